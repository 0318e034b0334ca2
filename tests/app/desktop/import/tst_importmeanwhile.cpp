#include <QLabel>
#include <QPushButton>
#include <QSemaphore>

#include "tests/app/desktop/import/RealImport.h"

using namespace Qt::StringLiterals;
using namespace besace;

/// A site that answers nothing until it is told to.
class SlowSite final : public DocumentLoader {
public:
    Result<Document> load(const QString& url) const override
    {
        m_asked.release();
        m_mayAnswer.acquire();
        return Error { Error::Code::Unreachable, url };
    }

    mutable QSemaphore m_asked;
    mutable QSemaphore m_mayAnswer;
};

/// What happens while files are read: stopping, writing, more files, the end of the window.
class tst_ImportMeanwhile : public QObject, private RealImport {
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }
    void stop_keepsWhatWasFound();
    void window_writesMeanwhile();
    void backpack_thatIsGoneIsSaid();
    void start_whileRunningWaitsItsTurn();
    void destroyed_whileRunningLetsTheReaderEnd();
};

void tst_ImportMeanwhile::stop_keepsWhatWasFound()
{
    // The first badge needs nobody; the site of all others does not answer until it is too late.
    const auto site = std::make_shared<SlowSite>();
    m_loader = site;
    QStringList paths { example(u"verified_accueil-du-public.svg"_s) };
    for (int i = 0; i < 200; ++i)
        paths.append(example(festival));
    start(paths);
    QTRY_COMPARE_WITH_TIMEOUT(rows().size(), 1, 60000);
    site->m_asked.acquire();
    QTest::mouseClick(child<QPushButton>(u"stop"_s), Qt::LeftButton);
    site->m_mayAnswer.release(10000);
    QVERIFY(QTest::qWaitFor([this] { return !m_panel->isRunning(); }, 60000));
    QVERIFY2(rows().size() < paths.size(), qPrintable(QString::number(rows().size())));
    QVERIFY(*m_backpack->count({}, QDateTime::currentDateTimeUtc()) >= 1);
    QVERIFY(child<QLabel>(u"summary"_s)->text().startsWith(ImportPanel::tr("Stopped.")));
}

/// The window's own connection may write meanwhile.
void tst_ImportMeanwhile::window_writesMeanwhile()
{
    const auto site = std::make_shared<SlowSite>();
    m_loader = site;
    start({ example(teamSpirit), example(festival) });
    site->m_asked.acquire();
    QVERIFY(m_backpack->createCollection(u"Meanwhile"_s));
    site->m_mayAnswer.release(10000);
    QVERIFY(QTest::qWaitFor([this] { return !m_panel->isRunning(); }, 60000));
    QCOMPARE(*m_backpack->count({}, now), 2);
    QCOMPARE(m_backpack->collections()->size(), 1);
}

void tst_ImportMeanwhile::backpack_thatIsGoneIsSaid()
{
    const QString aside = m_folder->filePath(u"aside"_s);
    QVERIFY(QFile::rename(m_backpack->path(), aside));
    QVERIFY(QDir().mkdir(m_backpack->path())); // no backpack can be opened there
    addAndWait({ example(teamSpirit) });
    QVERIFY(rows().isEmpty());
    QVERIFY2(child<QLabel>(u"summary"_s)->text().endsWith(u"Nothing was added."_s),
        qPrintable(child<QLabel>(u"summary"_s)->text()));
    QVERIFY(child<QLabel>(u"summary"_s)->text().size() > 20);
}

void tst_ImportMeanwhile::start_whileRunningWaitsItsTurn()
{
    const auto site = std::make_shared<SlowSite>();
    m_loader = site;
    start({ example(festival) });
    site->m_asked.acquire();
    m_loader = trial::documents();
    start({ example(teamSpirit) });
    QVERIFY(m_panel->isRunning());
    site->m_mayAnswer.release(10000);
    QVERIFY(QTest::qWaitFor([this] { return !m_panel->isRunning(); }, 60000));
    QCOMPARE(rows().size(), 2);
    QCOMPARE(rows().at(0).state, State::Unreachable);
    QCOMPARE(rows().at(1).state, State::Verified);
}

void tst_ImportMeanwhile::destroyed_whileRunningLetsTheReaderEnd()
{
    const auto site = std::make_shared<SlowSite>();
    m_loader = site;
    start({ example(festival), example(teamSpirit) });
    site->m_asked.acquire();
    m_panel.reset();
    site->m_mayAnswer.release(10000);
    QVERIFY(QThreadPool::globalInstance()->waitForDone(60000));
}

QTEST_MAIN(tst_ImportMeanwhile)
#include "tst_importmeanwhile.moc"
