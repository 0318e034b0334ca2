#include "core/review/ShownState.h"

#include <QTest>

#include "tests/core/review/StatedPortfolio.h"

using namespace besace;
using namespace besace::stated;
using namespace Qt::StringLiterals;

/// A document that gives a badge a state which the badge can never have had is called out; an old one is not.
class tst_ShownState : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void proofThatIsNotThere_data();
    void proofThatIsNotThere();
    void dayAfterTheLast_data() { forms(); }
    void dayAfterTheLast();
    void wordsOfAnyLanguage_data();
    void wordsOfAnyLanguage();
    void honestDocuments_data() { forms(); }
    void honestDocuments();
    void sameNameTwice_data() { forms(); }
    void sameNameTwice();
    void nameThatSoundsLikeAState_data() { forms(); }
    void nameThatSoundsLikeAState();
    void edited_isTold();
    void moreMarksThanToday();
    void longTexts_comeToAnEnd();

private:
    static void forms();
};

void tst_ShownState::forms()
{
    QTest::addColumn<Form>("form");
    QTest::newRow("PDF") << Form(portfolioPdf);
    QTest::newRow("page") << Form(portfolioHtml);
    QTest::newRow("CV as a PDF") << Form(cvPdf);
    QTest::newRow("CV as a page") << Form(cvHtml);
}

void tst_ShownState::proofThatIsNotThere_data()
{
    QTest::addColumn<Form>("form");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QByteArray>("issuer");
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QString>("word");
    using Named = std::pair<const char*, Form>;
    for (const auto& [name, form] : { Named { "PDF", portfolioPdf }, Named { "page", portfolioHtml },
             Named { "CV as a PDF", cvPdf }, Named { "CV as a page", cvHtml } }) {
        const auto row = [&, name = name, form = form](const char* state, const char* language, const char* issuer,
                             const char* status, const QString& word) {
            QTest::addRow("%s, %s, %s", name, language, state)
                << form << QString::fromLatin1(language) << QByteArray(issuer) << QByteArray(status) << word;
        };
        row("verified", "fr", "issuer-known", "no-status-list", u"Vérifié"_s);
        row("verified", "en", "issuer-known", "no-status-list", u"Checked"_s);
        row("unknown", "fr", "issuer-not-on-list", "no-status-list", u"Organisme à confirmer"_s);
        row("status", "en", "issuer-known", "status-not-asked", u"Genuine"_s);
    }
}

void tst_ShownState::proofThatIsNotThere()
{
    QFETCH(Form, form);
    QFETCH(QString, language);
    QFETCH(QByteArray, issuer);
    QFETCH(QByteArray, status);
    QFETCH(QString, word);
    PortfolioBadge forged = kept({ .name = u"Fête de quartier"_s, .isProven = false }, noon(2026, 3, 12));
    QCOMPARE(forged.stored.report.state(), State::Unsigned);
    pretend(forged, issuer.constData(), status.constData());
    // A true one beside it, and one that honestly says what it is.
    const QByteArray document = documentOf(form,
        portfolioOf({ kept({ u"Accueil"_s }, noon(2026, 3, 12)), forged,
                        kept({ .name = u"Fête"_s, .isProven = false }, noon(2026, 3, 12)) },
            language));
    QCOMPARE(calledOut(document, noon(2026, 11, 27)), QStringList { u"portfolio-says-proven "_s + word });
}

/// What expired in June cannot have been found valid in the next March.
void tst_ShownState::dayAfterTheLast()
{
    QFETCH(Form, form);
    for (const char* issuer : { "issuer-known", "issuer-not-on-list" }) {
        PortfolioBadge forged = kept({ u"Accueil"_s, u"2025-06-30T09:00:00Z"_s }, noon(2026, 3, 12));
        QCOMPARE(forged.stored.report.state(), State::Expired);
        pretend(forged, issuer);
        for (const QString& language : { u"fr"_s, u"en"_s })
            QCOMPARE(calledOut(documentOf(form, portfolioOf({ forged }, language)), noon(2026, 11, 27)),
                QStringList { u"portfolio-says-valid 2026-03-12 2025-06-30"_s });
    }
}

void tst_ShownState::wordsOfAnyLanguage_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("word");
    QTest::newRow("French") << u"Vérifié le 12 mars 2026"_s << u"Vérifié"_s;
    QTest::newRow("English") << u"Checked on 12 March 2026"_s << u"Checked"_s;
    QTest::newRow("Arabic") << u"تم التحقق في 12 مارس 2026"_s << u"تم التحقق"_s;
    QTest::newRow("expired") << u"Expiré : valable jusqu’au 12 mars 2026. Il reste authentique."_s << u"Expiré"_s;
    QTest::newRow("honest") << u"شارة بلا إثبات"_s << QString();
    QTest::newRow("not readable") << u"Badge pas lisible"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void tst_ShownState::wordsOfAnyLanguage()
{
    QFETCH(QString, line);
    QFETCH(QString, word);
    const PortfolioBadge badge = kept({ .name = u"Fête"_s, .isProven = false }, noon(2026, 3, 12));
    QByteArray page = documentOf(portfolioHtml, portfolioOf({ badge }));
    const QByteArray before = u"Badge sans preuve"_s.toUtf8();
    QVERIFY(page.contains(before));
    page.replace(before, line.toUtf8());
    const QStringList told = calledOut(page, noon(2026, 11, 27));
    QCOMPARE(told, word.isEmpty() ? QStringList() : QStringList { u"portfolio-says-proven "_s + word });
}

/// What was true when it was written stays what it was.
void tst_ShownState::honestDocuments()
{
    QFETCH(Form, form);
    for (const QString& language : { u"fr"_s, u"en"_s }) {
        QList<PortfolioBadge> badges;
        for (const QDateTime& checked : { noon(2025, 4, 1), noon(2025, 6, 30), noon(2025, 7, 15) })
            badges += kept({ u"Accueil %1"_s.arg(checked.date().month()), u"2025-06-30T13:00:00Z"_s }, checked);
        badges += kept({ .name = u"Fête"_s, .isProven = false }, noon(2025, 4, 1));
        badges += kept({ .name = u"Fête du port"_s, .validUntil = u"2025-06-30T13:00:00Z"_s, .isProven = false },
            noon(2025, 7, 15));
        badges += kept({ u"Fête du quartier"_s }, noon(2025, 4, 1));
        for (PortfolioBadge& badge : badges) // stories stand below the name too
            badge.stored.own.story.done = u"Vérifié le 3 mars 2026 par moi."_s;
        Portfolio portfolio = portfolioOf(badges, language);
        portfolio.showStories = true;
        const QByteArray document = documentOf(form, portfolio);
        for (const QDateTime& now : { noon(2025, 4, 2), noon(2026, 11, 27), noon(2040, 1, 1) })
            QCOMPARE(calledOut(document, now), QStringList());
    }
}

/// The same badge with and without proof, as two sites hand it out.
void tst_ShownState::sameNameTwice()
{
    QFETCH(Form, form);
    const PortfolioBadge proven = kept({ u"Accueil"_s }, noon(2026, 3, 12));
    const PortfolioBadge unproven = kept({ .name = u"Accueil"_s, .isProven = false }, noon(2026, 3, 12));
    const PortfolioBadge other
        = kept({ .name = u"Accueil"_s, .isProven = false, .organisation = u"Élan"_s }, noon(2026, 3, 12));
    for (const QList<PortfolioBadge>& badges : { QList { proven, unproven, other }, QList { other, unproven, proven } })
        QCOMPARE(calledOut(documentOf(form, portfolioOf(badges)), noon(2026, 11, 27)), QStringList());
}

void tst_ShownState::nameThatSoundsLikeAState()
{
    QFETCH(Form, form);
    const QList<PortfolioBadge> honest {
        kept({ .name = u"Vérifié le monde"_s, .isProven = false, .organisation = u"Authentique"_s }, noon(2026, 3, 12)),
        kept({ .name = u"Authentique"_s, .isProven = false, .organisation = u"Vérifié"_s }, noon(2026, 3, 12)),
    };
    QCOMPARE(calledOut(documentOf(form, portfolioOf(honest)), noon(2026, 11, 27)), QStringList());
    PortfolioBadge forged
        = kept({ .name = u"Badge sans preuve"_s, .isProven = false, .organisation = u"Badge sans preuve"_s },
            noon(2026, 3, 12));
    pretend(forged);
    QCOMPARE(calledOut(documentOf(form, portfolioOf({ forged })), noon(2026, 11, 27)),
        QStringList { u"portfolio-says-proven Vérifié"_s });
}

/// Put together in another order than ours.
void tst_ShownState::edited_isTold()
{
    const PortfolioBadge badge = kept({ .name = u"Fête"_s, .isProven = false }, noon(2026, 3, 12));
    QByteArray page = documentOf(portfolioHtml, portfolioOf({ badge }));
    page.replace(u"Badge sans preuve"_s.toUtf8(), "Badge exemplaire. Authentique");
    page.replace("class=\"state ", "class=\"words "); // what stands in its place: tst_stateplace
    page.replace("class=\"byline\">", "class=\"byline\">Authentique, organisme à confirmer. ");
    QCOMPARE(calledOut(page, noon(2026, 11, 27)), QStringList { u"portfolio-says-proven Organisme à confirmer"_s });
}

/// Earlier versions left eight marks on a letter that a badge heaps them on.
void tst_ShownState::moreMarksThanToday()
{
    const QString heap = u"\u0332\u0330\u0333\u0331"_s;
    const PortfolioBadge badge = kept({ u"Fe"_s + heap.repeated(3) + u"te"_s }, noon(2026, 3, 12));
    QByteArray page = documentOf(portfolioHtml, portfolioOf({ badge }));
    const QByteArray shown = (u"Fe"_s + heap + u"te"_s).toUtf8();
    QVERIFY(page.contains(shown));
    QCOMPARE(calledOut(page, noon(2026, 11, 27)), QStringList());
    page.replace(shown, (u"Fe"_s + heap.repeated(2) + u"te"_s).toUtf8());
    QCOMPARE(calledOut(page, noon(2026, 11, 27)), QStringList());
}

/// A name of one letter is everywhere in some millions of them. Whoever began anew at each would run into the limit
/// that every test has, hours before the end.
void tst_ShownState::longTexts_comeToAnEnd()
{
    const PortfolioBadge unproven = kept({ .name = u"a"_s, .isProven = false }, noon(2026, 3, 12));
    const PortfolioBadge over = kept({ .name = u"a"_s, .validUntil = u"2025-06-30T09:00:00Z"_s }, noon(2026, 3, 12));
    const ShownWords shown { u"a vérifié le 12 mars 2024 "_s.repeated(100'000), true };
    const auto told = [&shown](const PortfolioBadge& badge) {
        return contradictedState({ badge.stored.badge, badge.stored.report, {} }, shown).size();
    };
    QCOMPARE(told(unproven), 1);
    QCOMPARE(told(over), 0); // in 2024 it was not over
}

QTEST_MAIN(tst_ShownState)
#include "tst_shownstate.moc"
