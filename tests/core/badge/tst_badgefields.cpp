#include "core/badge/DataUri.h"
#include "core/badge/JsonFields.h"

#include <QTest>

using namespace besace;
using namespace Qt::StringLiterals;

/// Texts, dates, pictures and lists as badges write them.
class tst_BadgeFields : public QObject {
    Q_OBJECT

private slots:
    void text_data();
    void text();
    void textIn_data();
    void textIn();
    void date_data();
    void date();
    void dataUri_data();
    void dataUri();
    void image_data();
    void image();
    void absolute_data();
    void absolute();
    void number_data();
    void number();
    void strings();
    void isEmpty_data();
    void isEmpty();
    void names();

private:
    static JsonValue json(const QByteArray& text) { return *parseJson(text); }
};

using Translations = QMap<QString, QString>;

void tst_BadgeFields::text_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<Translations>("translations");
    const auto add
        = [](const char* row, const char* written, const QString& plain, const Translations& translations = {}) {
              QTest::newRow(row) << QByteArray(written) << plain << translations;
          };
    add("a string", R"("A")", u"A"_s);
    add("as it came, markup and blanks included", R"(" <b>A</b>\n ")", u" <b>A</b>\n "_s);
    add("null", "null", {});
    add("a number", "4", {});
    add("a string in a list", R"(["A"])", u"A"_s);
    add("the first of two strings", R"(["A", "B"])", u"A"_s);
    add("@value", R"({"@value": "A"})", u"A"_s);
    add("@value and @language", R"({"@value": "A", "@language": "fr"})", u"A"_s, { { u"fr"_s, u"A"_s } });
    add("several languages", R"([{"@value": "A", "@language": "fr"}, {"@value": "B", "@language": "en"}])", u"A"_s,
        { { u"fr"_s, u"A"_s }, { u"en"_s, u"B"_s } });
    add("without a language goes first", R"([{"@value": "A", "@language": "fr"}, {"@value": "B"}, "C"])", u"B"_s,
        { { u"fr"_s, u"A"_s } });
    add("a language map: the first is plain", R"({"nl": "A", "en": "B"})", u"A"_s,
        { { u"nl"_s, u"A"_s }, { u"en"_s, u"B"_s } });
    add("a language map with @none", R"({"nl": "A", "@none": "B"})", u"B"_s, { { u"nl"_s, u"A"_s } });
    add("a language map of lists", R"({"zh-Hans-CN": ["A", "B"]})", u"A"_s, { { u"zh-Hans-CN"_s, u"A"_s } });
    add("an object that is no text", R"({"https://example.org/x": "A", "x-": "B", "fr": 3})", {});
}

void tst_BadgeFields::text()
{
    QFETCH(const QByteArray, written);
    QFETCH(const QString, plain);
    QFETCH(const Translations, translations);
    const Text text = fields::text(json(written));
    QCOMPARE(text.plain, plain);
    QCOMPARE(text.translations, translations);
}

void tst_BadgeFields::textIn_data()
{
    QTest::addColumn<QStringList>("languages");
    QTest::addColumn<QString>("words");
    const auto add = [](const char* row, const QStringList& languages, const QString& words) {
        QTest::newRow(row) << languages << words;
    };
    add("no wish", {}, u"plain"_s);
    add("exactly", { u"fr-CA"_s }, u"québécois"_s);
    add("fr finds fr-CA", { u"fr"_s }, u"québécois"_s);
    add("fr-CH finds fr-CA", { u"fr-CH"_s }, u"québécois"_s);
    add("as Qt writes it", { u"fr_CA"_s }, u"québécois"_s);
    add("case does not matter", { u"FR-ca"_s }, u"québécois"_s);
    add("en-GB finds en, not en-US", { u"en-GB"_s }, u"english"_s);
    add("en finds en, not en-US", { u"en"_s }, u"english"_s);
    add("f finds nothing", { u"f"_s }, u"plain"_s);
    add("the first wish that is there", { u"it"_s, u"en"_s, u"fr"_s }, u"english"_s);
    add("none is there", { u"it"_s, {}, u"-"_s }, u"plain"_s);
}

void tst_BadgeFields::textIn()
{
    QFETCH(const QStringList, languages);
    QFETCH(const QString, words);
    const Text text { u"plain"_s,
        { { u"en-US"_s, u"american"_s }, { u"en"_s, u"english"_s }, { u"fr-CA"_s, u"québécois"_s } } };
    QCOMPARE(text.in(languages), words);
    QCOMPARE((Text { u"only"_s, {} }).in(languages), u"only"_s);
}

void tst_BadgeFields::date_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QString>("utc"); ///< empty: no date
    QTest::newRow("ISO 8601") << QByteArray(R"("2025-03-12T14:05:00+01:00")") << u"2025-03-12T13:05:00Z"_s;
    QTest::newRow("in a list, with blanks") << QByteArray(R"([null, " 2025-03-12 "])") << u"2025-03-12T00:00:00Z"_s;
    QTest::newRow("typed value") << QByteArray(R"({"@value": "2025-03-12T00:00:00Z", "@type": "xsd:dateTime"})")
                                 << u"2025-03-12T00:00:00Z"_s;
    QTest::newRow("epoch") << QByteArray("1359217910") << u"2013-01-26T16:31:50Z"_s;
    QTest::newRow("epoch with a fraction") << QByteArray("1359217910.9") << u"2013-01-26T16:31:50Z"_s;
    QTest::newRow("epoch in digits") << QByteArray(R"("1359217910")") << u"2013-01-26T16:31:50Z"_s;
    QTest::newRow("eight digits could be a day") << QByteArray(R"("20130126")") << QString();
    QTest::newRow("milliseconds are no epoch") << QByteArray("1359217910000") << QString();
    QTest::newRow("words") << QByteArray(R"("yesterday")") << QString();
    QTest::newRow("true") << QByteArray("true") << QString();
    QTest::newRow("null") << QByteArray("null") << QString();
}

void tst_BadgeFields::date()
{
    QFETCH(const QByteArray, written);
    QFETCH(const QString, utc);
    const std::optional<Instant> date = fields::date(json(written));
    QCOMPARE(date ? toIso(date->utc) : QString(), utc);
}

void tst_BadgeFields::dataUri_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<bool>("isOne");
    QTest::addColumn<QString>("mediaType");
    QTest::addColumn<QByteArray>("bytes");
    const auto add = [](const char* row, const char* uri, const QString& mediaType, const QByteArray& bytes) {
        QTest::newRow(row) << QString::fromUtf8(uri) << true << mediaType << bytes;
    };
    add("base64", "data:image/png;base64,iVBORw0KGgo=", u"image/png"_s, "\x89PNG\r\n\x1a\n");
    add("base64 without padding", "data:image/png;base64,iVBORw0KGgo", u"image/png"_s, "\x89PNG\r\n\x1a\n");
    add("base64 over several lines", "data:image/png;base64,iVBO\r\n Rw0K\tGgo=", u"image/png"_s, "\x89PNG\r\n\x1a\n");
    add("base64 of the other alphabet", "data:;base64,-_8", {}, "\xfb\xff");
    add("base64, escaped", "DATA:Image/PNG;charset=x;BASE64,iVBORw0KGgo%3D", u"image/png"_s, "\x89PNG\r\n\x1a\n");
    add("percent", "data:image/svg+xml;utf8,%3Csvg/>", u"image/svg+xml"_s, "<svg/>");
    add("commas", "data:,a,b", {}, "a,b");
    add("nothing", "data:,", {}, "");
    const auto refuse = [](const char* row, const char* uri) {
        QTest::newRow(row) << QString::fromUtf8(uri) << false << QString() << QByteArray();
    };
    refuse("no comma", "data:image/png;base64");
    refuse("no base64", "data:image/png;base64,iVBO!w0K");
    refuse("base64 cut in a byte", "data:image/png;base64,iVBOR");
    refuse("another scheme", "https://example.org/data:,");
}

void tst_BadgeFields::dataUri()
{
    QFETCH(const QString, uri);
    QFETCH(const bool, isOne);
    QFETCH(const QString, mediaType);
    QFETCH(const QByteArray, bytes);
    const std::optional<DataUri> read = readDataUri(uri);
    QCOMPARE(read.has_value(), isOne);
    if (isOne) {
        QCOMPARE(read->mediaType, mediaType);
        QCOMPARE(read->bytes, bytes);
    }
}

void tst_BadgeFields::image_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<Image>("image");
    const auto add = [](const char* row, const char* written, const Image& image) {
        QTest::newRow(row) << QByteArray(written) << image;
    };
    const QString url = u"https://example.org/i.png"_s;
    add("an address", R"("https://example.org/i.png")", { url, {}, {} });
    add("an object", R"({"id": "https://example.org/i.png", "type": "Image", "caption": "C"})", { url, {}, u"C"_s });
    add("an object with @id in a list", R"([{"@id": "https://example.org/i.png"}])", { url, {}, {} });
    add("carried", R"({"id": "data:image/svg+xml;base64,PHN2Zy8+"})", { {}, "<svg/>", {} });
    add("carried, damaged", R"("data:image/png;base64,?")", {});
    add("a file of somebody's disk", R"("file:///etc/passwd")", {});
    add("a script", R"("javascript:alert")", {});
    add("a relative address", R"("i.png")", {});
    add("a number", "3", {});
}

void tst_BadgeFields::image()
{
    QFETCH(const QByteArray, written);
    QFETCH(const Image, image);
    QCOMPARE(fields::image(json(written)), image);
}

void tst_BadgeFields::absolute_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("origin");
    QTest::addColumn<QString>("resolved");
    const QString origin = u"http://example.org"_s;
    QTest::newRow("from the root") << u"/a/b"_s << origin << u"http://example.org/a/b"_s;
    QTest::newRow("relative") << u"a"_s << u"http://example.org/x/"_s << u"http://example.org/x/a"_s;
    QTest::newRow("absolute") << u"https://other.example/a b"_s << origin << u"https://other.example/a b"_s;
    QTest::newRow("no origin") << u"/a"_s << QString() << u"/a"_s;
    QTest::newRow("nothing") << QString() << origin << QString();
}

void tst_BadgeFields::absolute()
{
    QFETCH(const QString, address);
    QFETCH(const QString, origin);
    QFETCH(const QString, resolved);
    QCOMPARE(fields::absolute(address, QUrl(origin)), resolved);
}

void tst_BadgeFields::number_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<double>("value"); ///< -1: none
    QTest::newRow("a number") << QByteArray("2.5") << 2.5;
    QTest::newRow("zero") << QByteArray("0") << 0.0;
    QTest::newRow("in a list") << QByteArray("[3]") << 3.0;
    QTest::newRow("in a string") << QByteArray(R"("4.0")") << 4.0;
    QTest::newRow("words") << QByteArray(R"("four")") << -1.0;
    QTest::newRow("infinite") << QByteArray(R"("inf")") << -1.0;
    QTest::newRow("null") << QByteArray("null") << -1.0;
}

void tst_BadgeFields::number()
{
    QFETCH(const QByteArray, written);
    QFETCH(const double, value);
    QCOMPARE(fields::number(json(written)).value_or(-1), value);
}

void tst_BadgeFields::strings()
{
    QCOMPARE(fields::strings(json(R"(["a", null, " ", 7, {"en": "b"}, []])")), QStringList({ u"a"_s, u"7"_s, u"b"_s }));
    QCOMPARE(fields::strings(json(R"("a")")), QStringList { u"a"_s });
    QCOMPARE(fields::strings(json("null")), QStringList());
}

void tst_BadgeFields::isEmpty_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<bool>("empty");
    for (const char* written : { "null", "[]", "{}", R"("")", R"(" \n")", "[null]" })
        QTest::newRow(written) << QByteArray(written) << true;
    for (const char* written : { "0", "false", R"("a")", "[null, 1]", R"({"a": null})" })
        QTest::newRow(written) << QByteArray(written) << false;
}

void tst_BadgeFields::isEmpty()
{
    QFETCH(const QByteArray, written);
    QFETCH(const bool, empty);
    QCOMPARE(fields::isEmpty(json(written)), empty);
}

void tst_BadgeFields::names()
{
    QCOMPARE(generationName(Generation::V0_5), u"0.5"_s);
    QCOMPARE(generationName(Generation::V2_1), u"2.1"_s);
    QCOMPARE(generationName(Generation::Unknown), u"unknown"_s);
    QCOMPARE(securingName(Securing::None), u"none"_s);
    QCOMPARE(securingName(Securing::Hosted), u"hosted"_s);
    QCOMPARE(securingName(Securing::Jws), u"jws"_s);
    QCOMPARE(securingName(Securing::VcJwt), u"vc-jwt"_s);
    QCOMPARE(securingName(Securing::DataIntegrity), u"data-integrity"_s);
}

QTEST_APPLESS_MAIN(tst_BadgeFields)
#include "tst_badgefields.moc"
