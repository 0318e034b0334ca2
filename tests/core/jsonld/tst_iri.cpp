#include "core/jsonld/Iri.h"

#include <QTest>

using namespace besace::jsonld;
using namespace Qt::StringLiterals;

class tst_Iri : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void resolve_data();
    void resolve();
    void resolve_againstOtherBases_data();
    void resolve_againstOtherBases();
    void form_data();
    void form();
};

// https://www.rfc-editor.org/rfc/rfc3986#section-5.4
void tst_Iri::resolve_data()
{
    QTest::addColumn<QString>("expected");
    const std::pair<const char*, QString> examples[] {
        { "g:h", u"g:h"_s },
        { "g", u"http://a/b/c/g"_s },
        { "./g", u"http://a/b/c/g"_s },
        { "g/", u"http://a/b/c/g/"_s },
        { "/g", u"http://a/g"_s },
        { "//g", u"http://g"_s },
        { "?y", u"http://a/b/c/d;p?y"_s },
        { "g?y", u"http://a/b/c/g?y"_s },
        { "#s", u"http://a/b/c/d;p?q#s"_s },
        { "g#s", u"http://a/b/c/g#s"_s },
        { "g?y#s", u"http://a/b/c/g?y#s"_s },
        { ";x", u"http://a/b/c/;x"_s },
        { "g;x", u"http://a/b/c/g;x"_s },
        { "g;x?y#s", u"http://a/b/c/g;x?y#s"_s },
        { "", u"http://a/b/c/d;p?q"_s },
        { ".", u"http://a/b/c/"_s },
        { "./", u"http://a/b/c/"_s },
        { "..", u"http://a/b/"_s },
        { "../", u"http://a/b/"_s },
        { "../g", u"http://a/b/g"_s },
        { "../..", u"http://a/"_s },
        { "../../", u"http://a/"_s },
        { "../../g", u"http://a/g"_s },
        { "../../../g", u"http://a/g"_s },
        { "../../../../g", u"http://a/g"_s },
        { "/./g", u"http://a/g"_s },
        { "/../g", u"http://a/g"_s },
        { "g.", u"http://a/b/c/g."_s },
        { ".g", u"http://a/b/c/.g"_s },
        { "g..", u"http://a/b/c/g.."_s },
        { "..g", u"http://a/b/c/..g"_s },
        { "./../g", u"http://a/b/g"_s },
        { "./g/.", u"http://a/b/c/g/"_s },
        { "g/./h", u"http://a/b/c/g/h"_s },
        { "g/../h", u"http://a/b/c/h"_s },
        { "g;x=1/./y", u"http://a/b/c/g;x=1/y"_s },
        { "g;x=1/../y", u"http://a/b/c/y"_s },
        { "g?y/./x", u"http://a/b/c/g?y/./x"_s },
        { "g?y/../x", u"http://a/b/c/g?y/../x"_s },
        { "g#s/./x", u"http://a/b/c/g#s/./x"_s },
        { "g#s/../x", u"http://a/b/c/g#s/../x"_s },
        { "http:g", u"http:g"_s },
    };
    for (const auto& [reference, resolved] : examples)
        QTest::newRow(reference) << resolved;
}

void tst_Iri::resolve()
{
    QFETCH(QString, expected);
    QCOMPARE(resolveIri(u"http://a/b/c/d;p?q", QString::fromLatin1(QTest::currentDataTag())), expected);
}

void tst_Iri::resolve_againstOtherBases_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("expected");
    QTest::newRow("an empty path") << u"https://a.example"_s << u"b"_s << u"https://a.example/b"_s;
    QTest::newRow("no authority") << u"urn:uuid:1"_s << u"b"_s << u"urn:b"_s;
    QTest::newRow("a fragment of a urn") << u"urn:uuid:1"_s << u"#b"_s << u"urn:uuid:1#b"_s;
    QTest::newRow("an empty query stays") << u"https://a.example/?q"_s << u"?"_s << u"https://a.example/?"_s;
    QTest::newRow("beyond ASCII") << u"https://a.example/é/x"_s << u"../学/y"_s << u"https://a.example/学/y"_s;
    QTest::newRow("nothing is normalized")
        << u"HTTPS://A.example/%7e"_s << u"%C3%A9"_s << u"HTTPS://A.example/%C3%A9"_s;
    QTest::newRow("a base that is none") << u"a/b"_s << u"c"_s << u"a/c"_s;
}

void tst_Iri::resolve_againstOtherBases()
{
    QFETCH(QString, base);
    QFETCH(QString, reference);
    QFETCH(QString, expected);
    QCOMPARE(resolveIri(base, reference), expected);
}

void tst_Iri::form_data()
{
    QTest::addColumn<bool>("iri");
    QTest::addColumn<bool>("wellFormed");
    QTest::newRow("https://a.example/é") << true << true;
    QTest::newRow("urn:x") << true << true;
    QTest::newRow("a+b-c.1:x") << true << true;
    QTest::newRow("a:") << true << true;
    QTest::newRow("https://a.example/100%") << true << true;
    QTest::newRow("https://a.example/#a#b") << true << false;
    QTest::newRow("https://a.example/{id}") << true << false;
    QTest::newRow("https://a.example/<b>") << true << false;
    QTest::newRow("https://a.example/\\") << true << false;
    QTest::newRow("https://a.example/a b") << false << true;
    QTest::newRow("https://a.example/a\tb") << false << true;
    QTest::newRow("1a:b") << false << true;
    QTest::newRow("é:b") << false << true;
    QTest::newRow(":b") << false << true;
    QTest::newRow("a") << false << true;
    QTest::newRow("a/b:c") << false << true;
    QTest::newRow("@a:b") << false << true;
}

void tst_Iri::form()
{
    QFETCH(bool, iri);
    QFETCH(bool, wellFormed);
    const QString text = QString::fromUtf8(QTest::currentDataTag());
    QCOMPARE(isIri(text), iri);
    QCOMPARE(isWellFormedIri(text), wellFormed);
}

QTEST_APPLESS_MAIN(tst_Iri)
#include "tst_iri.moc"
