#include "app/desktop/details/AddressRow.h"
#include "app/desktop/details/CheckList.h"
#include "app/desktop/details/DetailsPane.h"
#include "app/desktop/details/RecipientLine.h"
#include "app/desktop/details/StateBox.h"
#include "app/desktop/details/TechnicalDetails.h"
#include "app/desktop/looks/Pieces.h"
#include "app/desktop/looks/Theme.h"
#include "app/desktop/looks/Tokens.h"
#include "core/sharing/ControlCode.h"
#include "core/wording/Wording.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/SampleBadges.h"
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace besace;

class tst_DetailsPane : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void headline_isTheStates_data();
    void headline_isTheStates();
    void everyPart_isShown();
    void emptyParts_takeNoRoom();
    void sixChecks_haveAnswerAndReason();
    void hostileTexts_stayWords();
    void manySkills_areBounded();
    void technicalDetails_areClosedAndCopied();
    void ownAddress_isOffered();
    void key_isNoAddress();
    void hiddenAddress_isAskedFor();
    void addressField_hasTheWidthOfThePane_data();
    void addressField_hasTheWidthOfThePane();
    void advice_opensTechnicalDetails();
    void pane_staysNarrow();
    void focus_isSeen();

private:
    static QStringList wordsIn(const QWidget& widget);
    static QPushButton* buttonIn(const QWidget& widget, const QString& text);
    static bool says(const QWidget& widget, const QString& words);
    /// A badge for somebody else than the addresses that are known.
    static void showForAnother(DetailsPane& pane, const QList<Recipient>& recipients);
};

void tst_DetailsPane::initTestCase()
{
    wording::installTranslations(u"en"_s);
    wording::installTranslations(u"en"_s, u"desktop"_s);
    applyTheme(*qApp, Appearance::Light);
}

QStringList tst_DetailsPane::wordsIn(const QWidget& widget)
{
    QStringList words;
    for (const TextLabel* label : widget.findChildren<TextLabel*>())
        words << label->words();
    return words;
}

bool tst_DetailsPane::says(const QWidget& widget, const QString& words)
{
    const QStringList all = wordsIn(widget);
    return std::any_of(all.begin(), all.end(), [&words](const QString& text) { return text.contains(words); });
}

QPushButton* tst_DetailsPane::buttonIn(const QWidget& widget, const QString& text)
{
    for (QPushButton* button : widget.findChildren<QPushButton*>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

void tst_DetailsPane::headline_isTheStates_data()
{
    QTest::addColumn<int>("row");
    const QList<StoredBadge> badges = samples::oneOfEachState();
    QCOMPARE(badges.size(), 12);
    for (int row = 0; row < badges.size(); ++row)
        QTest::addRow("%s", qPrintable(stateName(badges.at(row).summary.state))) << row;
}

void tst_DetailsPane::headline_isTheStates()
{
    QFETCH(int, row);
    const StoredBadge stored = samples::oneOfEachState().at(row);
    QCOMPARE(stored.report.state(), stored.summary.state);
    DetailsPane pane;
    pane.showBadge(stored, {}, QLocale(u"en"_s));
    const auto* box = pane.findChild<StateBox*>();
    QVERIFY(says(*box, wording::stateHeadline(stored.report)));
    const QString advice = wording::stateAdvice(stored.summary.state);
    QVERIFY(advice.isEmpty() || says(*box, advice) || buttonIn(*box, advice) != nullptr);
    QVERIFY(says(pane, stored.badge.name.in({ u"en"_s })));
    QCOMPARE(pane.shown(), stored.summary.id);
}

void tst_DetailsPane::everyPart_isShown()
{
    DetailsPane pane;
    pane.showBadge(samples::fullOne(), { u"badge.png"_s }, QLocale(u"en"_s));
    for (const QString& words : { u"Team spirit"_s, u"Maison des talents\nGiven on 2 March 2026"_s,
             u"lea@mail.example"_s, u"Léa Exemple"_s, u"Mener un projet à plusieurs"_s, u"• montrer le résultat."_s,
             u"Ce badge dit"_s, u"Prendre la parole"_s, u"équipe"_s, u"Léa a organisé"_s, u"Photos de la collecte"_s,
             u"https://maison.example/preuves/collecte-2026.html"_s, u"Note du jury: 17/20"_s, u"Credits: 2"_s,
             u"Ville de Port-Neuf"_s, u"We have not checked who wrote this recommendation"_s })
        QVERIFY2(says(pane, words), qPrintable(words));
    QTest::mouseClick(buttonIn(pane, u"Technical details"_s), Qt::LeftButton);
    QVERIFY(says(pane, u"badge.png"_s));
}

void tst_DetailsPane::emptyParts_takeNoRoom()
{
    StoredBadge stored = samples::oneOfEachState().constFirst();
    stored.badge.achievement.alignments.clear();
    stored.badge.achievement.criteria = {};
    DetailsPane pane;
    pane.showBadge(stored, {}, QLocale(u"en"_s));
    for (const QString& heading : { u"What was required"_s, u"Skills named in the badge"_s, u"Proof"_s, u"Results"_s,
             u"Recommendations"_s, u"What the person did"_s })
        QVERIFY2(!wordsIn(pane).contains(heading), qPrintable(heading));
}

void tst_DetailsPane::sixChecks_haveAnswerAndReason()
{
    const StoredBadge stored = samples::oneOfEachState().at(3); // never checked: all three answers
    const CheckList list(stored.report, stored.summary.issuerDomain, QLocale(u"en"_s));
    const QStringList words = wordsIn(list);
    for (const Check& check : stored.report.checks) {
        QVERIFY(words.contains(wording::checkTitle(check.kind)));
        QVERIFY(says(list, wording::reasonSentence(check.reason)));
    }
    int answers = 0;
    for (const Answer answer : { Answer::Yes, Answer::No, Answer::Unchecked })
        answers += int(words.count(wording::answerWord(answer)));
    QCOMPARE(answers, 6);
    QVERIFY(says(list, wording::checkedOn(stored.report, QLocale(u"en"_s))));
}

void tst_DetailsPane::hostileTexts_stayWords()
{
    const QString markup = u"<img src=\"https://evil.example/pixel.png\"><a href=\"file:///etc\">x</a>"_s;
    StoredBadge stored = samples::fullOne();
    stored.summary.name = stored.summary.issuerName = markup;
    stored.badge.name = { markup, {} };
    stored.badge.issuer.name.plain = markup;
    stored.badge.achievement.criteria.narrative.plain = markup;
    stored.badge.achievement.alignments.first().targetName.plain = markup;
    stored.badge.recipientName = markup;
    stored.badge.evidence.first().id = u"javascript:alert(1)"_s;
    DetailsPane pane;
    pane.showBadge(stored, { markup }, QLocale(u"en"_s));
    const QStringList words = wordsIn(pane);
    QVERIFY(words.count(markup) >= 4);
    for (const QLabel* label : pane.findChildren<QLabel*>()) {
        QVERIFY(!label->text().contains(u"<img"_s));
        QVERIFY(!label->text().contains(u"<a "_s));
    }
    for (const AddressRow* row : pane.findChildren<AddressRow*>())
        QVERIFY(!says(*row, u"javascript"_s));
}

void tst_DetailsPane::manySkills_areBounded()
{
    StoredBadge stored = samples::fullOne();
    for (int i = 0; i < 10'000; ++i)
        stored.badge.achievement.tags << u"skill %1"_s.arg(i);
    DetailsPane pane;
    pane.showBadge(stored, {}, QLocale(u"en"_s));
    QVERIFY(pane.findChildren<Tag*>().size() <= 100);
}

void tst_DetailsPane::technicalDetails_areClosedAndCopied()
{
    StoredBadge stored = samples::fullOne();
    stored.badge.document = JsonValue(QString(3'000'000, u'x'));
    stored.badge.payload = toJson(stored.badge.document);
    DetailsPane pane;
    pane.showBadge(stored, {}, QLocale(u"en"_s));
    pane.show();
    QVERIFY(pane.findChild<TechnicalDetails*>() == nullptr);
    QTest::mouseClick(buttonIn(pane, u"Technical details"_s), Qt::LeftButton);
    auto* details = pane.findChild<TechnicalDetails*>();
    QVERIFY(details->isVisible());
    QVERIFY(details->findChild<QPlainTextEdit*>()->toPlainText().size() < 1'000);
    QTest::mouseClick(buttonIn(*details, u"Copy everything"_s), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().contains(QString::fromUtf8(stored.badge.payload)));
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"signature-valid"_s));
    QVERIFY(QGuiApplication::clipboard()->text().contains(controlCode(stored.badge.payload)));
}

void tst_DetailsPane::showForAnother(DetailsPane& pane, const QList<Recipient>& recipients)
{
    StoredBadge stored = samples::fullOne();
    stored.badge.recipients = recipients;
    stored.report.check(CheckKind::Recipient) = reasons::because("recipient-differs");
    pane.showBadge(stored, {}, QLocale(u"en"_s));
    pane.show();
}

void tst_DetailsPane::ownAddress_isOffered()
{
    DetailsPane pane;
    showForAnother(pane, samples::fullOne().badge.recipients);
    const QSignalSpy given(&pane, &DetailsPane::identityGiven);
    const auto* line = pane.findChild<RecipientLine*>();
    QVERIFY(says(*line, u"another address: lea@mail.example"_s));
    QTest::mouseClick(line->findChild<QPushButton*>(), Qt::LeftButton);
    QCOMPARE(given.size(), 1);
    QCOMPARE(given.first().first().toString(), u"lea@mail.example"_s);
}

/// Some badges are given to a key: it says nothing to people, and adds itself all the same.
void tst_DetailsPane::key_isNoAddress()
{
    const QString key = u"did:key:z6Mkm7BbG38PbWF5BaudEzohLrH72mgE7cFkvJHkjhHPriSB"_s;
    DetailsPane pane;
    showForAnother(pane, { { u"id"_s, key, {}, false } });
    const QSignalSpy given(&pane, &DetailsPane::identityGiven);
    const auto* line = pane.findChild<RecipientLine*>();
    QVERIFY(!says(*line, u"did:"_s));
    QTest::mouseClick(line->findChild<QPushButton*>(), Qt::LeftButton);
    QCOMPARE(given.first().first().toString(), key);
}

void tst_DetailsPane::hiddenAddress_isAskedFor()
{
    DetailsPane pane;
    showForAnother(pane, { { u"email"_s, u"sha256$0123"_s, u"salt"_s, true } });
    const QSignalSpy given(&pane, &DetailsPane::identityGiven);
    const auto* line = pane.findChild<RecipientLine*>();
    QVERIFY(!says(*line, u"sha256"_s));
    auto* field = line->findChild<QLineEdit*>();
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(given.size(), 0);
    QTest::keyClicks(field, u" lea@mail.example "_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(given.size(), 1);
    QCOMPARE(given.first().first().toString(), u"lea@mail.example"_s);
}

void tst_DetailsPane::addressField_hasTheWidthOfThePane_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("small screen") << 380;
    QTest::newRow("large screen") << 700;
}

/// Whoever types an address sees all of it.
void tst_DetailsPane::addressField_hasTheWidthOfThePane()
{
    QFETCH(const int, width);
    DetailsPane pane;
    pane.resize(width, 600);
    showForAnother(pane, { { u"email"_s, u"sha256$0123"_s, u"salt"_s, true } });
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    const auto* line = pane.findChild<RecipientLine*>();
    QCOMPARE(line->findChild<QLineEdit*>()->width(), line->width());
}

void tst_DetailsPane::advice_opensTechnicalDetails()
{
    const QList<StoredBadge> badges = samples::oneOfEachState();
    const auto unreadable = std::find_if(badges.begin(), badges.end(),
        [](const StoredBadge& stored) { return stored.summary.state == State::Unreadable; });
    DetailsPane pane;
    pane.resize(400, 600);
    pane.showBadge(*unreadable, {}, QLocale(u"en"_s));
    pane.show();
    QTest::mouseClick(pane.findChild<StateBox*>()->findChild<QPushButton*>(), Qt::LeftButton);
    QVERIFY(pane.findChild<TechnicalDetails*>()->isVisible());
}

/// Whatever the badge says, the pane fits beside the list on a small screen.
void tst_DetailsPane::pane_staysNarrow()
{
    StoredBadge stored = samples::fullOne();
    const QString endless(5'000, u'W');
    stored.badge.name = { endless, {} };
    stored.badge.issuer.name.plain = endless;
    stored.badge.issuer.url = u"https://maison.example/"_s + endless;
    stored.badge.achievement.tags << endless;
    stored.badge.achievement.description.plain = endless;
    stored.badge.recipientName = endless;
    stored.badge.id = endless;
    DetailsPane pane;
    pane.showBadge(stored, { endless }, QLocale(u"en"_s));
    const int line = pane.fontMetrics().height();
    QVERIFY2(pane.minimumSizeHint().width() < line * 24, qPrintable(QString::number(pane.minimumSizeHint().width())));
}

/// Who goes there by keyboard, to read on with the arrows, sees where they are.
void tst_DetailsPane::focus_isSeen()
{
    DetailsPane pane;
    pane.showNothing(u"Choose a badge to see what it says."_s);
    pane.resize(320, 400);
    pane.show();
    QVERIFY(QTest::qWaitForWindowActive(&pane));
    const auto edge = [&pane] { return pane.grab().toImage().pixelColor(1, 200); };
    const QColor ring = Tokens::of(pane.palette()).accent;
    pane.focusTarget()->clearFocus();
    QVERIFY(edge() != ring);
    pane.focusTarget()->setFocus(Qt::ShortcutFocusReason);
    QVERIFY(pane.focusTarget()->hasFocus());
    QCOMPARE(edge(), ring);
}

QTEST_MAIN(tst_DetailsPane)
#include "tst_detailspane.moc"
