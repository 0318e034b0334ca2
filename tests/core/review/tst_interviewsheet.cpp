#include "core/containers/PdfWords.h"
#include "core/review/InterviewContent.h"
#include "core/review/InterviewSheet.h"
#include "core/review/SessionSkills.h"
#include "core/sharing/ReadableDocument.h"

#include <QRegularExpression>
#include <QTest>

using namespace besace;
using namespace Qt::StringLiterals;

/// What an advisor has beside them while they talk.
class tst_InterviewSheet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void requirements_areShortLines_data();
    void requirements_areShortLines();
    void questions_areThree();
    void byline_namesNoKey();
    void skills_haveTheirBadges();
    void skills_knowTheirList_data();
    void skills_knowTheirList();
    void sheet_saysEverything_data();
    void sheet_saysEverything();
    void sheet_escapes();
    void sheet_hasItsForms();

private:
    static Badge badge(const QString& name, const QString& criteria);
    static ReviewSession sessionOf(const QList<Badge>& badges);
    static ReportWish wish()
    {
        return { u"Léa <b>N.</b>"_s, u"A. Conseil"_s, false, u"fr"_s, QDateTime({ 2026, 3, 12 }, { 9, 5 }, Qt::UTC),
            u"0.1.0"_s };
    }
};

Badge tst_InterviewSheet::badge(const QString& name, const QString& criteria)
{
    Badge made;
    made.payload = name.toUtf8();
    made.achievement.name.plain = name;
    made.achievement.criteria.narrative.plain = criteria;
    made.issuer.id = u"https://maison.example/issuer"_s;
    made.issuer.name.plain = u"Maison des talents"_s;
    return made;
}

ReviewSession tst_InterviewSheet::sessionOf(const QList<Badge>& badges)
{
    ReviewSession session(wish().madeAt, {}, u"fr"_s);
    for (const Badge& one : badges) {
        ReviewItem item;
        item.verification.emplace().badge = one;
        session.add(item);
    }
    return session;
}

void tst_InterviewSheet::requirements_areShortLines_data()
{
    QTest::addColumn<QString>("narrative");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("a list")
        << u"Il fallait :\n\n* Accueillir dix personnes.\n* Tenir la caisse ;\n* Fermer le local\n* Ranger la salle"_s
        << QStringList { u"Accueillir dix personnes"_s, u"Tenir la caisse"_s, u"Fermer le local"_s };
    QTest::newRow("sentences") << u"Animer une équipe. Rendre compte !"_s
                               << QStringList { u"Animer une équipe"_s, u"Rendre compte !"_s };
    QTest::newRow("too short, and twice")
        << u"Oui. Animer une équipe. Animer une équipe."_s << QStringList { u"Animer une équipe"_s };
    QTest::newRow("marks and HTML") << u"**Animer** une [équipe](https://maison.example)"_s
                                    << QStringList { u"Animer une équipe (maison.example)"_s };
    QTest::newRow("a long one") << QString(400, u'a') << QStringList { QString(120, u'a') + u'…' };
    QTest::newRow("a million letters") << QString(1'000'000, u'b') << QStringList { QString(120, u'b') + u'…' };
}

void tst_InterviewSheet::requirements_areShortLines()
{
    QFETCH(QString, narrative);
    QFETCH(QStringList, lines);
    QCOMPARE(requirements(narrative, 3), lines);
}

void tst_InterviewSheet::questions_areThree()
{
    const InterviewContent content
        = interviewContent(sessionOf({ badge(u"Accueil"_s, u"* Accueillir dix personnes"_s) }), wish());
    const QStringList questions = content.badges.first().questions;
    QCOMPARE(questions.size(), 3);
    QVERIFY2(questions.first().contains(u"Accueillir dix personnes"_s), qPrintable(questions.first()));
    for (const QString& question : questions)
        QVERIFY2(question.endsWith(u'?'), qPrintable(question));
}

void tst_InterviewSheet::byline_namesNoKey()
{
    Badge unnamed = badge(u"Accueil"_s, {});
    unnamed.issuer.id = u"did:key:z6Mkm7BbG38PbWF5BaudEzohLrH72mgE7cFkvJHkjhHPriSB"_s;
    const auto byline
        = [](const Badge& one) { return interviewContent(sessionOf({ one }), wish()).badges.first().byline; };
    QVERIFY(byline(unnamed).startsWith(u"Maison des talents – "_s));
    for (const QString& name : { QString(), unnamed.issuer.id }) {
        unnamed.issuer.name.plain = name;
        QVERIFY2(!byline(unnamed).contains(u"did:"_s), qPrintable(byline(unnamed)));
    }
}

void tst_InterviewSheet::skills_haveTheirBadges()
{
    Badge first = badge(u"Accueil"_s, {});
    first.achievement.tags = { u"Écoute"_s, u"Caisse"_s };
    Badge second = badge(u"Vente"_s, {});
    second.achievement.tags = { u"écoute"_s, u"Gestion"_s };
    const QList<SessionSkill> skills = skillsOf(sessionOf({ first, second }), u"fr"_s);
    QCOMPARE(skills.size(), 3);
    QCOMPARE(skills.at(0).name, u"Caisse"_s);
    QCOMPARE(skills.at(1).badges, (QStringList { u"Accueil"_s, u"Vente"_s }));
    QCOMPARE(skills.at(2).name, u"Gestion"_s);
}

void tst_InterviewSheet::skills_knowTheirList_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("framework");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("list");
    QTest::newRow("by its name") << u"https://x.example/1"_s << u"RNCP"_s << u"123"_s << u"RNCP 123"_s;
    QTest::newRow("ESCO by its address") << u"http://data.europa.eu/esco/skill/0a1b"_s << QString() << QString()
                                         << u"ESCO"_s;
    QTest::newRow("ROME by its address") << u"https://candidat.francetravail.fr/metierscope/fiche-metier/M1607?rome=1"_s
                                         << QString() << u"M1607"_s << u"ROME M1607"_s;
    QTest::newRow("made to look like ESCO")
        << u"https://data.europa.eu.evil.example/esco/skill/1"_s << QString() << QString() << QString();
}

void tst_InterviewSheet::skills_knowTheirList()
{
    QFETCH(QString, address);
    QFETCH(QString, framework);
    QFETCH(QString, code);
    Badge one = badge(u"Accueil"_s, {});
    Alignment alignment;
    alignment.targetName.plain = u"accueillir"_s;
    alignment.targetUrl = address;
    alignment.targetFramework = framework;
    alignment.targetCode = code;
    one.achievement.alignments = { alignment };
    QTEST(skillsOf(sessionOf({ one }), u"fr"_s).first().list, "list");
}

void tst_InterviewSheet::sheet_saysEverything_data()
{
    QTest::addColumn<QString>("form");
    QTest::newRow("html") << u"html"_s;
    QTest::newRow("pdf") << u"pdf"_s;
}

static QString withoutBlanks(QString text) { return text.remove(QRegularExpression(u"[\\s\u00a0\u202f]+"_s)); }

void tst_InterviewSheet::sheet_saysEverything()
{
    QFETCH(QString, form);
    Badge one = badge(u"Accueil"_s, u"* Accueillir dix personnes\n* Tenir la caisse du magasin"_s);
    one.achievement.tags = { u"Écoute"_s };
    Evidence evidence;
    evidence.name.plain = u"Une vidéo"_s;
    evidence.id = u"https://maison.example/video"_s;
    one.evidence = { evidence };
    const ReviewSession session = sessionOf({ one, badge(u"Vente"_s, {}) });
    const Result<QByteArray> sheet = interviewSheet(session, wish(), form);
    QVERIFY(sheet);
    const Result<PdfWords> read = form == u"pdf"_s ? pdfWords(*sheet) : Result<PdfWords>(PdfWords {});
    QVERIFY(read);
    const QString text = withoutBlanks(form == u"pdf"_s ? read->text : wordsOfPage(QString::fromUtf8(*sheet)));
    const InterviewContent content = interviewContent(session, wish());
    QStringList expected = content.facts + content.skills;
    for (const InterviewBadge& each : content.badges)
        expected += QStringList { each.name, each.byline } + each.proofs + each.questions;
    expected += { content.promise, u"Une vidéo"_s, u"maison.example/video"_s, u"Léa"_s };
    for (const QString& words : std::as_const(expected))
        QVERIFY2(text.contains(withoutBlanks(words)), qPrintable(words));
}

void tst_InterviewSheet::sheet_escapes()
{
    const QByteArray page = interviewSheetHtml(
        sessionOf({ badge(u"<script>x</script>"_s, u"* <img src=x onerror=y> und so"_s) }), wish());
    for (const char* never : { "<script", "<img", "<b>", "http:", "src=\"" })
        QVERIFY2(!page.contains(never), never);
}

void tst_InterviewSheet::sheet_hasItsForms()
{
    const Result<QByteArray> sheet = interviewSheet(sessionOf({}), wish(), u"docx"_s);
    QVERIFY(!sheet);
    QCOMPARE(sheet.error().code, Error::Code::Unsupported);
}

QTEST_MAIN(tst_InterviewSheet)
#include "tst_interviewsheet.moc"
