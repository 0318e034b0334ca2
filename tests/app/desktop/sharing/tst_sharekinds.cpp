#include "app/desktop/sharing/KindChoice.h"
#include "app/desktop/sharing/ShareDraft.h"
#include "app/desktop/sharing/SharePanel.h"
#include "app/desktop/sharing/WebPageView.h"
#include "core/sharing/archive/CredentialsJson.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/core/sharing/SamplePortfolio.h"
#include <memory>

using namespace besace;
using namespace Qt::StringLiterals;

/// Every row of the table keeps what the dialog relies on.
class tst_ShareKinds : public QObject {
    Q_OBJECT

private slots:
    void everyKind_data();
    void everyKind();
    void idsAreUnique();
    void othersSeeWhatTheMailSays();
    void othersSeeWhatTheTableSays();
    void othersSeeWhatThePieceSays();
    void panelShowsWhatIsInside();
    void longTextIsShownInPart();
    void blogPieceIsCopiedWhole();
    void blogPieceIsSeen();
    void rareKindsAreFoldedAway();
    void whatWasChosenLastIsInSight();
    void arrowsStayAmongWhatIsSeen();
    void whatDoesNotFitIsTold();
    void addressOfTheSiteIsUsed();
};

static const QByteArray credential
    = R"({"@context":["https://www.w3.org/ns/credentials/v2","https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],)"
      R"("type":["VerifiableCredential","OpenBadgeCredential"],"id":"urn:uuid:1","issuer":{"id":"did:key:z6Mk","type":["Profile"]},)"
      R"("credentialSubject":{"type":["AchievementSubject"],"achievement":{"id":"urn:a","type":["Achievement"],"name":"A"}}})";
static const QByteArray assertion
    = R"({"@context":"https://w3id.org/openbadges/v2","type":"Assertion","id":"https://example.org/1",)"
      R"("recipient":{"type":"email","hashed":false,"identity":"a@b.example"},"badge":"https://example.org/b",)"
      R"("verification":{"type":"hosted"},"issuedOn":"2020-01-01T00:00:00Z"})";

/// With a badge of each kind, so that every output has something to hold.
static Portfolio portfolio()
{
    Portfolio made = sample::personal();
    made.badges[0].stored.badge.payload = credential;
    made.badges[0].stored.badge.generation = Generation::V3_0;
    made.badges[1].stored.badge.payload = assertion;
    made.badges[1].stored.badge.generation = Generation::V2_0;
    return made;
}

static QList<OutputFile> outputOf(const QString& id)
{
    Progress progress;
    const Result<QList<OutputFile>> files = shareKind(id).make(portfolio(), {}, progress);
    return files ? *files : QList<OutputFile>();
}

static Draft draftOf(const QString& id)
{
    Draft draft;
    draft.files = outputOf(id);
    const ShareKind kind = shareKind(id);
    draft.words = kind.read ? kind.read(draft.files) : QString();
    return draft;
}

static Seen seenIn(const QString& id)
{
    Progress progress;
    return readBack(outputOf(id), progress);
}

void tst_ShareKinds::everyKind_data()
{
    QTest::addColumn<QString>("id");
    for (const ShareKind& kind : shareKinds())
        QTest::newRow(qPrintable(kind.id)) << kind.id;
}

void tst_ShareKinds::everyKind()
{
    QFETCH(QString, id);
    const ShareKind kind = shareKind(id);
    QCOMPARE(kind.id, id);
    QVERIFY(!kind.words.isEmpty());
    QCOMPARE(bool(kind.make), kind.goes != ShareKind::Goes::Nowhere);
    QCOMPARE(kind.fileKind.contains("*."_L1 + kind.ending), kind.goes == ShareKind::Goes::ToFile);
    const std::unique_ptr<SharePanel> panel(kind.makePanel(nullptr));
    QVERIFY(panel);
    panel->setPortfolio(portfolio());
    if (!kind.make)
        return;
    const QList<OutputFile> files = outputOf(id);
    QVERIFY(!files.isEmpty() && weightOf(files) > 100);
    panel->setDraft(draftOf(id));
}

void tst_ShareKinds::idsAreUnique()
{
    QSet<QString> ids;
    for (const ShareKind& kind : shareKinds())
        ids.insert(kind.id);
    QCOMPARE(ids.size(), shareKinds().size());
}

/// Its words are packed; what it tells must be found nevertheless.
void tst_ShareKinds::othersSeeWhatTheMailSays()
{
    const Seen seen = seenIn(u"mail"_s);
    QVERIFY(seen.says(u"Léa N."_s) && seen.says(u"lea.n@exemple.fr"_s) && seen.says(u"06 00 00 00 00"_s));
    QVERIFY(seen.says(u"Accueil du public"_s));
}

void tst_ShareKinds::othersSeeWhatTheTableSays()
{
    QVERIFY(seenIn(u"table"_s).says(u"Esprit d’équipe"_s));
    QVERIFY(!seenIn(u"table"_s).says(u"lea.n@exemple.fr"_s));
    QVERIFY(seenIn(u"resume"_s).says(u"lea.n@exemple.fr"_s));
}

/// It is no whole page, and has its words all the same.
void tst_ShareKinds::othersSeeWhatThePieceSays()
{
    QVERIFY(seenIn(u"embed"_s).says(u"Accueil du public"_s));
    QVERIFY(!seenIn(u"embed"_s).says(u"lea.n@exemple.fr"_s));
}

void tst_ShareKinds::panelShowsWhatIsInside()
{
    const std::unique_ptr<SharePanel> panel(shareKind(u"zip"_s).makePanel(nullptr));
    panel->setDraft(draftOf(u"zip"_s));
    const QString text = panel->findChild<QPlainTextEdit*>(u"outputText"_s)->toPlainText();
    QVERIFY(text.contains(u"Esprit d’équipe – Maison des talents – 2025-03-12.png"_s));
}

/// A line without end would hold the window.
void tst_ShareKinds::longTextIsShownInPart()
{
    const QByteArray file = "[\"" + QByteArray(1'000'000, 'a') + "\"]";
    const QString shown = shareKind(u"presentation"_s).read({ { {}, file } });
    QVERIFY2(shown.size() < 50'000, qPrintable(QString::number(shown.size())));
    QVERIFY(shown.startsWith(u"[\"aaa"_s) && shown.endsWith(u'…'));
    QCOMPARE(shareKind(u"presentation"_s).read({ { {}, "[]" } }), u"[]"_s);
}

void tst_ShareKinds::blogPieceIsCopiedWhole()
{
    const std::unique_ptr<SharePanel> panel(shareKind(u"embed"_s).makePanel(nullptr));
    panel->setPortfolio(portfolio());
    auto* copying = panel->findChild<QPushButton*>(u"copyOutput"_s);
    QVERIFY(!copying->isEnabled()); // there is nothing yet
    panel->setDraft(draftOf(u"embed"_s));
    copying->click();
    QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), outputOf(u"embed"_s).first().bytes);
    const std::unique_ptr<SharePanel> other(shareKind(u"table"_s).makePanel(nullptr));
    QVERIFY(!other->findChild<QPushButton*>(u"copyOutput"_s)->isVisibleTo(other.get()));
}

/// With its picture, before it is copied.
void tst_ShareKinds::blogPieceIsSeen()
{
    const std::unique_ptr<SharePanel> panel(shareKind(u"embed"_s).makePanel(nullptr));
    panel->resize(420, 700);
    auto* view = panel->findChild<WebPageView*>();
    QVERIFY(view != nullptr);
    QSignalSpy shown(view, &WebPageView::shown);
    panel->setDraft(draftOf(u"embed"_s));
    QVERIFY(shown.wait(60000));
    QVERIFY(view->scene().words.contains(u"Accueil du public"_s));
    QVERIFY(!view->scene().pictures.isEmpty() && !view->scene().pictures.first().image.isNull());
    const std::unique_ptr<SharePanel> other(shareKind(u"table"_s).makePanel(nullptr));
    QVERIFY(other->findChild<WebPageView*>() == nullptr);
}

static QStringList inSight(const KindChoice& choice)
{
    QStringList ids;
    for (const QRadioButton* button : choice.findChildren<QRadioButton*>()) {
        if (button->isVisible())
            ids += button->objectName();
    }
    return ids;
}

void tst_ShareKinds::rareKindsAreFoldedAway()
{
    KindChoice choice(shareKinds());
    choice.setKind({});
    choice.show();
    const QStringList usual { u"pdf"_s, u"webPage"_s, u"cvPdf"_s, u"signature"_s, u"networks"_s, u"card"_s };
    QCOMPARE(inSight(choice), usual);
    auto* fold = choice.findChild<QPushButton*>(u"otherWays"_s);
    fold->setFocus();
    QTest::keyClick(fold, Qt::Key_Space);
    QCOMPARE(inSight(choice).size(), shareKinds().size());
    QTest::keyClick(fold, Qt::Key_Space);
    QCOMPARE(inSight(choice), usual);
}

void tst_ShareKinds::whatWasChosenLastIsInSight()
{
    KindChoice choice(shareKinds());
    choice.setKind(u"zip"_s); // as it was remembered
    choice.show();
    QCOMPARE(choice.kind().id, u"zip"_s);
    QVERIFY(inSight(choice).contains(u"zip"_s));
    auto* fold = choice.findChild<QPushButton*>(u"otherWays"_s);
    QVERIFY(!fold->isChecked());
    fold->click();
    choice.findChild<QRadioButton*>(u"table"_s)->click();
    fold->click();
    QVERIFY(inSight(choice).contains(u"table"_s));
    QCOMPARE(choice.kind().id, u"table"_s);
}

/// The keys that choose would else choose what nobody sees.
void tst_ShareKinds::arrowsStayAmongWhatIsSeen()
{
    KindChoice choice(shareKinds());
    choice.setKind({});
    choice.show();
    QVERIFY(QTest::qWaitForWindowActive(&choice));
    choice.findChild<QRadioButton*>(u"pdf"_s)->setFocus();
    for (int i = 0; i < 20; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QVERIFY2(inSight(choice).contains(choice.kind().id), qPrintable(choice.kind().id));
    }
}

/// By name, with the reason, and what takes it.
void tst_ShareKinds::whatDoesNotFitIsTold()
{
    const ShareKind kind = shareKind(u"presentation"_s);
    Portfolio made = portfolio();
    made.badges = { made.badges.at(1) };
    ShareDraft draft;
    QSignalSpy failed(&draft, &ShareDraft::failed);
    draft.make(made, {}, kind);
    QVERIFY(failed.wait(60000));
    const QList<SeenLine> lines = failed.first().at(1).value<Draft>().lines;
    QCOMPARE(lines.size(), 1);
    QVERIFY(lines.first().isWarning);
    QVERIFY(lines.first().text.contains(made.badges.first().stored.summary.name));
    QVERIFY(lines.first().text.contains(u"Earlier badges"_s));
    QCOMPARE(kind.leftOut(portfolio().badges).size(), portfolio().badges.size() - 1);
    QCOMPARE(shareKind(u"assertions"_s).leftOut(made.badges), QStringList());
}

void tst_ShareKinds::addressOfTheSiteIsUsed()
{
    Progress progress;
    const SiteOptions site { u"https://lea.example/badges"_s, true };
    const auto files = shareKind(u"site"_s).make(portfolio(), site, progress);
    QVERIFY(files);
    const QByteArray first = files->first().bytes;
    QVERIFY(first.contains("https://lea.example/badges/cards/site.png"));
    QVERIFY(!first.contains("noindex"));
    QVERIFY(outputOf(u"site"_s).first().bytes.contains("noindex"));
    const auto piece = shareKind(u"embed"_s).make(portfolio(), site, progress);
    QVERIFY(piece && piece->first().bytes.contains("https://lea.example/badges/badges/01-"));
}

QTEST_MAIN(tst_ShareKinds)
#include "tst_sharekinds.moc"
