#include "app/desktop/sharing/ShareKind.h"
#include "app/desktop/sharing/SharePanel.h"
#include "app/desktop/sharing/ShareSeen.h"
#include "core/sharing/archive/CredentialsJson.h"

#include <QPlainTextEdit>
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
    void panelShowsWhatIsInside();
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
    const Result<QList<OutputFile>> files = shareKind(id).make(portfolio(), progress);
    return files ? *files : QList<OutputFile>();
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
    panel->setOutput(files);
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

void tst_ShareKinds::panelShowsWhatIsInside()
{
    const std::unique_ptr<SharePanel> panel(shareKind(u"zip"_s).makePanel(nullptr));
    panel->setOutput(outputOf(u"zip"_s));
    const QString text = panel->findChild<QPlainTextEdit*>(u"outputText"_s)->toPlainText();
    QVERIFY(text.contains(u"Esprit d’équipe – Maison des talents – 2025-03-12.png"_s));
}

QTEST_MAIN(tst_ShareKinds)
#include "tst_sharekinds.moc"
