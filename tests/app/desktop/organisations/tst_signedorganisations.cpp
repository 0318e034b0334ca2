#include "app/common/BackpackPath.h"
#include "app/desktop/organisations/KnownOrganisations.h"
#include "app/desktop/organisations/ListMemory.h"
#include "app/desktop/organisations/SigningDialog.h"
#include "core/base/Files.h"
#include "core/base/Limits.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QSettings>
#include <QSignalSpy>

#include "tests/app/desktop/organising/Desk.h"

using namespace besace;

/// The first signed list of a mission locale is the door for all that follow.
class tst_SignedOrganisations : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_desk.reset(); }
    void firstSigned_bindsToItsKey();
    void unsigned_staysWelcomeBefore();
    void strange_changesNothing_data();
    void strange_changesNothing();
    void later_takesTheEarliersPlace();
    void later_leavesWhatSomebodyAdded();
    void later_isUndoneAsOne();
    void older_isAskedAbout();
    void older_takenStaysOlder();
    void forgotten_letsEveryListIn();
    void forgetting_isAsked();
    void signing_makesItsKeyOnce();
    void signing_leavesAnotherFileAlone();
    void memory_comesBack();

private:
    void openDialog();
    QString fileOf(const QByteArray& bytes, const QString& name = u"organismes.json"_s) const;
    /// Takes a list of one organisation, signed that many days after the first.
    void takeSigned(const crypto::SigningKey& key, const QString& organisation, int day = 0);
    KnownOrganisations* dialog() const { return m_desk->window->findChild<KnownOrganisations*>(); }
    int known() const { return static_cast<int>(m_desk->openFile().knownIssuers()->size()); }
    QStringList knownIds() const
    {
        QStringList ids;
        for (const KnownIssuer& issuer : *m_desk->openFile().knownIssuers())
            ids.append(issuer.id);
        return ids;
    }
    QString status() const { return dialog()->findChild<QLabel*>(u"organisationsStatus"_s)->text(); }
    QWidget& signerLine() const { return *dialog()->findChild<QWidget*>(u"listSigner"_s)->parentWidget(); }
    QMessageBox* box() const { return dialog()->findChild<QMessageBox*>(); }
    void answer(const QString& button);
    /// Fills in the dialog and saves. @return what was saved
    Result<IssuersFile> signList(const QString& maker);
    QString keyPath() const { return listKeyPathBeside(m_desk->openFile().path()); }
    void forget();

    std::unique_ptr<Desk> m_desk;
    QTemporaryDir m_folder;
    crypto::SigningKey m_key = *crypto::SigningKey::make();
};

static IssuersList listOf(const QString& organisation, int day)
{
    return { { { organisation, organisation } },
        QDateTime::fromString(u"2026-03-12T14:05:00Z"_s, Qt::ISODate).addDays(day), u"Mission locale de Rivebelle"_s };
}

void tst_SignedOrganisations::init()
{
    m_desk = std::make_unique<Desk>();
    m_desk->open();
    openDialog();
}

void tst_SignedOrganisations::openDialog()
{
    m_desk->action(u"knownOrganisations"_s).trigger();
    QTRY_VERIFY(dialog() != nullptr);
    QTRY_COMPARE(QApplication::activeWindow(), dialog());
}

QString tst_SignedOrganisations::fileOf(const QByteArray& bytes, const QString& name) const
{
    if (!writeFile(m_folder.filePath(name), bytes))
        qFatal("no file");
    return m_folder.filePath(name);
}

void tst_SignedOrganisations::takeSigned(const crypto::SigningKey& key, const QString& organisation, int day)
{
    dialog()->takeFile(fileOf(signedIssuersFile(listOf(organisation, day), key)));
}

void tst_SignedOrganisations::answer(const QString& button)
{
    QVERIFY(box());
    QTest::mouseClick(box()->findChild<QPushButton*>(button), Qt::LeftButton);
    QTRY_VERIFY(box() == nullptr);
}

void tst_SignedOrganisations::forget()
{
    QTest::mouseClick(dialog()->findChild<QPushButton*>(u"forgetKey"_s), Qt::LeftButton);
    answer(u"forgetIt"_s);
}

void tst_SignedOrganisations::firstSigned_bindsToItsKey()
{
    const QSignalSpy chosen(m_desk->window.get(), &MainWindow::listSignerChosen);
    QVERIFY(!signerLine().isVisible());
    takeSigned(m_key, u"a.example"_s);
    QCOMPARE(known(), 1);
    QVERIFY2(status().startsWith(u"1 organisation "_s) && status().contains(u"From now on"_s), qPrintable(status()));
    QCOMPARE(chosen.size(), 1);
    const auto signer = chosen.first().first().value<ListSigner>();
    const ListSigner expected { m_key.multikey(), u"Mission locale de Rivebelle"_s, listOf({}, 0).madeAt,
        { u"a.example"_s }, m_desk->openFile().path() };
    QVERIFY(signer == expected);

    dialog()->close();
    QTRY_VERIFY(dialog() == nullptr);
    openDialog();
    QVERIFY(signerLine().isVisible());
    QString words = signerLine().findChild<QLabel*>(u"listSigner"_s)->text();
    words.remove(QChar(0x200B));
    QVERIFY2(words.contains(m_key.multikey()) && words.contains(u"Mission locale de Rivebelle"_s), qPrintable(words));
    takeSigned(*crypto::SigningKey::make(), u"b.example"_s, 1);
    QCOMPARE(known(), 1);
}

void tst_SignedOrganisations::unsigned_staysWelcomeBefore()
{
    dialog()->takeFile(fileOf(knownIssuersFile(listOf(u"a.example"_s, 0).issuers)));
    QCOMPARE(known(), 1);
    QVERIFY(!signerLine().isVisible());
    QVERIFY2(!status().contains(u"signature"_s), qPrintable(status()));
}

void tst_SignedOrganisations::strange_changesNothing_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("sentence");
    const IssuersList list = listOf(u"x.example"_s, 9);
    QTest::newRow("unsigned") << knownIssuersFile(list.issuers) << u"not signed"_s;
    QTest::newRow("another hand") << signedIssuersFile(list, *crypto::SigningKey::make()) << u"Forget this key"_s;
    QTest::newRow("changed") << signedIssuersFile(list, m_key).replace("x.example", "y.example") << u"changed after"_s;
    QTest::newRow("a form of a later day")
        << signedIssuersFile(list, m_key).replace("\"version\": 1", "\"version\": 2") << u"newer Besace"_s;
}

void tst_SignedOrganisations::strange_changesNothing()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, sentence);
    takeSigned(m_key, u"a.example"_s);
    const QSignalSpy chosen(m_desk->window.get(), &MainWindow::listSignerChosen);
    dialog()->takeFile(fileOf(file));
    QVERIFY2(status().contains(sentence) && status().contains(u"Nothing was "_s), qPrintable(status()));
    QCOMPARE(known(), 1);
    QVERIFY(chosen.isEmpty());
}

void tst_SignedOrganisations::later_takesTheEarliersPlace()
{
    takeSigned(m_key, u"a.example"_s);
    takeSigned(m_key, u"b.example"_s, 1);
    QCOMPARE(knownIds(), QStringList { u"b.example"_s });
    QCOMPARE(status(), u"1 organisation taken from the list. New (1): b.example. Struck off (1): a.example."_s);
    dialog()->close(); // what a list brought is remembered
    QTRY_VERIFY(dialog() == nullptr);
    openDialog();
    takeSigned(m_key, u"c.example"_s, 2);
    QCOMPARE(knownIds(), QStringList { u"c.example"_s });
    takeSigned(m_key, u"c.example"_s, 3);
    QCOMPARE(status(), u"1 organisation taken from the list. None is new, and none is struck off."_s);
}

/// Whom the person knows by themselves no list takes away, whether it names them or not.
void tst_SignedOrganisations::later_leavesWhatSomebodyAdded()
{
    dialog()->takeFile(fileOf(knownIssuersFile({ { u"a.example"_s, u"A"_s }, { u"mine.example"_s, u"Mine"_s } })));
    takeSigned(m_key, u"a.example"_s);
    takeSigned(m_key, u"b.example"_s, 1);
    QCOMPARE(knownIds(), (QStringList { u"a.example"_s, u"mine.example"_s, u"b.example"_s }));
}

void tst_SignedOrganisations::later_isUndoneAsOne()
{
    takeSigned(m_key, u"a.example"_s);
    takeSigned(m_key, u"b.example"_s, 1);
    QVERIFY(m_desk->openFile().undo());
    QCOMPARE(knownIds(), QStringList { u"a.example"_s });
}

/// Return leaves everything as it is.
void tst_SignedOrganisations::older_isAskedAbout()
{
    takeSigned(m_key, u"a.example"_s, 1);
    takeSigned(m_key, u"struck-off.example"_s);
    QVERIFY(box());
    QVERIFY2(
        box()->informativeText().contains(u"12 March 2026"_s) && box()->informativeText().contains(u"13 March 2026"_s),
        qPrintable(box()->informativeText()));
    Desk::bringForward(*box());
    QTest::keyClick(box(), Qt::Key_Return);
    QTRY_VERIFY(box() == nullptr);
    QCOMPARE(known(), 1);
    QVERIFY2(status().contains(u"older"_s), qPrintable(status()));
    takeSigned(m_key, u"struck-off.example"_s);
    answer(u"takeOlder"_s);
    QCOMPARE(knownIds(), QStringList { u"struck-off.example"_s });
    QVERIFY2(status().startsWith(u"1 organisation "_s), qPrintable(status()));
}

void tst_SignedOrganisations::older_takenStaysOlder()
{
    takeSigned(m_key, u"a.example"_s, 2);
    takeSigned(m_key, u"b.example"_s);
    answer(u"takeOlder"_s);
    takeSigned(m_key, u"c.example"_s, 1);
    QVERIFY(box());
    answer(u"leaveOlder"_s);
    QCOMPARE(knownIds(), QStringList { u"b.example"_s });
}

void tst_SignedOrganisations::forgotten_letsEveryListIn()
{
    takeSigned(m_key, u"a.example"_s, 1);
    forget();
    QVERIFY(!signerLine().isVisible());
    takeSigned(*crypto::SigningKey::make(), u"b.example"_s);
    QCOMPARE(known(), 2);
    QVERIFY2(status().contains(u"From now on"_s), qPrintable(status()));
}

void tst_SignedOrganisations::forgetting_isAsked()
{
    takeSigned(m_key, u"a.example"_s);
    QTest::mouseClick(dialog()->findChild<QPushButton*>(u"forgetKey"_s), Qt::LeftButton);
    QVERIFY(box());
    QVERIFY(box()->text().contains(u"Mission locale de Rivebelle"_s));
    Desk::bringForward(*box());
    QTest::keyClick(box(), Qt::Key_Return);
    QTRY_VERIFY(box() == nullptr);
    QVERIFY(signerLine().isVisible());
}

Result<IssuersFile> tst_SignedOrganisations::signList(const QString& maker)
{
    QTest::mouseClick(dialog()->findChild<QPushButton*>(u"signOrganisations"_s), Qt::LeftButton);
    auto* signing = dialog()->findChild<SigningDialog*>();
    if (signing == nullptr || signing->findChild<QPushButton*>(u"signList"_s)->isEnabled())
        return Error { Error::Code::NotFound, {} };
    signing->findChild<QLineEdit*>(u"listMaker"_s)->setText(maker);
    signing->findChild<QLineEdit*>(u"listSource"_s)->setText(u"https://rivebelle.example/liste.json"_s);
    QTest::mouseClick(signing->findChild<QPushButton*>(u"signList"_s), Qt::LeftButton);
    auto* files = dialog()->findChild<QFileDialog*>();
    if (files == nullptr)
        return Error { Error::Code::NotFound, signing->findChild<QLabel*>(u"signingStatus"_s)->text() };
    const QString path = m_folder.filePath(u"signed.json"_s);
    emit files->fileSelected(path);
    files->close();
    const Result<QByteArray> bytes = readFile(path, limits::maxFileBytes);
    return bytes ? readIssuersFile(*bytes) : bytes.error();
}

void tst_SignedOrganisations::signing_makesItsKeyOnce()
{
    QVERIFY(!dialog()->findChild<QPushButton*>(u"signOrganisations"_s)->isEnabled()); // there is nobody on it
    dialog()->takeFile(fileOf(knownIssuersFile(listOf(u"a.example"_s, 0).issuers)));
    const Result<IssuersFile> first = signList(u"Mission locale de Rivebelle"_s);
    QVERIFY2(first, qPrintable(first ? QString() : first.error().detail));
    QCOMPARE(first->signature, ListSignature::Holds);
    QCOMPARE(first->list.name, u"Mission locale de Rivebelle"_s);
    QCOMPARE(first->list.source, u"https://rivebelle.example/liste.json"_s);
    QCOMPARE(first->list.issuers.constFirst().id, u"a.example"_s);
    QString said = status();
    QVERIFY2(said.remove(QChar(0x200B)).contains(first->key), qPrintable(said));
    QCOMPARE(QFileInfo(keyPath()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QTRY_VERIFY(dialog()->findChild<SigningDialog*>() == nullptr && dialog()->findChild<QFileDialog*>() == nullptr);
    const Result<IssuersFile> second = signList(u"Mission locale de Rivebelle"_s);
    QVERIFY(second);
    QCOMPARE(second->key, first->key);
}

/// Whoever knows the old key must not be given another one silently.
void tst_SignedOrganisations::signing_leavesAnotherFileAlone()
{
    dialog()->takeFile(fileOf(knownIssuersFile(listOf(u"a.example"_s, 0).issuers)));
    QVERIFY(writeFile(keyPath(), "Dear all"));
    const Result<IssuersFile> refused = signList(u"Rivebelle"_s);
    QVERIFY(!refused);
    QVERIFY(!refused.error().detail.isEmpty());
    QCOMPARE(readFile(keyPath(), limits::maxFileBytes).value(), QByteArray("Dear all"));
}

void tst_SignedOrganisations::memory_comesBack()
{
    QSettings settings(m_folder.filePath(u"besace.ini"_s), QSettings::IniFormat);
    QVERIFY(recallListSigner(settings) == ListSigner());
    const ListSigner signer { m_key.multikey(), u"Mission locale"_s, listOf({}, 0).madeAt,
        { u"a.example"_s, u"did:web:b.example"_s }, u"/home/lea/b.besace"_s };
    rememberListSigner(signer, settings);
    QVERIFY(recallListSigner(settings) == signer);
    settings.setValue("organisations/listMadeAt", u"soon"_s); // somebody's hand in the file lets no other key in
    QCOMPARE(recallListSigner(settings).key, signer.key);
    rememberListSigner({}, settings);
    QVERIFY(recallListSigner(settings) == ListSigner());
    QVERIFY(settings.allKeys().isEmpty());
}

QTEST_MAIN(tst_SignedOrganisations)
#include "tst_signedorganisations.moc"
