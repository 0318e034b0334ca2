#include "core/backpack/SearchText.h"
#include "core/base/Limits.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace besace;

class tst_WordHits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hits_data();
    void hits();
    void hits_areBounded();
};

void tst_WordHits::hits_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("marked");
    QTest::newRow("nothing typed") << u"Esprit"_s << u""_s << u"Esprit"_s;
    QTest::newRow("only signs") << u"Esprit - d'équipe"_s << u"- '"_s << u"Esprit - d'équipe"_s;
    QTest::newRow("beginning of a word") << u"Esprit d'équipe"_s << u"esp"_s << u"[Esp]rit d'équipe"_s;
    QTest::newRow("not inside a word") << u"Esprit"_s << u"rit"_s << u"Esprit"_s;
    QTest::newRow("behind an apostrophe") << u"Esprit d’équipe"_s << u"equi"_s << u"Esprit d’[équi]pe"_s;
    QTest::newRow("accents typed, not shown") << u"Equipe"_s << u"é"_s << u"[E]quipe"_s;
    QTest::newRow("accents of their own") << u"E\u0301quipe"_s << u"e"_s << u"[E\u0301]quipe"_s;
    QTest::newRow("accents of their own typed") << u"Équipe"_s << u"e\u0301qu"_s << u"[Équ]ipe"_s;
    QTest::newRow("case") << u"ACCUEIL du public"_s << u"acc PUB"_s << u"[ACC]UEIL du [pub]lic"_s;
    QTest::newRow("two words, one longer") << u"Accueil"_s << u"ac accu"_s << u"[Accu]eil"_s;
    QTest::newRow("one letter for two") << u"Chœur Œuvre"_s << u"choe oe"_s << u"[Chœ]ur [Œ]uvre"_s;
    QTest::newRow("half of one letter for two") << u"Œuvre"_s << u"o"_s << u"[Œ]uvre"_s;
    QTest::newRow("longer than the word") << u"Vélo"_s << u"vélos"_s << u"Vélo"_s;
    QTest::newRow("digits") << u"Été 2025"_s << u"20"_s << u"Été [20]25"_s;
    QTest::newRow("beyond the first plane") << u"𝐀𝐁c"_s << u"ab"_s << u"[𝐀𝐁]c"_s;
}

void tst_WordHits::hits()
{
    QFETCH(QString, shown);
    QFETCH(QString, typed);
    QString found = shown;
    const QList<TextRange> hits = wordHits(shown, typed);
    for (auto hit = hits.rbegin(); hit != hits.rend(); ++hit)
        found = found.left(hit->start) + u'[' + found.mid(hit->start, hit->length) + u']'
            + found.mid(hit->start + hit->length);
    QTEST(found, "marked");
}

/// What nobody means is not looked at, as in a search.
void tst_WordHits::hits_areBounded()
{
    const QString many = u"zz "_s.repeated(limits::maxSearchWords);
    QVERIFY(wordHits(u"accueil"_s, many + u"accueil"_s).isEmpty());
    QVERIFY(wordHits(u"accueil"_s, u" "_s.repeated(limits::maxSearchChars) + u"accueil"_s).isEmpty());
}

QTEST_APPLESS_MAIN(tst_WordHits)
#include "tst_wordhits.moc"
