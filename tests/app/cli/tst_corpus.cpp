#include "core/base/Files.h"
#include "core/base/Limits.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/CommandLineRun.h"

using namespace besace;
using namespace Qt::StringLiterals;

/// Badges issued by other people's code, good and tampered with, and the truth for each (BESACE_PEERS_DIR/corpus).
class tst_Corpus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answers_data();
    void answers();

private:
    QHash<QString, JsonValue> m_lines; ///< file → what `verify --json` said
};

static QString corpus() { return qEnvironmentVariable("BESACE_PEERS_DIR") + u"/corpus"_s; }

static JsonValue expectations()
{
    const Result<QByteArray> bytes = readFile(corpus() + u"/expected.json"_s, limits::maxFileBytes);
    const Result<JsonValue> value = bytes ? parseJson(*bytes) : bytes.error();
    return value ? *value : JsonValue();
}

static JsonValue check(const JsonValue& line, QStringView kind)
{
    for (const JsonValue& each : line[u"checks"].array()) {
        if (each[u"check"].toString() == kind)
            return each;
    }
    return {};
}

static QString answer(const JsonValue& line, QStringView kind) { return check(line, kind)[u"answer"].toString(); }

void tst_Corpus::initTestCase()
{
    if (!QDir(corpus()).exists() || qEnvironmentVariableIsEmpty("BESACE_PEERS_DIR"))
        QSKIP("BESACE_PEERS_DIR names no folder with a corpus");
    const JsonValue expected = expectations();
    // Each badge is compared with its own owner's address, so one run an owner.
    QMap<QString, QStringList> filesOfOwner;
    for (const JsonValue& entry : expected[u"entries"].array())
        filesOfOwner[entry[u"owner"].toString()].append(corpus() + u'/' + entry[u"file"].toString());
    const QTemporaryDir home;
    for (auto it = filesOfOwner.cbegin(); it != filesOfOwner.cend(); ++it) {
        const CommandLineRun run
            = runCommandLine(QStringList { u"verify"_s, u"--json"_s, u"--documents"_s, corpus(), u"--at"_s,
                                 expected[u"now"].toString(), u"--recipient"_s, it.key() }
                    + *it,
                home.path());
        QVERIFY(run.exitCode >= 0);
        for (const JsonValue& line : run.lines())
            m_lines.insert(line[u"source"].toString(), line);
    }
}

void tst_Corpus::answers_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<JsonValue>("expect");
    const JsonValue expected = expectations(); // must outlive the loop
    for (const JsonValue& entry : expected[u"entries"].array()) {
        const QString file = entry[u"file"].toString();
        QTest::newRow(qPrintable(file)) << corpus() + u'/' + file << entry[u"expect"];
    }
}

void tst_Corpus::answers()
{
    QFETCH(QString, file);
    QFETCH(JsonValue, expect);

    const JsonValue line = m_lines.value(file);
    QVERIFY2(line.isObject(), "the command line did not speak of this file");
    const QString integrity = answer(line, u"integrity");
    const bool proof = expect[u"proof"].toBool();

    if (!expect[u"extract"].toBool()) {
        // The one that may be read all the same (tEXt instead of iTXt) says so in its note; nothing else is a badge.
        const bool lenient = expect[u"note"].toString().contains(u"a lenient reader may take it"_s);
        QVERIFY(line[u"error"].isObject() || (integrity == u"yes"_s) == lenient);
        return;
    }
    QVERIFY2(!line[u"error"].isObject(), toJson(line).constData());
    if (!proof)
        QVERIFY(integrity != u"yes"_s);

    if (file.contains(u"-no-proof."_s))
        QCOMPARE(line[u"state"].toString(), u"unsigned"_s);
    else if (file.contains(u"-unknown-cryptosuite."_s))
        QCOMPARE(line[u"state"].toString(), u"unreadable"_s);
    else if (proof)
        QCOMPARE(integrity, expect[u"binding"].toString() == u"contradicted"_s ? u"no"_s : u"yes"_s);

    if (expect[u"binding"].toString() == u"none"_s)
        QCOMPARE(answer(line, u"issuer"), u"unchecked"_s);
    QCOMPARE(answer(line, u"validity"), expect[u"time"].toString() == u"ok"_s ? u"yes"_s : u"no"_s);
    QCOMPARE(answer(line, u"recipient"), expect[u"recipient"].toBool() ? u"yes"_s : u"no"_s);
    // A list's word counts only for a badge that is genuine: for others we do not ask, and the status stays open.
    if (integrity == u"yes"_s)
        QCOMPARE(answer(line, u"status"), expect[u"status"].toString() == u"revoked"_s ? u"no"_s : u"yes"_s);
}

QTEST_GUILESS_MAIN(tst_Corpus)
#include "tst_corpus.moc"
