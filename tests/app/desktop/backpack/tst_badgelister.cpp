#include "app/desktop/backpack/BadgeLister.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include "tests/support/SampleBadges.h"

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

QTEST_MAIN(tst_BadgeLister)
#include "tst_badgelister.moc"
