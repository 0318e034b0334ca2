#include "core/base/Files.h"
#include "core/crypto/Digest.h"
#include "core/jsonld/BundledContexts.h"

#include <QTest>

#include "tests/support/ConformanceFiles.h"
#include "tests/support/Reading.h"
#include <future>

using namespace besace;
using namespace besace::jsonld;
using namespace Qt::StringLiterals;

namespace {

const QString credentials = u"https://www.w3.org/ns/credentials/v2"_s;
const QString openBadges = u"https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"_s;

JsonValue bundledIndex() { return jsonFile(u":/contexts/index.json"_s); }

/// The published files by their digest.
QHash<QString, QByteArray> publishedFiles()
{
    QHash<QString, QByteArray> files;
    for (const QString& path : *filesBelow(conformanceDir() + u"/contexts"_s)) {
        const QByteArray bytes = bytesOf(path);
        files.insert(QString::fromLatin1(crypto::sha256(bytes).toHex()), bytes);
    }
    return files;
}

JsonValue contextOf(const ContextSource& source, const QString& url)
{
    const auto found = source.find(url);
    return found ? (*found)->context : JsonValue();
}

} // namespace

class TestBundledContexts : public QObject {
    Q_OBJECT

private slots:
    void everyTable_data();
    void everyTable();
    void saysWhatWasPublished_data();
    void saysWhatWasPublished();
    void knowsThePublishedContexts();
    void nothingElse();
    void namesLeadToOneTable();
    void sameObjectEachTime();
    void fromManyThreads();
    void earlierChoices();
    void earlierChoices_onlyWhereTheyDiffer();
    void digestsThatSpecificationsPrint_data();
    void digestsThatSpecificationsPrint();
    void addressesOfADocument();
    void addressesInsideContextsNeverChanged();
};

void TestBundledContexts::everyTable_data()
{
    QTest::addColumn<JsonValue>("version");
    QVERIFY(bundledIndex().array().size() > 40);
    for (const JsonValue& entry : bundledIndex().array()) {
        QVERIFY(!entry[u"origin"].toString().isEmpty() && entry[u"url"].toString().startsWith(u"https://"_s));
        for (const JsonValue& version : entry[u"versions"].array())
            QTest::newRow(qPrintable(version[u"file"].toString())) << version;
    }
}

void TestBundledContexts::everyTable()
{
    QFETCH(JsonValue, version);
    const JsonValue table = jsonFile(u":/contexts/"_s + version[u"file"].toString());
    QCOMPARE(table.object().size(), size_t(1));
    QVERIFY(!table[u"@context"].isNull());
    QVERIFY(!version[u"sha256"].strings().isEmpty());
}

void TestBundledContexts::saysWhatWasPublished_data()
{
    REQUIRE_CONFORMANCE("contexts");
    everyTable_data();
}

void TestBundledContexts::saysWhatWasPublished()
{
    static const QHash<QString, QByteArray> published = publishedFiles();
    QFETCH(JsonValue, version);
    const JsonValue table = jsonFile(u":/contexts/"_s + version[u"file"].toString());
    for (const QString& digest : version[u"sha256"].strings()) {
        QVERIFY2(published.contains(digest), qPrintable(digest));
        QVERIFY(jsonOf(published[digest])[u"@context"] == table[u"@context"]);
    }
}

// All that were collected are here, save those of a single organisation.
void TestBundledContexts::knowsThePublishedContexts()
{
    REQUIRE_CONFORMANCE("contexts");
    int known = 0;
    for (const JsonValue& entry : conformanceJson(u"contexts/index.json"_s).array()) {
        const QString url = entry[u"url"].toString();
        const bool ofOneOrganisation = entry[u"file"].toString().startsWith(u"third-party/"_s);
        if (!url.startsWith(u"https:"_s))
            continue;
        const auto version = BundledContexts::current().version(url);
        QCOMPARE(version.has_value(), !ofOneOrganisation);
        known += version ? 1 : 0;
        if (version)
            QVERIFY(contextOf(BundledContexts::current(), url)
                == conformanceJson(u"contexts/"_s + entry[u"file"].toString())[u"@context"]);
    }
    QVERIFY(known > 35);
}

void TestBundledContexts::nothingElse()
{
    // http is not https, and a slash more makes another address.
    for (const QString& url : { u"http://www.w3.org/ns/credentials/v2"_s, u"https://www.w3.org/ns/credentials/v2/"_s,
             u"https://WWW.w3.org/ns/credentials/v2"_s, u"credentials-v2.json"_s, QString() }) {
        const auto found = BundledContexts::current().find(url);
        QVERIFY(!found);
        QCOMPARE(found.error().code, Error::Code::NotFound);
        QVERIFY(!BundledContexts::current().version(url));
    }
}

void TestBundledContexts::namesLeadToOneTable()
{
    const auto& current = BundledContexts::current();
    const auto table = current.find(u"https://w3id.org/openbadges/v2"_s);
    const auto alias = current.find(u"https://openbadgespec.org/v2/context.json"_s);
    QVERIFY(table && alias);
    QCOMPARE(*alias, *table);
}

// Compiled contexts are found again by the object.
void TestBundledContexts::sameObjectEachTime()
{
    const auto& current = BundledContexts::current();
    QCOMPARE(*current.find(credentials), *current.find(credentials));
    for (const BundledContexts* earlier : BundledContexts::earlier({ openBadges })) {
        QVERIFY(*earlier->find(openBadges) != *current.find(openBadges));
        if (earlier->differences({ credentials }).isEmpty())
            QCOMPARE(*earlier->find(credentials), *current.find(credentials));
    }
}

void TestBundledContexts::fromManyThreads()
{
    QList<QString> urls;
    for (const JsonValue& entry : bundledIndex().array())
        urls.append(entry[u"url"].toString());
    std::vector<std::future<std::vector<const RemoteContext*>>> runs;
    for (int i = 0; i < 4; ++i) {
        runs.push_back(std::async(std::launch::async, [&urls] {
            std::vector<const RemoteContext*> found;
            for (const QString& url : urls) {
                const auto context = BundledContexts::current().find(url);
                found.push_back(context ? context->get() : nullptr);
            }
            return found;
        }));
    }
    const auto first = runs.front().get();
    QVERIFY(std::ranges::none_of(first, [](const auto* context) { return context == nullptr; }));
    for (auto run = runs.begin() + 1; run != runs.end(); ++run)
        QVERIFY(run->get() == first);
}

void TestBundledContexts::earlierChoices()
{
    const auto choices = BundledContexts::earlier({ credentials, openBadges });
    QVERIFY(choices.size() > 20);
    // One address at a time comes first, the newest bytes before older ones.
    QCOMPARE(choices.front()->differences({ credentials, openBadges }).size(), 1);
    QCOMPARE(choices.front()->version(credentials)->since, u"2025-02-24"_s);
    QCOMPARE(choices.front()->version(openBadges), BundledContexts::current().version(openBadges));
    // Then both as they were on one day.
    const auto onOneDay = std::ranges::find_if(choices, [](const BundledContexts* choice) {
        return choice->differences({ credentials, openBadges }).size() == 2;
    });
    QVERIFY(onOneDay != choices.end());
    const auto choiceOf = [&](const QString& since, const QString& otherSince) {
        return std::ranges::any_of(choices, [&](const BundledContexts* choice) {
            return choice->version(credentials)->since == since && choice->version(openBadges)->since == otherSince;
        });
    };
    QVERIFY(choiceOf(u"2024-01-14"_s, u"2023-10-27"_s));
    QVERIFY(!choiceOf(u"2024-01-14"_s, u"2025-11-06"_s));
}

void TestBundledContexts::earlierChoices_onlyWhereTheyDiffer()
{
    QVERIFY(BundledContexts::earlier({}).empty());
    QVERIFY(BundledContexts::earlier({ u"https://www.w3.org/2018/credentials/v1"_s, u"https://a.example/"_s }).empty());
    const QStringList urls { u"https://w3id.org/openbadges/v2"_s, u"https://a.example/"_s };
    const auto choices = BundledContexts::earlier(urls);
    QCOMPARE(choices.size(), size_t(1));
    QCOMPARE(choices.front()->differences(urls).size(), 1);
    QCOMPARE(choices.front()->differences(urls).first().url, urls.first());
}

void TestBundledContexts::digestsThatSpecificationsPrint_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("sha256");
    const auto row = [](const QString& url, const char* sha256) {
        QTest::newRow(qPrintable(url)) << url << QString::fromLatin1(sha256);
    };
    // https://www.w3.org/TR/2025/REC-vc-data-model-2.0-20250515/#base-context
    row(credentials, "59955ced6697d61e03f2b2556febe5308ab16842846f5b586d7f1f7adec92734");
    row(u"https://www.w3.org/2018/credentials/v1"_s,
        "ab4ddd9a531758807a79a5b450510d61ae8d147eab966cc9a200c07095b0cdcc");
    // https://www.w3.org/TR/2025/REC-vc-data-integrity-20250515/#contexts-and-vocabularies
    row(u"https://w3id.org/security/data-integrity/v2"_s,
        "67f21e6e33a6c14e5ccfd2fc7865f7474fb71a04af7e94136cb399dfac8ae8f4");
    row(u"https://w3id.org/security/multikey/v1"_s, "ba2c182de2d92f7e47184bcca8fcf0beaee6d3986c527bf664c195bbc7c58597");
}

void TestBundledContexts::digestsThatSpecificationsPrint()
{
    QFETCH(QString, url);
    QFETCH(QString, sha256);
    QCOMPARE(BundledContexts::current().version(url)->sha256, sha256);
}

void TestBundledContexts::addressesOfADocument()
{
    const JsonValue document = jsonOf(R"({
        "@context": ["https://a.example/", { "x": { "@id": "a:x", "@context": "https://b.example/" } }],
        "y": [{ "@context": "https://c.example/" }, { "@context": null, "@id": "https://d.example/" }],
        "z": { "@context": ["https://a.example/"] }
    })");
    QCOMPARE(contextAddresses(document),
        (QStringList { u"https://a.example/"_s, u"https://b.example/"_s, u"https://c.example/"_s }));
    QVERIFY(contextAddresses(JsonValue(u"text"_s)).isEmpty());
}

// All choices share what was compiled, so that a context must not mean something else from one to another.
void TestBundledContexts::addressesInsideContextsNeverChanged()
{
    int named = 0;
    for (const JsonValue& entry : bundledIndex().array()) {
        for (const JsonValue& version : entry[u"versions"].array()) {
            const QStringList urls = contextAddresses(jsonFile(u":/contexts/"_s + version[u"file"].toString()));
            QVERIFY(BundledContexts::earlier(urls).empty());
            named += static_cast<int>(urls.size());
        }
    }
    QCOMPARE(named, 3);
}

QTEST_APPLESS_MAIN(TestBundledContexts)
#include "tst_bundledcontexts.moc"
