#include "core/baking/Baking.h"
#include "core/baking/PngChunks.h"
#include "core/base/Compression.h"
#include "core/base/Limits.h"
#include "core/containers/Container.h"
#include "core/containers/MailHeader.h"

#include <QTest>

using namespace besace;
using namespace Qt::StringLiterals;
using Code = Error::Code;

namespace {

const QByteArray json = "{\"@context\":\"https://w3id.org/openbadges/v2\",\"name\":\"\xC3\xA9quipe=\"}";
const QByteArray head = "Return-Path: <badges@example.org>\r\nFrom: Example <badges@example.org>\r\n"
                        "To: learner@example.org\r\nSubject: =?utf-8?q?Votre_badge?=\r\nMIME-Version: 1.0\r\n";

QByteArray plainPicture()
{
    return png::signature.toByteArray() + png::makeChunk("IHDR", QByteArray("\0\0\0\1\0\0\0\1\x8\0\0\0\0", 13))
        + png::makeChunk("IDAT", deflate(QByteArray("\0\x7F", 2), Compression::Zlib)) + png::makeChunk("IEND", {});
}

QByteArray badge() { return *bake(plainPicture(), json); }

QByteArray inLines(const QByteArray& bytes)
{
    const QByteArray text = bytes.toBase64();
    QByteArray lines;
    for (qsizetype at = 0; at < text.size(); at += 76)
        lines += text.mid(at, 76) + "\r\n";
    return lines;
}

QByteArray part(const QByteArray& fields, const QByteArray& body) { return fields + "\r\n\r\n" + body; }

QByteArray base64Part(const QByteArray& fields, const QByteArray& bytes)
{
    return part(fields + "\r\nContent-Transfer-Encoding: base64", inLines(bytes));
}

QByteArray multipart(
    const QList<QByteArray>& parts, const QByteArray& boundary = "=_b 1", const QByteArray& kind = "mixed")
{
    QByteArray text
        = "Content-Type: multipart/" + kind + ";\r\n\tboundary=\"" + boundary + "\"\r\n\r\nThis is MIME.\r\n";
    for (const QByteArray& one : parts)
        text += "--" + boundary + "\r\n" + one + "\r\n";
    return text + "--" + boundary + "--\r\nthe end\r\n";
}

QStringList told(const Result<QList<CarriedFile>>& carried)
{
    if (!carried)
        return { u"error %1"_s.arg(int(carried.error().code)) };
    QStringList members;
    for (const CarriedFile& file : *carried)
        members.append(file.member);
    return members;
}

} // namespace

class TestMail : public QObject {
    Q_OBJECT

private slots:
    void attachments()
    {
        const QByteArray text = part("Content-Type: text/plain; charset=utf-8", "--=_b 1 is no boundary here\r\n{}");
        const QByteArray mail = head
            + multipart({
                multipart(
                    { text, part("Content-Type: text/html", "<!DOCTYPE html><p>Hello") }, "=_b 1.alt", "alternative"),
                base64Part("Content-Type: image/png; name=badge.png\r\nContent-Disposition: attachment", badge()),
                part("Content-Type: application/json\r\nContent-Disposition: attachment;\r\n filename=\"a.json\"\r\n"
                     "Content-Transfer-Encoding: 8bit",
                    json),
                base64Part(
                    "Content-Type: application/msword\r\nContent-Disposition: attachment; filename=cv.doc", "CV"),
            });
        Progress progress;
        QCOMPARE(containerName(mail), u"eml"_s);
        const auto carried = openContainer(mail, progress);
        QCOMPARE(told(carried), (QStringList { u"badge.png"_s, u"a.json"_s }));
        QCOMPARE(carried->at(0).bytes, badge());
        QCOMPARE(carried->at(1).bytes, json);
    }

    void attachments_alone()
    {
        Progress progress;
        const QByteArray mail = head + base64Part("Content-Type: image/png; name=\"badge.png\"", badge());
        const auto carried = openContainer(QByteArray(mail).replace("\r\n", "\n"), progress);
        QCOMPARE(told(carried), QStringList { u"badge.png"_s });
        QCOMPARE(carried->first().bytes, badge());
    }

    void attachments_quotedPrintable()
    {
        Progress progress;
        QByteArray coded = json;
        coded.replace("=", "=3D").replace("\xC3\xA9", "=C3=\r\n=A9").replace("name", "na=\nme");
        const QByteArray mail = head
            + part("Content-Type: application/json; name=q.json\r\nContent-Transfer-Encoding: Quoted-Printable", coded);
        const auto carried = openContainer(mail, progress);
        QCOMPARE(told(carried), QStringList { u"q.json"_s });
        QCOMPARE(carried->first().bytes, json);
    }

    void inlinePictures()
    {
        Progress progress;
        const QByteArray mail = head
            + multipart({ base64Part("Content-Type: image/png\r\nContent-ID: <logo>", plainPicture()),
                            base64Part("Content-Type: image/png; name=s.png\r\nContent-Disposition: inline", badge()) },
                "b", "related");
        QCOMPARE(told(openContainer(mail, progress)), QStringList { u"s.png"_s });
        // What was attached on purpose is looked at in any case: to be told that it holds no badge.
        const QByteArray attached = head
            + base64Part("Content-Type: image/png; name=p.png\r\nContent-Disposition: attachment", plainPicture());
        QCOMPARE(told(openContainer(attached, progress)), QStringList { u"p.png"_s });
    }

    void forwarded()
    {
        Progress progress;
        const QByteArray inner = head + base64Part("Content-Type: image/png; name=badge.png", badge());
        const QByteArray middle = head + multipart({ part("Content-Type: message/rfc822", inner) }, "m");
        const QByteArray packed = base64Part("Content-Type: message/rfc822", middle);
        QCOMPARE(told(openContainer(head + multipart({ packed }), progress)), QStringList { u"badge.png"_s });
        QByteArray deep = inner;
        for (int i = 0; i < 30; ++i)
            deep = head + part("Content-Type: message/rfc822", deep);
        QCOMPARE(openContainer(deep, progress).error().code, Code::TooLarge);
    }

    void nothing()
    {
        Progress progress;
        for (const QByteArray& mail : { head + "\r\nJust text", head + multipart({}), head + multipart({ {} }),
                 head + "Content-Type: multipart/mixed\r\n\r\n--\r\n\r\n--\r\n" })
            QCOMPARE(openContainer(mail, progress).error().code, Code::NoBadge);
    }

    void names_data()
    {
        QTest::addColumn<QByteArray>("disposition");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << QByteArray("attachment; filename=a.png") << u"a.png"_s;
        QTest::newRow("quoted") << QByteArray("attachment; filename=\"a \\\"b\\\"; c.png\"; size=1")
                                << u"a \"b\"; c.png"_s;
        QTest::newRow("UTF-8 as it is") << QByteArray("attachment; filename=\"\xC3\xA9.png\"") << u"é.png"_s;
        QTest::newRow("encoded words") << QByteArray(
            "attachment; filename=\"=?utf-8?B?w6k=?= =?ISO-8859-1?Q?=E9_1?=.png\"")
                                       << u"éé 1.png"_s;
        QTest::newRow("an encoding we do not know")
            << QByteArray("attachment; filename=\"=?windows-1252?Q?=E9?=\"") << u"é"_s;
        QTest::newRow("extended") << QByteArray("attachment; filename*=UTF-8''%C3%A9%20b.png; filename=e.png")
                                  << u"é b.png"_s;
        QTest::newRow("in pieces") << QByteArray("attachment; filename*0=\"long \"; filename*1=name.png")
                                   << u"long name.png"_s;
        QTest::newRow("in extended pieces")
            << QByteArray("attachment; filename*0*=utf-8'fr'%C3%A9; filename*1=\" b\"; filename*2*=%2Epng")
            << u"é b.png"_s;
        QTest::newRow("none") << QByteArray("attachment; =; ;filename") << QString();
    }
    void names()
    {
        QFETCH(QByteArray, disposition);
        QTEST(mail::parseValue(disposition).text("filename"), "name");
    }

    void header()
    {
        const mail::Entity entity
            = mail::splitEntity("A: 1\r\nb:2\n 3\r\nB: 4\n folded\r\nnot a field\r\nC: 5\r\n\r\nbody");
        QCOMPARE(entity.fields.value("a"), "1");
        QCOMPARE(entity.fields.value("b"), "2 3");
        QVERIFY(!entity.fields.contains("c"));
        QVERIFY(entity.body.startsWith("not a field"));
        QCOMPARE(mail::splitEntity("A: 1\n\nbody\n").body, QByteArrayView("body\n"));
        QVERIFY(mail::splitEntity({}).body.isEmpty());
    }

    void hostile()
    {
        Progress progress;
        const QByteArray mail = head
            + multipart({ base64Part("Content-Type: image/png; name*0*=u'%; name*1=\"", badge()),
                multipart({ part("Content-Type: message/rfc822", head) }, "=_b 1") });
        for (qsizetype size = 0; size < mail.size(); ++size)
            (void)openContainer(mail.first(size), progress);
        for (qsizetype i = 0; i < mail.size(); ++i) {
            QByteArray changed = mail;
            changed[i] = char(changed[i] ^ 0x15);
            (void)openContainer(changed, progress);
        }
        // 10,001 parts
        const auto many = openContainer(
            head + "Content-Type: multipart/mixed; boundary=b\r\n" + QByteArray("\r\n--b").repeated(20000), progress);
        QCOMPARE(many.error().code, Code::TooLarge);
    }
};

QTEST_GUILESS_MAIN(TestMail)
#include "tst_mail.moc"
