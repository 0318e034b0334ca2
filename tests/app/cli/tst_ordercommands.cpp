#include <QTemporaryDir>
#include <QTest>

#include "tests/support/CommandLineRun.h"
#include <memory>

using namespace besace;
using namespace Qt::StringLiterals;

/// What the person does to their badges, on the command line: words, trash, undoing.
class tst_OrderCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void collections();
    void collectionsSayWhatIsWrong_data();
    void collectionsSayWhatIsWrong();
    void tags();
    void skills();
    void skills_sayWhatIsWrong();
    void story();
    void trash();
    void undo();
    void wrongUsage_data();
    void wrongUsage();

private:
    CommandLineRun run(const QStringList& arguments) const
    {
        return runCommandLine(arguments + QStringList { u"--json"_s }, m_home->path());
    }
    JsonValue shown() const { return run({ u"show"_s, u"1"_s }).lines().value(0); }

    std::unique_ptr<QTemporaryDir> m_home;
};

void tst_OrderCommands::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    run({ u"import"_s, QStringLiteral(BESACE_EXAMPLES) + u"/badges/verified_accueil-du-public.svg"_s });
    QCOMPARE(run({ u"list"_s }).lines().size(), 1);
}

/// Two deep, and no deeper; a badge in both.
void tst_OrderCommands::collections()
{
    for (const QString& name : { u"Travail"_s, u"Vélo"_s, u"Été"_s })
        QCOMPARE(run({ u"collection"_s, u"create"_s, name }).exitCode, 0);
    QCOMPARE(run({ u"collection"_s, u"nest"_s, u"Vélo"_s, u"Travail"_s }).exitCode, 0);
    for (const QString& name : { u"Travail"_s, u"Vélo"_s })
        QCOMPARE(run({ u"collection"_s, u"add"_s, name, u"1"_s }).exitCode, 0);
    const QList<JsonValue> listed = run({ u"collection"_s, u"list"_s }).lines();
    QCOMPARE(listed.size(), 3);
    QCOMPARE(listed.at(1)[u"name"].toString(), u"Vélo"_s);
    QCOMPARE(listed.at(1)[u"inside"].toString(), u"Travail"_s);
    QCOMPARE(listed.at(1)[u"badges"].toDouble(), 1.0);
    QVERIFY(listed.at(2)[u"inside"].toString().isEmpty());
    QCOMPARE(run({ u"collection"_s, u"nest"_s, u"Vélo"_s }).exitCode, 0);
    QCOMPARE(run({ u"collection"_s, u"list"_s }).lines().at(2)[u"name"].toString(), u"Vélo"_s); // the last one now
    QCOMPARE(run({ u"undo"_s }).exitCode, 0);
    QCOMPARE(run({ u"collection"_s, u"list"_s }).lines().at(1)[u"inside"].toString(), u"Travail"_s);
}

void tst_OrderCommands::collectionsSayWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("too deep") << QStringList { u"nest"_s, u"Été"_s, u"Vélo"_s };
    QTest::newRow("into itself") << QStringList { u"nest"_s, u"Été"_s, u"Été"_s };
    QTest::newRow("one that holds another") << QStringList { u"nest"_s, u"Travail"_s, u"Été"_s };
    QTest::newRow("no name") << QStringList { u"create"_s, u" "_s };
    QTest::newRow("a name that is taken") << QStringList { u"rename"_s, u"Été"_s, u"Vélo"_s };
}

void tst_OrderCommands::collectionsSayWhatIsWrong()
{
    QFETCH(const QStringList, command);
    for (const QString& name : { u"Travail"_s, u"Vélo"_s, u"Été"_s })
        run({ u"collection"_s, u"create"_s, name });
    run({ u"collection"_s, u"nest"_s, u"Vélo"_s, u"Travail"_s });
    const QByteArray before = run({ u"collection"_s, u"list"_s }).output;
    const CommandLineRun done = run(QStringList { u"collection"_s, u"--lang"_s, u"en"_s } + command);
    QCOMPARE(done.exitCode, 1);
    QVERIFY2(done.messages.contains("Nothing was changed. A collection has"), done.messages.constData());
    QCOMPARE(run({ u"collection"_s, u"list"_s }).output, before);
}

void tst_OrderCommands::tags()
{
    QCOMPARE(run({ u"tag"_s, u"add"_s, u"bénévolat"_s, u"1"_s }).exitCode, 0);
    QCOMPARE(shown()[u"own"][u"tags"].at(0).toString(), u"bénévolat"_s);
    QCOMPARE(run({ u"search"_s, u"BENEV"_s }).lines().size(), 1);
    QCOMPARE(run({ u"tag"_s, u"list"_s }).lines().value(0)[u"tag"].toString(), u"bénévolat"_s);
    QCOMPARE(run({ u"tag"_s, u"remove"_s, u"other"_s, u"1"_s }).exitCode, 1);
    QCOMPARE(run({ u"tag"_s, u"remove"_s, u"bénévolat"_s, u"1"_s }).exitCode, 0);
    QVERIFY(run({ u"tag"_s, u"list"_s }).lines().isEmpty());
}

void tst_OrderCommands::skills()
{
    const QString source = u"https://skills.example/7"_s;
    QCOMPARE(run({ u"skill"_s, u"add"_s, u"Garder  son calme "_s, u"1"_s }).exitCode, 0);
    QCOMPARE(run({ u"skill"_s, u"add"_s, u"Coopérer"_s, u"1"_s, u"--source"_s, source }).exitCode, 0);
    QCOMPARE(run({ u"skill"_s, u"add"_s, u"Coopérer"_s, u"1"_s }).exitCode, 0); // once, and from where it was taken
    QCOMPARE(shown()[u"own"][u"skills"].array().size(), 2);
    QCOMPARE(shown()[u"own"][u"skills"].at(0)[u"name"].toString(), u"Garder son calme"_s);
    QVERIFY(shown()[u"own"][u"skills"].at(0)[u"source"].toString().isEmpty());
    QCOMPARE(shown()[u"own"][u"skills"].at(1)[u"source"].toString(), source);
    QCOMPARE(run({ u"search"_s, u"cooper"_s }).lines().size(), 1);
    const QList<JsonValue> listed = run({ u"skill"_s, u"list"_s }).lines();
    QCOMPARE(listed.size(), 2); // none of those that the badge names
    QCOMPARE(listed.at(1)[u"skill"].toString(), u"Coopérer"_s);
    QCOMPARE(listed.at(1)[u"source"].toString(), source);
    QCOMPARE(listed.at(1)[u"badges"].toDouble(), 1.0);
    QCOMPARE(run({ u"skill"_s, u"list"_s, u"1"_s }).lines().size(), 2);
    QCOMPARE(run({ u"skill"_s, u"remove"_s, u"Garder son calme"_s, u"1"_s }).exitCode, 0);
    QCOMPARE(run({ u"skill"_s, u"list"_s, u"1"_s }).lines().value(0)[u"skill"].toString(), u"Coopérer"_s);
    QCOMPARE(run({ u"undo"_s }).lines().value(0)[u"operation"].toString(), u"skills"_s);
    QCOMPARE(run({ u"skill"_s, u"list"_s }).lines().size(), 2);
}

void tst_OrderCommands::skills_sayWhatIsWrong()
{
    QCOMPARE(run({ u"skill"_s, u"remove"_s, u"Coopérer"_s, u"1"_s }).exitCode, 1);
    QCOMPARE(run({ u"skill"_s, u"add"_s, u"Coopérer"_s, u"99"_s }).exitCode, 1);
    QCOMPARE(run({ u"skill"_s, u"list"_s, u"99"_s }).exitCode, 1);
    const CommandLineRun tooLong = run({ u"skill"_s, u"--lang"_s, u"en"_s, u"add"_s, QString(2000, u'x'), u"1"_s });
    QCOMPARE(tooLong.exitCode, 1);
    QVERIFY2(tooLong.messages.contains("too long"), tooLong.messages.constData());
    QVERIFY(run({ u"skill"_s, u"list"_s }).lines().isEmpty());
}

void tst_OrderCommands::story()
{
    QCOMPARE(run({ u"story"_s, u"1"_s, u"--done"_s, u"J'ai accueilli."_s }).exitCode, 0);
    QCOMPARE(run({ u"story"_s, u"1"_s, u"--shows"_s, u"Patience"_s }).exitCode, 0);
    const JsonValue story = run({ u"story"_s, u"1"_s }).lines().value(0);
    QCOMPARE(story[u"done"].toString(), u"J'ai accueilli."_s); // what was not named stayed
    QCOMPARE(story[u"shows"].toString(), u"Patience"_s);
    const CommandLineRun tooLong = run({ u"story"_s, u"1"_s, u"--lang"_s, u"en"_s, u"--done"_s, QString(2000, u'x') });
    QCOMPARE(tooLong.exitCode, 1);
    QVERIFY2(tooLong.messages.contains("too long"), tooLong.messages.constData());
    QCOMPARE(run({ u"story"_s, u"99"_s }).exitCode, 1);
}

void tst_OrderCommands::trash()
{
    QCOMPARE(run({ u"trash"_s, u"add"_s, u"1"_s }).exitCode, 0);
    QVERIFY(run({ u"list"_s }).lines().isEmpty());
    QCOMPARE(run({ u"trash"_s, u"list"_s }).lines().size(), 1);
    QCOMPARE(run({ u"trash"_s, u"restore"_s, u"1"_s }).exitCode, 0);
    QCOMPARE(run({ u"list"_s }).lines().size(), 1);
    QCOMPARE(run({ u"trash"_s, u"add"_s, u"1"_s, u"99"_s }).exitCode, 1);
    QCOMPARE(run({ u"list"_s }).lines().size(), 1); // nothing was done
    run({ u"trash"_s, u"add"_s, u"1"_s });
    QCOMPARE(run({ u"trash"_s, u"empty"_s }).exitCode, 0);
    QCOMPARE(run({ u"show"_s, u"1"_s }).exitCode, 1);
}

void tst_OrderCommands::undo()
{
    run({ u"trash"_s, u"add"_s, u"1"_s });
    const CommandLineRun undone = run({ u"undo"_s });
    QCOMPARE(undone.exitCode, 0);
    QCOMPARE(undone.lines().value(0)[u"operation"].toString(), u"trash"_s);
    QCOMPARE(run({ u"list"_s }).lines().size(), 1);
    QCOMPARE(run({ u"redo"_s }).lines().value(0)[u"operation"].toString(), u"trash"_s);
    QVERIFY(run({ u"list"_s }).lines().isEmpty());
    QCOMPARE(run({ u"undo"_s }).exitCode, 0);
    QCOMPARE(run({ u"undo"_s }).lines().value(0)[u"operation"].toString(), u"add"_s);
    QCOMPARE(run({ u"undo"_s }).exitCode, 1); // nothing more
}

void tst_OrderCommands::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("undo what") << QStringList { u"undo"_s, u"1"_s };
    QTest::newRow("trash") << QStringList { u"trash"_s };
    QTest::newRow("trash nothing") << QStringList { u"trash"_s, u"add"_s };
    QTest::newRow("empty one") << QStringList { u"trash"_s, u"empty"_s, u"1"_s };
    QTest::newRow("moved to no place") << QStringList { u"collection"_s, u"move"_s, u"x"_s, u"1"_s, u"first"_s };
    QTest::newRow("tag without a badge") << QStringList { u"tag"_s, u"add"_s, u"x"_s };
    QTest::newRow("skill without a badge") << QStringList { u"skill"_s, u"add"_s, u"x"_s };
    QTest::newRow("skill taken from a list, and removed")
        << QStringList { u"skill"_s, u"remove"_s, u"x"_s, u"1"_s, u"--source"_s, u"https://skills.example/7"_s };
    QTest::newRow("no story") << QStringList { u"story"_s };
}

void tst_OrderCommands::wrongUsage()
{
    QFETCH(QStringList, arguments);
    QCOMPARE(run(arguments).exitCode, 2);
}

QTEST_GUILESS_MAIN(tst_OrderCommands)
#include "tst_ordercommands.moc"
