#include "core/backpack/Password.h"
#include "core/base/Files.h"

#include <QTemporaryDir>
#include <QTest>

#include "tests/support/CommandLineRun.h"
#include <memory>

using namespace besace;
using namespace Qt::StringLiterals;

/// A backpack with a password, as a script uses it.
class tst_PasswordCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void setChangedAndRemoved();
    void everyCommandTakesIt_data();
    void everyCommandTakesIt();
    void withoutItNothingOpens();
    void besideTheOneOfACopy();
    void erased();
    void wrongUsage_data();
    void wrongUsage();

private:
    CommandLineRun run(QStringList arguments) const
    {
        return runCommandLine(arguments << u"--backpack"_s << path(u"b.besace"_s), m_home->path());
    }
    CommandLineRun runWith(const QString& password, const QStringList& arguments) const
    {
        return run(arguments + QStringList { u"--backpack-passphrase-file"_s, path(password) });
    }
    /// The slow key is another test's matter.
    void seal() const
    {
        QVERIFY(setPassword(path(u"b.besace"_s), u"Une phrase à moi"_s, { 4, 1, 1 }));
        QVERIFY(lock(path(u"b.besace"_s)));
    }
    QString path(const QString& name) const { return m_home->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_home;
};

void tst_PasswordCommand::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(writeFile(path(u"pw"_s), "Une phrase à moi\n"));
    QVERIFY(writeFile(path(u"other"_s), "une autre\n"));
    run({ u"import"_s, QStringLiteral(BESACE_EXAMPLES) + u"/badges/unsigned_fete-de-quartier.json"_s });
    QCOMPARE(run({ u"list"_s, u"--json"_s }).lines().size(), 1);
}

void tst_PasswordCommand::setChangedAndRemoved()
{
    const auto has = [&] { return run({ u"password"_s, u"--json"_s }).lines().constFirst()[u"password"].toBool(); };
    QVERIFY(!has());
    const CommandLineRun set = run({ u"password"_s, u"--json"_s, u"--set"_s, path(u"pw"_s) });
    QCOMPARE(set.exitCode, 0);
    QVERIFY(set.lines().constFirst()[u"password"].toBool());
    QVERIFY(has());
    QCOMPARE(run({ u"password"_s, u"--set"_s, path(u"pw"_s) }).exitCode, 1);

    QCOMPARE(run({ u"password"_s, u"--change"_s, path(u"other"_s) }).exitCode, 1);
    QCOMPARE(runWith(u"other"_s, { u"password"_s, u"--change"_s, path(u"other"_s) }).exitCode, 1);
    QCOMPARE(runWith(u"pw"_s, { u"password"_s, u"--change"_s, path(u"other"_s) }).exitCode, 0);
    QCOMPARE(runWith(u"pw"_s, { u"list"_s, u"--json"_s }).exitCode, 1);
    QCOMPARE(runWith(u"other"_s, { u"list"_s, u"--json"_s }).lines().size(), 1);

    QCOMPARE(runWith(u"other"_s, { u"password"_s, u"--remove"_s }).exitCode, 0);
    QVERIFY(!has());
    QCOMPARE(run({ u"password"_s, u"--remove"_s }).exitCode, 1);
    QCOMPARE(run({ u"list"_s, u"--json"_s }).lines().size(), 1);
}

void tst_PasswordCommand::everyCommandTakesIt_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("import") << QStringList { u"import"_s,
        QStringLiteral(BESACE_EXAMPLES) + u"/badges/unsigned_fete-de-quartier.json"_s };
    QTest::newRow("list") << QStringList { u"list"_s };
    QTest::newRow("search") << QStringList { u"search"_s, u"fete"_s };
    QTest::newRow("show") << QStringList { u"show"_s, u"1"_s };
    QTest::newRow("recheck") << QStringList { u"recheck"_s };
    QTest::newRow("identity") << QStringList { u"identity"_s, u"add"_s, u"alex@example.org"_s };
    QTest::newRow("known-issuers") << QStringList { u"known-issuers"_s, u"list"_s };
    QTest::newRow("collection") << QStringList { u"collection"_s, u"create"_s, u"Atelier"_s };
    QTest::newRow("tag") << QStringList { u"tag"_s, u"add"_s, u"été"_s, u"1"_s };
    QTest::newRow("trash") << QStringList { u"trash"_s, u"list"_s };
    QTest::newRow("check") << QStringList { u"check"_s };
    QTest::newRow("backup") << QStringList { u"backup"_s, u"-o"_s, u"/dev/null/none"_s };
}

void tst_PasswordCommand::everyCommandTakesIt()
{
    QFETCH(QStringList, arguments);
    const int plain = run(arguments).exitCode;
    seal();
    const CommandLineRun locked = run(arguments);
    QCOMPARE(locked.exitCode, 1);
    QVERIFY2(locked.messages.contains("A password protects"), locked.messages.constData());
    QVERIFY2(locked.messages.contains("--backpack-passphrase-file"), locked.messages.constData());
    QCOMPARE(runWith(u"other"_s, arguments).exitCode, 1);
    const CommandLineRun opened = runWith(u"pw"_s, arguments);
    QCOMPARE(opened.exitCode, plain);
    QVERIFY2(!opened.messages.contains("password"), opened.messages.constData());
}

void tst_PasswordCommand::withoutItNothingOpens()
{
    seal();
    const QByteArray before = readFile(path(u"b.besace"_s), 10'000'000).value();
    QCOMPARE(run({ u"list"_s }).exitCode, 1);
    QCOMPARE(run({ u"check"_s, u"--repair"_s }).exitCode, 1);
    QCOMPARE(runWith(u"other"_s, { u"check"_s, u"--repair"_s }).exitCode, 1);
    QCOMPARE(readFile(path(u"b.besace"_s), 10'000'000).value(), before);
    QVERIFY(runWith(u"pw"_s, { u"check"_s, u"--json"_s }).lines().constFirst()[u"sound"].toBool());
}

/// The password of a backup is another one.
void tst_PasswordCommand::besideTheOneOfACopy()
{
    seal();
    const QString copy = path(u"copy"_s);
    QCOMPARE(runWith(u"pw"_s, { u"backup"_s, u"-o"_s, copy, u"--passphrase-file"_s, path(u"other"_s) }).exitCode, 0);
    const CommandLineRun back
        = runWith(u"pw"_s, { u"restore"_s, u"--json"_s, copy, u"--passphrase-file"_s, path(u"other"_s) });
    QCOMPARE(back.exitCode, 0);
    QCOMPARE(back.lines().constLast()[u"alreadyThere"].toDouble(), 1.0);
}

void tst_PasswordCommand::erased()
{
    seal();
    QCOMPARE(run({ u"erase"_s, u"--yes"_s }).exitCode, 0);
    QVERIFY(!QFile::exists(path(u"b.besace"_s)));
}

void tst_PasswordCommand::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("two at once") << QStringList { u"password"_s, u"--remove"_s, u"--set"_s, u"pw"_s };
    QTest::newRow("an operand") << QStringList { u"password"_s, u"secret"_s };
}

void tst_PasswordCommand::wrongUsage()
{
    QFETCH(QStringList, arguments);
    QCOMPARE(run(arguments).exitCode, 2);
}

QTEST_GUILESS_MAIN(tst_PasswordCommand)
#include "tst_passwordcommand.moc"
