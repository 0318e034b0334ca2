#pragma once

#include "app/desktop/Program.h"
#include "app/desktop/backpack/BadgeListView.h"
#include "app/desktop/details/DetailsPane.h"
#include "app/desktop/frame/MainWindow.h"
#include "app/desktop/import/ImportPanel.h"
#include "app/desktop/network/SiteQuestion.h"
#include "app/desktop/start/FirstStart.h"
#include "app/desktop/trial/Trial.h"

#include <QImage>
#include <QSettings>
#include <QTemporaryDir>
#include <QThreadPool>

#include "tests/app/desktop/Person.h"
#include <memory>

namespace besace::person {

/// The first day of a person with the whole program: what its steps need, however they are taken.
class FirstDay {
protected:
    static constexpr QSize usualSize { 1280, 800 }; ///< the screen of these tests is small
    static inline const QString owner = u"lea.martin@mail.example"_s;
    static inline const QString team = u"Esprit d’équipe"_s; ///< theirs
    static inline const QString interview = u"Préparer un entretien"_s;

    static void prepare()
    {
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        QApplication::setQuitOnLastWindowClosed(false);
        QCoreApplication::setOrganizationName(u"besace"_s);
        QCoreApplication::setApplicationName(u"besace"_s);
    }

    void settle()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder->filePath(u"own"_s)));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->filePath(u"settings"_s));
    }

    void end()
    {
        m_program.reset();
        QThreadPool::globalInstance()->waitForDone();
    }

    void begin()
    {
        m_program = std::make_unique<Program>(
            static_cast<QApplication&>(*qApp), m_folder->filePath(u"own/besace/backpack.besace"_s));
        m_program->begin();
        front<FirstStart>();
    }

    /// Six badges of three kinds of file, and a photo; as they are written in a dialog for files.
    QString sevenFiles()
    {
        QImage photo(40, 30, QImage::Format_RGB32);
        photo.fill(Qt::darkGreen);
        photo.save(m_folder->filePath(u"photo.png"_s));
        QStringList names { m_folder->filePath(u"photo.png"_s) };
        for (const QString& example : { u"verified_accueil-du-public.svg"_s, u"verified_entretien-d-embauche.png"_s,
                 u"verified_esprit-d-equipe.png"_s, u"status-unchecked_gestes-qui-sauvent.png"_s,
                 u"unchecked_service-civique.png"_s, u"unsigned_fete-de-quartier.json"_s }) {
            names << m_folder->filePath(example);
            QFile::copy(trial::badgesFolder() + u'/' + example, names.last());
        }
        return u'"' + names.join(u"\" \""_s) + u'"';
    }

    MainWindow& window() const { return *m_program->window(); }
    BadgeListView& list() const { return window().page().list(); }
    template <typename T>
    T* find(const QString& name = {}) const
    {
        return window().findChild<T*>(name);
    }

    Backpack file() const
    {
        Result<Backpack> backpack = Backpack::open(m_folder->filePath(u"own/besace/backpack.besace"_s));
        if (!backpack)
            qFatal("the backpack cannot be opened");
        return std::move(*backpack);
    }

    void waitForImport() const
    {
        waitFor([this] { return find<ImportPanel>() != nullptr && !find<ImportPanel>()->isRunning(); }, "an import");
    }

    static SiteQuestion* questionOnShow()
    {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (auto* question = qobject_cast<SiteQuestion*>(widget); question != nullptr && question->isVisible())
                return question;
        }
        return nullptr;
    }

    /// Until nothing is under way. Whoever asks whether a site may be contacted hears: not now.
    void waitForRest(const std::function<void(SiteQuestion&)>& sayNotNow) const
    {
        while (true) {
            waitFor([this] { return !window().isWorking() || questionOnShow() != nullptr; }, "the end of the work");
            if (questionOnShow() == nullptr)
                break;
            const QPointer<SiteQuestion> question(front<SiteQuestion>());
            sayNotNow(*question);
            waitFor([&question] { return question.isNull() || !question->isVisible(); }, "the end of a question");
        }
        front<MainWindow>();
    }

    QModelIndex rowOf(const QString& name) const
    {
        for (int row = 0; row < list().model()->rowCount(); ++row) {
            const QModelIndex index = list().model()->index(row, 0);
            if (index.data(Qt::AccessibleTextRole).toString() == name)
                return index;
        }
        return {};
    }

    Story storyOf(const QString& name) const
    {
        const Backpack backpack = file();
        const QList<BadgeSummary> badges = *backpack.list({}, QDateTime::currentDateTimeUtc());
        for (const BadgeSummary& badge : badges) {
            if (badge.name == name)
                return backpack.badge(badge.id)->own.story;
        }
        return {};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_program;
};

} // namespace besace::person
