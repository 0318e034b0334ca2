#include "core/sharing/Portfolio.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

#include "tests/app/desktop/import/RealImport.h"
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace besace;

/// What a line says of each kind of file, and what can be done there.
class tst_ImportPanel : public QObject, private RealImport {
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }
    void start_givesALineForEachFile();
    void start_keepsTheFiles();
    void sameFileAgain_isAlreadyThereAndCanBeShown();
    void lineButton_isClicked();
    void file_withoutBadgeIsExplained_data();
    void file_withoutBadgeIsExplained();
    void file_thatCannotBeReadSaysSo();
    void otherAddress_writtenInTheBadgeIsAddedAtOnce();
    void otherAddress_hiddenIsTriedUntilItFits();
    void document_thatContradictsItsBadgeIsSaid();
    void summary_takesTheFocusAndIsAnnounced();
    void done_namesTheNewBadges();
};

void tst_ImportPanel::start_givesALineForEachFile()
{
    addAndWait({ example(teamSpirit), example(fireSafety), example(bicycle) });
    QCOMPARE(rows().size(), 3);
    QCOMPARE(rows().at(0).name, u"Esprit d’équipe"_s);
    QCOMPARE(rows().at(0).state, State::Verified);
    QCOMPARE(rows().at(1).state, State::Expired);
    QCOMPARE(rows().at(2).state, State::Changed);
    for (const ImportRow& row : rows()) {
        QCOMPARE(row.kind, KeepOutcome::Kind::Added);
        QVERIFY(!row.outcome.isEmpty());
    }
    QCOMPARE(child<QLabel>(u"count"_s)->text(), ImportPanel::tr("%1 of %2", "files read").arg(3).arg(3));
}

void tst_ImportPanel::start_keepsTheFiles()
{
    QSignalSpy stored(m_panel.get(), &ImportPanel::stored);
    addAndWait({ trial::badgesFolder() });
    QCOMPARE(rows().size(), 15);
    QCOMPARE(*m_backpack->count({}, QDateTime::currentDateTimeUtc()), 15);
    QVERIFY(!stored.isEmpty());
    QFile file(example(teamSpirit));
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray bytes = file.readAll();
    bool found = false;
    const Result<QList<BadgeSummary>> badges = m_backpack->list({}, now);
    for (const BadgeSummary& badge : *badges)
        found = found || m_backpack->files(badge.id)->first().bytes == bytes;
    QVERIFY(found);
}

void tst_ImportPanel::sameFileAgain_isAlreadyThereAndCanBeShown()
{
    addAndWait({ example(teamSpirit) });
    const BadgeId id = rows().first().id;
    addAndWait({ example(teamSpirit) });
    QCOMPARE(rows().size(), 1);
    QCOMPARE(rows().first().kind, KeepOutcome::Kind::AlreadyThere);
    QSignalSpy shown(m_panel.get(), &ImportPanel::showBadge);
    pressEnterOn(0);
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown.first().first().value<BadgeId>(), id);
}

void tst_ImportPanel::lineButton_isClicked()
{
    addAndWait({ example(teamSpirit), example(fireSafety) });
    QSignalSpy shown(m_panel.get(), &ImportPanel::showBadge);
    const QRect line = list()->visualRect(list()->model()->index(1, 0));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, QPoint(line.left() + 40, line.center().y()));
    QCOMPARE(shown.size(), 0);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, QPoint(line.right() - 30, line.center().y()));
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown.first().first().value<BadgeId>(), rows().at(1).id);
}

void tst_ImportPanel::file_withoutBadgeIsExplained_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a photo") << u"photo_whatsapp.jpg"_s << QByteArray("\xff\xd8\xff\xe0 no badge");
    QTest::newRow("a drawing") << u"dessin.svg"_s << QByteArray(R"(<svg xmlns="http://www.w3.org/2000/svg"/>)");
    QTest::newRow("a text") << u"lettre.txt"_s << QByteArray("Bonjour");
}

void tst_ImportPanel::file_withoutBadgeIsExplained()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    addAndWait({ write(name, bytes) });
    QCOMPARE(rows().size(), 1);
    QCOMPARE(rows().first().kind, KeepOutcome::Kind::NoBadge);
    QCOMPARE(rows().first().name, name);
    QCOMPARE(rows().first().action, ImportAction::HowTo);
    QVERIFY(!rows().first().explanation.isEmpty());
    pressEnterOn(0);
    const auto labels = m_panel->findChildren<QLabel*>();
    const bool isShown = std::ranges::any_of(
        labels, [&](const QLabel* label) { return label->isVisible() && label->text() == rows().first().explanation; });
    QVERIFY(isShown);
    QCOMPARE(*m_backpack->count({}, QDateTime::currentDateTimeUtc()), 0);
}

void tst_ImportPanel::file_thatCannotBeReadSaysSo()
{
    addAndWait({ write(u"abime.pdf"_s, "%PDF-1.4 nothing of it"), m_folder->filePath(u"gone.png"_s) });
    QCOMPARE(rows().size(), 2);
    for (const ImportRow& row : rows()) {
        QCOMPARE(row.kind, KeepOutcome::Kind::Failed);
        QVERIFY(row.outcome.endsWith(u'.'));
        QCOMPARE(row.action == ImportAction::HowTo, !row.explanation.isEmpty());
        QVERIFY(!row.state);
    }
    QCOMPARE(rows().at(1).name, u"gone.png"_s);
}

void tst_ImportPanel::otherAddress_writtenInTheBadgeIsAddedAtOnce()
{
    const QByteArray badge = R"({
        "@context": "https://w3id.org/openbadges/v2", "type": "Assertion", "id": "https://site.example/1",
        "recipient": { "type": "email", "hashed": false, "identity": "autre@mail.example" },
        "badge": { "type": "BadgeClass", "id": "https://site.example/b", "name": "Chorale", "description": "Chanter",
            "image": "https://site.example/b.png", "criteria": { "narrative": "Venir" },
            "issuer": { "type": "Profile", "id": "https://site.example/i", "name": "Chorale",
                "url": "https://site.example", "email": "a@site.example" } },
        "verification": { "type": "HostedBadge" }, "issuedOn": "2025-01-01T00:00:00Z" })";
    addAndWait({ write(u"chorale.json"_s, badge) });
    QCOMPARE(rows().first().kind, KeepOutcome::Kind::ToConfirm);
    QCOMPARE(rows().first().addresses, QStringList { u"autre@mail.example"_s });
    QCOMPARE(m_backpack->badge(rows().first().id)->summary.place, Place::ToConfirm);

    QSignalSpy added(m_panel.get(), &ImportPanel::identityAdded);
    pressEnterOn(0);
    QVERIFY(added.wait(30000));
    QCOMPARE(*m_backpack->identities(), QStringList { u"autre@mail.example"_s });
    QCOMPARE(m_backpack->badge(rows().first().id)->summary.place, Place::MyBadges);
    QCOMPARE(rows().first().kind, KeepOutcome::Kind::Added);
}

void tst_ImportPanel::otherAddress_hiddenIsTriedUntilItFits()
{
    addAndWait({ example(interview) });
    QCOMPARE(rows().first().kind, KeepOutcome::Kind::ToConfirm);
    QVERIFY(rows().first().addresses.isEmpty());
    pressEnterOn(0);
    auto* address = child<QLineEdit>(u"address"_s);
    QVERIFY(address->isVisible());
    QTRY_VERIFY(address->hasFocus());

    QTest::keyClicks(address, u"wrong@mail.example"_s);
    QTest::keyClick(address, Qt::Key_Return);
    const auto isRefused = [this] {
        const auto labels = m_panel->findChildren<QLabel*>();
        return std::ranges::any_of(
            labels, [](const QLabel* label) { return label->isVisible() && label->text().contains(u"wrong@mail"_s); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isRefused(), 30000);
    QVERIFY(m_backpack->identities()->isEmpty());

    QSignalSpy added(m_panel.get(), &ImportPanel::identityAdded);
    QTest::keyClick(address, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(address, u"nadia.petit@mail.example"_s);
    QTest::keyClick(address, Qt::Key_Return);
    QVERIFY(added.wait(30000));
    QCOMPARE(*m_backpack->identities(), QStringList { u"nadia.petit@mail.example"_s });
    QCOMPARE(rows().first().kind, KeepOutcome::Kind::Added);
    QCOMPARE(m_backpack->badge(rows().first().id)->summary.place, Place::MyBadges);
    QVERIFY(!address->isVisible());
}

/// Somebody wrote another name into the page; the badge inside is as it was.
void tst_ImportPanel::document_thatContradictsItsBadgeIsSaid()
{
    addAndWait({ example(teamSpirit) });
    const QList<BadgeSummary> kept = *m_backpack->list({}, now);
    Portfolio portfolio { .title = {},
        .personName = u"Léa N."_s,
        .introduction = {},
        .language = u"fr"_s,
        .madeAt = now,
        .badges = { { *m_backpack->badge(kept.first().id), *m_backpack->files(kept.first().id) } } };
    Progress progress;
    QByteArray page = *portfolioHtml(portfolio, progress);
    page.replace("Esprit d’équipe", "Chef d’équipe");
    addAndWait({ write(u"portfolio.html"_s, page) });
    QCOMPARE(rows().size(), 1);
    QVERIFY(rows().first().isContradicted);
    QCOMPARE(rows().first().kind, KeepOutcome::Kind::AlreadyThere);
    pressEnterOn(0);
    QVERIFY(rows().first().explanation.contains(u"Esprit d’équipe"_s));
}

void tst_ImportPanel::summary_takesTheFocusAndIsAnnounced()
{
    static int alerts = 0;
    alerts = 0;
    QAccessible::installUpdateHandler([](QAccessibleEvent* event) {
        if (event->type() == QAccessible::Alert && event->object()->objectName() == u"summary"_s)
            ++alerts;
    });
    addAndWait({ example(teamSpirit) });
    auto* summary = child<QLabel>(u"summary"_s);
    QTRY_VERIFY(summary->hasFocus());
    QAccessible::installUpdateHandler(nullptr);
    QVERIFY(summary->isVisible());
    QVERIFY(!summary->text().isEmpty());
    // A platform without a bridge to screen readers (offscreen) tells nobody.
    QCOMPARE(alerts, QAccessible::isActive() ? 1 : 0);
    QVERIFY(!child<QPushButton>(u"stop"_s)->isVisible());
}

void tst_ImportPanel::done_namesTheNewBadges()
{
    addAndWait({ example(teamSpirit) });
    addAndWait({ example(teamSpirit), example(fireSafety) });
    QSignalSpy finished(m_panel.get(), &ImportPanel::finished);
    QTest::mouseClick(child<QPushButton>(u"done"_s), Qt::LeftButton);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().value<QList<BadgeId>>(), QList<BadgeId> { rows().at(1).id });
}

QTEST_MAIN(tst_ImportPanel)
#include "tst_importpanel.moc"
