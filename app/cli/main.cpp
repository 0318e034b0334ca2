#include "app/cli/Commands.h"
#include "app/cli/HelpText.h"
#include "app/cli/Output.h"
#include "app/common/Language.h"
#include "core/wording/Languages.h"
#include "core/wording/Wording.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <memory>

using namespace Qt::StringLiterals;

namespace besace::cli {

namespace {

struct Main {
    Q_DECLARE_TR_FUNCTIONS(Main)
};

struct Command {
    const char* name;
    int (*run)(const QStringList& arguments);
    QString summary;
};

QList<Command> commands()
{
    return {
        { "verify", runVerify, Main::tr("check badges, keep nothing") },
        { "import", runImport, Main::tr("check badges and keep them") },
        { "list", runList, Main::tr("what is in the backpack") },
        { "search", runSearch, Main::tr("find badges by words") },
        { "show", runShow, Main::tr("one badge and its checks") },
        { "recheck", runRecheck, Main::tr("check kept badges again") },
        { "identity", runIdentity, Main::tr("your own addresses") },
        { "known-issuers", runKnownIssuers, Main::tr("organisations that you know") },
        { "collection", runCollection, Main::tr("put badges together") },
        { "tag", runTag, Main::tr("your own words to find badges by") },
        { "skill", runSkill, Main::tr("skills that you add to a badge") },
        { "story", runStory, Main::tr("your own story of a badge") },
        { "trash", runTrash, Main::tr("badges that you no longer want") },
        { "undo", runUndo, Main::tr("undo what was done last") },
        { "redo", runRedo, Main::tr("do again what was undone") },
        { "export", runExport, Main::tr("show badges: PDF, web page, site, CV, signature…") },
        { "review", runReview, Main::tr("look at what a candidate brings, keep nothing") },
        { "backup", runBackup, Main::tr("copy everything into one file") },
        { "restore", runRestore, Main::tr("put a copy back") },
        { "password", runPassword, Main::tr("a password for the backpack") },
        { "erase", runErase, Main::tr("erase the backpack and its copies") },
        { "extract", runExtract, Main::tr("take the badge out of a picture") },
        { "bake", runBake, Main::tr("put a badge into a picture") },
        { "canonicalize", runCanonicalize, Main::tr("what a signature is about, as canonical N-Quads") },
        { "check", runCheck, Main::tr("whether the backpack is in order") },
        { "reasons", runReasons, Main::tr("every reason code with its sentence") },
    };
}

void printHelp()
{
    constexpr qsizetype commandColumn = 18;
    print(wrapped(Main::tr("Besace keeps your Open Badges on your own computer and proves that they are genuine.")));
    print(u'\n' + Main::tr("Usage: besace-cli COMMAND [options]") + u'\n');
    for (const Command& command : commands())
        print(helpEntry(QString::fromLatin1(command.name), command.summary, commandColumn));
    print(u'\n' + Main::tr("Help for one command: besace-cli COMMAND --help"));
    print(Main::tr("Example: besace-cli verify badge.png"));
}

int run(const QStringList& arguments)
{
    const QString name = arguments.value(0);
    if (name == u"--help"_s || name == u"-h"_s || name == u"help"_s) {
        printHelp();
        return AllWell;
    }
    if (name == u"--version"_s) {
        print(u"besace-cli "_s + QCoreApplication::applicationVersion());
        return AllWell;
    }
    for (const Command& command : commands()) {
        if (name == QLatin1StringView(command.name))
            return command.run(arguments.sliced(1));
    }
    say(name.isEmpty() ? Main::tr("Which command?") : Main::tr("There is no command “%1”.").arg(name));
    say(Main::tr("Try: besace-cli --help"));
    return WrongUsage;
}

/// The language is needed before any option is parsed, since the help itself is translated.
QString wantedLanguage(const QStringList& arguments)
{
    const qsizetype option = arguments.indexOf(u"--lang"_s);
    const QString wanted = option >= 0 ? arguments.value(option + 1) : QString();
    return wording::languages().contains(wanted) ? wanted : systemLanguage();
}

/// Only a portfolio or a report needs fonts and pictures, and it needs no screen for them.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv)
{
    const QByteArrayView command(argc > 1 ? argv[1] : "");
    if (command == "export" || command == "review") {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        return std::make_unique<QGuiApplication>(argc, argv);
    }
    return std::make_unique<QCoreApplication>(argc, argv);
}

} // namespace

} // namespace besace::cli

int main(int argc, char** argv)
{
    const auto application = besace::cli::makeApplication(argc, argv);
    QCoreApplication::setApplicationName(u"Besace"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(BESACE_VERSION));
    const QStringList arguments = QCoreApplication::arguments().sliced(1);
    for (const QString& area : { u"core"_s, u"cli"_s })
        besace::wording::installTranslations(besace::cli::wantedLanguage(arguments), area);
    return besace::cli::run(arguments);
}
