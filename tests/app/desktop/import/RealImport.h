#pragma once

#include "app/desktop/import/ImportList.h"
#include "app/desktop/import/ImportModel.h"
#include "app/desktop/import/ImportPanel.h"
#include "app/desktop/import/Sources.h"
#include "app/desktop/trial/Trial.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <memory>

namespace besace {

using namespace Qt::StringLiterals;

/// The real panel with the real reader and a real backpack; the badges are the examples.
class RealImport {
protected:
    static inline const QDateTime now { QDate(2026, 3, 12), QTime(14, 5), Qt::UTC };
    // Files among the examples
    static inline const QString teamSpirit = u"verified_esprit-d-equipe.png"_s;
    static inline const QString fireSafety = u"expired_securite-incendie.png"_s;
    static inline const QString bicycle = u"changed_permis-velo.png"_s;
    static inline const QString interview = u"verified_entretien-d-embauche.png"_s;
    static inline const QString festival = u"verified_benevole-du-festival.png"_s;

    void begin()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        Result<Backpack> backpack = Backpack::open(m_folder->filePath(u"b.besace"_s));
        QVERIFY(backpack);
        m_backpack = std::make_unique<Backpack>(*std::move(backpack));
        m_loader = trial::documents();
        m_context = trial::context(now);
        m_panel = std::make_unique<ImportPanel>();
        m_panel->resize(640, 480);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    }

    void end()
    {
        m_panel.reset();
        QThreadPool::globalInstance()->waitForDone();
        m_backpack.reset();
    }

    static QString example(const QString& name) { return trial::badgesFolder() + u'/' + name; }

    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

    void start(const QStringList& paths) { m_panel->start(sourcesFromPaths(paths), *m_backpack, m_context, m_loader); }

    void addAndWait(const QStringList& paths)
    {
        start(paths);
        QVERIFY(QTest::qWaitFor([this] { return !m_panel->isRunning(); }, 60000));
    }

    const QList<ImportRow>& rows() const { return m_panel->findChild<ImportModel*>()->rows(); }
    ImportList* list() const { return m_panel->findChild<ImportList*>(); }
    template <typename T>
    T* child(const QString& name) const
    {
        return m_panel->findChild<T*>(name);
    }

    void pressEnterOn(int row)
    {
        list()->setFocus();
        list()->setCurrentIndex(list()->model()->index(row, 0));
        QTest::keyClick(list(), Qt::Key_Return);
    }

    std::unique_ptr<Backpack> m_backpack;
    std::unique_ptr<ImportPanel> m_panel;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<const DocumentLoader> m_loader;
    VerificationContext m_context;
};

} // namespace besace
