#include "app/common/Portable.h"
#include "app/desktop/Program.h"
#include "app/desktop/help/HelpWindow.h"
#include "app/desktop/start/BackpackToOpen.h"
#include "app/desktop/start/CrashReport.h"
#include "app/desktop/start/EarlyFonts.h"
#include "app/desktop/start/FirstTime.h"
#include "app/desktop/start/OneWindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace {

/// Under which settings are found; known before there is an application.
void nameProgram()
{
    QCoreApplication::setApplicationName(u"besace"_s);
    QCoreApplication::setOrganizationName(u"besace"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(BESACE_VERSION));
    if (const QString portable = besace::portableFolder(); !portable.isEmpty())
        besace::keepSettingsIn(portable);
}

void addOptions(QCommandLineParser& parser)
{
    parser.setApplicationDescription(u"Besace, a backpack for Open Badges"_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({ u"backpack"_s, u"The backpack to open, instead of the person's own."_s, u"FILE"_s });
    parser.addOption({ u"review"_s, u"Check somebody else's badges. Nothing of them is kept."_s });
    parser.addPositionalArgument(
        u"FILE…"_s, u"Badges to add: files and folders; or one backpack to open."_s, u"[FILE…]"_s);
}

/// Looking at the backpack takes longest, and needs no application: it begins before there is one. Where what was typed
/// also holds what Qt takes out of it, nothing is looked at early.
besace::EarlyLook lookEarly(QCommandLineParser& parser, int argc, char* argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    if (!parser.parse(arguments) || parser.isSet(u"review"_s) || parser.isSet(u"help"_s) || parser.isSet(u"version"_s))
        return {};
    besace::readFontsEarly();
    QStringList files = parser.positionalArguments();
    return besace::EarlyLook(besace::backpackToOpen(parser.value(u"backpack"_s), files));
}

} // namespace

int main(int argc, char* argv[])
{
    nameProgram();
    QCommandLineParser parser;
    addOptions(parser);
    const besace::EarlyLook look = lookEarly(parser, argc, argv);

    QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"Besace"_s);
    QGuiApplication::setDesktopFileName(u"besace"_s);
    parser.process(application);
    besace::crash::watch(besace::Program::reportFolder(), QCoreApplication::applicationVersion());
    besace::Program::eraseEndedSessions();
    QStringList files = parser.positionalArguments();
    if (parser.isSet(u"review"_s)) {
        QStringList none;
        besace::Program program(application, besace::backpackToOpen(parser.value(u"backpack"_s), none));
        program.review(files);
        return QApplication::exec();
    }
    const bool isAsked = !files.isEmpty() || parser.isSet(u"backpack"_s); // for something that is there
    const QString missed = besace::backpackMissed(parser.value(u"backpack"_s), files);
    const QString backpack = besace::backpackToOpen(parser.value(u"backpack"_s), files);
    auto oneWindow = std::make_unique<besace::OneWindow>(backpack);
    if (oneWindow->callFirst(files))
        return 0;

    besace::Program program(application, backpack);
    program.setHelp([](QWidget* window) { besace::HelpWindow::open(*window); });
    program.listen(std::move(oneWindow));
    program.setReviewDesk([&program] { program.review({}); });
    if (!isAsked && besace::isFirstTime(QSettings(), backpack))
        program.begin();
    else if (!missed.isEmpty())
        program.beginWithout(missed);
    else if (!program.open(look.isAt(backpack) ? look : besace::EarlyLook()))
        return 1;
    program.add(files);
    return QApplication::exec();
}
