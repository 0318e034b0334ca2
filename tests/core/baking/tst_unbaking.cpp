#include "core/baking/Baking.h"

#include <QTest>

#include "tests/core/baking/MadePictures.h"

using namespace besace;
using namespace besace::pictures;
using namespace Qt::StringLiterals;
using Code = Error::Code;

class TestUnbaking : public QObject {
    Q_OBJECT

private slots:
    void kind_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* name, const QByteArray& bytes, Picture kind) {
            QTest::newRow(name) << bytes << static_cast<int>(kind);
        };
        row("nothing", {}, Picture::None);
        row("png", picture({}), Picture::Png);
        row("png with a damaged signature", "\x09" + picture({}).sliced(1), Picture::Png);
        row("svg", svg({}), Picture::Svg);
        row("svg behind declaration, comment and DOCTYPE",
            "<?xml version='1.0'?>\n<!-- <html> -->\n<!DOCTYPE svg [ <!ENTITY a \"x]>\"> <!-- ' --> ]>\n" + svg({}),
            Picture::Svg);
        row("svg with a prefix", "<s:svg xmlns:s='http://www.w3.org/2000/svg'/>", Picture::Svg);
        row("svg behind a byte order mark", "\xEF\xBB\xBF" + svg({}), Picture::Svg);
        row("svg in UTF-16", QByteArray("\xFF\xFE<\0s\0v\0g\0/\0>\0", 14), Picture::Svg);
        row("svg cut off in its first tag", "<svg width='1", Picture::Svg);
        row("svgz", deflate(svg({}), Compression::Gzip), Picture::Svgz);
        row("svgz cut off", deflate(svg(QByteArray(1000, ' ')), Compression::Gzip).chopped(8), Picture::Svgz);
        row("gzip of something else", deflate("text", Compression::Gzip), Picture::None);
        row("html with an svg in it", "<html><svg/></html>", Picture::None);
        row("text before an svg", "see: <svg/>", Picture::None);
        row("xml", "<svgs/>", Picture::None);
        row("json", json, Picture::None);
        row("jpeg", "\xFF\xD8\xFF\xE0 a picture, but not ours", Picture::None);
    }
    void kind()
    {
        QFETCH(QByteArray, bytes);
        QTEST(static_cast<int>(pictureKind(bytes)), "kind");
    }

    void found_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<QString>("keyword");
        QTest::addColumn<QString>("marks"); ///< o: others, d: damaged
        const auto row = [](const char* name, const QByteArray& bytes, const QByteArray& payload,
                             const QString& keyword = u"openbadges"_s, const QString& marks = {}) {
            QTest::newRow(name) << bytes << payload << keyword << marks;
        };
        row("iTXt", picture(iTXt("openbadges", json)), json);
        row("iTXt before IEND", picture({}, iTXt("openbadgecredential", jws)), jws, u"openbadgecredential"_s);
        row("iTXt compressed, with language and translation", picture(compressedITXt("openbadges", json)), json);
        row("tEXt", picture(tEXt("openbadges", address)), address);
        row("zTXt", picture(zTXt("openbadges", address)), address);
        row("CLR", picture(iTXt("clrcredential", json)), json, u"clrcredential"_s);
        row("keyword in capitals", picture(iTXt("OpenBadgeCredential", json)), json, u"openbadgecredential"_s);
        row("white space outside", picture(iTXt("openbadges", "\n " + json + "\r\n")), json);
        row("byte order mark", picture(iTXt("openbadges", "\xEF\xBB\xBF" + json)), json);
        row("bytes behind IEND", picture(iTXt("openbadges", json)) + "rest", json);
        row("the 3.0 credential before the 2.0 assertion",
            picture(tEXt("openbadges", address) + iTXt("openbadges", json), iTXt("openbadgecredential", jws)), jws,
            u"openbadgecredential"_s, u"o"_s);
        row("iTXt before tEXt", picture(tEXt("openbadges", address) + iTXt("openbadges", json)), json, u"openbadges"_s,
            u"o"_s);
        row("the same twice", picture(iTXt("openbadges", json) + iTXt("openbadges", json + '\n')), json);
        row("two different", picture(iTXt("openbadges", json) + iTXt("openbadges", address)), json, u"openbadges"_s,
            u"o"_s);
        row("wrong CRC in the badge", picture(withWrongCrc(iTXt("openbadges", json))), json, u"openbadges"_s, u"d"_s);
        row("a whole one before a damaged one",
            picture(withWrongCrc(iTXt("openbadgecredential", jws)) + iTXt("openbadges", json)), json, u"openbadges"_s,
            u"o"_s);
        row("wrong CRC in another text", picture(withWrongCrc(tEXt("Comment", "a")) + iTXt("openbadges", json)), json);
        row("wrong CRC in the pixels",
            png::signature.toByteArray() + header() + iTXt("openbadges", json) + withWrongCrc(pixel())
                + png::makeChunk("IEND", {}),
            json, u"openbadges"_s, u"d"_s);
        row("cut off behind the badge", png::signature.toByteArray() + header() + iTXt("openbadges", json), json,
            u"openbadges"_s, u"d"_s);
        row("cut off inside the badge", png::signature.toByteArray() + header() + iTXt("openbadges", json).chopped(9),
            json.chopped(5), u"openbadges"_s, u"d"_s);
        // As Moodle 2.5 wrote it.
        row("early Moodle",
            picture(png::makeChunk("iTXt",
                QByteArray("openbadge\0'json'\0''\0", 20)
                    + "\"{'method': 'hosted', 'assertionUrl': "
                      "'https://moodle.example.org/badges/assertion.php?b=1f&a=2'}\"")),
            "https://moodle.example.org/badges/assertion.php?b=1f&a=2");

        const auto assertion = [](const QByteArray& attributes, const QByteArray& body) {
            return svg("<b:assertion xmlns:b='http://openbadges.org' " + attributes + ">" + body + "</b:assertion>");
        };
        const auto credential = [](const QByteArray& attributes, const QByteArray& body) {
            return svg(
                "<credential xmlns='https://purl.imsglobal.org/ob/v3p0' " + attributes + ">" + body + "</credential>");
        };
        row("svg: CDATA", assertion({}, "\n <![CDATA[\n" + json + "\n]]>\n"), json);
        row("svg: plain text", assertion({}, "{&quot;id&quot;:\"urn:a\"}"), json);
        row("svg: JWS in verify", credential("verify='" + jws + "'", {}), jws, u"openbadgecredential"_s);
        row("svg: JSON in verify, as base64", credential("verify='" + json.toBase64() + "'", {}), json,
            u"openbadgecredential"_s);
        row("svg: empty verify and a body", credential("verify=''", "<![CDATA[" + json + "]]>"), json,
            u"openbadgecredential"_s);
        row("svg: address and body", assertion("verify='" + address + "'", "<![CDATA[" + json + "]]>"), json);
        row("svg: address and a body that is no JSON", assertion("verify='" + address + "'", "{id: 1}"), address,
            u"openbadges"_s, u"o"_s);
        row("svg: address and an empty body", assertion("verify='" + address + "'", "<![CDATA[ ]]>"), address);
        row("svg: signed 1.x beside its unsigned copy", assertion("verify='" + jws + "'", json), jws, u"openbadges"_s,
            u"o"_s);
        row("svg: 3.0 JSON beside a JWS", credential("verify='" + jws + "'", json), json, u"openbadgecredential"_s,
            u"o"_s);
        row("svg: CLR", svg("<c:credential xmlns:c='https://purl.imsglobal.org/clr/v2p0'>" + json + "</c:credential>"),
            json, u"clrcredential"_s);
        row("svg: behind an unsigned JSON in metadata",
            svg("<metadata><![CDATA[{\"id\":\"urn:b\"}]]></metadata><g><x:credential "
                "xmlns:x='https://purl.imsglobal.org/ob/v3p0'>"
                + json + "</x:credential></g>"),
            json, u"openbadgecredential"_s);
        row("svg: two different",
            svg("<a xmlns='http://openbadges.org'><assertion>" + json + "</assertion><assertion verify='" + address
                + "'/></a>"),
            json, u"openbadges"_s, u"o"_s);
        row("svg: an entity of its own",
            "<!DOCTYPE svg [<!ENTITY ns \"http://openbadges.org\">]>"
                + svg("<a:assertion xmlns:a='&ns;'>" + json + "</a:assertion>"),
            json);
        row("svg: cut off behind the badge", assertion({}, json).chopped(3), json, u"openbadges"_s, u"d"_s);
        row(
            "svg: UTF-16",
            QByteArray("\xFF\xFE") +
                [&] {
                    const QString text
                        = QString::fromLatin1("<?xml version='1.0' encoding='UTF-16'?>" + assertion({}, json));
                    return QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
                }(),
            json);
        row("svg: ISO 8859-1",
            "<?xml version='1.0' encoding='ISO-8859-1'?>" + assertion({}, "{\"name\":\"\xE9t\xE9\"}"),
            "{\"name\":\"\xC3\xA9t\xC3\xA9\"}");
        row("svgz", deflate(assertion({}, json), Compression::Gzip), json);
    }
    void found()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, marks);
        const Result<Baked> baked = unbake(bytes);
        QVERIFY2(baked, baked ? "" : qPrintable(baked.error().detail));
        QTEST(baked->payload, "payload");
        QTEST(baked->keyword, "keyword");
        QCOMPARE(baked->others, marks.contains(u'o'));
        QCOMPARE(baked->damaged, marks.contains(u'd'));
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, const QByteArray& bytes, Code code) {
            QTest::newRow(name) << bytes << static_cast<int>(code);
        };
        const QByteArray start = png::signature.toByteArray();
        const QByteArray end = png::makeChunk("IEND", {});
        row("no picture", json, Code::Unsupported);
        row("nothing", {}, Code::Unsupported);
        row("png without a badge", picture(tEXt("Comment", "openbadges")), Code::NoBadge);
        row("keyword without its zero", picture(png::makeChunk("tEXt", "openbadges")), Code::NoBadge);
        row("nothing under the keyword", picture(iTXt("openbadges", "\n")), Code::NoBadge);
        row("badge behind IEND", picture({}) + iTXt("openbadges", json), Code::NoBadge);
        row("cut off header", start + header().chopped(5), Code::Malformed);
        row("signature alone", start + QByteArray(8, '\0'), Code::Malformed);
        row("colour type 1", start + header(8, 1) + pixel() + end, Code::Malformed);
        row("depth 3", start + header(3, 0) + pixel() + end, Code::Malformed);
        row("no pixels", start + header() + end, Code::Malformed);
        row("no end", start + header() + pixel(), Code::Malformed);
        row("pixels in two places", start + header() + pixel() + tEXt("a", "b") + pixel() + end, Code::Malformed);
        row("palette missing", start + header(8, 3) + pixel() + end, Code::Malformed);
        row("wrong CRC in the header", start + withWrongCrc(header()) + pixel() + end, Code::Malformed);
        row("iTXt without its zeros", picture(png::makeChunk("iTXt", QByteArray("openbadges\0\0", 12))),
            Code::Malformed);
        row("zTXt that is not compressed", picture(png::makeChunk("zTXt", QByteArray("openbadges\0\0{}", 14))),
            Code::Malformed);
        row("text that unpacks to 5 MB", picture(zTXt("openbadges", QByteArray(5 * 1024 * 1024, ' '))), Code::TooLarge);
        row("svg without a badge", svg("<credential/>"), Code::NoBadge);
        row("badge of another namespace", svg("<credential xmlns='urn:x'>{}</credential>"), Code::NoBadge);
        row("empty element", svg("<assertion xmlns='http://openbadges.org'> </assertion>"), Code::NoBadge);
        row("svg cut off", svg("<g>").chopped(8), Code::Malformed);
        row("svg with an unknown entity", svg("&nbsp;"), Code::Malformed);
        row("svg that wants a file",
            "<!DOCTYPE svg [<!ENTITY f SYSTEM 'file:///etc/passwd'>]>"
                + svg("<assertion xmlns='http://openbadges.org'>&f;</assertion>"),
            Code::NoBadge);
        row("svg in UTF-8 that is none", svg("\xE9"), Code::Malformed);
        row("svg in an encoding we do not read", "<?xml version='1.0' encoding='EUC-JP'?>" + svg({}),
            Code::Unsupported);
        row("svgz cut off", deflate(svg(QByteArray(1000, ' ')), Compression::Gzip).chopped(8), Code::Malformed);
    }
    void refused()
    {
        QFETCH(QByteArray, bytes);
        const Result<Baked> baked = unbake(bytes);
        QVERIFY(!baked);
        QTEST(static_cast<int>(baked.error().code), "code");
    }
};

QTEST_GUILESS_MAIN(TestUnbaking)
#include "tst_unbaking.moc"
