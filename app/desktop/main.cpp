#include "app/common/BackpackPath.h"
#include "app/desktop/Program.h"
#include "app/desktop/looks/Icons.h"
#include "app/desktop/start/OneWindow.h"

#include <QApplication>
#include <QCommandLineParser>

using namespace Qt::StringLiterals;

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"besace"_s);
    QCoreApplication::setOrganizationName(u"besace"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(BESACE_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Besace"_s);
    QGuiApplication::setDesktopFileName(u"besace"_s);
    // Where Besace is installed, its small sizes have drawings of their own.
    QGuiApplication::setWindowIcon(QIcon::fromTheme(u"besace"_s, besace::applicationIcon()));

    QCommandLineParser parser;
    parser.setApplicationDescription(u"Besace, a backpack for Open Badges"_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({ u"backpack"_s, u"The backpack to open, instead of the person's own."_s, u"FILE"_s });
    parser.addPositionalArgument(u"FILE…"_s, u"Badges to add: files and folders."_s, u"[FILE…]"_s);
    parser.process(application);

    const QString backpack = parser.isSet(u"backpack"_s) ? parser.value(u"backpack"_s) : besace::defaultBackpackPath();
    besace::OneWindow oneWindow(backpack);
    if (oneWindow.callFirst(parser.positionalArguments()))
        return 0;
    oneWindow.listen();

    besace::Program program(application, backpack);
    QObject::connect(&oneWindow, &besace::OneWindow::called, &program, &besace::Program::showAgain);
    if (!program.open())
        return 1;
    program.add(parser.positionalArguments());
    return QApplication::exec();
}
