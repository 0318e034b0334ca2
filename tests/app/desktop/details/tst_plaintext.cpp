#include "app/desktop/details/PlainText.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace besace;

class tst_PlainText : public QObject {
    Q_OBJECT

private slots:
    void plainFromMarkdown_data();
    void plainFromMarkdown();
    void oneLine_data();
    void oneLine();
    void hugeText_isCut();
};

void tst_PlainText::plainFromMarkdown_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("plain") << u"Mener un projet."_s << u"Mener un projet."_s;
    QTest::newRow("emphasis") << u"un **vrai** *projet* en `code`"_s << u"un vrai projet en code"_s;
    QTest::newRow("underscores stay in words") << u"mon_fichier_final"_s << u"mon_fichier_final"_s;
    QTest::newRow("heading") << u"# Titre\nTexte"_s << u"Titre\nTexte"_s;
    QTest::newRow("a hash that is no heading") << u"#équipe"_s << u"#équipe"_s;
    QTest::newRow("list") << u"Il faut :\n* lire\n- écrire\n+ compter"_s << u"Il faut :\n• lire\n• écrire\n• compter"_s;
    QTest::newRow("numbers") << u"1. lire\n2. écrire"_s << u"1. lire\n2. écrire"_s;
    QTest::newRow("soft line break") << u"une\nphrase"_s << u"une phrase"_s;
    QTest::newRow("hard line break") << u"une  \nphrase"_s << u"une\nphrase"_s;
    QTest::newRow("paragraphs") << u"un\n\n\n\ndeux"_s << u"un\n\ndeux"_s;
    QTest::newRow("link") << u"voir [le site](https://a.example/x) ici"_s
                          << u"voir le site (https://a.example/x) ici"_s;
    QTest::newRow("link with a title") << u"[site](https://a.example \"Titre\")"_s << u"site (https://a.example)"_s;
    QTest::newRow("link that hides another")
        << u"[https://banque.example](https://evil.example)"_s << u"https://banque.example (https://evil.example)"_s;
    QTest::newRow("link to itself") << u"[https://a.example](https://a.example)"_s << u"https://a.example"_s;
    QTest::newRow("picture") << u"![une photo](https://a.example/p.png)"_s << u"une photo"_s;
    QTest::newRow("brackets that are no link") << u"[x] et (y)"_s << u"[x] et (y)"_s;
    QTest::newRow("unclosed link") << u"[x](https://a"_s << u"[x](https://a"_s;
    QTest::newRow("html stays visible") << u"<script>alert(1)</script>"_s << u"<script>alert(1)</script>"_s;
    QTest::newRow("escapes") << u"\\*pas en gras\\*"_s << u"*pas en gras*"_s;
    QTest::newRow("rule") << u"un\n\n---\n\ndeux"_s << u"un\n\ndeux"_s;
    QTest::newRow("quote") << u"> cité"_s << u"cité"_s;
    QTest::newRow("fence") << u"```\ncode\n```"_s << u"code"_s;
    QTest::newRow("carriage returns") << u"un\r\n\r\ndeux"_s << u"un\n\ndeux"_s;
    QTest::newRow("overrides") << u"nom\u202Egnp.exe"_s << u"nomgnp.exe"_s;
    QTest::newRow("control characters") << u"a\u0007b\u0000c"_s << u"abc"_s;
}

void tst_PlainText::plainFromMarkdown()
{
    QFETCH(QString, markdown);
    QFETCH(QString, expected);
    QCOMPARE(besace::plainFromMarkdown(markdown), expected);
}

void tst_PlainText::oneLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("as it is") << u"Esprit d'équipe"_s << u"Esprit d'équipe"_s;
    QTest::newRow("lines") << u" a\n\n b\t"_s << u"a b"_s;
    QTest::newRow("overrides") << u"a\u202E\u2066b"_s << u"ab"_s;
    QTest::newRow("too long") << QString(500, u'x') << QString(199, u'x') + u'…';
}

void tst_PlainText::oneLine()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(besace::oneLine(text), expected);
}

void tst_PlainText::hugeText_isCut()
{
    const QString opened(4'000'000, u'[');
    QVERIFY(besace::plainFromMarkdown(opened).size() <= 20'000);
    QVERIFY(besace::plainFromMarkdown(QString(u"[a]("_s).repeated(1'000'000)).size() <= 20'000);
}

QTEST_MAIN(tst_PlainText)
#include "tst_plaintext.moc"
