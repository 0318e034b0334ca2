#include "app/desktop/details/DetailsPane.h"
#include "app/desktop/import/ImportPanel.h"
#include "app/desktop/import/Sources.h"
#include "app/desktop/organisations/KnownOrganisations.h"
#include "app/desktop/organisations/OrganisationDialog.h"
#include "app/desktop/settings/SettingsDialog.h"
#include "app/desktop/trial/Trial.h"
#include "core/base/Files.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>

#include "tests/app/desktop/organising/Desk.h"

using namespace besace;

/// Whom the person knows: decided by them, in a list or from a badge, and taken back with one key.
class tst_KnownOrganisations : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_desk.reset(); }
    void added_isInTheList();
    void nonsense_isNotTaken_data();
    void nonsense_isNotTaken();
    void renamed_keepsItsSite();
    void removed_isGone_andTheKeysGoOn();
    void list_goesRoundAsAFile();
    void foreignFile_addsNothing();
    void key_isNoName();
    void settings_leadThere();
    void badge_isCheckedOnceItsOrganisationIsKnown();
    void undo_takesTheCheckBackToo();

private:
    void openDialog();
    KnownOrganisations* dialog() const { return m_desk->window->findChild<KnownOrganisations*>(); }
    QListWidget& list() const { return *dialog()->findChild<QListWidget*>(); }
    QString status() const { return dialog()->findChild<QLabel*>(u"organisationsStatus"_s)->text(); }
    void click(const QString& name) const
    {
        QTest::mouseClick(dialog()->findChild<QPushButton*>(name), Qt::LeftButton);
    }
    void fillIn(const QString& site, const QString& name);
    void addExample();
    void knowTheOrganisation();
    State stateOnShow() const;

    std::unique_ptr<Desk> m_desk;
    QTemporaryDir m_folder;
};

void tst_KnownOrganisations::init()
{
    m_desk = std::make_unique<Desk>();
    m_desk->open();
}

void tst_KnownOrganisations::openDialog()
{
    m_desk->action(u"knownOrganisations"_s).trigger();
    QTRY_VERIFY(dialog() != nullptr);
    QTRY_COMPARE(QApplication::activeWindow(), dialog());
}

/// As a person does: letters, Tab, Return.
void tst_KnownOrganisations::fillIn(const QString& site, const QString& name)
{
    auto* asking = dialog()->findChild<OrganisationDialog*>();
    QVERIFY(asking);
    Desk::bringForward(*asking);
    if (!site.isEmpty()) {
        QCOMPARE(QApplication::focusWidget(), asking->findChild<QLineEdit*>(u"organisationSite"_s));
        QTest::keyClicks(QApplication::focusWidget(), site);
        QTest::keyClick(asking, Qt::Key_Tab);
    }
    QCOMPARE(QApplication::focusWidget(), asking->findChild<QLineEdit*>(u"organisationName"_s));
    asking->findChild<QLineEdit*>(u"organisationName"_s)->selectAll();
    QTest::keyClicks(QApplication::focusWidget(), name);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(dialog()->findChild<OrganisationDialog*>() == nullptr);
    Desk::bringForward(*dialog());
}

void tst_KnownOrganisations::added_isInTheList()
{
    openDialog();
    click(u"addOrganisation"_s);
    fillIn(u"maison-des-talents.example"_s, u"Maison des talents"_s);
    QCOMPARE(list().count(), 1);
    QVERIFY(list().item(0)->text().contains(u"Maison des talents"_s));
    QVERIFY(list().item(0)->text().remove(QChar(0x200B)).contains(u"maison-des-talents.example"_s));
    const QList<KnownIssuer> kept { { u"maison-des-talents.example"_s, u"Maison des talents"_s } };
    QCOMPARE(*m_desk->openFile().knownIssuers(), kept);
}

void tst_KnownOrganisations::nonsense_isNotTaken_data()
{
    QTest::addColumn<QString>("site");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("domain") << u"exemple.fr"_s << true;
    QTest::newRow("address") << u"https://exemple.fr/organisme"_s << true;
    QTest::newRow("DID") << u"did:web:exemple.fr"_s << true;
    QTest::newRow("key") << u"z6Mkm7BbG38PbWF5BaudEzohLrH72mgE7cFkvJHkjhHPriSB"_s << true;
    QTest::newRow("with blanks around") << u"  exemple.fr "_s << true;
    QTest::newRow("a name") << u"Maison des talents"_s << false;
    QTest::newRow("one word") << u"maison"_s << false;
    QTest::newRow("a sentence with a full stop") << u"Mes amis. Tous"_s << false;
    QTest::newRow("an e-mail address") << u"lea@exemple.fr"_s << false;
    QTest::newRow("another scheme") << u"javascript:alert(1)"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void tst_KnownOrganisations::nonsense_isNotTaken()
{
    QFETCH(QString, site);
    QFETCH(bool, isTaken);
    OrganisationDialog asking({});
    asking.findChild<QLineEdit*>(u"organisationSite"_s)->setText(site);
    QVERIFY(!asking.findChild<QPushButton*>(u"accept"_s)->isEnabled()); // it has no name yet
    asking.findChild<QLineEdit*>(u"organisationName"_s)->setText(u"Maison"_s);
    QCOMPARE(asking.findChild<QPushButton*>(u"accept"_s)->isEnabled(), isTaken);
}

void tst_KnownOrganisations::renamed_keepsItsSite()
{
    QVERIFY(m_desk->openFile().addKnownIssuer({ u"did:web:a.example"_s, u"A"_s }).has_value());
    openDialog();
    click(u"renameOrganisation"_s);
    fillIn({}, u"Association A"_s);
    const QList<KnownIssuer> kept { { u"did:web:a.example"_s, u"Association A"_s } };
    QCOMPARE(*m_desk->openFile().knownIssuers(), kept);
}

void tst_KnownOrganisations::removed_isGone_andTheKeysGoOn()
{
    for (const QString& site : { u"a.example"_s, u"b.example"_s })
        QVERIFY(m_desk->openFile().addKnownIssuer({ site, site }).has_value());
    openDialog();
    QCOMPARE(list().currentRow(), 0);
    click(u"removeOrganisation"_s);
    QCOMPARE(list().count(), 1);
    QCOMPARE(list().currentRow(), 0);
    QCOMPARE(QApplication::focusWidget(), &list());
    click(u"removeOrganisation"_s);
    QCOMPARE(list().count(), 0);
    QVERIFY(!dialog()->findChild<QPushButton*>(u"removeOrganisation"_s)->isEnabled());
    QVERIFY(!dialog()->findChild<QPushButton*>(u"saveOrganisations"_s)->isEnabled());
}

void tst_KnownOrganisations::list_goesRoundAsAFile()
{
    const QList<KnownIssuer> known { { u"a.example"_s, u"Association « A »"_s }, { u"did:web:b.example"_s, u"B"_s } };
    for (const KnownIssuer& issuer : known)
        QVERIFY(m_desk->openFile().addKnownIssuer(issuer).has_value());
    openDialog();
    const QString path = m_folder.filePath(u"organismes.json"_s);
    dialog()->saveFile(path);
    QVERIFY2(status().contains(u"organismes.json"_s), qPrintable(status()));
    while (list().count() > 0)
        click(u"removeOrganisation"_s);
    dialog()->takeFile(path);
    QCOMPARE(list().count(), 2);
    QVERIFY2(status().startsWith(u"2 "_s), qPrintable(status()));
    QCOMPARE(*m_desk->openFile().knownIssuers(), known);
    QVERIFY(m_desk->openFile().undo().has_value()); // all of the file in one step
    QVERIFY(m_desk->openFile().knownIssuers()->isEmpty());
}

void tst_KnownOrganisations::foreignFile_addsNothing()
{
    openDialog();
    const QString path = m_folder.filePath(u"autre.json"_s);
    QVERIFY(writeFile(path, R"({"name": "no list"})").has_value());
    dialog()->takeFile(path);
    QVERIFY2(status().contains(u"Nothing was added"_s), qPrintable(status()));
    dialog()->takeFile(m_folder.filePath(u"none.json"_s));
    QVERIFY(!status().contains(u"Nothing was added"_s)); // says that it cannot be read
    QCOMPARE(list().count(), 0);
}

/// Who is known by a key has no site to show; the key itself is there where the name is changed.
void tst_KnownOrganisations::key_isNoName()
{
    const QString key = u"did:key:z6Mkm7BbG38PbWF5BaudEzohLrH72mgE7cFkvJHkjhHPriSB"_s;
    QVERIFY(m_desk->openFile().addKnownIssuer({ key, u"Maison des talents"_s }).has_value());
    QVERIFY(m_desk->openFile().addKnownIssuer({ key + u"2"_s, key }).has_value()); // as it was kept once
    openDialog();
    QStringList lines;
    for (int row = 0; row < list().count(); ++row)
        lines << list().item(row)->text();
    lines.sort();
    QCOMPARE(
        lines, QStringList({ u"Maison des talents – no web site"_s, u"Organisation without a name – no web site"_s }));
    list().setCurrentRow(0);
    click(u"renameOrganisation"_s);
    auto* asking = dialog()->findChild<OrganisationDialog*>();
    QVERIFY(asking->findChild<QLineEdit*>(u"organisationSite"_s)->text().startsWith(u"did:key:z6Mkm7BbG38"_s));
}

void tst_KnownOrganisations::settings_leadThere()
{
    m_desk->action(u"settings"_s).trigger();
    auto* settings = m_desk->window->findChild<SettingsDialog*>();
    QVERIFY(settings);
    QTRY_COMPARE(QApplication::activeWindow(), settings);
    QTest::mouseClick(settings->findChild<QPushButton*>(u"organisations"_s), Qt::LeftButton);
    QTRY_VERIFY(dialog() != nullptr && dialog()->isVisible());
}

/// A badge that is genuine, offline, from an organisation that nobody has decided to know.
void tst_KnownOrganisations::addExample()
{
    m_desk->window->add(sourcesFromPaths({ trial::badgesFolder() + u"/verified_accueil-du-public.svg"_s }));
    auto* panel = m_desk->window->findChild<ImportPanel*>();
    QTRY_VERIFY_WITH_TIMEOUT(!panel->isRunning(), 60000);
    QTest::mouseClick(panel->findChild<QPushButton*>(u"done"_s), Qt::LeftButton);
    QTRY_COMPARE(stateOnShow(), State::IssuerUnknown);
}

State tst_KnownOrganisations::stateOnShow() const
{
    const Result<StoredBadge> stored = m_desk->openFile().badge(m_desk->page().details().shown());
    return stored ? stored->summary.state : State::Unreadable;
}

void tst_KnownOrganisations::knowTheOrganisation()
{
    auto* know = m_desk->page().details().findChild<QPushButton*>(u"knowIssuer"_s);
    QVERIFY(know);
    know->click(); // it may stand below what is seen
    auto* box = m_desk->window->findChild<QMessageBox*>();
    QVERIFY(box);
    QVERIFY(box->text().contains(u"Mission locale de Rivebelle"_s));
    QVERIFY(!box->informativeText().contains(u"did:key"_s)); // a key says nothing to people
    QVERIFY(m_desk->openFile().knownIssuers()->isEmpty()); // not before the yes
    QTest::mouseClick(box->findChild<QPushButton*>(u"knowIt"_s), Qt::LeftButton);
}

void tst_KnownOrganisations::badge_isCheckedOnceItsOrganisationIsKnown()
{
    addExample();
    knowTheOrganisation();
    QCOMPARE(m_desk->openFile().knownIssuers()->size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(stateOnShow(), State::Verified, 60000);
    QTRY_VERIFY(m_desk->page().details().findChild<QPushButton*>(u"knowIssuer"_s) == nullptr);
}

/// What is no longer known is no longer shown as checked.
void tst_KnownOrganisations::undo_takesTheCheckBackToo()
{
    addExample();
    knowTheOrganisation();
    QTRY_COMPARE_WITH_TIMEOUT(stateOnShow(), State::Verified, 60000);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->action(u"undo"_s).isEnabled() && !m_desk->window->isWorking(), 60000);
    m_desk->action(u"undo"_s).trigger();
    QVERIFY(m_desk->openFile().knownIssuers()->isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(stateOnShow(), State::IssuerUnknown, 60000);
}

QTEST_MAIN(tst_KnownOrganisations)
#include "tst_knownorganisations.moc"
