#include "core/base/Files.h"
#include "core/containers/PublishedSite.h"
#include "core/sharing/site/SiteFolder.h"
#include "core/sharing/site/SiteWorkplace.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/Processes.h"
#include <csignal>
#include <fcntl.h>
#include <sys/file.h>

using namespace besace;
using namespace besace::processes;
using namespace Qt::StringLiterals;

/// What lies where a site goes, whenever the program is stopped: the person's own files are never lost, and nothing of
/// ours is left for good.
class tst_SiteFolder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void killedLeavesNothingForGood();
    void stoppedInTheExchange_data();
    void stoppedInTheExchange();
    void failedExchangeIsUndone();
    void whatCannotComeBackWaits();
    void whatMayBeSomebodysStays_data();
    void whatMayBeSomebodysStays();

private:
    QString path(const QString& name) const { return m_home->filePath(name); }
    QStringList names() const { return *namesIn(m_home->path()); }
    QByteArray read(const QString& name) const
    {
        const Result<QByteArray> bytes = readFile(path(name), 1000);
        return bytes ? *bytes : QByteArray();
    }
    Result<void> write(const QList<OutputFile>& files);
    QString abandoned();
    void personAddsFiles();
    void steppedAside(const QString& left, bool filesToo);

    std::unique_ptr<QTemporaryDir> m_home;
};

namespace {

using Meddling = std::function<void(const QString& left)>;

QList<OutputFile> siteOf(const QByteArray& words)
{
    return { { u"index.html"_s, words }, { u"style.css"_s, "p {}" }, { u"badges/1.html"_s, words } };
}

/// Ends the program where it is asked whether to go on with the last file.
class Killer : public Progress {
public:
    bool cancelled() const override
    {
        if (++m_asked == 3)
            ::raise(SIGKILL);
        return false;
    }

private:
    mutable int m_asked = 0;
};

} // namespace

void tst_SiteFolder::init() { m_home = std::make_unique<QTemporaryDir>(); }

Result<void> tst_SiteFolder::write(const QList<OutputFile>& files)
{
    Progress progress;
    return writeSite(path(u"site"_s), files, progress);
}

/// What a killed program leaves: its name.
QString tst_SiteFolder::abandoned()
{
    const QStringList before = names();
    answersOf(begin([this](const Tell&) {
        Killer killer;
        (void)writeSite(path(u"site"_s), siteOf("half"), killer);
    }));
    QStringList after = names();
    after.removeIf([&before](const QString& name) { return before.contains(name); });
    return after.size() == 1 ? after.first() : QString();
}

void tst_SiteFolder::personAddsFiles()
{
    QVERIFY(writeFile(path(u"site/CNAME"_s), "lea.example"));
    QVERIFY(QDir(path(u"site"_s)).mkpath(u".git"_s));
    QVERIFY(writeFile(path(u"site/.git/HEAD"_s), "main"));
}

/// As if the program had gone on until there.
void tst_SiteFolder::steppedAside(const QString& left, bool filesToo)
{
    QVERIFY(QDir().rename(path(u"site"_s), path(left + u"/earlier"_s)));
    if (filesToo)
        QVERIFY(QDir().rename(path(left + u"/earlier/.git"_s), path(left + u"/new/.git"_s)));
}

void tst_SiteFolder::killedLeavesNothingForGood()
{
    QVERIFY(!abandoned().isEmpty());
    QVERIFY(write(siteOf("whole")));
    QCOMPARE(names(), QStringList { u"site"_s });
    QCOMPARE(read(u"site/badges/1.html"_s), QByteArray("whole"));
}

void tst_SiteFolder::stoppedInTheExchange_data()
{
    QTest::addColumn<bool>("filesToo");
    QTest::newRow("the earlier site stands aside") << false;
    QTest::newRow("some of the person's files have moved over") << true;
}

void tst_SiteFolder::stoppedInTheExchange()
{
    QFETCH(bool, filesToo);
    QVERIFY(write(siteOf("earlier")));
    personAddsFiles();
    steppedAside(abandoned(), filesToo);
    QVERIFY(!QFileInfo::exists(path(u"site"_s)));

    QVERIFY(site::clearAbandoned(path(u"site"_s)));
    QCOMPARE(names(), QStringList { u"site"_s });
    QCOMPARE(read(u"site/index.html"_s), QByteArray("earlier"));
    QVERIFY(site::isSite(path(u"site"_s)));

    steppedAside(abandoned(), filesToo);
    QVERIFY(write(siteOf("next")));
    QCOMPARE(names(), QStringList { u"site"_s });
    QCOMPARE(read(u"site/index.html"_s), QByteArray("next"));
    QCOMPARE(read(u"site/CNAME"_s), QByteArray("lea.example"));
    QCOMPARE(read(u"site/.git/HEAD"_s), QByteArray("main"));
}

/// A file cannot take the place of a folder: the names before it have moved over already.
void tst_SiteFolder::failedExchangeIsUndone()
{
    QVERIFY(write(siteOf("earlier")));
    personAddsFiles();
    QVERIFY(writeFile(path(u"site/notes"_s), "mine"));
    QVERIFY(!write(siteOf("next") << OutputFile { u"notes/1.html"_s, "next" }));
    QCOMPARE(names(), QStringList { u"site"_s });
    QCOMPARE(read(u"site/index.html"_s), QByteArray("earlier"));
    QCOMPARE(read(u"site/notes"_s), QByteArray("mine"));
    QCOMPARE(read(u"site/CNAME"_s), QByteArray("lea.example"));
    QCOMPARE(read(u"site/.git/HEAD"_s), QByteArray("main"));
}

void tst_SiteFolder::whatCannotComeBackWaits()
{
    {
        site::Workplace workplace(path(u"site"_s));
        QVERIFY(workplace.open());
        QVERIFY(QDir().mkpath(workplace.aside()));
        QVERIFY(writeFile(workplace.aside() + u"/CNAME"_s, "lea.example"));
    }
    QCOMPARE(names().size(), 1);
    QVERIFY(site::clearAbandoned(path(u"site"_s)));
    QCOMPARE(read(u"site/CNAME"_s), QByteArray("lea.example"));
    QCOMPARE(names(), QStringList { u"site"_s });
}

void tst_SiteFolder::whatMayBeSomebodysStays_data()
{
    QTest::addColumn<Meddling>("meddle");
    QTest::newRow("a folder of that name") << Meddling([](const QString& left) { QDir(left).removeRecursively(); });
    QTest::newRow("without our note") << Meddling(
        [](const QString& left) { QVERIFY(QFile::remove(left + u"/besace-unfinished.txt"_s)); });
    QTest::newRow("with another note") << Meddling(
        [](const QString& left) { QVERIFY(writeFile(left + u"/besace-unfinished.txt"_s, "mine")); });
    QTest::newRow("with a file of theirs")
        << Meddling([](const QString& left) { QVERIFY(writeFile(left + u"/photo.png"_s, "mine")); });
    QTest::newRow("with a file of theirs in the site")
        << Meddling([](const QString& left) { QVERIFY(writeFile(left + u"/new/photo.png"_s, "mine")); });
    QTest::newRow("in use") << Meddling([](const QString& left) {
        ::flock(::open(QFile::encodeName(left).constData(), O_RDONLY | O_CLOEXEC), LOCK_EX); // until the test ends
    });
    QTest::newRow("of another site") << Meddling(
        [](const QString& left) { QVERIFY(QDir().rename(left, left + u"-2"_s)); });
    QTest::newRow("a link") << Meddling([](const QString& left) {
        QVERIFY(QDir().rename(left, left + u"-2"_s));
        QVERIFY(QFile::link(left + u"-2"_s, left));
    });
}

void tst_SiteFolder::whatMayBeSomebodysStays()
{
    QFETCH(Meddling, meddle);
    QVERIFY(write(siteOf("earlier")));
    const QString left = abandoned();
    QVERIFY(!left.isEmpty());
    meddle(path(left));
    QDir().mkpath(path(left)); // where it went
    const QStringList before = *filesBelow(m_home->path());
    QVERIFY(write(siteOf("next")));
    QCOMPARE(*filesBelow(m_home->path()), before);
    QVERIFY(names().contains(left));
}

QTEST_GUILESS_MAIN(tst_SiteFolder)
#include "tst_sitefolder.moc"
