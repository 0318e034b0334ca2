#include "core/badge/Badge.h"
#include "core/jose/Jws.h"
#include "core/verification/BitstringList.h"
#include "core/verification/JwtClaims.h"
#include "core/verification/Status.h"
#include "core/verification/StatusList.h"

#include <QDirIterator>
#include <QTest>

#include "tests/support/Conformance.h"
#include "tests/support/MappedDocuments.h"
#include "tests/support/Reading.h"

using namespace besace;
using namespace Qt::StringLiterals;

/// Lists and entries that others made. See README.md there.
class tst_StatusConformance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void policies_data();
    void policies();
    void entries_data();
    void entries();
    void realLists_data();
    void realLists();
};

namespace {

const QString placeholder = u"<STATUS-CREDENTIAL-PATH-PLACEHOLDER>"_s;
const QString listUrl = u"https://lists.example/1"_s;

JsonValue credentialIn(const QByteArray& compact)
{
    const Result<jose::Jws> jws = jose::parseCompactJws(compact);
    return jws ? credentialOf(jsonOf(jws->payload)) : JsonValue();
}

/// The text with every placeholder replaced.
JsonValue withAddresses(const JsonValue& value)
{
    return jsonOf(toJson(value).replace(placeholder.toUtf8(), listUrl.toUtf8()));
}

quint32 expectedValue(const JsonValue& attribute) { return static_cast<quint32>(attribute[u"value"].toDouble()); }

} // namespace

void tst_StatusConformance::policies_data()
{
    REQUIRE_CONFORMANCE("status");
    QTest::addColumn<QString>("file");
    QDirIterator files(
        conformanceDir() + u"/status/waltid-policies"_s, { u"*.json"_s }, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QTest::newRow(qPrintable(path.section(u'/', -2))) << path;
    }
}

/// A policy there says what value a valid badge has: a file says `valid` exactly where the list holds that value.
void tst_StatusConformance::policies()
{
    QFETCH(QString, file);
    const JsonValue test = withAddresses(jsonFile(file));
    JsonArray entries = test[u"holder-credential"][u"vc"][u"credentialStatus"].asList();
    JsonArray lists = test[u"status-credential"].asList();
    const JsonArray attributes = test[u"attribute"].asList();
    const bool isTokenList = file.contains(u"tokenstatuslist"_s);
    QVERIFY(isTokenList || (!entries.empty() && entries.size() == lists.size()));
    bool valid = true;
    for (size_t i = 0; i < lists.size() && !isTokenList; ++i) {
        const JsonValue& content = lists.at(i).isString() ? lists.at(i) : lists.at(i)[u"content"];
        const JsonValue credential = credentialIn(content.toString().toLatin1());
        const Result<QByteArray> bits = decodeBitstring(credential[u"credentialSubject"][u"encodedList"].toString());
        QVERIFY(bits);
        const auto index = listIndex(entries.at(i)[u"statusListIndex"]);
        QVERIFY(index);
        const int size = static_cast<int>(entries.at(i)[u"statusSize"].toDouble(1));
        valid = valid && valueAt(*bits, *index, size) == expectedValue(attributes.at(i));
    }
    if (test[u"exception"].isString())
        return; // that program refuses the spelling; read here all the same
    if (!isTokenList)
        QCOMPARE(valid, test[u"valid"].toBool());

    // These lists name an issuer in quotation marks, and nobody is called that: whatever they say is nobody's word.
    for (size_t i = 0; i < lists.size(); ++i) {
        MappedDocuments documents;
        const bool isAlone = lists.at(i).isString();
        const JsonValue entry = isTokenList ? entries.empty() ? JsonValue(JsonObject()) : entries.at(0) : entries.at(i);
        documents.add(entry[u"statusListCredential"].toString(),
            (isAlone ? lists.at(i) : lists.at(i)[u"content"]).toString().toLatin1());
        Badge badge;
        badge.securing = Securing::VcJwt;
        badge.statuses = { { isTokenList ? u"TokenStatusList"_s : entry[u"type"].toString(), {}, entry } };
        Proof proof;
        proof.integrity = { CheckKind::Integrity, Answer::Yes, u"signature-valid"_s, {} };
        proof.issuerId
            = credentialIn((isAlone ? lists.at(i) : lists.at(i)[u"content"]).toString().toLatin1())[u"issuer"]
                  .toString();
        const Check check = checkStatus(badge, proof, QDateTime::currentDateTimeUtc(), documents).check;
        QCOMPARE(check.answer, Answer::Unchecked);
        if (isTokenList)
            QCOMPARE(check.reason, u"status-unsupported"_s);
    }
}

void tst_StatusConformance::entries_data()
{
    REQUIRE_CONFORMANCE("status");
    QTest::addColumn<QString>("file");
    QTest::newRow("no purpose") << u"entra-missing-purpose.json"_s;
    QTest::newRow("purpose of its own") << u"entra-with-status-message.json"_s;
}

/// Lists behind the service of a DID: not read, and said so.
void tst_StatusConformance::entries()
{
    QFETCH(QString, file);
    const JsonValue entry = jsonFile(conformanceDir() + u"/status/waltid-wallet/status-list-entry/"_s + file);
    QVERIFY(isStatusListEntry(entry[u"type"].toString()));
    const MappedDocuments documents;
    const StatusFinding finding
        = lookUpStatusList(entry, u"did:ion:issuer"_s, QDateTime::currentDateTimeUtc(), documents);
    QCOMPARE(finding.check.reason, u"status-unsupported"_s);
    QCOMPARE(documents.addressesAsked(), 0);
}

void tst_StatusConformance::realLists_data()
{
    REQUIRE_CONFORMANCE("openbadges");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QList<int>>("isSet");
    QTest::addColumn<int>("entries");
    const QString folder = conformanceDir() + u"/openbadges/"_s;
    QTest::newRow("1EdTech") << folder + u"1edtech-public-validator/ob30/bit-string-list/testlist"_s << QList { 23 }
                             << 131'072;
    for (const QString& path : QDir(folder + u"dcc-verifier-core/status"_s).entryList(QDir::Files)) {
        if (!path.endsWith(u".md"_s))
            QTest::newRow(qPrintable(path))
                << folder + u"dcc-verifier-core/status/"_s + path << QList { 2, 6, 8 } << 100'000;
    }
}

void tst_StatusConformance::realLists()
{
    QFETCH(QString, file);
    QFETCH(QList<int>, isSet);
    const JsonValue document = jsonFile(file);
    const Result<QByteArray> bits = decodeBitstring(document[u"credentialSubject"][u"encodedList"].toString());
    QVERIFY(bits);
    QTEST(int(bits->size()) * 8, "entries");
    QList<int> found;
    for (int i = 0; i < bits->size() * 8; ++i) {
        if (valueAt(*bits, static_cast<quint64>(i), 1).value_or(0) != 0)
            found.append(i);
    }
    QCOMPARE(found, isSet);
}

QTEST_GUILESS_MAIN(tst_StatusConformance)
#include "tst_statusconformance.moc"
