#include "app/desktop/backpack/BadgeLister.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include "tests/support/SampleBadges.h"
#include <SQLiteCpp/SQLiteCpp.h>

using namespace Qt::StringLiterals;
using namespace besace;

class tst_BadgeLister : public QObject {
    Q_OBJECT

private slots:
    void init();
    void asked_isAnsweredOnThisThread();
    void asked_onlyTheLastIsAnswered();
    void forgotten_isNotAnswered();
    void places_areCountedOnceAskedFor();
    void backpack_thatIsGone();
    void search_comesAfterTheLookAtTheIndex();
    void search_inAWrongIndex_saysSo();
    void look_thatCouldNotBe_isTakenLater();
    void look_isAtOneBackpack();

private:
    ListWanted wanted(const QString& text) const
    {
        return { .place = {}, .text = text, .sort = Sort::Newest, .now = samples::today() };
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void tst_BadgeLister::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"b.besace"_s);
    Result<Backpack> backpack = Backpack::open(m_path);
    QVERIFY(backpack);
    for (const StoredBadge& stored : samples::oneOfEachState())
        QVERIFY(backpack->add(samples::kept(stored), samples::today()));
}

void tst_BadgeLister::asked_isAnsweredOnThisThread()
{
    BadgeLister lister;
    lister.setBackpack(m_path);
    const QThread* answered = nullptr;
    QList<BadgeId> ids;
    connect(&lister, &BadgeLister::listed, this, [&](const ListWanted&, const Result<Listing>& listing) {
        answered = QThread::currentThread();
        ids = listing.value().ids;
        QVERIFY(!listing.value().places);
    });
    lister.ask(wanted({}));
    QVERIFY(lister.wanted());
    QVERIFY(ids.isEmpty());
    QTRY_COMPARE(ids.size(), 12);
    QCOMPARE(answered, QThread::currentThread());
    QVERIFY(!lister.wanted());
}

void tst_BadgeLister::asked_onlyTheLastIsAnswered()
{
    BadgeLister lister;
    lister.setBackpack(m_path);
    QStringList answered;
    connect(&lister, &BadgeLister::listed, this,
        [&](const ListWanted& what, const Result<Listing>&) { answered << what.text; });
    for (const QString& typed : { u"c"_s, u"cu"_s, u"cui"_s, u"cuisine"_s })
        lister.ask(wanted(typed));
    QTRY_COMPARE(answered.size(), 1);
    QThreadPool::globalInstance()->waitForDone();
    QTest::qWait(0);
    QCOMPARE(answered, QStringList { u"cuisine"_s });
}

void tst_BadgeLister::forgotten_isNotAnswered()
{
    BadgeLister lister;
    lister.setBackpack(m_path);
    const QSignalSpy answered(&lister, &BadgeLister::listed);
    lister.ask(wanted(u"cuisine"_s));
    lister.forget();
    QThreadPool::globalInstance()->waitForDone();
    QTest::qWait(50);
    QVERIFY(answered.isEmpty());
    lister.ask(wanted({}));
    QTRY_COMPARE(answered.size(), 1);
}

/// Also where a later wish, that takes the place of an earlier one, does not say so.
void tst_BadgeLister::places_areCountedOnceAskedFor()
{
    BadgeLister lister;
    lister.setBackpack(m_path);
    bool counted = false;
    connect(&lister, &BadgeLister::listed, this,
        [&](const ListWanted&, const Result<Listing>& listing) { counted = listing.value().places.has_value(); });
    ListWanted all = wanted({});
    all.withPlaces = true;
    lister.ask(all);
    lister.ask(wanted(u"cuisine"_s));
    QTRY_VERIFY(counted);
}

void tst_BadgeLister::backpack_thatIsGone()
{
    BadgeLister lister;
    lister.setBackpack(m_folder->path()); // a folder
    std::optional<Error> error;
    connect(&lister, &BadgeLister::listed, this,
        [&](const ListWanted&, const Result<Listing>& listing) { error = listing.error(); });
    lister.ask(wanted({}));
    QTRY_VERIFY(error);
}

/// Whoever needs it first takes it: here the reader. A list in which nothing is searched for needs no index.
void tst_BadgeLister::search_comesAfterTheLookAtTheIndex()
{
    const auto look = std::make_shared<IndexLook>(m_path);
    BadgeLister lister;
    lister.setBackpack(m_path);
    lister.searchAfter(look);
    QStringList answered;
    connect(&lister, &BadgeLister::listed, this, [&](const ListWanted& what, const Result<Listing>& listing) {
        QVERIFY(listing);
        answered << what.text;
    });
    lister.ask(wanted({}));
    QTRY_COMPARE(answered.size(), 1);
    QVERIFY(!look->isTaken());
    lister.ask(wanted(u"cuisine"_s));
    QTRY_COMPARE(answered.size(), 2);
    QVERIFY(look->isTaken());
}

void tst_BadgeLister::search_inAWrongIndex_saysSo()
{
    SQLite::Database(m_path.toStdString(), SQLite::OPEN_READWRITE).exec("DELETE FROM badge_text_data WHERE id > 10");
    const auto look = std::make_shared<IndexLook>(m_path);
    const Backpack backpack = std::move(Backpack::open(m_path)).value();
    QVERIFY(readListing(backpack, wanted({}), look));
    const Result<Listing> listing = readListing(backpack, wanted(u"cuisine"_s), look);
    QVERIFY(!listing);
    QCOMPARE(listing.error().code, Error::Code::Damaged);
}

/// What could not be opened, or was written in by another program, counts as unseen.
void tst_BadgeLister::look_thatCouldNotBe_isTakenLater()
{
    SQLite::Database(m_path.toStdString(), SQLite::OPEN_READWRITE).exec("DELETE FROM badge_text_data WHERE id > 10");
    const QString aside = m_path + u".aside"_s;
    QVERIFY(QFile::rename(m_path, aside));
    const auto look = std::make_shared<IndexLook>(m_path);
    QVERIFY(look->take());
    QVERIFY(!look->isTaken());
    QVERIFY(QFile::rename(aside, m_path));
    QCOMPARE(look->take().error().code, Error::Code::Damaged);
    QVERIFY(look->isTaken());
    QVERIFY(!look->take());
}

void tst_BadgeLister::look_isAtOneBackpack()
{
    BadgeLister lister;
    lister.setBackpack(m_path);
    lister.searchAfter(std::make_shared<IndexLook>(m_path));
    lister.setBackpack(m_path);
    QVERIFY(!lister.look());
}

QTEST_MAIN(tst_BadgeLister)
#include "tst_badgelister.moc"
