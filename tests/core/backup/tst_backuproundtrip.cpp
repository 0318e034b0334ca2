#include "core/backup/BackupPage.h"
#include "core/base/Files.h"
#include "core/crypto/Digest.h"
#include "core/wording/Languages.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

#include "tests/core/backup/Examples.h"
#include <algorithm>

using namespace besace;
using namespace Qt::StringLiterals;

/// Backup → erase → restore → export: every file byte for byte, whatever made it.
class tst_BackupRoundTrip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFileComesBack_data();
    void everyFileComesBack();
    void secondBackupIsTheSame();
    void olderBackupComesBack();
    void stoppedAtTheEnd_leavesNothing();
    void listRunsAsItsLanguage_data();
    void listRunsAsItsLanguage();

private:
    /// A copy of the filled one: to read all badges at hand and check them takes longer than the rest.
    Backpack filled();

    QTemporaryDir m_folder;
    int m_copies = 0;
};

namespace {

QString corpus() { return qEnvironmentVariable("BESACE_PEERS_DIR") + u"/corpus"_s; }

bool hasCorpus() { return !qEnvironmentVariableIsEmpty("BESACE_PEERS_DIR") && QDir(corpus()).exists(); }

/// All badges at hand: our examples with what their sites say, and those that others made.
void fill(Backpack& backpack)
{
    const QString examples = QStringLiteral(EXAMPLES);
    const auto sites = FolderDocuments::open(examples + u"/documents"_s);
    QVERIFY(sites);
    examples::import(backpack, examples + u"/badges"_s, &*sites);
    if (!hasCorpus())
        return;
    const auto mirror = FolderDocuments::open(corpus());
    QVERIFY(mirror);
    const int step = std::max(1, qEnvironmentVariableIntValue("BESACE_ROUNDTRIP_STEP"));
    QList<ImportSource> sources;
    int number = 0;
    for (const QString& folder : { u"/good"_s, u"/twisted"_s }) {
        for (QDirIterator each(corpus() + folder, QDir::Files, QDirIterator::Subdirectories); each.hasNext();) {
            const QString path = each.next();
            if (number++ % step == 0)
                sources.append({ path, {} });
        }
    }
    QVERIFY(!sources.isEmpty());
    examples::import(backpack, sources, &*mirror);
}

void addOwnWords(Backpack& backpack)
{
    const QList<BadgeId> ids = backpack.ids({}, examples::now()).value();
    QVERIFY(ids.size() > 5);
    QVERIFY(backpack.addIdentity(u"lea@mail.example"_s));
    QVERIFY(backpack.addKnownIssuer({ u"https://known.example/issuer"_s, u"Connue"_s }));
    QVERIFY(backpack.createCollection(u"Travail"_s));
    QVERIFY(backpack.createCollection(u"Candidature été"_s));
    QVERIFY(backpack.moveCollection(u"Candidature été"_s, u"Travail"_s, 0));
    QVERIFY(backpack.addToCollection(u"Candidature été"_s, { ids.at(2), ids.at(0), ids.at(1) }));
    QVERIFY(backpack.addToCollection(u"Travail"_s, { ids.at(1) }));
    QVERIFY(backpack.setTags(ids.at(0), { u"à montrer"_s }));
    QVERIFY(backpack.setStory(ids.at(1), { u"J'ai <aidé>"_s, u"Avec d'autres"_s, u"Que je sais"_s }));
    QVERIFY(backpack.setOwnSkills(ids.at(2), { { u"Écouter"_s, u"https://skills.example/1"_s } }));
    QVERIFY(backpack.trash({ ids.at(4) }, examples::now().addDays(-3)));
}

} // namespace

void tst_BackupRoundTrip::initTestCase()
{
    Backpack backpack = std::move(Backpack::open(m_folder.filePath(u"filled.besace"_s))).value();
    fill(backpack);
}

Backpack tst_BackupRoundTrip::filled()
{
    const QString copy = m_folder.filePath(u"%1.besace"_s.arg(++m_copies));
    if (!QFile::copy(m_folder.filePath(u"filled.besace"_s), copy))
        qFatal("the filled backpack cannot be copied");
    return std::move(Backpack::open(copy)).value();
}

void tst_BackupRoundTrip::everyFileComesBack_data()
{
    QTest::addColumn<QString>("password");
    QTest::newRow("plain") << QString();
    QTest::newRow("sealed") << u"Une phrase à moi"_s;
}

void tst_BackupRoundTrip::everyFileComesBack()
{
    QFETCH(QString, password);
    Backpack before = filled();
    addOwnWords(before);
    const QByteArray backup = examples::backup(before, password);
    QVERIFY(!backup.isEmpty());
    const QStringList expected = examples::inventory(before);
    QVERIFY(before.clear()); // erased

    Backpack after = examples::empty();
    const auto summary = examples::restore(after, backup, RestoreMode::Add, password);
    QVERIFY2(summary, summary ? "" : qPrintable(summary.error().detail));
    QCOMPARE(summary->unreadable, 0);
    QCOMPARE(summary->added, expected.size());
    const QStringList found = examples::inventory(after);
    for (qsizetype i = 0; i < expected.size(); ++i)
        QCOMPARE(found.value(i), expected.at(i));
    QCOMPARE(after.identities().value(), QStringList { u"lea@mail.example"_s });
    QCOMPARE(after.knownIssuers()->constFirst().name, u"Connue"_s);
    QCOMPARE(after.collections()->constFirst().name, u"Travail"_s);
    QCOMPARE(after.collections()->constLast().parent, u"Travail"_s);
}

void tst_BackupRoundTrip::secondBackupIsTheSame()
{
    Backpack before = filled();
    const QByteArray first = examples::backup(before);
    Backpack after = examples::empty();
    QVERIFY(examples::restore(after, first));
    const auto again = examples::restore(after, first);
    QVERIFY(again);
    QCOMPARE(again->added, 0);
    QCOMPARE(again->newFiles, 0);
    QCOMPARE(again->alreadyThere, examples::inventory(before).size());
    Backpack third = examples::empty();
    QVERIFY(examples::restore(third, examples::backup(after)));
    QCOMPARE(examples::inventory(third), examples::inventory(before));
}

// The fixtures were made by the first program that wrote version 1, with BESACE_MAKE_FIXTURE=FOLDER, and are never made
// again: those of a later version get another name.
static void makeFixture(const QString& folder)
{
    Backpack backpack = examples::empty();
    const auto sites = FolderDocuments::open(QStringLiteral(EXAMPLES) + u"/documents"_s);
    for (const QString& name : { u"verified_benevole-du-festival.png"_s, u"verified_accueil-du-public.svg"_s,
             u"unsigned_fete-de-quartier.json"_s, u"unchecked_service-civique.png"_s,
             u"revoked_conduite-de-chariot.png"_s, u"unreadable_langue-des-signes.png"_s })
        examples::import(backpack, QStringLiteral(EXAMPLES) + u"/badges/"_s + name, &*sites);
    addOwnWords(backpack);
    const auto written
        = [&](const QString& name, const QByteArray& bytes) { QVERIFY(writeFile(folder + name, bytes)); };
    written(u"/version-1.zip"_s, examples::backup(backpack));
    written(u"/version-1.besace-backup"_s, examples::backup(backpack, u"besace 1"_s));
    written(u"/version-1.txt"_s, examples::inventory(backpack).join(u'\n').toUtf8());
}

void tst_BackupRoundTrip::olderBackupComesBack()
{
    if (qEnvironmentVariableIsSet("BESACE_MAKE_FIXTURE"))
        makeFixture(qEnvironmentVariable("BESACE_MAKE_FIXTURE"));
    for (const QString& name : { u"/version-1.zip"_s, u"/version-1.besace-backup"_s }) {
        const QByteArray bytes = readFile(QStringLiteral(TEST_DATA) + name, 10'000'000).value();
        Backpack after = examples::empty();
        const auto summary = examples::restore(after, bytes, RestoreMode::Add, u"besace 1"_s);
        QVERIFY2(summary, qPrintable(name));
        const QByteArray inventory = examples::inventory(after).join(u'\n').toUtf8();
        const QByteArray expected = readFile(QStringLiteral(TEST_DATA) + u"/version-1.txt"_s, 1'000'000).value();
        QCOMPARE(inventory, expected.trimmed());
    }
}

/// Everything is written, and the file has not got its name yet.
void tst_BackupRoundTrip::stoppedAtTheEnd_leavesNothing()
{
    class StopAtTheEnd final : public Progress {
    public:
        void report(int done, int total) override { m_isDone = done == total; }
        bool cancelled() const override { return m_isDone; }

    private:
        bool m_isDone = false;
    } progress;
    Backpack backpack = examples::empty();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"copy.zip"_s);
    const Result<void> written = writeBackup(backpack, { examples::now(), QLocale::French }, path, progress);
    QVERIFY(progress.cancelled());
    QVERIFY(!written);
    QCOMPARE(written.error().code, Error::Code::Cancelled);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void tst_BackupRoundTrip::listRunsAsItsLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QByteArray>("root");
    QTest::newRow("French") << u"fr"_s << QByteArray("<html lang=\"fr\" dir=\"ltr\">");
    QTest::newRow("English") << u"en"_s << QByteArray("<html lang=\"en\" dir=\"ltr\">");
    QTest::newRow("Arabic") << u"ar"_s << QByteArray("<html lang=\"ar\" dir=\"rtl\">");
}

/// Names keep their own direction in it: a French one ends with its full stop.
void tst_BackupRoundTrip::listRunsAsItsLanguage()
{
    QFETCH(QString, language);
    QFETCH(QByteArray, root);
    BadgeSummary badge;
    badge.name = u"Accueil (stage)."_s;
    const QByteArray page
        = backup::listPage({ { badge, { u"badges/a.png"_s } } }, 1, 1, examples::now(), wording::localeOf(language));
    QVERIFY(page.contains(root));
    QVERIFY(page.contains("<bdi>Accueil (stage).</bdi>"));
    QVERIFY(page.contains("<bdi>a.png</bdi>"));
}

QTEST_GUILESS_MAIN(tst_BackupRoundTrip)
#include "tst_backuproundtrip.moc"
