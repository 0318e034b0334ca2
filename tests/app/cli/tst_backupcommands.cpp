#include "core/base/Files.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/CommandLineRun.h"
#include <memory>

using namespace besace;
using namespace Qt::StringLiterals;

/// `backup`, `restore` and `erase`, as a script uses them.
class tst_BackupCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void thereAndBack_data();
    void thereAndBack();
    void whatWasInTheTrash_comesBackThere();
    void dryRunChangesNothing();
    void replacePutsIntoTheTrash();
    void aPasswordIsNeeded();
    void theBackpackIsNotWrittenOver_data();
    void theBackpackIsNotWrittenOver();
    void whatIsNoCopyIsCalledSo();
    void eraseShowsFirst();
    void wrongUsage_data();
    void wrongUsage();

private:
    CommandLineRun run(const QStringList& arguments) const { return runCommandLine(arguments, m_home->path()); }
    QString path(const QString& name) const { return m_home->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_home;
};

void tst_BackupCommands::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(writeFile(path(u"pw"_s), "Une phrase à moi\n"));
    QVERIFY(writeFile(path(u"other"_s), "une autre\n"));
    run({ u"import"_s, QStringLiteral(BESACE_EXAMPLES) + u"/badges/verified_accueil-du-public.svg"_s,
        QStringLiteral(BESACE_EXAMPLES) + u"/badges/unsigned_fete-de-quartier.json"_s });
    QCOMPARE(run({ u"list"_s, u"--json"_s }).lines().size(), 2);
}

void tst_BackupCommands::thereAndBack_data()
{
    QTest::addColumn<QStringList>("password");
    QTest::newRow("plain") << QStringList();
    QTest::newRow("sealed") << QStringList { u"--passphrase-file"_s, u"pw"_s };
}

void tst_BackupCommands::thereAndBack()
{
    QFETCH(QStringList, password);
    if (!password.isEmpty())
        password.last() = path(password.last());
    const QStringList list { u"list"_s, u"--json"_s, u"--at"_s, u"2026-03-12T14:05:00Z"_s };
    const CommandLineRun written = run(QStringList { u"backup"_s, u"--json"_s, u"-o"_s, path(u"copy"_s) } + password);
    QCOMPARE(written.exitCode, 0);
    QCOMPARE(written.lines().constFirst()[u"badges"].toDouble(), 2.0);
    QCOMPARE(written.lines().constFirst()[u"sealed"].toBool(), !password.isEmpty());
    QCOMPARE(run({ u"erase"_s, u"--yes"_s }).exitCode, 0);
    QCOMPARE(run(list).lines().size(), 0);

    const CommandLineRun back = run(QStringList { u"restore"_s, u"--json"_s, path(u"copy"_s) } + password);
    QCOMPARE(back.exitCode, 0);
    QCOMPARE(back.lines().constFirst()[u"outcome"].toString(), u"added"_s);
    QCOMPARE(back.lines().constLast()[u"added"].toDouble(), 2.0);
    QCOMPARE(run(list).lines().size(), 2);
    const CommandLineRun again = run(QStringList { u"restore"_s, u"--json"_s, path(u"copy"_s) } + password);
    QCOMPARE(again.lines().constLast()[u"alreadyThere"].toDouble(), 2.0);
    QCOMPARE(run(list).lines().size(), 2);
}

void tst_BackupCommands::whatWasInTheTrash_comesBackThere()
{
    const QString second = QString::number(run({ u"list"_s, u"--json"_s }).lines().constLast()[u"badge"].toDouble());
    QCOMPARE(run({ u"trash"_s, u"add"_s, second }).exitCode, 0);
    QCOMPARE(run({ u"backup"_s, u"-o"_s, path(u"copy"_s) }).exitCode, 0);
    const auto into = [&](QStringList arguments, const QString& backpack) {
        return run(QStringList { u"restore"_s, path(u"copy"_s), u"--backpack"_s, path(backpack) } + arguments);
    };
    const CommandLineRun told = into({ u"--json"_s }, u"one.besace"_s);
    QCOMPARE(told.lines().constLast()[u"added"].toDouble(), 2);
    QCOMPARE(told.lines().constLast()[u"addedToTrash"].toDouble(), 1);
    const CommandLineRun written = into({ u"--lang"_s, u"en"_s }, u"two.besace"_s);
    QVERIFY2(written.output.contains("In the trash, as before: 1"), written.output.constData());
}

void tst_BackupCommands::dryRunChangesNothing()
{
    QCOMPARE(run({ u"backup"_s, u"-o"_s, path(u"copy"_s) }).exitCode, 0);
    const QStringList other { u"--backpack"_s, path(u"other.besace"_s) };
    const CommandLineRun preview
        = run(QStringList { u"restore"_s, u"--dry-run"_s, u"--json"_s, path(u"copy"_s) } + other);
    QCOMPARE(preview.exitCode, 0);
    QCOMPARE(preview.lines().constLast()[u"added"].toDouble(), 2.0);
    QVERIFY(preview.lines().constLast()[u"preview"].toBool());
    QCOMPARE(run(QStringList { u"list"_s, u"--json"_s } + other).lines().size(), 0);
}

void tst_BackupCommands::replacePutsIntoTheTrash()
{
    QCOMPARE(run({ u"backup"_s, u"-o"_s, path(u"copy"_s) }).exitCode, 0);
    const CommandLineRun replaced = run({ u"restore"_s, u"--replace"_s, u"--json"_s, path(u"copy"_s) });
    QCOMPARE(replaced.lines().constLast()[u"replaced"].toDouble(), 2.0);
    QCOMPARE(run({ u"list"_s, u"--json"_s }).lines().size(), 2); // the same ones came out again
}

void tst_BackupCommands::aPasswordIsNeeded()
{
    QCOMPARE(run({ u"backup"_s, u"-o"_s, path(u"copy"_s), u"--passphrase-file"_s, path(u"pw"_s) }).exitCode, 0);
    const CommandLineRun none = run({ u"restore"_s, path(u"copy"_s), u"--lang"_s, u"en"_s });
    QCOMPARE(none.exitCode, 1);
    QVERIFY(none.messages.contains("password protects"));
    const CommandLineRun wrong
        = run({ u"restore"_s, path(u"copy"_s), u"--passphrase-file"_s, path(u"other"_s), u"--lang"_s, u"en"_s });
    QCOMPARE(wrong.exitCode, 1);
    QVERIFY(wrong.messages.contains("not the right password"));
    QVERIFY(wrong.output.isEmpty());
}

void tst_BackupCommands::theBackpackIsNotWrittenOver_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("by a copy") << QStringList { u"backup"_s };
    QTest::newRow("by a list") << QStringList { u"export"_s, u"--format"_s, u"csv"_s, u"--badge"_s, u"1"_s };
}

void tst_BackupCommands::theBackpackIsNotWrittenOver()
{
    QFETCH(const QStringList, command);
    const QStringList mine { u"--backpack"_s, path(u"mine.besace"_s) };
    run(QStringList { u"import"_s, QStringLiteral(BESACE_EXAMPLES) + u"/badges/verified_accueil-du-public.svg"_s }
        + mine);
    const CommandLineRun written = run(command + mine + QStringList { u"-o"_s, mine.last(), u"--lang"_s, u"en"_s });
    QCOMPARE(written.exitCode, 1);
    QVERIFY2(written.messages.contains("Choose another name"), written.messages.constData());
    QCOMPARE(run(QStringList { u"list"_s, u"--json"_s } + mine).lines().size(), 1);
}

void tst_BackupCommands::whatIsNoCopyIsCalledSo()
{
    const CommandLineRun other = run({ u"restore"_s, path(u"pw"_s), u"--lang"_s, u"en"_s });
    QCOMPARE(other.exitCode, 1);
    QVERIFY2(other.messages.contains("no copy that Besace knows"), other.messages.constData());
}

void tst_BackupCommands::eraseShowsFirst()
{
    const CommandLineRun shown = run({ u"erase"_s, u"--json"_s });
    QCOMPARE(shown.exitCode, 0);
    QVERIFY(!shown.lines().isEmpty());
    QVERIFY(!shown.lines().constFirst()[u"erased"].toBool(true));
    QCOMPARE(run({ u"list"_s, u"--json"_s }).lines().size(), 2);
    QVERIFY(run({ u"erase"_s, u"--yes"_s, u"--json"_s }).lines().constFirst()[u"erased"].toBool());
    QVERIFY(QDir(path(u"besace"_s)).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

void tst_BackupCommands::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nowhere to write") << QStringList { u"backup"_s };
    QTest::newRow("nothing to restore") << QStringList { u"restore"_s };
    QTest::newRow("two to restore") << QStringList { u"restore"_s, u"a"_s, u"b"_s };
    QTest::newRow("two ways") << QStringList { u"restore"_s, u"--dry-run"_s, u"--replace"_s, u"a"_s };
    QTest::newRow("erase what?") << QStringList { u"erase"_s, u"a"_s };
}

void tst_BackupCommands::wrongUsage()
{
    QFETCH(QStringList, arguments);
    QCOMPARE(run(arguments).exitCode, 2);
}

QTEST_GUILESS_MAIN(tst_BackupCommands)
#include "tst_backupcommands.moc"
