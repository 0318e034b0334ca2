#include "app/desktop/import/Sources.h"

#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QTest>
#include <QUrl>

#include <memory>

using namespace Qt::StringLiterals;
using namespace besace;

using Mime = std::shared_ptr<QMimeData>;

/// What a source comes down to: a path, or bytes.
struct Expected {
    QString path;
    QByteArray bytes;
};

class tst_Sources : public QObject {
    Q_OBJECT

private slots:
    void fromMimeData_data();
    void fromMimeData();
    void fromMimeData_keepsThePicturesBytes();
    void fromMimeData_turnsPixelsIntoAPictureWithoutBadge();
    void fromMimeData_ofNothing();
    void fromPaths();
};

static Mime mimeUrls(const QList<QUrl>& urls)
{
    auto data = std::make_shared<QMimeData>();
    data->setUrls(urls);
    return data;
}

static Mime mimeText(const QString& text)
{
    auto data = std::make_shared<QMimeData>();
    data->setText(text);
    return data;
}

static Mime mimeBytes(const QString& type, const QByteArray& bytes)
{
    auto data = std::make_shared<QMimeData>();
    data->setData(type, bytes);
    return data;
}

void tst_Sources::fromMimeData_data()
{
    QTest::addColumn<Mime>("data");
    QTest::addColumn<QList<Expected>>("expected");
    const auto path = [](const QString& text) { return Expected { text, {} }; };
    const auto bytes = [](const QByteArray& text) { return Expected { {}, text }; };
    const QByteArray json = R"({"type":"Assertion"})";
    const QByteArray jws = "eyJhbGciOiJFZERTQSJ9.e30.c2ln";
    const QUrl file = QUrl::fromLocalFile(u"/home/léa/Mes badges/b é.png"_s);
    const QUrl link(u"https://site.example/b?id=1"_s);

    QTest::newRow("a file") << mimeUrls({ file }) << QList { path(file.toLocalFile()) };
    QTest::newRow("a folder") << mimeUrls({ QUrl(u"file:///home/lea/badges/"_s) })
                              << QList { path(u"/home/lea/badges/"_s) };
    QTest::newRow("a link from the browser") << mimeUrls({ link }) << QList { bytes("https://site.example/b?id=1") };
    QTest::newRow("files and links, in order")
        << mimeUrls({ link, file }) << QList { bytes("https://site.example/b?id=1"), path(file.toLocalFile()) };
    QTest::newRow("other schemes are left out")
        << mimeUrls({ QUrl(u"ftp://site.example/b"_s), QUrl(u"javascript:alert(1)"_s), file })
        << QList { path(file.toLocalFile()) };
    QTest::newRow("JSON by its type") << mimeBytes(u"application/ld+json"_s, json) << QList { bytes(json) };
    QTest::newRow("JSON as text") << mimeText(QString::fromUtf8(json)) << QList { bytes(json) };
    QTest::newRow("JWS with white space around")
        << mimeText(u"  \n"_s + QString::fromUtf8(jws) + u"\n "_s) << QList { bytes(jws) };
    QTest::newRow("a link as text") << mimeText(u" https://site.example/b?id=1 \n"_s)
                                    << QList { bytes("https://site.example/b?id=1") };
    QTest::newRow("several links as text") << mimeText(u"https://a.example/1\r\n\r\nhttps://a.example/2\n"_s)
                                           << QList { bytes("https://a.example/1"), bytes("https://a.example/2") };
    QTest::newRow("files as text") << mimeText(u"file:///home/lea/a.png\nfile:///home/lea/b.png"_s)
                                   << QList { path(u"/home/lea/a.png"_s), path(u"/home/lea/b.png"_s) };
    QTest::newRow("a sentence with a link is a text")
        << mimeText(u"see https://a.example/1"_s) << QList { bytes("see https://a.example/1") };
    QTest::newRow("a link and a sentence are a text")
        << mimeText(u"https://a.example/1\nlook!"_s) << QList { bytes("https://a.example/1\nlook!") };
    QTest::newRow("accents stay") << mimeText(u"{\"name\":\"Équipe\"}"_s) << QList { bytes("{\"name\":\"Équipe\"}") };
}

void tst_Sources::fromMimeData()
{
    QFETCH(Mime, data);
    QFETCH(QList<Expected>, expected);
    QVERIFY(holdsSources(*data));
    const QList<ImportSource> sources = sourcesFromMimeData(*data);
    QCOMPARE(sources.size(), expected.size());
    for (qsizetype i = 0; i < sources.size(); ++i) {
        const ImportSource& source = sources.at(i);
        QVERIFY(!source.name.isEmpty());
        QCOMPARE(source.bytes.has_value(), expected.at(i).path.isEmpty());
        if (source.bytes)
            QCOMPARE(*source.bytes, expected.at(i).bytes);
        else
            QCOMPARE(source.name, expected.at(i).path);
    }
}

void tst_Sources::fromMimeData_keepsThePicturesBytes()
{
    // No picture at all: whoever decoded it would fail.
    const QByteArray bytes = "\x89PNG\r\n\x1a\n"_ba + "not to be decoded"_ba;
    const Mime data = mimeBytes(u"image/png"_s, bytes);
    data->setText(u"the name of the picture"_s);
    QVERIFY(holdsSources(*data));
    const QList<ImportSource> sources = sourcesFromMimeData(*data);
    QCOMPARE(sources.size(), 1);
    QCOMPARE(sources.first().bytes.value_or(QByteArray()), bytes);
}

void tst_Sources::fromMimeData_turnsPixelsIntoAPictureWithoutBadge()
{
    QMimeData data;
    QImage image(3, 2, QImage::Format_RGB32);
    image.fill(Qt::red);
    data.setImageData(image);
    QVERIFY(holdsSources(data));
    const QList<ImportSource> sources = sourcesFromMimeData(data);
    QCOMPARE(sources.size(), 1);
    QVERIFY(sources.first().bytes.value_or(QByteArray()).startsWith("\x89PNG"));
}

void tst_Sources::fromMimeData_ofNothing()
{
    QMimeData nothing;
    QVERIFY(!holdsSources(nothing));
    QVERIFY(sourcesFromMimeData(nothing).isEmpty());
    nothing.setData(u"application/x-something"_s, "x");
    QVERIFY(!holdsSources(nothing));
    QVERIFY(sourcesFromMimeData(nothing).isEmpty());
    nothing.setText(u" \n "_s);
    QVERIFY(sourcesFromMimeData(nothing).isEmpty());
}

void tst_Sources::fromPaths()
{
    const QList<ImportSource> sources = sourcesFromPaths({ u"/a/b.png"_s, u"/c"_s });
    QCOMPARE(sources.size(), 2);
    QCOMPARE(sources.at(0).name, u"/a/b.png"_s);
    QVERIFY(!sources.at(0).bytes);
    QCOMPARE(sources.at(1).name, u"/c"_s);
}

QTEST_MAIN(tst_Sources)
#include "tst_sources.moc"
