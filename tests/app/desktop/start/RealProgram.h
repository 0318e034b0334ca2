#pragma once

#include "app/desktop/Program.h"
#include "app/desktop/frame/MainWindow.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <memory>

namespace besace {

using namespace Qt::StringLiterals;

/// The whole program, from its settings on the disk to its window, in a folder of its own.
class RealProgram {
protected:
    static constexpr int patience = 60000; ///< milliseconds: what is waited for comes, however slow the machine

    static void prepare()
    {
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        QApplication::setQuitOnLastWindowClosed(false);
        QCoreApplication::setOrganizationName(u"besace"_s);
        QCoreApplication::setApplicationName(u"besace"_s);
    }

    void begin()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkpath(u"data"_s));
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder->filePath(u"own"_s)));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->filePath(u"settings"_s));
        QSettings settings;
        settings.setValue("language", u"en"_s);
    }

    void end()
    {
        m_program.reset();
        QThreadPool::globalInstance()->waitForDone();
    }

    MainWindow* window() const { return m_program->window(); }

    void start(const QString& name = u"backpack.besace"_s)
    {
        m_program = std::make_unique<Program>(static_cast<QApplication&>(*qApp), m_folder->filePath(u"data/"_s + name));
        QVERIFY(m_program->open());
        window()->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), window());
    }

    /// A file beside the backpack.
    void put(const QString& name) const
    {
        const QString path = m_folder->filePath(u"data/"_s + name);
        QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write("secret") > 0);
    }

    template <typename T>
    T* openDialog(const QString& action) const
    {
        window()->findChild<QAction*>(action)->trigger();
        auto* dialog = window()->findChild<T*>();
        if (dialog != nullptr)
            dialog->activateWindow();
        return dialog;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_program;
};

} // namespace besace
