#include "core/baking/Baking.h"

#include <QTest>

#include "tests/core/baking/MadePictures.h"

using namespace besace;
using namespace besace::pictures;
using namespace Qt::StringLiterals;
using Code = Error::Code;

/// What somebody made to harm, and what a bad disk makes of a picture.
class TestUnbakingHostile : public QObject {
    Q_OBJECT

private slots:
    // Each of these would keep a reader busy or fill the memory. No clock here: the limit has to answer.
    void bombs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("chunks") << png::signature.toByteArray() + header() + tEXt("a", "b").repeated(70000);
        QByteArray names;
        for (int i = 0; i < 1000; ++i)
            names += " a" + QByteArray::number(i) + "=''";
        QTest::newRow("attributes") << svg("<g" + names + "/>");
        QTest::newRow("namespaces") << svg(QByteArray("<g xmlns:a='urn:a'/>").repeated(1000));
        QTest::newRow("nesting") << svg(QByteArray("<g>").repeated(2000) + QByteArray("</g>").repeated(2000));
        const QByteArray doctype = "<!DOCTYPE svg [<!ENTITY a '" + QByteArray(4000, 'x') + "'>]>";
        QTest::newRow("entities") << doctype + svg(QByteArray("&a;").repeated(2000));
        QTest::newRow("entities in a document that is cut off") << doctype + "<svg>" + QByteArray("&a;").repeated(2000);
        QTest::newRow("document type") << "<!DOCTYPE svg [" + QByteArray("<!ATTLIST g a CDATA 'a'>").repeated(1000)
                + "]>" + svg({});
        QTest::newRow("svgz") << deflate(svg(QByteArray(17 * 1024 * 1024, ' ')), Compression::Gzip);
    }
    void bombs()
    {
        QFETCH(QByteArray, bytes);
        const Result<Baked> baked = unbake(bytes);
        QVERIFY(!baked);
        QCOMPARE(baked.error().code, Code::TooLarge);
    }

    void bombs_entitiesInEntities()
    {
        QByteArray doctype = "<!DOCTYPE svg [<!ENTITY a0 'xxxxxxxxxx'>";
        for (int i = 1; i < 12; ++i) {
            const QByteArray previous = "&a" + QByteArray::number(i - 1) + ';';
            doctype += "<!ENTITY a" + QByteArray::number(i) + " '" + previous.repeated(10) + "'>";
        }
        const Result<Baked> baked = unbake(doctype + "]>" + svg("&a11;"));
        QVERIFY(!baked);
        QCOMPARE(baked.error().code, Code::Malformed);
    }

    void hostile_cutAtEveryByte()
    {
        const QByteArray badge = picture(compressedITXt("openbadges", json), tEXt("openbadges", address));
        const QByteArray drawn = "<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY a 'b'>]>"
            + svg("<!-- c --><b:assertion xmlns:b='http://openbadges.org' verify='&a;'><![CDATA[" + json
                + "]]></b:assertion>");
        for (const QByteArray& whole : { badge, drawn, deflate(drawn, Compression::Gzip) }) {
            for (qsizetype size = 0; size < whole.size(); ++size) {
                const Result<Baked> baked = unbake(whole.first(size));
                QVERIFY(!baked || baked->damaged);
                QVERIFY(!bake(whole.first(size), json));
            }
            QVERIFY(unbake(whole));
        }
    }

    void hostile_everyByteChanged()
    {
        const QByteArray badge = picture(iTXt("openbadges", json));
        const qsizetype from = badge.indexOf("iTXt");
        for (qsizetype i = 0; i < badge.size(); ++i) {
            for (const int bit : { 1, 0x20, 0x80 }) {
                QByteArray changed = badge;
                changed[i] = static_cast<char>(changed[i] ^ bit);
                const Result<Baked> baked = unbake(changed);
                // No changed byte of the chunk goes unnoticed, unless it makes another chunk of it.
                if (i >= from + 4 && i < from + 8 + 16 + json.size() && baked)
                    QVERIFY(baked->damaged);
                (void)bake(changed, json);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestUnbakingHostile)
#include "tst_unbakinghostile.moc"
