#include "core/base/Limits.h"
#include "core/sharing/ReadableDocument.h"

#include <QTest>

using namespace besace;
using namespace Qt::StringLiterals;

class tst_ReadableDocument : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pages_data();
    void pages();
    void documents_data();
    void documents();
    void hostile_data();
    void hostile();
};

void tst_ReadableDocument::pages_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("words");
    QTest::newRow("paragraphs") << u"<p>One</p><p>Two <b>bold</b></p>"_s << u"One\nTwo bold"_s;
    QTest::newRow("head and body") << u"<!doctype html><html><head><title>T</title></head><body>B</body></html>"_s
                                   << u"T\nB"_s;
    QTest::newRow("list") << u"<ul>\n <li>a\n <li>b</ul>"_s << u"a\nb"_s;
    QTest::newRow("script and style") << u"a<script>alert('<p>x')</script><STYLE>p{}</STYLE >b"_s << u"ab"_s;
    QTest::newRow("comment") << u"a<!-- <p>x</p> -->b"_s << u"ab"_s;
    QTest::newRow("named characters") << u"&eacute;t&eacute; &amp; &lt;b&gt; &laquo;&nbsp;ici&nbsp;&raquo;"_s
                                      << u"été & <b> « ici »"_s;
    QTest::newRow("numbered characters") << u"&#233;&#xE9;&#x1F600;"_s << u"éé😀"_s;
    QTest::newRow("no characters") << u"&#0; &#xD800; &#x110000; &nothing; & a &;"_s
                                   << u"&#0; &#xD800; &#x110000; &nothing; & a &;"_s;
    QTest::newRow("a smaller sign") << u"3 < 4 and <5"_s << u"3 < 4 and"_s;
    QTest::newRow("attributes") << u"<a href=\"javascript:x\" title='t'>go</a>"_s << u"go"_s;
    QTest::newRow("unfinished mark") << u"a<img src="_s << u"a"_s;
    QTest::newRow("unfinished script") << u"a<script>b"_s << u"a"_s;
    QTest::newRow("blanks") << u"  a \n\n b\t "_s << u"a b"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void tst_ReadableDocument::pages()
{
    QFETCH(QString, html);
    QTEST(wordsOfPage(html), "words");
}

void tst_ReadableDocument::documents_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");
    QTest::newRow("json") << u"application/ld+json"_s << QByteArray(R"({"a":[1]})")
                          << u"{\n  \"a\": [\n    1\n  ]\n}"_s;
    QTest::newRow("text") << u"text/plain"_s << QByteArray("a\nb") << u"a\nb"_s;
    QTest::newRow("page") << u"text/html"_s << QByteArray("<p>a") << u"a"_s;
    QTest::newRow("page without a type") << QString() << QByteArray("\n<!DOCTYPE html><p>a") << u"a"_s;
    QTest::newRow("another alphabet") << u"text/html; charset=ISO-8859-1"_s << QByteArray("<p>\xe9t\xe9") << u"été"_s;
    QTest::newRow("picture") << u"image/png"_s << QByteArray("\x89PNG") << QString();
    QTest::newRow("picture without a type") << QString() << QByteArray("\x89PNG\r\n") << QString();
    QTest::newRow("drawing") << u"image/svg+xml"_s << QByteArray("<svg/>") << QString();
    QTest::newRow("bytes") << QString() << QByteArray("a\0b", 3) << QString();
    QTest::newRow("turned direction") << u"text/plain"_s
                                      << QByteArray("a\xe2\x80\xae"
                                                    "b")
                                      << u"ab"_s;
}

void tst_ReadableDocument::documents()
{
    QFETCH(QString, type);
    QFETCH(QByteArray, body);
    QTEST(readableText({ u"https://issuer.example/"_s, 200, type, body }), "text");
}

void tst_ReadableDocument::hostile_data()
{
    QTest::addColumn<QByteArray>("piece");
    for (const char* piece : { "&", "<", "<!--", "<script>", "</", "<a ", "<p>", "&#", "&a", "a " })
        QTest::newRow(piece) << QByteArray(piece);
}

/// Five megabytes of it: nothing in it may be looked at again and again.
void tst_ReadableDocument::hostile()
{
    QFETCH(QByteArray, piece);
    const QByteArray body = piece.repeated(int(limits::maxDocumentBytes / piece.size()));
    QVERIFY(readableText({ {}, 200, u"text/html"_s, body }).size() <= limits::maxShownTextChars);
}

QTEST_GUILESS_MAIN(tst_ReadableDocument)
#include "tst_readabledocument.moc"
