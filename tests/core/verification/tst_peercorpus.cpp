#include "core/badge/Badge.h"
#include "core/baking/Baking.h"
#include "core/verification/Verifier.h"

#include <QDir>
#include <QTest>

#include "tests/support/Reading.h"

using namespace besace;
using namespace Qt::StringLiterals;

/// Badges made by other programs, straight and twisted, each with the answers it must get. See README.md there.
class tst_PeerCorpus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answers_data();
    void answers();
    void embeddedKeyStaysUnconfirmed();

private:
    Verification verify(const QByteArray& payload, const QString& owner, const QList<KnownIssuer>& known = {}) const;

    QString m_folder;
    JsonValue m_expected;
    QDateTime m_now;
    std::optional<FolderDocuments> m_documents;
};

namespace {

/// What stands in the file, baked or not; empty where no badge comes out.
QByteArray payloadOf(const QByteArray& bytes)
{
    const auto unbaked = unbake(bytes);
    if (unbaked)
        return unbaked->payload;
    return unbaked.error().code == Error::Code::Unsupported ? bytes : QByteArray();
}

} // namespace

void tst_PeerCorpus::initTestCase()
{
    m_folder = qEnvironmentVariable("BESACE_PEERS_DIR") + u"/corpus"_s;
    if (!QDir(m_folder).exists())
        QSKIP("BESACE_PEERS_DIR names no folder with corpus");
    m_expected = jsonFile(m_folder + u"/expected.json"_s);
    m_now = parseInstant(m_expected[u"now"].toString())->utc;
    auto documents = FolderDocuments::open(m_folder);
    QVERIFY(documents);
    m_documents.emplace(*std::move(documents));
}

Verification tst_PeerCorpus::verify(
    const QByteArray& payload, const QString& owner, const QList<KnownIssuer>& known) const
{
    const auto badge = readBadge(payload);
    if (!badge)
        return {};
    Progress progress;
    return verifyBadge(*badge, { m_now, false, { owner }, known }, *m_documents, progress);
}

void tst_PeerCorpus::answers_data()
{
    QTest::addColumn<JsonValue>("entry");
    for (const JsonValue& entry : m_expected[u"entries"].array()) {
        QTest::newRow(qPrintable(entry[u"file"].toString())) << entry;
    }
}

void tst_PeerCorpus::answers()
{
    QFETCH(JsonValue, entry);
    const JsonValue& expect = entry[u"expect"];
    const QByteArray payload = payloadOf(bytesOf(m_folder + u'/' + entry[u"file"].toString()));
    if (!expect[u"extract"].toBool()) {
        // Damaged carriers, and one that is whole but for its payload being in a tEXt chunk: "a lenient reader may take
        // it", and we do.
        const auto badge = readBadge(payload);
        const bool lenient = entry[u"twist"].toString() == u"text-chunk"_s;
        QVERIFY(!badge || (verify(payload, {}).report.check(CheckKind::Integrity).answer == Answer::Yes) == lenient);
        return;
    }
    QVERIFY(!payload.isEmpty());
    const VerificationReport report = verify(payload, entry[u"owner"].toString()).report;
    const QString integrity = report.check(CheckKind::Integrity).reason;
    const QString binding = expect[u"binding"].toString();
    const bool contradicted = binding == u"contradicted"_s;
    const bool holds = expect[u"proof"].toBool() && !contradicted;
    QVERIFY2((report.check(CheckKind::Integrity).answer == Answer::Yes) == holds, qPrintable(integrity));
    if (contradicted)
        QCOMPARE(integrity, u"key-not-the-issuers"_s);
    if (holds) {
        // Whoever puts the key beside the signature vouches for nobody. (The corpus leaves that to policy.)
        QCOMPARE(report.check(CheckKind::Issuer).reason,
            binding == u"none"_s ? u"issuer-key-unconfirmed"_s : u"issuer-not-on-list"_s);
        const QString status = expect[u"status"].toString();
        QCOMPARE(report.check(CheckKind::Status).answer, status == u"revoked"_s ? Answer::No : Answer::Yes);
    }
    const bool cutOff = entry[u"twist"].toString() == u"truncated"_s && !readBadge(payload);
    if (cutOff)
        return; // no badge comes out of it at all
    QCOMPARE(
        report.check(CheckKind::Validity).answer, expect[u"time"].toString() == u"ok"_s ? Answer::Yes : Answer::No);
    QCOMPARE(report.check(CheckKind::Recipient).answer, expect[u"recipient"].toBool() ? Answer::Yes : Answer::No);
}

// Even where the person knows the issuer that the badge names.
void tst_PeerCorpus::embeddedKeyStaysUnconfirmed()
{
    int seen = 0;
    for (const JsonValue& entry : m_expected[u"entries"].array()) {
        if (entry[u"expect"][u"binding"].toString() != u"none"_s || entry[u"carrier"].toString() != u"jwt"_s)
            continue;
        const QByteArray payload = bytesOf(m_folder + u'/' + entry[u"file"].toString());
        const auto badge = readBadge(payload);
        if (!badge)
            continue;
        const auto report = verify(payload, {}, { { badge->issuer.id, u"Known"_s } }).report;
        QVERIFY(report.check(CheckKind::Issuer).answer != Answer::Yes);
        ++seen;
    }
    QVERIFY(seen >= 12);
}

QTEST_GUILESS_MAIN(tst_PeerCorpus)
#include "tst_peercorpus.moc"
