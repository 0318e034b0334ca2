#include "core/base/DocumentLoader.h"
#include "core/base/Files.h"

#include <QTemporaryDir>
#include <QTest>

using namespace besace;
using namespace Qt::StringLiterals;

static const QByteArray issuer = R"({"id":"https://example.org/issuer"})";

class tst_DocumentLoader : public QObject {
    Q_OBJECT

    FolderDocuments documents(const QByteArray& map, const DocumentLoader* next = nullptr);

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init();
    void nobodyIsAsked();
    void plainFile();
    void everythingSaid();
    void redirects();
    void redirectsInCircles();
    void unknownAddress();
    void next();
    void missingFile();
    void noMap_data();
    void noMap();
};

void tst_DocumentLoader::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    QVERIFY(writeFile(m_folder->filePath(u"issuer.json"_s), issuer));
}

FolderDocuments tst_DocumentLoader::documents(const QByteArray& map, const DocumentLoader* next)
{
    if (!writeFile(m_folder->filePath(u"documents.json"_s), map))
        qFatal("cannot write the map");
    return *FolderDocuments::open(m_folder->path(), next);
}

void tst_DocumentLoader::nobodyIsAsked()
{
    const auto answer = NoDocuments().load(u"https://example.org/"_s);
    QVERIFY(!answer);
    QCOMPARE(answer.error(), (Error { Error::Code::Offline, u"https://example.org/"_s }));
}

void tst_DocumentLoader::plainFile()
{
    const auto loader = documents(R"({"https://example.org/issuer":"issuer.json"})");
    const auto answer = loader.load(u"https://example.org/issuer"_s);
    QVERIFY(answer);
    QCOMPARE(*answer, (Document { u"https://example.org/issuer"_s, 200, {}, issuer }));
}

void tst_DocumentLoader::everythingSaid()
{
    const auto loader = documents(R"({
        "https://example.org/gone":{"file":"issuer.json","status":410,"contentType":"application/json"},
        "https://example.org/empty":{"status":404}})");
    const auto gone = loader.load(u"https://example.org/gone"_s);
    QVERIFY(gone);
    QCOMPARE(gone->status, 410);
    QCOMPARE(gone->contentType, u"application/json"_s);
    QVERIFY(!gone->body.isEmpty());
    const auto empty = loader.load(u"https://example.org/empty"_s);
    QVERIFY(empty);
    QCOMPARE(*empty, (Document { u"https://example.org/empty"_s, 404, {}, {} }));
}

void tst_DocumentLoader::redirects()
{
    const auto loader = documents(R"({
        "http://example.org/a":{"redirect":"https://example.org/b"},
        "https://example.org/b":{"redirect":"https://example.org/c"},
        "https://example.org/c":"issuer.json",
        "https://example.org/out":{"redirect":"https://elsewhere.example/"}})");
    const auto answer = loader.load(u"http://example.org/a"_s);
    QVERIFY(answer);
    QCOMPARE(answer->url, u"https://example.org/c"_s);
    const auto out = loader.load(u"https://example.org/out"_s);
    QVERIFY(!out);
    QCOMPARE(out.error(), (Error { Error::Code::Unreachable, u"https://elsewhere.example/"_s }));
}

void tst_DocumentLoader::redirectsInCircles()
{
    const auto loader = documents(R"({"https://a.example/":{"redirect":"https://b.example/"},
        "https://b.example/":{"redirect":"https://a.example/"}})");
    const auto answer = loader.load(u"https://a.example/"_s);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, Error::Code::Unreachable);
}

void tst_DocumentLoader::unknownAddress()
{
    const auto loader = documents("{}");
    const auto answer = loader.load(u"https://example.org/issuer"_s);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, Error::Code::Unreachable);
}

void tst_DocumentLoader::next()
{
    const NoDocuments offline;
    const auto loader = documents("{}", &offline);
    const auto answer = loader.load(u"https://example.org/issuer"_s);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, Error::Code::Offline);
}

void tst_DocumentLoader::missingFile()
{
    const auto loader = documents(R"({"https://example.org/":"nowhere.json"})");
    const auto answer = loader.load(u"https://example.org/"_s);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, Error::Code::CannotRead);
}

void tst_DocumentLoader::noMap_data()
{
    QTest::addColumn<QByteArray>("map");
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("no file") << QByteArray() << Error::Code::CannotRead;
    QTest::newRow("no JSON") << QByteArray("documents") << Error::Code::Malformed;
    QTest::newRow("an address twice") << QByteArray(R"({"https://a/":"a","https://a/":"b"})") << Error::Code::Malformed;
}

void tst_DocumentLoader::noMap()
{
    QFETCH(QByteArray, map);
    if (!map.isEmpty())
        QVERIFY(writeFile(m_folder->filePath(u"documents.json"_s), map));
    const auto loader = FolderDocuments::open(m_folder->path());
    QVERIFY(!loader);
    QTEST(loader.error().code, "code");
}

QTEST_GUILESS_MAIN(tst_DocumentLoader)
#include "tst_documentloader.moc"
