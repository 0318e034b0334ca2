#include "core/badge/Badge.h"
#include "core/verification/VcJwtProof.h"
#include "core/verification/Verifier.h"

#include <QTest>

#include "tests/support/Conformance.h"
#include "tests/support/Reading.h"

using namespace besace;
using namespace Qt::StringLiterals;

namespace {

struct Expectation {
    Answer integrity = Answer::Unchecked;
    QString reason; ///< empty: any that goes with the answer
};

JsonValue exceptionFor(const JsonValue& exceptions, const QString& file)
{
    for (const JsonValue& exception : exceptions.array()) {
        if (file.endsWith(exception[u"file"].toString()))
            return exception;
    }
    return {};
}

/// A credential may pass if the signature holds, and whoever signed it is whom it names.
bool maySayYes(const JsonValue& row)
{
    const JsonValue& claims = row[u"claims"];
    const auto isFalse = [&](QStringView name) { return claims[name].isBool() && !claims[name].toBool(); };
    return row[u"signatureValid"].toBool() && !isFalse(u"issMatchesIssuer") && !isFalse(u"kidDidIsIssuer")
        && !isFalse(u"subMatches") && !isFalse(u"nbfMatches");
}

} // namespace

/// JWTs found in public repositories, with the verdicts of independent software. What we decide otherwise stands in
/// data/jwt-exceptions.json, each with its reason.
class tst_CollectedJwts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void verdicts_data();
    void verdicts();
    void exceptionsAreInUse();

private:
    JsonValue m_rows;
    JsonValue m_exceptions;
};

void tst_CollectedJwts::initTestCase()
{
    REQUIRE_CONFORMANCE("expected");
    m_rows = jsonFile(conformanceDir() + u"/expected/jwt.json"_s);
    m_exceptions = jsonFile(QStringLiteral(TEST_DATA "/jwt-exceptions.json"));
    QVERIFY(m_rows.array().size() > 80);
    QVERIFY(m_exceptions.isArray());
}

void tst_CollectedJwts::verdicts_data()
{
    QTest::addColumn<JsonValue>("row");
    for (const JsonValue& row : m_rows.array())
        QTest::newRow(qPrintable(row[u"file"].toString())) << row;
}

void tst_CollectedJwts::verdicts()
{
    QFETCH(JsonValue, row);
    const QString file = row[u"file"].toString();
    const QByteArray compact = bytesOf(conformanceDir() + u'/' + file).trimmed();
    QVERIFY(!compact.isEmpty());
    const Proof proof = proveVcJwt(compact, {}, NoDocuments());
    if (const JsonValue exception = exceptionFor(m_exceptions, file); !exception.isNull()) {
        QCOMPARE(proof.integrity.reason, exception[u"reason"].toString());
    } else {
        QVERIFY2(proof.holds() == maySayYes(row), qPrintable(proof.integrity.reason + proof.integrity.detail));
        if (row[u"signatureValid"].isBool() && !maySayYes(row))
            QCOMPARE(proof.integrity.answer, Answer::No);
    }

    const auto badge = readBadge(compact);
    if (!badge || badge->securing != Securing::VcJwt)
        return;
    Progress progress;
    const QDateTime now(QDate(2026, 6, 1), QTime(0, 0), Qt::UTC);
    const Verification result = verifyBadge(*badge, { now, false, {}, {} }, NoDocuments(), progress);
    QCOMPARE(result.report.check(CheckKind::Integrity), proof.integrity);
    QVERIFY(result.documents.isEmpty());
}

void tst_CollectedJwts::exceptionsAreInUse()
{
    for (const JsonValue& exception : m_exceptions.array()) {
        const bool used = std::ranges::any_of(m_rows.array(),
            [&](const JsonValue& row) { return row[u"file"].toString().endsWith(exception[u"file"].toString()); });
        QVERIFY2(used, qPrintable(exception[u"file"].toString()));
    }
}

QTEST_GUILESS_MAIN(tst_CollectedJwts)
#include "tst_collectedjwts.moc"
