#include "core/verification/Reasons.h"
#include "core/wording/BroughtWording.h"

#include <QCoreApplication>
#include <QSet>
#include <QTest>
#include <QTimeZone>

using namespace besace;
using namespace Qt::StringLiterals;

static const QLocale french(QLocale::French, QLocale::France);
static const QLocale english(QLocale::English, QLocale::UnitedKingdom);

static const QList<State> allStates { State::Changed, State::Revoked, State::Suspended, State::Unreadable,
    State::Unsigned, State::Unchecked, State::Snapshot, State::Unreachable, State::Expired, State::StatusUnchecked,
    State::IssuerUnknown, State::Verified };
static const QList<CheckKind> allKinds { CheckKind::Integrity, CheckKind::Status, CheckKind::Validity,
    CheckKind::Recipient, CheckKind::Issuer, CheckKind::Complete };

class tst_Wording : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stateSentence_data();
    void stateSentence();
    void headlines_data();
    void headlines();
    void wordsOfTheTwelveStates();
    void wordsOfTheSixChecks();
    void notYetValidIsNotExpired();
    void errors_data();
    void errors();
    void broughtErrors();
    void broughtStates();
    void lostInAPicture();
    void date_data();
    void date();
    void checkedOn();
    void installedAndNamedLanguage();
};

static QDateTime at(int year, int month, int day, int hour = 12, int minute = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute), Qt::UTC);
}

/// A report whose six checks carry these reasons.
static VerificationReport report(const char* integrity, const char* status, const char* validity, const char* issuer)
{
    VerificationReport made;
    made.checkedAt = at(2026, 3, 12, 13, 5);
    made.checks = { reasons::because(integrity), reasons::because(status), reasons::because(validity),
        reasons::because("recipient-absent"), reasons::because(issuer), reasons::because("complete") };
    return made;
}

void tst_Wording::stateSentence_data()
{
    QTest::addColumn<VerificationReport>("given");
    QTest::addColumn<wording::StateFacts>("facts");
    QTest::addColumn<QString>("inFrench");
    QTest::addColumn<QString>("inEnglish");
    const wording::StateFacts none;

    QTest::newRow("changed") << report("signature-invalid", "no-status-list", "no-end-date", "issuer-known") << none
                             << u"Le contenu a changé après la remise. Ne vous y fiez pas."_s
                             << u"The content was changed after it was given. Do not rely on it."_s;
    QTest::newRow("revoked") << report("signature-valid", "revoked", "no-end-date", "issuer-known") << none
                             << u"L’organisme a annulé ce badge."_s << u"The organisation cancelled this badge."_s;
    QTest::newRow("revoked, with the issuer's words")
        << report("signature-valid", "revoked", "no-end-date", "issuer-known")
        << wording::StateFacts { {}, u" 100 % \n %1 "_s, {} }
        << u"L’organisme a annulé ce badge. Raison\u00a0: «\u00a0100 % %1\u00a0»"_s
        << u"The organisation cancelled this badge. Reason: \"100 % %1\""_s;
    QTest::newRow("suspended") << report("signature-valid", "suspended", "no-end-date", "issuer-known") << none
                               << u"L’organisme a mis ce badge en pause."_s
                               << u"The organisation put this badge on hold."_s;
    QTest::newRow("unreadable") << report("damaged", "status-not-asked", "no-end-date", "issuer-known") << none
                                << u"Nous n’arrivons pas à lire ce badge. Le fichier est gardé."_s
                                << u"We cannot read this badge. The file is kept."_s;
    QTest::newRow("unsigned") << report("no-proof", "status-needs-proof", "no-end-date", "issuer-known") << none
                              << u"Ce badge ne contient rien que nous pouvons vérifier."_s
                              << u"This badge holds nothing we can check."_s;
    QTest::newRow("unchecked") << report("proof-not-asked", "status-not-asked", "no-end-date", "issuer-not-asked")
                               << none
                               << u"Le site de l’organisme n’a pas encore été interrogé. Votre badge est bien rangé."_s
                               << u"The organisation's site was not asked yet. Your badge is safely kept."_s;
    VerificationReport snapshot
        = report("proof-unreachable", "status-unreachable", "no-end-date", "issuer-unreachable");
    QTest::newRow("unreachable") << snapshot << none << u"Le site de l’organisme ne répond pas."_s
                                 << u"The organisation's site does not answer."_s;
    snapshot.verifiedBefore = at(2024, 5, 3);
    QTest::newRow("snapshot")
        << snapshot << none
        << u"Vérifié le 3 mai 2024. Depuis, le site de l’organisme ne répond plus. Nous gardons la copie de ce jour-là."_s
        << u"Checked on 3 May 2024. Since then the organisation's site no longer answers. We keep that day's copy."_s;
    QTest::newRow("expired") << report("signature-valid", "no-status-list", "expired", "issuer-known")
                             << wording::StateFacts { {}, {}, at(2025, 6, 30) }
                             << u"Il était valable jusqu’au 30 juin 2025. Il reste authentique."_s
                             << u"It was valid until 30 June 2025. It is still genuine."_s;
    QTest::newRow("not yet valid") << report("signature-valid", "no-status-list", "not-yet-valid", "issuer-known")
                                   << none << u"Le badge n’est pas encore valable."_s
                                   << u"The badge is not valid yet."_s;
    QTest::newRow("status unchecked") << report("signature-valid", "status-not-asked", "no-end-date", "issuer-known")
                                      << none << u"Nous n’avons pas pu contrôler s’il a été annulé."_s
                                      << u"We could not check whether it was cancelled."_s;
    QTest::newRow("issuer unknown") << report("signature-valid", "no-status-list", "no-end-date", "issuer-not-on-list")
                                    << wording::StateFacts { u"exemple.fr"_s, {}, {} }
                                    << u"Le badge n’a pas changé. Nous ne connaissons pas «\u00a0exemple.fr\u00a0»."_s
                                    << u"The badge is unchanged. We do not know \"exemple.fr\"."_s;
    QTest::newRow("issuer unknown, without a domain")
        << report("signature-valid", "no-status-list", "no-end-date", "issuer-not-on-list") << none
        << u"Le badge n’a pas changé. Nous ne connaissons pas cet organisme."_s
        << u"The badge is unchanged. We do not know this organisation."_s;
    QTest::newRow("verified") << report("signature-valid", "no-status-list", "no-end-date", "issuer-known") << none
                              << u"Authentique. Vérifié le 12 mars 2026."_s << u"Genuine. Checked on 12 March 2026."_s;
}

void tst_Wording::stateSentence()
{
    QFETCH(VerificationReport, given);
    QFETCH(wording::StateFacts, facts);
    QTEST(wording::stateSentence(given, facts, french), "inFrench");
    QTEST(wording::stateSentence(given, facts, english), "inEnglish");
}

void tst_Wording::headlines_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("inFrench");
    QTest::addColumn<QString>("inEnglish");
    QTest::newRow("changed") << State::Changed << u"Badge modifié"_s << u"Changed badge"_s;
    QTest::newRow("revoked") << State::Revoked << u"Badge annulé"_s << u"Cancelled badge"_s;
    QTest::newRow("suspended") << State::Suspended << u"Badge en pause"_s << u"Badge on hold"_s;
    QTest::newRow("unreadable") << State::Unreadable << u"Badge pas lisible"_s << u"Badge not readable"_s;
    QTest::newRow("unsigned") << State::Unsigned << u"Badge sans preuve"_s << u"Badge without proof"_s;
    QTest::newRow("unchecked") << State::Unchecked << u"Pas encore vérifié"_s << u"Not checked yet"_s;
    QTest::newRow("unreachable") << State::Unreachable << u"Pas vérifiable aujourd’hui"_s
                                 << u"Cannot be checked today"_s;
    QTest::newRow("expired") << State::Expired << u"Badge expiré"_s << u"Expired badge"_s;
    QTest::newRow("status unchecked") << State::StatusUnchecked << u"Authentique"_s << u"Genuine"_s;
    QTest::newRow("issuer unknown") << State::IssuerUnknown << u"Authentique, organisme à confirmer"_s
                                    << u"Genuine, organisation to confirm"_s;
    QTest::newRow("verified") << State::Verified << u"Vérifié"_s << u"Checked"_s;
}

void tst_Wording::headlines()
{
    QFETCH(State, state);
    QTEST(wording::stateHeadline(state, french), "inFrench");
    QTEST(wording::stateHeadline(state, english), "inEnglish");
}

void tst_Wording::wordsOfTheTwelveStates()
{
    QSet<QString> seen;
    for (const State state : allStates) {
        QVERIFY(wording::stateWord(state, french) != wording::stateWord(state, english));
        QCOMPARE(wording::stateAdvice(state, french).isEmpty(), state == State::Verified);
        QCOMPARE(wording::stateAdvice(state, english).isEmpty(), state == State::Verified);
        seen += wording::stateWord(state, french);
    }
    QCOMPARE(seen.size(), allStates.size()); // no two states look alike in a list
}

void tst_Wording::wordsOfTheSixChecks()
{
    QStringList titles;
    for (const CheckKind kind : allKinds) {
        titles += wording::checkTitle(kind, french);
        for (const auto text : { &wording::checkTitle, &wording::checkProves, &wording::checkDoesNotProve })
            QVERIFY(!text(kind, french).isEmpty() && text(kind, french) != text(kind, english));
    }
    QCOMPARE(titles,
        QStringList({ u"Pas modifié"_s, u"Pas annulé"_s, u"Encore valable"_s, u"Au nom de la bonne personne"_s,
            u"Organisme"_s, u"Badge complet"_s }));
    QCOMPARE(wording::answerWord(Answer::Yes, french), u"Oui"_s);
    QCOMPARE(wording::answerWord(Answer::No, french), u"Non"_s);
    QCOMPARE(wording::answerWord(Answer::Unchecked, french), u"Pas vérifié"_s);
}

void tst_Wording::notYetValidIsNotExpired()
{
    const VerificationReport early = report("signature-valid", "no-status-list", "not-yet-valid", "issuer-known");
    QCOMPARE(wording::stateHeadline(early, french), u"Badge pas encore valable"_s);
    const VerificationReport late = report("signature-valid", "no-status-list", "expired", "issuer-known");
    QCOMPARE(wording::stateHeadline(late, french), u"Badge expiré"_s);
}

void tst_Wording::errors_data()
{
    QTest::addColumn<int>("code");
    for (int code = int(Error::Code::CannotRead); code <= int(Error::Code::OpenHere); ++code)
        QTest::addRow("error %d", code) << code;
}

void tst_Wording::errors()
{
    QFETCH(int, code);
    const Error error { static_cast<Error::Code>(code), u"/home/somebody/secret.png"_s };
    const QString sentence = wording::errorSentence(error, {}, french);
    QVERIFY(!sentence.isEmpty());
    QVERIFY(sentence != wording::errorSentence(error, {}, english));
    QVERIFY2(!sentence.contains("secret"_L1), "details belong to the technical details");
}

void tst_Wording::broughtStates()
{
    const VerificationReport unchecked
        = report("proof-not-asked", "status-not-asked", "no-end-date", "issuer-not-asked");
    QCOMPARE(
        wording::broughtStateSentence(unchecked, {}, french), u"Le site de l’organisme n’a pas encore été contacté."_s);
    const VerificationReport damaged = report("damaged", "status-needs-proof", "dates-not-read", "issuer-absent");
    QCOMPARE(wording::broughtStateSentence(damaged, {}, english), u"We cannot read this badge."_s);
    const VerificationReport good = report("signature-valid", "no-status-list", "no-end-date", "issuer-known");
    QCOMPARE(wording::broughtStateSentence(good, {}, french), wording::stateSentence(good, {}, french));
}

/// Whoever only looks at a file keeps nothing, and has no backpack in it.
void tst_Wording::broughtErrors()
{
    for (int code = int(Error::Code::CannotRead); code <= int(Error::Code::OpenHere); ++code) {
        for (const QString& container : { QString(), u"backpack"_s, u"backup"_s, u"pdf"_s }) {
            const Error error { static_cast<Error::Code>(code), {} };
            const QString inFrench = wording::broughtErrorSentence(error, container, french);
            QVERIFY(!inFrench.isEmpty());
            const QString said = wording::broughtErrorSentence(error, container, english);
            const bool isOfWriting = error.code == Error::Code::NotFound; // never said of a file that is read
            for (const QString& owners :
                { u"our badge"_s, u"our backpack"_s, u"Go back"_s, u"kept as it is"_s, u"Restore"_s })
                QVERIFY2(isOfWriting || !said.contains(owners), qPrintable(said));
        }
    }
}

void tst_Wording::lostInAPicture()
{
    const Error error { Error::Code::NoBadge, {} };
    QVERIFY(wording::errorSentence(error, u"png"_s, french).startsWith(u"Cette image ne contient pas de badge."_s));
    QVERIFY(wording::errorSentence(error, u"pdf"_s, french).startsWith(u"Ce PDF ne contient pas de badge."_s));
    QVERIFY(wording::errorSentence(error, u"json"_s, french).startsWith(u"Ce fichier ne contient pas de badge."_s));
}

void tst_Wording::date_data()
{
    QTest::addColumn<QDateTime>("instant");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("text");
    QTest::newRow("French") << at(2025, 3, 12) << french << u"12 mars 2025"_s;
    QTest::newRow("French first of a month") << at(2025, 8, 1) << french << u"1er août 2025"_s;
    QTest::newRow("English") << at(2025, 3, 12) << english << u"12 March 2025"_s;
    QTest::newRow("Arabic") << at(2025, 8, 12) << QLocale(u"ar_LY"_s) << u"12 أغسطس 2025"_s;
    QTest::newRow("Arabic, as the person's own country says it")
        << at(2025, 8, 12) << QLocale(u"ar_DZ"_s) << u"12 أوت 2025"_s;
    QTest::newRow("another language gets English") << at(2025, 3, 12) << QLocale(QLocale::German) << u"12 March 2025"_s;
    QTest::newRow("last minute of the day") << at(2025, 3, 12, 23, 59) << english << u"12 March 2025"_s;
    QTest::newRow("written with an offset")
        << QDateTime(QDate(2025, 3, 13), QTime(0, 30), QTimeZone(3600)) << english << u"12 March 2025"_s;
}

void tst_Wording::date()
{
    QFETCH(QDateTime, instant);
    QFETCH(QLocale, locale);
    QTEST(wording::date(instant, locale), "text");
}

void tst_Wording::checkedOn()
{
    VerificationReport made = report("signature-valid", "status-not-asked", "no-end-date", "issuer-known");
    made.checkedAt = QDateTime(QDate(2026, 3, 12), QTime(14, 5));
    QCOMPARE(wording::checkedOn(made, french),
        u"Vérifié le 12 mars 2026 à 14 h 05, sans internet\u00a0: annulation non contrôlée."_s);
    made.online = true;
    QCOMPARE(wording::checkedOn(made, english), u"Checked on 12 March 2026 at 14:05, with internet."_s);
    made = report("signature-valid", "no-status-list", "no-end-date", "issuer-known");
    made.checkedAt = QDateTime(QDate(2026, 3, 12), QTime(14, 5));
    QCOMPARE(wording::checkedOn(made, english), u"Checked on 12 March 2026 at 14:05, without internet."_s);
}

void tst_Wording::installedAndNamedLanguage()
{
    wording::installTranslations(u"fr"_s);
    QCOMPARE(wording::stateHeadline(State::Verified), u"Vérifié"_s);
    QCOMPARE(wording::stateHeadline(State::Verified, english), u"Checked"_s);
    wording::installTranslations(u"en"_s);
    QCOMPARE(wording::stateHeadline(State::Verified), u"Checked"_s);
    QCOMPARE(wording::stateHeadline(State::Verified, french), u"Vérifié"_s);
    wording::installTranslations(u"ar"_s);
    QCOMPARE(wording::stateHeadline(State::Verified), u"تم التحقق"_s);
    QCOMPARE(wording::stateHeadline(State::Verified, french), u"Vérifié"_s);
    wording::installTranslations(u"de"_s);
    QCOMPARE(wording::stateHeadline(State::Verified), u"Checked"_s);
}

QTEST_GUILESS_MAIN(tst_Wording)
#include "tst_wording.moc"
