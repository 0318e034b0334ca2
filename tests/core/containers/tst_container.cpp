#include "core/baking/Baking.h"
#include "core/baking/PngChunks.h"
#include "core/base/Compression.h"
#include "core/base/Files.h"
#include "core/base/Limits.h"
#include "core/containers/Container.h"

#include <QTest>

#include "tests/support/Conformance.h"
#include "tests/support/MakeZip.h"

using namespace besace;
using namespace Qt::StringLiterals;
using Code = Error::Code;

namespace {

const QByteArray json = R"({"@context":"https://w3id.org/openbadges/v2","id":"urn:a"})";
const QByteArray jws = "eyJhbGciOiJub25lIn0.eyJpZCI6InVybjphIn0.c2ln";
const QByteArray drawing = "<svg xmlns='http://www.w3.org/2000/svg'/>";

QByteArray plainPicture()
{
    return png::signature.toByteArray() + png::makeChunk("IHDR", QByteArray("\0\0\0\1\0\0\0\1\x8\0\0\0\0", 13))
        + png::makeChunk("IDAT", deflate(QByteArray("\0\x7F", 2), Compression::Zlib)) + png::makeChunk("IEND", {});
}

QByteArray badge() { return *bake(plainPicture(), json); }

/// Members as text: `name` or `name: problem`.
QStringList told(const Result<QList<CarriedFile>>& carried)
{
    if (!carried)
        return { u"error %1 %2"_s.arg(errorName(carried.error().code)).arg(carried.error().detail) };
    QStringList members;
    for (const CarriedFile& file : *carried)
        members.append(file.problem ? file.member + u": "_s + file.problem->detail : file.member);
    return members;
}

class Cancel final : public Progress {
public:
    bool cancelled() const override { return true; }
};

} // namespace

class TestContainer : public QObject {
    Q_OBJECT

private slots:
    void name_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::newRow("png") << badge() << u"png"_s;
        QTest::newRow("svg") << drawing << u"svg"_s;
        QTest::newRow("svgz") << deflate(drawing, Compression::Gzip) << u"svg"_s;
        QTest::newRow("json") << "\xEF\xBB\xBF\n" + json << u"json"_s;
        QTest::newRow("json, cut off") << json.first(5) << u"json"_s;
        QTest::newRow("json array") << '[' + json + ']' << u"json"_s;
        QTest::newRow("an address") << QByteArray("https://example.org/1\n") << u"json"_s;
        QTest::newRow("jws") << jws << u"jws"_s;
        QTest::newRow("sd-jwt") << jws + "~WyJh~" << u"jws"_s;
        QTest::newRow("zip") << makeZip({ { "a.json", json } }) << u"zip"_s;
        QTest::newRow("pdf") << QByteArray("%PDF-1.7\n") << u"pdf"_s;
        QTest::newRow("pdf behind other bytes") << QByteArray("junk\n%PDF-1.7\n") << u"pdf"_s;
        QTest::newRow("json that speaks of pdf") << QByteArray("{\"a\":\"%PDF-1.7\"}") << u"json"_s;
        QTest::newRow("html") << QByteArray("\n<!-- saved from -->\n<!DOCTYPE HTML>\n<title>A") << u"html"_s;
        QTest::newRow("eml") << QByteArray("Received: from a\r\n by b\r\nSubject: Your badge\r\n\r\n") << u"eml"_s;
        QTest::newRow("eml from a mailbox") << QByteArray("From a@b.org Mon\nFrom: a@b.org\nTo: c@d.org\n") << u"eml"_s;
        QTest::newRow("plain text") << QByteArray("To: be or not\nto be") << QString();
        QTest::newRow("two addresses") << QByteArray("https://a.org\nhttps://b.org") << QString();
        QTest::newRow("rich text") << QByteArray("{\\rtf1\\ansi Hello}") << QString();
        QTest::newRow("an ini file") << QByteArray("[InternetShortcut]\nURL=https://a.org") << QString();
        QTest::newRow("nothing") << QByteArray() << QString();
        QTest::newRow("jpeg") << QByteArray("\xFF\xD8\xFF\xE0") << QString();
    }
    void name()
    {
        QFETCH(QByteArray, bytes);
        QTEST(containerName(bytes), "name");
    }

    void carriers_comeBackAsTheyAre()
    {
        Progress progress;
        for (const QByteArray& carrier : { badge(), drawing, json, jws, QByteArray("https://example.org/1") }) {
            const auto carried = openContainer(carrier, progress);
            QVERIFY(carried);
            QCOMPARE(*carried, (QList { CarriedFile { {}, carrier, {} } }));
        }
        QCOMPARE(openContainer("text", progress).error().code, Code::NoBadge);
        QCOMPARE(openContainer(QByteArray(limits::maxFileBytes + 1, ' '), progress).error().code, Code::TooLarge);
    }

    void zip_takesWhatMayBeABadge()
    {
        Progress progress;
        const QByteArray archive = makeZip({ { "folder/", {} }, { "folder/bädge.png", badge() }, { "b.svg", drawing },
            { "c.json", json }, { "package.json", "{\"name\":\"a\"}" }, { "d.jwt", jws }, { "readme.txt", "hello" },
            { "photo.png", "\xFF\xD8 not what its name says" }, { "nameless", badge() }, { "empty.json", {} } });
        const auto carried = openContainer(archive, progress);
        QCOMPARE(
            told(carried), (QStringList { u"folder/bädge.png"_s, u"b.svg"_s, u"c.json"_s, u"d.jwt"_s, u"nameless"_s }));
        QCOMPARE(carried->at(0).bytes, badge());
        QCOMPARE(carried->at(2).bytes, json);
    }

    void zip_namesAreMadeHarmless()
    {
        Progress progress;
        const QByteArray archive
            = makeZip({ { "../../etc/a.json", json }, { "/b.json", json }, { "c\\..\\d.json", json },
                { "e\xC2\x9B\x32J\xE2\x80\xAEgnp.json", json }, { QByteArray(600, 'f') + ".json", json } });
        const QStringList members = told(openContainer(archive, progress));
        QCOMPARE(members.mid(0, 4),
            (QStringList { u"etc/a.json"_s, u"b.json"_s, u"c/d.json"_s, u"e\uFFFD2J\uFFFDgnp.json"_s }));
        QCOMPARE(members.last().size(), 255);
    }

    void zip_insideAZip()
    {
        Progress progress;
        const QByteArray third = makeZip({ { "deep.png", badge() } });
        const QByteArray second = makeZip({ { "third.zip", third }, { "b.png", badge() } });
        const auto carried = openContainer(makeZip({ { "a.png", badge() }, { "second.zip", second } }), progress);
        QCOMPARE(told(carried),
            (QStringList { u"a.png"_s, u"second.zip/third.zip: a container in a container in a container"_s,
                u"second.zip/b.png"_s }));
        QCOMPARE(carried->at(1).problem->code, Code::TooLarge);
    }

    void zip_officeDocument()
    {
        Progress progress;
        const QByteArray archive = makeZip({ { "[Content_Types].xml", "<Types/>" },
            { "word/media/logo.png", plainPicture() }, { "word/media/badge.png", badge() } });
        QCOMPARE(told(openContainer(archive, progress)), QStringList { u"word/media/badge.png"_s });
    }

    void zip_withoutBadges()
    {
        Progress progress;
        QCOMPARE(openContainer(makeZip({ { "a.txt", "hello" } }), progress).error().code, Code::NoBadge);
        QCOMPARE(openContainer(QByteArray("PK\x05\x06") + QByteArray(18, '\0'), progress).error().code, Code::NoBadge);
    }

    void zip_encrypted()
    {
        Progress progress;
        const auto all = openContainer(makeZip({ { "a.png", badge() }, { "b.txt", "b" } }, "secret"), progress);
        QCOMPARE(told(all), QStringList { u"error unsupported encrypted"_s });
        const auto none = openContainer(makeZip({ { "b.txt", "b" } }, "secret"), progress);
        QCOMPARE(none.error().code, Code::NoBadge);
    }

    void zip_oneDamagedMember()
    {
        Progress progress;
        QByteArray archive = makeZip({ { "a.png", badge() }, { "b.json", json } }, {}, false);
        const qsizetype at = archive.lastIndexOf(json);
        archive[at + 3] = 'X';
        const auto carried = openContainer(archive, progress);
        QCOMPARE(carried->size(), 2);
        QVERIFY(!carried->at(0).problem);
        QCOMPARE(carried->at(1).problem->code, Code::Malformed);
    }

    void zip_bombs_data()
    {
        QTest::addColumn<QByteArray>("archive");
        const QByteArray large = "{\"a\":\"" + QByteArray(20 * 1024 * 1024, ' ') + "\"}";
        QTest::newRow("one member grows 1,000 times") << makeZip({ { "a.json", large } });
        MadeFiles many;
        for (int i = 0; i <= limits::maxContainerMembers; ++i)
            many.append({ QByteArray::number(i), {} });
        QTest::newRow("too many members") << makeZip(many);
    }
    void zip_bombs()
    {
        QFETCH(QByteArray, archive);
        Progress progress;
        const auto carried = openContainer(archive, progress);
        QVERIFY(!carried);
        QCOMPARE(carried.error().code, Code::TooLarge);
    }

    // Each member is within its bounds; together they are not.
    void zip_bombs_allTogether()
    {
        QByteArray noise(700 * 1024, '\0');
        for (qsizetype i = 0; i < noise.size(); ++i)
            noise[i] = char(i * i >> 7);
        const QByteArray member = '{' + noise.toHex() + QByteArray(40 * 1024 * 1024, ' ');
        const QByteArray inner = makeZip({ { "a.json", member } });
        MadeFiles files;
        for (int i = 0; i < 13; ++i)
            files.append({ QByteArray::number(i) + ".zip", inner });
        Progress progress;
        const auto carried = openContainer(makeZip(files), progress);
        QVERIFY(!carried);
        QCOMPARE(carried.error(), (Error { Code::TooLarge, u"all members together"_s }));
    }

    void zip_hostile()
    {
        Progress progress;
        const QByteArray archive
            = makeZip({ { "a.png", badge() }, { "b.json", json }, { "c.zip", makeZip({ { "d.json", json } }) } });
        for (qsizetype size = 0; size < archive.size(); ++size)
            (void)openContainer(archive.first(size), progress);
        for (qsizetype i = 0; i < archive.size(); ++i) {
            QByteArray changed = archive;
            changed[i] = char(changed[i] ^ 0xFF);
            (void)openContainer(changed, progress);
        }
        QCOMPARE(openContainer(archive.chopped(1), progress).error().code, Code::Malformed);
    }

    void html_portfolio()
    {
        Progress progress;
        const auto link = [](const QByteArray& name, const QByteArray& address) {
            return "<p><a class=\"besace-file\" download=\"" + name + "\" href=\"" + address + "\">&#8595;</a></p>\n";
        };
        const QByteArray page = "<!DOCTYPE html>\n<html lang=\"fr\"><head><title>a > b</title></head><body>"
            + link("esprit &amp; &quot;&#xE9;quipe&quot;.png", "data:image/png;base64," + badge().toBase64())
            + link("a.json", "data:application/json," + json.toPercentEncoding())
            + link("b.json", "https://example.org/b.json") + "<a href='data:text/plain,%7B%7D'>no name</a>"
            + link("c.txt", "data:text/plain,hello") + "<A HREF=data:text/plain," + jws + " Download=d.jws >d</A>"
            + "<img src=\"data:image/png;base64," + plainPicture().toBase64() + "\" alt=\"\"></body></html>";
        const auto carried = openContainer(page, progress);
        QCOMPARE(told(carried), (QStringList { u"esprit & \"équipe\".png"_s, u"a.json"_s, u"d.jws"_s }));
        QCOMPARE(carried->at(0).bytes, badge());
        QCOMPARE(carried->at(1).bytes, json);
        QCOMPARE(openContainer("<!DOCTYPE html><a download href='data:,x", progress).error().code, Code::NoBadge);
        for (qsizetype size = 0; size < page.size(); ++size)
            (void)openContainer(page.first(size), progress);
    }

    void cancelled()
    {
        Cancel progress;
        QCOMPARE(openContainer(makeZip({ { "a.png", badge() } }), progress).error().code, Code::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestContainer)
#include "tst_container.moc"
