#include "core/sharing/CleanText.h"
#include "core/sharing/Markdown.h"
#include "core/sharing/WebLink.h"
#include "core/sharing/web/HtmlText.h"

#include <QTest>

using namespace besace;
using namespace Qt::StringLiterals;

class tst_Markdown : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void webLinks_data();
    void webLinks();
    void cleanLines_data();
    void cleanLines();
    void cleanTextKeepsLines();
    void marksAreNotHeapedUp_data();
    void marksAreNotHeapedUp();
    void marksAreNotHeapedUpByMarkdown();
    void html_data();
    void html();
    void plainText();
    void manyEntities();
    void deepNesting();
};

void tst_Markdown::webLinks_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("domain"); // empty: no link
    QTest::newRow("https") << u"https://example.org/a?b=c#d"_s << u"example.org"_s;
    QTest::newRow("http") << u"http://example.org"_s << u"example.org"_s;
    QTest::newRow("upper case scheme") << u"HTTPS://Example.org/"_s << u"example.org"_s;
    QTest::newRow("another alphabet") << u"https://exаmple.org/"_s << u"xn--exmple-4nf.org"_s; // Cyrillic а
    QTest::newRow("accents in the path") << u"https://example.org/é"_s << u"example.org"_s;
    QTest::newRow("javascript") << u"javascript:alert(1)"_s << QString();
    QTest::newRow("javascript, blank first") << u" javascript:alert(1)"_s << QString();
    QTest::newRow("javascript with a line break") << u"java\nscript:alert(1)"_s << QString();
    QTest::newRow("data") << u"data:text/html,x"_s << QString();
    QTest::newRow("file") << u"file:///etc/passwd"_s << QString();
    QTest::newRow("a name before the host") << u"https://bank.example@evil.example/"_s << QString();
    QTest::newRow("no host") << u"https:///x"_s << QString();
    QTest::newRow("no scheme") << u"//example.org/x"_s << QString();
    QTest::newRow("urn") << u"urn:uuid:1"_s << QString();
    QTest::newRow("quotes") << u"https://example.org/\"><script>"_s << QString();
    QTest::newRow("too long") << u"https://example.org/"_s + QString(3000, u'a') << QString();
}

void tst_Markdown::webLinks()
{
    QFETCH(QString, address);
    QFETCH(QString, domain);
    const std::optional<WebLink> link = webLink(address);
    QCOMPARE(link ? link->domain : QString(), domain);
    if (link) {
        QVERIFY(link->address.startsWith("http"_L1));
        for (const QChar c : link->address)
            QVERIFY(c > u' ' && c < u'\x7f' && c != u'"' && c != u'<' && c != u'>');
    }
}

void tst_Markdown::cleanLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    QTest::newRow("white space") << u"  a \n\t b "_s << u"a b"_s;
    QTest::newRow("control characters") << u"a\u0000\u0007b\u009f"_s << u"ab"_s;
    QTest::newRow("direction is not turned") << u"a\u202egnp.exe\u2066"_s << u"agnp.exe"_s;
    QTest::newRow("letters that are not to be seen") << u"a\u3164b\u115Fc\u1160d\uFFA0"_s << u"abcd"_s;
    QTest::newRow("half a pair") << u"a"_s + QChar(0xd800) + u"b"_s << u"ab"_s;
    QTest::newRow("accents, other alphabets, pictures") << u"Łódź Ω日 🎓"_s << u"Łódź Ω日 🎓"_s;
    QTest::newRow("as long as it may be") << u"abcdefghij"_s << u"abcdefghij"_s;
    QTest::newRow("too long") << u"abcdefghijk"_s << u"abcdefghij…"_s;
    QTest::newRow("cut between two halves") << u"abcdefghi🎓🎓"_s << u"abcdefghi…"_s;
}

void tst_Markdown::cleanLines()
{
    QFETCH(QString, text);
    QTEST(cleanLine(text, 10), "line");
}

/// Nor by way of something between them that is not to be seen, nor as numbered characters.
void tst_Markdown::marksAreNotHeapedUp_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto kept = [](const char* name, const QString& text) { QTest::newRow(name) << text << text; };
    kept("Vietnamese", u"Ti\u1EBFng Vi\u1EC7t, ti\u0065\u0302\u0301ng vi\u0065\u0323\u0302t"_s);
    kept("phonetic", u"n\u032A\u030A\u0303 k\u031F\u0361x\u02B0"_s);
    kept("Greek", u"\u03B1\u0314\u0301\u0345"_s);
    kept("Hebrew with cantillation", u"בְּרֵאשִׁ֖ית בָּרָ֣א \u05E9\u05C1\u05BC\u05B8\u05BD\u0596\u034F\u05A5"_s);
    kept("Arabic with tashkil", u"\u0644\u0651\u064E\u0670\u0653\u06D6 قُرْآنٌ"_s);
    kept("Thai", u"น้ำ ที่ เกี๊ยะ ปู่ก็"_s);
    kept("Tibetan", u"\u0F67\u0FB0\u0FA8\u0FB3\u0FBA\u0FBC\u0FBB\u0F7E \u0F66\u0F92\u0FB2\u0F74"_s);
    kept("Myanmar", u"\u1000\u103B\u103D\u103E\u102F\u1036\u1037\u1038"_s);
    kept("Devanagari", u"क्षत्रियाणां र\u094D\u0951\u0902"_s);
    kept("a key of a telephone", u"1\uFE0F\u20E3"_s);
    const QString heap = u"\u0301\u0323\u0301\u0323"_s;
    QTest::newRow("heaped") << u"a"_s + heap.repeated(50) + u"b"_s << u"a"_s + heap + u"b"_s;
    QTest::newRow("around a letter") << u"a"_s + u"\u20DD"_s.repeated(9) << u"a"_s + u"\u20DD"_s.repeated(4);
    QTest::newRow("Thai, heaped") << u"ก"_s + u"\u0E47"_s.repeated(9) << u"ก"_s + u"\u0E47"_s.repeated(4);
    QTest::newRow("Arabic, heaped") << u"ل"_s + u"\u0651"_s.repeated(30) << u"ل"_s + u"\u0651"_s.repeated(8);
    QTest::newRow("of two kinds") << u"ل"_s + u"\u0651\u0301"_s.repeated(9) << u"ل"_s + u"\u0651\u0301"_s.repeated(4);
    QTest::newRow("on nothing") << heap.repeated(5) + u"a"_s << heap + u"a"_s;
    QTest::newRow("with what is not to be seen between")
        << u"a"_s + u"\u200D\u0301"_s.repeated(9) << u"a"_s + u"\u200D\u0301"_s.repeated(4) + u"\u200D"_s.repeated(5);
}

void tst_Markdown::marksAreNotHeapedUp()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(cleanLine(text, 1000), shown);
    QCOMPARE(cleanText(text, 1000), shown);
    QCOMPARE(markdownAsPlainText(text), shown);
}

/// Signs that are gone when the text is shown stood between the marks.
void tst_Markdown::marksAreNotHeapedUpByMarkdown()
{
    const QString heap = u"\u0301\u0302\u0303\u0304"_s;
    for (const QString& markdown : { u"a%1**%1**%1*%1*b"_s, u"a%1`%1`%1b"_s, u"a%1[%1](https://a.example)b"_s,
             u"a%1\\*%1"_s, u"a%1<!-- -->%1b"_s, u"a%1![%1](x.png)b"_s, u"a%1&shy;%1b"_s, u"a&#x301;%1&#769;%1"_s }) {
        const QString text = markdownAsPlainText(cleanText(markdown.arg(heap), 1000));
        int marks = 0;
        for (const QChar c : text) {
            marks = c.isMark() ? marks + 1 : c.category() == QChar::Other_Format ? marks : 0;
            QVERIFY2(marks <= 4, qPrintable(markdown + u": "_s + text));
        }
    }
    QCOMPARE(markdownAsPlainText(u"a"_s + u"&#x301;&#769;"_s.repeated(50)), u"a"_s);
}

void tst_Markdown::cleanTextKeepsLines()
{
    QCOMPARE(cleanText(u"\r\n one\r\ntwo\rthree\u2028four\n"_s, 100), u"one\ntwo\nthree four"_s);
}

void tst_Markdown::html_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("html");
    QTest::newRow("paragraphs") << u"a\nb\n\nc"_s << u"<p>a b</p><p>c</p>"_s;
    QTest::newRow("hard break") << u"a  \nb"_s << u"<p>a<br>b</p>"_s;
    QTest::newRow("strong and emphasis") << u"**a** *b* `c`"_s
                                         << u"<p><strong>a</strong> <em>b</em> <code>c</code></p>"_s;
    QTest::newRow("heading") << u"# a"_s << u"<p><strong>a</strong></p>"_s;
    QTest::newRow("list") << u"- a\n- b"_s << u"<ul><li>a</li><li>b</li></ul>"_s;
    QTest::newRow("loose list") << u"- a\n\n- b\n\n  c"_s << u"<ul><li>a</li><li>b<p>c</p></li></ul>"_s;
    QTest::newRow("numbers from 3") << u"3. a\n4. b"_s << u"<ol start=\"3\"><li>a</li><li>b</li></ol>"_s;
    QTest::newRow("list in a list") << u"- a\n  1. b\n- c"_s << u"<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>"_s;
    QTest::newRow("list, then text") << u"- a\n\nb"_s << u"<ul><li>a</li></ul><p>b</p>"_s;
    QTest::newRow("item without text") << u"*\n\nb"_s << u"<p>b</p>"_s;
    QTest::newRow("list in a quote") << u"> - a\n> - b"_s << u"<ul><li>a</li><li>b</li></ul>"_s;
    QTest::newRow("code") << u"    a <b>\n    c"_s << u"<pre>a &lt;b&gt;\nc\n</pre>"_s;
    QTest::newRow("rule") << u"a\n\n---\n\nb"_s << u"<p>a</p><hr><p>b</p>"_s;
    QTest::newRow("entity") << u"caf&eacute; &amp;lt; &lt;b&gt;"_s << u"<p>café &amp;lt; &lt;b&gt;</p>"_s;
    QTest::newRow("entity that turns the direction") << u"a&#x202e;b"_s << u"<p>ab</p>"_s;
    QTest::newRow("raw HTML") << u"<script>alert(1)</script>"_s << u"<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"_s;
    QTest::newRow("raw HTML inside") << u"a <img src=x onerror=y> b"_s << u"<p>a &lt;img src=x onerror=y&gt; b</p>"_s;
    QTest::newRow("link") << u"[ici](https://example.org/x)"_s
                          << u"<p>ici (<a href=\"https://example.org/x\" rel=\"noopener noreferrer external\">"
                             "example.org</a>)</p>"_s;
    QTest::newRow("link that claims another address")
        << u"[https://bank.example/](https://evil.example/)"_s
        << u"<p>https://bank.example/ (<a href=\"https://evil.example/\" rel=\"noopener noreferrer external\">"
           "evil.example</a>)</p>"_s;
    QTest::newRow("bare address") << u"https://example.org/x"_s
                                  << u"<p><a href=\"https://example.org/x\" rel=\"noopener noreferrer external\">"
                                     "example.org</a></p>"_s;
    QTest::newRow("javascript") << u"[a](javascript:alert(1))"_s << u"<p>a</p>"_s;
    QTest::newRow("javascript, disguised") << u"[a](JaVaScRiPt&#58;alert(1))"_s << u"<p>a</p>"_s;
    QTest::newRow("data") << u"[a](data:text/html;base64,x)"_s << u"<p>a</p>"_s;
    QTest::newRow("picture") << u"![a](https://tracker.example/x.png)"_s << u"<p>a</p>"_s;
    QTest::newRow("picture in a link") << u"[![a](https://t.example/x.png)](https://example.org/)"_s
                                       << u"<p>a (<a href=\"https://example.org/\" rel=\"noopener noreferrer "
                                          "external\">example.org</a>)</p>"_s;
    QTest::newRow("nothing") << u" \n \n"_s << QString();
}

void tst_Markdown::html()
{
    QFETCH(QString, markdown);
    QTEST(htmlBlocks(readMarkdown(markdown)), "html");
}

void tst_Markdown::plainText()
{
    QCOMPARE(markdownAsPlainText(u"# Un\n\n1. **deux**\n2. [trois](https://example.org)"_s),
        u"Un\n1. deux\n2. trois (example.org)"_s);
}

void tst_Markdown::manyEntities() { QCOMPARE(markdownAsPlainText(u"&eacute;"_s.repeated(5000)).size(), 5000); }

void tst_Markdown::deepNesting()
{
    const QList<MarkdownBlock> blocks = readMarkdown(u"> "_s.repeated(20'000) + u"a"_s);
    QCOMPARE(blocks.size(), 1);
    QVERIFY(blocks.first().depth < 10);
    QString lists;
    for (int i = 0; i < 200; ++i)
        lists += QString(i * 2, u' ') + u"- a\n"_s;
    const QString html = htmlBlocks(readMarkdown(lists));
    QCOMPARE(html.count("<li>"_L1), html.count("</li>"_L1));
    QCOMPARE(html.count("<ul>"_L1), html.count("</ul>"_L1));
}

QTEST_MAIN(tst_Markdown)
#include "tst_markdown.moc"
