#include "app/desktop/details/DetailsPane.h"
#include "app/desktop/details/LetterDialog.h"
#include "app/desktop/looks/Theme.h"
#include "core/wording/Wording.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

#include "tests/support/SampleBadges.h"

using namespace Qt::StringLiterals;
using namespace besace;

class tst_Letter : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void each_asksForWhatHelps_data();
    void each_asksForWhatHelps();
    void address_isOneOrNone_data();
    void address_isOneOrNone();
    void unprovedAddress_isNotWrittenTo();
    void mailto_saysTheSame();
    void hostileName_isCutAndCleaned();
    void language_isTheOrganisations_data();
    void language_isTheOrganisations();
    void dialog_keepsWhatWasWrittenInEachLanguage();
    void dialog_sendsNothingBeforeTheClick();
    void pane_offersIt_whereItHelps();

private:
    static StoredBadge badge(State state);
    static QLocale locale() { return QLocale(u"en_GB"_s); }
};

void tst_Letter::initTestCase()
{
    wording::installTranslations(u"en"_s);
    wording::installTranslations(u"en"_s, u"desktop"_s);
    applyTheme(*qApp, Appearance::Light);
}

StoredBadge tst_Letter::badge(State state)
{
    StoredBadge stored;
    for (const StoredBadge& sample : samples::oneOfEachState()) {
        if (sample.summary.state == state)
            stored = sample;
    }
    stored.summary.name = u"Team spirit"_s;
    stored.summary.issuedOn = samples::moment(2025, 3, 12);
    stored.summary.validUntil = samples::moment(2025, 6, 30);
    stored.badge.issuer.email = u"badges@maison.example"_s;
    return stored;
}

void tst_Letter::each_asksForWhatHelps_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("words");
    QTest::newRow("changed") << State::Changed << u"was changed since then"_s;
    QTest::newRow("cancelled") << State::Revoked << u"tell me why"_s;
    QTest::newRow("expired") << State::Expired << u"valid until 30 June 2025"_s;
    QTest::newRow("without proof") << State::Unsigned << u"the signed badge"_s;
}

void tst_Letter::each_asksForWhatHelps()
{
    QFETCH(State, state);
    QFETCH(QString, words);
    const Letter letter = Letter::about(badge(state), locale());
    QVERIFY(Letter::isFor(state));
    QVERIFY2(letter.text.contains(words), qPrintable(letter.text));
    QVERIFY(letter.text.contains(u"“Team spirit” on 12 March 2025"_s));
    QCOMPARE(letter.subject, u"My badge “Team spirit”"_s);
}

void tst_Letter::address_isOneOrNone_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("expected");
    QTest::newRow("usual") << u"badges@maison.example"_s << u"badges@maison.example"_s;
    QTest::newRow("as a link") << u" mailto:a.b+c@maison.example "_s << u"a.b+c@maison.example"_s;
    QTest::newRow("a second recipient") << u"a@maison.example,b@evil.example"_s << QString();
    QTest::newRow("a text of its own") << u"a@maison.example?body=x"_s << QString();
    QTest::newRow("an encoded one") << u"a%0Abcc@maison.example"_s << QString();
    QTest::newRow("a line more") << u"a@maison.example\nBcc: b@evil.example"_s << QString();
    QTest::newRow("look-alike letters") << u"a@m\u0430ison.example"_s << QString();
    QTest::newRow("a name") << u"Maison <a@maison.example>"_s << QString();
    QTest::newRow("no site") << u"a@maison"_s << QString();
    QTest::newRow("very long") << QString(100'000, u'a') + u"@maison.example"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void tst_Letter::address_isOneOrNone()
{
    QFETCH(QString, email);
    StoredBadge stored = badge(State::Expired);
    stored.badge.issuer.email = email;
    QTEST(Letter::about(stored, locale()).address, "expected");
}

/// Who changes a badge can change the address in it, too.
void tst_Letter::unprovedAddress_isNotWrittenTo()
{
    for (const State state : { State::Changed, State::Unsigned })
        QCOMPARE(mailtoUrl(Letter::about(badge(state), locale())).path(), QString());
    for (const State state : { State::Revoked, State::Expired })
        QCOMPARE(mailtoUrl(Letter::about(badge(state), locale())).path(), u"badges@maison.example"_s);
}

void tst_Letter::mailto_saysTheSame()
{
    StoredBadge stored = badge(State::Expired);
    stored.summary.name = u"R&D #1 = 100 % ?"_s;
    const Letter letter = Letter::about(stored, locale());
    const QUrl url = mailtoUrl(letter);
    QVERIFY(url.isValid());
    QCOMPARE(url.scheme(), u"mailto"_s);
    QVERIFY(url.fragment().isEmpty());
    const QUrlQuery query(url);
    QCOMPARE(query.queryItems().size(), 2);
    QCOMPARE(query.queryItemValue(u"subject"_s, QUrl::FullyDecoded), letter.subject);
    QString text = query.queryItemValue(u"body"_s, QUrl::FullyDecoded);
    QCOMPARE(text.count(u"\r\n"_s), text.count(u'\n'));
    QCOMPARE(text.remove(u'\r'), letter.text);
}

void tst_Letter::hostileName_isCutAndCleaned()
{
    StoredBadge stored = badge(State::Expired);
    stored.summary.name = u"a\u202Eb\r\nBcc: c\u0000"_s + QString(100'000, u'x');
    const Letter letter = Letter::about(stored, locale());
    QVERIFY(letter.subject.size() < 130);
    QVERIFY(letter.text.size() < 600);
    for (const char16_t unwanted : { u'\u202E', u'\r', u'\0' })
        QVERIFY(!letter.text.contains(QChar(unwanted)));
    QVERIFY(!letter.subject.contains(u'\n'));
}

void tst_Letter::language_isTheOrganisations_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("words");
    QTest::newRow("French") << u"fr_FR"_s << u"fr"_s << u"le badge « Team spirit » le 12 mars 2025"_s;
    QTest::newRow("English") << u"en_GB"_s << u"en"_s << u"the badge “Team spirit” on 12 March 2025"_s;
    QTest::newRow("Arabic") << u"ar_MA"_s << u"fr"_s << u"le badge « Team spirit » le 12 mars 2025"_s;
}

/// Whoever reads Arabic writes to an organisation in France; what the window speaks does not matter.
void tst_Letter::language_isTheOrganisations()
{
    QFETCH(QString, person);
    QFETCH(QString, words);
    const QList<Letter> letters = Letter::inEachLanguage(badge(State::Expired), QLocale(person));
    QCOMPARE(letters.size(), 3);
    QTEST(letters.first().language, "language");
    const QString text = QString(letters.first().text).replace(u'\u00A0', u' ').replace(u'\u202F', u' ');
    QVERIFY2(text.contains(words), qPrintable(text));
}

void tst_Letter::dialog_keepsWhatWasWrittenInEachLanguage()
{
    LetterDialog dialog(Letter::inEachLanguage(badge(State::Expired), QLocale(u"ar_MA"_s)));
    dialog.show();
    auto* text = dialog.findChild<QPlainTextEdit*>();
    auto* language = dialog.findChild<QComboBox*>(u"letterLanguage"_s);
    QVERIFY(text->toPlainText().startsWith(u"Bonjour"_s));
    QCOMPARE(text->document()->defaultTextOption().textDirection(), Qt::LeftToRight);
    text->setPlainText(u"Mes mots"_s);
    language->setFocus();
    QTest::keyClick(language, Qt::Key_End);
    QVERIFY(!text->toPlainText().contains(u"Mes mots"_s));
    QCOMPARE(text->document()->defaultTextOption().textDirection(), Qt::RightToLeft);
    QTest::keyClick(language, Qt::Key_Home);
    QCOMPARE(text->toPlainText(), u"Mes mots"_s);
}

void tst_Letter::dialog_sendsNothingBeforeTheClick()
{
    LetterDialog dialog(Letter::inEachLanguage(badge(State::Expired), locale()));
    const QSignalSpy wanted(&dialog, &LetterDialog::mailWanted);
    dialog.show();
    auto* text = dialog.findChild<QPlainTextEdit*>();
    QVERIFY(text->toPlainText().startsWith(u"Hello,"_s));
    text->setPlainText(u"My own words"_s);
    QTest::mouseClick(dialog.findChild<QPushButton*>(u"copyLetter"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"My own words"_s);
    QCOMPARE(wanted.size(), 0);
    QTest::mouseClick(dialog.findChild<QPushButton*>(u"mail"_s), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QVERIFY(wanted.first().first().toUrl().toEncoded().contains("body=My%20own%20words"));
}

void tst_Letter::pane_offersIt_whereItHelps()
{
    for (const StoredBadge& stored : samples::oneOfEachState()) {
        DetailsPane pane;
        pane.showBadge(stored, {}, locale());
        auto* button = pane.findChild<QPushButton*>(u"letter"_s);
        QCOMPARE(button != nullptr, Letter::isFor(stored.summary.state));
        if (button == nullptr)
            continue;
        pane.show();
        button->click();
        auto* dialog = pane.findChild<LetterDialog*>();
        QVERIFY(dialog != nullptr && dialog->isVisible());
    }
}

QTEST_MAIN(tst_Letter)
#include "tst_letter.moc"
