#include "core/jsonld/ToRdf.h"
#include "core/rdf/Canonicalization.h"

#include <QFile>
#include <QTest>

#include "tests/support/ContextFiles.h"

using namespace besace;
using namespace Qt::StringLiterals;

/// Badges and their proofs as canonical N-Quads, which jsonld.js and rdf-canonize made of them: byte for byte.
class tst_CanonicalBadges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void document_data();
    void document();
    void proof_data();
    void proof();
    void dropped_data();
    void dropped();
};

namespace {

/// Proof values are what is made of the rest.
const QStringList proofValues { u"proofValue"_s, u"jws"_s, u"signatureValue"_s };

JsonObject without(JsonObject object, const QStringList& names)
{
    for (const QString& name : names)
        object.remove(name);
    return object;
}

JsonValue badge(const QString& file) { return conformanceJson(u"openbadges/"_s + file); }

const PublishedContexts& published()
{
    static const PublishedContexts contexts;
    return contexts;
}

/// The proof as it is hashed: https://www.w3.org/TR/2025/REC-vc-di-eddsa-20250515/#proof-configuration-eddsa-rdfc-2022
JsonValue proofConfiguration(const JsonValue& document, const JsonValue& proof)
{
    JsonObject configuration = without(proof.object(), proofValues);
    configuration.insert(u"@context"_s, document[u"@context"]);
    return JsonValue(std::move(configuration));
}

QByteArray canonical(const JsonValue& document, const jsonld::ContextSource& contexts)
{
    const Result<jsonld::RdfResult> rdf = jsonld::toRdf(document, contexts);
    if (!rdf)
        return rdf.error().detail.toUtf8();
    const Result<rdf::CanonicalForm> form = rdf::canonicalize(rdf->dataset, { .duplicates = rdf::Duplicates::Keep });
    return form ? form->nquads : form.error().detail.toUtf8();
}

QString expectedPath(const QString& file) { return conformanceDir() + u"/expected/canon/"_s + file; }

/// Empty for a proof of which its contexts know no word.
QByteArray expectedForm(const QString& file) { return conformanceBytes(u"expected/canon/"_s + file); }

} // namespace

void tst_CanonicalBadges::document_data()
{
    REQUIRE_CONFORMANCE("expected/canon");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("expected");
    const JsonValue index = conformanceJson(u"expected/canon-index.json"_s);
    for (const JsonValue& entry : index.array()) {
        const QString file = entry[u"file"].toString();
        QTest::newRow(qPrintable(file)) << file << entry[u"doc"].toString();
    }
}

void tst_CanonicalBadges::document()
{
    QFETCH(QString, file);
    QFETCH(QString, expected);
    const JsonValue document(badge(file).object().without(u"proof"));
    QVERIFY(QFile::exists(expectedPath(expected)));
    QCOMPARE(canonical(document, published()), expectedForm(expected));
    QCOMPARE(canonical(document, published()), expectedForm(expected)); // with the contexts it finds compiled
}

void tst_CanonicalBadges::proof_data()
{
    REQUIRE_CONFORMANCE("expected/canon");
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("expected");
    const JsonValue index = conformanceJson(u"expected/canon-index.json"_s);
    for (const JsonValue& entry : index.array()) {
        for (const JsonValue& proof : entry[u"proofs"].array()) {
            const QString file = entry[u"file"].toString();
            const int number = static_cast<int>(proof[u"n"].toDouble());
            QTest::addRow("%s %d", qPrintable(file), number) << file << number << proof[u"file"].toString();
        }
    }
}

void tst_CanonicalBadges::proof()
{
    QFETCH(QString, file);
    QFETCH(int, number);
    QFETCH(QString, expected);
    const JsonValue document = badge(file);
    const JsonValue proof = document[u"proof"].asList().at(static_cast<size_t>(number - 1));
    QVERIFY(QFile::exists(expectedPath(expected)));
    QCOMPARE(canonical(proofConfiguration(document, proof), published()), expectedForm(expected));
}

void tst_CanonicalBadges::dropped_data()
{
    REQUIRE_CONFORMANCE("expected");
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("ok");
    const JsonValue list = conformanceJson(u"expected/data-integrity.json"_s);
    for (const JsonValue& entry : list.array()) {
        const QString file = entry[u"file"].toString();
        if (!entry[u"safeMode"].isNull())
            QTest::addRow("%s %d", qPrintable(file), static_cast<int>(entry[u"proof"].toDouble()))
                << file << (entry[u"safeMode"].toString() == u"ok");
    }
}

/// What jsonld.js refuses in its safe mode.
void tst_CanonicalBadges::dropped()
{
    QFETCH(QString, file);
    QFETCH(bool, ok);
    const JsonValue document(conformanceJson(file).object().without(u"proof"));
    const Result<jsonld::RdfResult> rdf = jsonld::toRdf(document, published());
    QVERIFY2(rdf, qPrintable(rdf ? QString() : rdf.error().detail));
    QVERIFY2(rdf->dropped.isEmpty() == ok, qPrintable(rdf->dropped.join(u'\n')));
}

QTEST_APPLESS_MAIN(tst_CanonicalBadges)
#include "tst_canonicalbadges.moc"
