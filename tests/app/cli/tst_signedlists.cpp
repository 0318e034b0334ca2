#include "core/base/Files.h"
#include "core/base/Limits.h"
#include "core/verification/SignedIssuers.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/CommandLineRun.h"

using namespace besace;
using namespace Qt::StringLiterals;

/// One mission locale signs its list of organisations, another takes it, and nothing else.
class tst_SignedLists : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void key_isMadeOnce();
    void key_liesBesideTheBackpack();
    void key_isNoLongerMadeWhereSomethingElseIs();
    void exported_isSigned();
    void exported_refusesANameThatNobodyReads();
    void imported_saysWhose();
    void imported_saysThatNobodySigned();
    void replacing_strikesOff();
    void replacing_takesTheSameHand();
    void refused_changesNothing_data();
    void refused_changesNothing();
    void usage_data();
    void usage();
    void verifying_refusesTheSame_data();
    void verifying_refusesTheSame();
    void verifying_readsAPipeOnce();

private:
    QString path(const QString& name) const { return m_home.filePath(name); }
    CommandLineRun run(const QStringList& arguments, const QByteArray& input = {}) const
    {
        return runCommandLine(arguments + QStringList { u"--lang"_s, u"en"_s }, m_home.path(), input);
    }
    CommandLineRun issuers(const QStringList& arguments, const QString& backpack = u"own"_s) const
    {
        return run(QStringList { u"known-issuers"_s } + arguments
            + QStringList { u"--backpack"_s, path(backpack + u".besace"_s) });
    }
    QByteArray bytes(const QString& name) const { return readFile(path(name), limits::maxFileBytes).value(); }

    QTemporaryDir m_home;
    QString m_key;
    QString m_otherKey;
};

void tst_SignedLists::initTestCase()
{
    m_key = QString::fromUtf8(issuers({ u"key"_s, path(u"key.pem"_s) }).output).trimmed();
    m_otherKey = QString::fromUtf8(issuers({ u"key"_s, path(u"other.pem"_s) }).output).trimmed();
    QVERIFY(isListKey(m_key) && isListKey(m_otherKey) && m_key != m_otherKey);
    QCOMPARE(issuers({ u"add"_s, u"did:web:a.example"_s, u"Association « A »"_s }).exitCode, 0);
    const QStringList sign { u"--at"_s, u"2026-03-12T14:05:00Z"_s, u"--name"_s, u"Rivebelle"_s, u"--sign"_s };
    QCOMPARE(issuers(QStringList { u"export"_s, path(u"signed.json"_s) } + sign + QStringList { path(u"key.pem"_s) })
                 .exitCode,
        0);
    QCOMPARE(issuers(QStringList { u"export"_s, path(u"other.json"_s) } + sign + QStringList { path(u"other.pem"_s) })
                 .exitCode,
        0);
    QCOMPARE(issuers({ u"export"_s, path(u"plain.json"_s) }).exitCode, 0);
    QVERIFY(writeFile(path(u"changed.json"_s), bytes(u"signed.json"_s).replace("a.example", "x.example")));
}

void tst_SignedLists::key_isMadeOnce()
{
    QCOMPARE(QFileInfo(path(u"key.pem"_s)).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const QByteArray before = bytes(u"key.pem"_s);
    const CommandLineRun again = issuers({ u"key"_s, path(u"key.pem"_s), u"--json"_s });
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(again.lines().value(0)[u"key"].toString(), m_key);
    QCOMPARE(again.lines().value(0)[u"made"], JsonValue(false));
    QCOMPARE(bytes(u"key.pem"_s), before);
    QVERIFY(!QFileInfo::exists(path(u"none.besace"_s)));
    QCOMPARE(issuers({ u"key"_s, path(u"third.pem"_s) }, u"none"_s).exitCode, 0);
    QVERIFY(!QFileInfo::exists(path(u"none.besace"_s))); // no backpack is needed for it
}

/// The one that the window signs with.
void tst_SignedLists::key_liesBesideTheBackpack()
{
    const CommandLineRun made = issuers({ u"key"_s });
    QCOMPARE(made.exitCode, 0);
    QVERIFY(isListKey(QString::fromUtf8(made.output).trimmed()));
    QVERIFY(QFileInfo::exists(path(u"list-key.pem"_s)));
    QCOMPARE(issuers({ u"key"_s }).output, made.output);
}

void tst_SignedLists::key_isNoLongerMadeWhereSomethingElseIs()
{
    QVERIFY(writeFile(path(u"letter.txt"_s), "Dear all"));
    QCOMPARE(issuers({ u"key"_s, path(u"letter.txt"_s) }).exitCode, 1);
    QCOMPARE(bytes(u"letter.txt"_s), QByteArray("Dear all"));
}

void tst_SignedLists::exported_isSigned()
{
    const auto file = readIssuersFile(bytes(u"signed.json"_s));
    QVERIFY(file);
    QCOMPARE(file->signature, ListSignature::Holds);
    QCOMPARE(file->key, m_key);
    QCOMPARE(file->list.name, u"Rivebelle"_s);
    QCOMPARE(file->list.issuers, (QList<KnownIssuer> { { u"did:web:a.example"_s, u"Association « A »"_s } }));
}

void tst_SignedLists::exported_refusesANameThatNobodyReads()
{
    const CommandLineRun refused = issuers(
        { u"export"_s, path(u"long.json"_s), u"--sign"_s, path(u"key.pem"_s), u"--name"_s, QString(300, u'x') });
    QCOMPARE(refused.exitCode, 1);
    QVERIFY(!QFileInfo::exists(path(u"long.json"_s)));
}

void tst_SignedLists::imported_saysWhose()
{
    const QStringList import { u"import"_s, path(u"signed.json"_s), u"--require-key"_s, m_key };
    const CommandLineRun taken = issuers(import, u"taker"_s);
    QCOMPARE(taken.exitCode, 0);
    QVERIFY2(taken.output.contains("1 organisation taken.") && taken.output.contains(m_key.toUtf8())
            && taken.output.contains("12 March 2026") && taken.output.contains("Rivebelle"),
        taken.output.constData());
    QVERIFY(issuers({ u"list"_s }, u"taker"_s).output.contains("did:web:a.example"));
    const JsonValue line = issuers(import + QStringList { u"--json"_s }, u"taker"_s).lines().value(0);
    QCOMPARE(line[u"key"].toString(), m_key);
    QCOMPARE(line[u"madeAt"].toString(), u"2026-03-12T14:05:00Z"_s);
    QCOMPARE(line[u"issuers"].toDouble(), 1.0);
}

void tst_SignedLists::imported_saysThatNobodySigned()
{
    const CommandLineRun taken = issuers({ u"import"_s, path(u"plain.json"_s) }, u"plain"_s);
    QCOMPARE(taken.exitCode, 0);
    QVERIFY2(taken.output.contains("Nobody signed"), taken.output.constData());
}

/// The later list names one organisation less and one more; a third was added by hand.
void tst_SignedLists::replacing_strikesOff()
{
    const QStringList sign { u"--at"_s, u"2026-04-01T09:00:00Z"_s, u"--sign"_s, path(u"key.pem"_s) };
    QCOMPARE(issuers({ u"add"_s, u"b.example"_s, u"B"_s }, u"later"_s).exitCode, 0);
    QCOMPARE(issuers(QStringList { u"export"_s, path(u"later.json"_s) } + sign, u"later"_s).exitCode, 0);
    QCOMPARE(issuers({ u"add"_s, u"mine.example"_s, u"Mine"_s }, u"replacing"_s).exitCode, 0);
    QCOMPARE(issuers({ u"import"_s, path(u"signed.json"_s) }, u"replacing"_s).exitCode, 0);
    const QStringList import { u"import"_s, path(u"later.json"_s), u"--replaces"_s, path(u"signed.json"_s) };
    const CommandLineRun taken = issuers(import, u"replacing"_s);
    QVERIFY2(taken.output.contains("New (1): B (b.example). Struck off (1): Association « A » (a.example)."),
        taken.output.constData());
    QCOMPARE(issuers({ u"list"_s }, u"replacing"_s).output, QByteArray("mine.example  Mine\nb.example  B\n"));
    QCOMPARE(run({ u"undo"_s, u"--backpack"_s, path(u"replacing.besace"_s) }).exitCode, 0);
    const JsonValue line = issuers(import + QStringList { u"--json"_s }, u"replacing"_s).lines().value(0);
    QCOMPARE(line[u"added"].array().at(0)[u"id"].toString(), u"b.example"_s);
    QCOMPARE(line[u"struckOff"].array().at(0)[u"id"].toString(), u"did:web:a.example"_s);
}

void tst_SignedLists::replacing_takesTheSameHand()
{
    for (const QString& earlier : { u"other.json"_s, u"plain.json"_s, u"changed.json"_s }) {
        const CommandLineRun refused
            = issuers({ u"import"_s, path(u"signed.json"_s), u"--replaces"_s, path(earlier) }, u"refusing"_s);
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.messages.contains("the same key"), refused.messages.constData());
        QVERIFY(issuers({ u"list"_s }, u"refusing"_s).output.isEmpty());
    }
}

void tst_SignedLists::refused_changesNothing_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("sentence");
    const QStringList key { u"--require-key"_s, m_key };
    QTest::newRow("unsigned") << u"plain.json"_s << key << QByteArray("not signed");
    QTest::newRow("another key") << u"other.json"_s << key << m_otherKey.toUtf8();
    QTest::newRow("changed") << u"changed.json"_s << key << QByteArray("changed after it was signed");
    QTest::newRow("changed, and no key is asked for")
        << u"changed.json"_s << QStringList() << QByteArray("changed after it was signed");
    QTest::newRow("older") << u"signed.json"_s << key + QStringList { u"--not-older-than"_s, u"2026-03-12T14:05:01Z"_s }
                           << QByteArray("older");
}

void tst_SignedLists::refused_changesNothing()
{
    QFETCH(QString, file);
    QFETCH(QStringList, options);
    QFETCH(QByteArray, sentence);
    const CommandLineRun refused = issuers(QStringList { u"import"_s, path(file) } + options, u"refusing"_s);
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.messages.contains(sentence) && refused.messages.contains("Nothing was taken"),
        refused.messages.constData());
    QVERIFY(refused.output.isEmpty());
    QVERIFY(issuers({ u"list"_s }, u"refusing"_s).output.isEmpty());
}

void tst_SignedLists::usage_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("no key") << QStringList { u"--require-key"_s, u"did:web:a.example"_s };
    QTest::newRow("a day alone") << QStringList { u"--not-older-than"_s, u"2026-03-12T14:05:00Z"_s };
    QTest::newRow("no day") << QStringList { u"--require-key"_s, m_key, u"--not-older-than"_s, u"yesterday"_s };
}

void tst_SignedLists::usage()
{
    QFETCH(QStringList, options);
    QCOMPARE(issuers(QStringList { u"import"_s, path(u"signed.json"_s) } + options, u"usage"_s).exitCode, 2);
    for (const QString& command : { u"verify"_s, u"review"_s, u"import"_s, u"recheck"_s })
        QCOMPARE(run(QStringList { command, QStringLiteral(BESACE_EXAMPLES) } + options).exitCode, 2);
}

void tst_SignedLists::verifying_refusesTheSame_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("verify") << u"verify"_s;
    QTest::newRow("review") << u"review"_s;
}

/// No badge was looked at: 1 would say that one of them is bad.
void tst_SignedLists::verifying_refusesTheSame()
{
    QFETCH(QString, command);
    const QString badges = QStringLiteral(BESACE_EXAMPLES) + u"/badges"_s;
    const auto with = [&](const QString& list, const QStringList& more) {
        return run(QStringList { command, u"--json"_s, badges, u"--known-issuers"_s, path(list) } + more);
    };
    QVERIFY(with(u"signed.json"_s, { u"--require-key"_s, m_key }).lines().size() > 10);
    for (const QString& list : { u"plain.json"_s, u"other.json"_s, u"changed.json"_s }) {
        const CommandLineRun refused = with(list, { u"--require-key"_s, m_key });
        QCOMPARE(refused.exitCode, 2);
        QVERIFY(refused.output.isEmpty());
        QVERIFY2(refused.messages.contains("Nothing was taken"), refused.messages.constData());
    }
    QCOMPARE(with(u"changed.json"_s, {}).exitCode, 2);
}

void tst_SignedLists::verifying_readsAPipeOnce()
{
    const CommandLineRun piped = run({ u"verify"_s, u"--json"_s, QStringLiteral(BESACE_EXAMPLES) + u"/badges"_s,
                                         u"--known-issuers"_s, u"/dev/stdin"_s, u"--require-key"_s, m_key },
        bytes(u"signed.json"_s));
    QVERIFY2(piped.lines().size() > 10, piped.messages.constData());
}

QTEST_GUILESS_MAIN(tst_SignedLists)
#include "tst_signedlists.moc"
