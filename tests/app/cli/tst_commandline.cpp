#include "core/base/Files.h"
#include "core/base/Limits.h"

#include "tests/app/cli/ExampleRuns.h"

using namespace besace;
using namespace Qt::StringLiterals;

/// What is asked of the command line without a backpack, tried from outside on our own example badges.
class tst_CommandLine : public QObject, private ExampleRuns {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void help_data();
    void help();
    void wrongUsage_data();
    void wrongUsage();
    void verify_lineHasEveryKey();
    void verify_exitStatus_data();
    void verify_exitStatus();
    void verify_standardInput();
    void verify_order();
    void verify_offlineIsUnchecked();
    void extractAndBake();
    void reasons();
    void messagesInFrench();
    void messagesInArabic();
};

void tst_CommandLine::initTestCase() { QVERIFY(!example(u"verified"_s).isEmpty()); }

void tst_CommandLine::help_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("program") << QStringList { u"--help"_s };
    QTest::newRow("version") << QStringList { u"--version"_s };
    for (const char* command :
        { "verify", "import", "list", "search", "show", "recheck", "identity", "known-issuers", "check", "collection",
            "tag", "story", "trash", "undo", "redo", "export", "extract", "bake", "canonicalize", "review", "reasons" })
        QTest::newRow(command) << QStringList { QString::fromLatin1(command), u"--help"_s };
}

void tst_CommandLine::help()
{
    QFETCH(QStringList, arguments);
    const CommandLineRun result = run(arguments);
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.output.contains("besace-cli"));
    if (arguments.last() == u"--help"_s)
        QVERIFY(result.output.contains("Example"));
    for (const QString& line : QString::fromUtf8(result.output).split(u'\n'))
        QVERIFY2(line.size() <= 80 || line.startsWith(u"Example"_s), qPrintable(line));
}

void tst_CommandLine::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no command") << QStringList {};
    QTest::newRow("unknown command") << QStringList { u"validate"_s };
    QTest::newRow("unknown option") << QStringList { u"verify"_s, u"--fast"_s, u"x"_s };
    QTest::newRow("no path") << QStringList { u"verify"_s };
    QTest::newRow("bad instant") << QStringList { u"verify"_s, u"--at"_s, u"yesterday"_s, u"x"_s };
    QTest::newRow("bad language") << QStringList { u"list"_s, u"--lang"_s, u"de"_s };
    QTest::newRow("no such mirror") << QStringList { u"verify"_s, u"--documents"_s, u"/no/such/folder"_s, u"x"_s };
    QTest::newRow("unknown theme") << QStringList { u"export"_s, u"--format"_s, u"pdf"_s, u"--theme"_s, u"pink"_s,
        u"-o"_s, u"x"_s };
    QTest::newRow("unknown format") << QStringList { u"export"_s, u"--format"_s, u"docx"_s, u"-o"_s, u"x"_s };
    QTest::newRow("show without a badge") << QStringList { u"show"_s };
    QTest::newRow("identity without a word") << QStringList { u"identity"_s };
}

void tst_CommandLine::wrongUsage()
{
    QFETCH(QStringList, arguments);
    const CommandLineRun result = run(arguments);
    QCOMPARE(result.exitCode, 2);
    QVERIFY(result.output.isEmpty());
    QVERIFY(!result.messages.isEmpty());
}

void tst_CommandLine::verify_lineHasEveryKey()
{
    const CommandLineRun result = run(verifyArguments({ example(u"verified"_s) }));
    QCOMPARE(result.lines().size(), 1);
    const JsonValue line = result.lines().first();
    QStringList keys;
    for (const auto& [key, value] : line.object())
        keys.append(key);
    QCOMPARE(keys,
        (QStringList { u"source"_s, u"member"_s, u"container"_s, u"generation"_s, u"securing"_s, u"suite"_s, u"state"_s,
            u"id"_s, u"name"_s, u"issuer"_s, u"issuedOn"_s, u"validUntil"_s, u"checks"_s, u"notes"_s, u"checkedAt"_s,
            u"online"_s, u"endorsements"_s, u"contradictions"_s }));
    QStringList checks;
    for (const JsonValue& check : line[u"checks"].array())
        checks.append(check[u"check"].toString());
    QCOMPARE(checks,
        (QStringList { u"integrity"_s, u"status"_s, u"validity"_s, u"recipient"_s, u"issuer"_s, u"complete"_s }));
    QCOMPARE(line[u"checkedAt"].toString(), u"2026-03-12T14:05:00Z"_s);
    QCOMPARE(line[u"online"].toBool(true), false);
}

void tst_CommandLine::verify_exitStatus_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("status");
    QTest::newRow("verified") << u"verified"_s << 0;
    for (const char* bad : { "changed", "revoked", "suspended", "unreadable", "unsigned", "expired" })
        QTest::newRow(bad) << QString::fromLatin1(bad) << 1;
    for (const char* open : { "unreachable", "status-unchecked", "issuer-unknown" })
        QTest::newRow(open) << QString::fromLatin1(open) << 3;
}

void tst_CommandLine::verify_exitStatus()
{
    QFETCH(QString, state);
    QFETCH(int, status);
    QVERIFY(!example(state).isEmpty());
    const CommandLineRun result = run(verifyArguments({ example(state) }));
    QCOMPARE(result.lines().size(), 1);
    QCOMPARE(result.lines().first()[u"state"].toString(), state);
    QCOMPARE(result.exitCode, status);
}

void tst_CommandLine::verify_standardInput()
{
    const Result<QByteArray> bytes = readFile(example(u"verified"_s), limits::maxFileBytes);
    QVERIFY(bytes);
    const CommandLineRun result = run(verifyArguments({ u"-"_s }), *bytes);
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.lines().value(0)[u"source"].toString(), u"-"_s);

    const CommandLineRun nothing = run(verifyArguments({ u"-"_s }), "no badge at all");
    QCOMPARE(nothing.exitCode, 1);
    QCOMPARE(nothing.lines().value(0)[u"error"][u"code"].toString(), u"no-badge"_s);
}

void tst_CommandLine::verify_order()
{
    QStringList paths;
    for (int i = 0; i < 10; ++i)
        paths += { example(u"verified"_s), example(u"changed"_s), u"/no/such/file.png"_s };
    const CommandLineRun result = run(verifyArguments(paths));
    QStringList sources;
    for (const JsonValue& line : result.lines())
        sources.append(line[u"source"].toString());
    QCOMPARE(sources, paths);
    QCOMPARE(result.exitCode, 1);
}

void tst_CommandLine::verify_offlineIsUnchecked()
{
    const CommandLineRun result = run({ u"verify"_s, u"--json"_s, example(u"unreachable"_s) });
    QCOMPARE(result.lines().value(0)[u"state"].toString(), u"unchecked"_s);
    QCOMPARE(result.exitCode, 3);
}

void tst_CommandLine::extractAndBake()
{
    const QString picture = example(u"verified"_s);
    const CommandLineRun extracted = run({ u"extract"_s, picture });
    QCOMPARE(extracted.exitCode, 0);
    const QString payload = m_home.filePath(u"payload"_s);
    const QString baked = m_home.filePath(u"baked"_s);
    QVERIFY(writeFile(payload, extracted.output));
    QCOMPARE(run({ u"bake"_s, picture, payload, u"-o"_s, baked }).exitCode, 0);
    QCOMPARE(run({ u"extract"_s, baked }).output, extracted.output);
    QCOMPARE(run({ u"extract"_s, payload }).exitCode, 1);
}

void tst_CommandLine::reasons()
{
    const CommandLineRun result = run({ u"reasons"_s, u"--json"_s });
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.lines().size() > 40);
    for (const JsonValue& line : result.lines()) {
        QVERIFY2(!line[u"fr"].toString().isEmpty() && !line[u"en"].toString().isEmpty(),
            qPrintable(line[u"reason"].toString()));
        QVERIFY2(line[u"fr"].toString() != line[u"en"].toString(), qPrintable(line[u"reason"].toString()));
        QVERIFY2(line[u"ar"].toString().isRightToLeft(), qPrintable(line[u"reason"].toString()));
    }
}

void tst_CommandLine::messagesInFrench()
{
    const CommandLineRun result = run({ u"verify"_s, u"--lang"_s, u"fr"_s, example(u"unsigned"_s) });
    QVERIFY(result.output.contains("Badge sans preuve"));
    const CommandLineRun help = run({ u"verify"_s, u"--lang"_s, u"fr"_s, u"--help"_s });
    QVERIFY(help.output.contains("Exemple"));
}

void tst_CommandLine::messagesInArabic()
{
    const CommandLineRun result = run({ u"verify"_s, u"--lang"_s, u"ar"_s, example(u"unsigned"_s) });
    QVERIFY(result.output.contains("شارة بلا إثبات"));
    const CommandLineRun unknown = run({ u"verify"_s, u"--lang"_s, u"de"_s, example(u"unsigned"_s) });
    QCOMPARE(unknown.exitCode, 2);
}

QTEST_GUILESS_MAIN(tst_CommandLine)
#include "tst_commandline.moc"
