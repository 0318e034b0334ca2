#pragma once

#include "app/desktop/sharing/ShareDialog.h"
#include "app/desktop/trial/Trial.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace besace {

using namespace Qt::StringLiterals;

/// The real dialog over a real backpack with the example badges: what its tests share.
class RealShareDialog {
protected:
    static inline const QDateTime now { QDate(2026, 3, 12), QTime(14, 5), Qt::UTC };

    void prepare()
    {
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        Result<Backpack> backpack = Backpack::open(m_folder.filePath(u"backpack.sqlite"_s));
        QVERIFY(backpack);
        m_backpack = std::make_unique<Backpack>(*std::move(backpack));
        Progress progress;
        const Result<QList<trial::Example>> examples = trial::readExamples(now, progress);
        QVERIFY(examples);
        QVERIFY(trial::fill(*examples, *m_backpack));
    }

    void open()
    {
        m_dialog = std::make_unique<ShareDialog>(*m_backpack, QList<BadgeId>(), now);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }

    template <typename T>
    T* child(const QString& name) const
    {
        return m_dialog->findChild<T*>(name);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Backpack> m_backpack;
    std::unique_ptr<ShareDialog> m_dialog;
};

} // namespace besace
