#include "core/base/Files.h"
#include "core/base/Limits.h"
#include "core/review/KeptSessions.h"
#include "core/review/ReviewReport.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/Faults.h"
#include <cerrno>

using namespace besace;
using namespace Qt::StringLiterals;

/// A session that an advisor keeps, until its day.
class tst_KeptSessions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keep_opensAgain();
    void report_namesTheSameDigests();
    void keep_hasNoNameInClear();
    void keep_notLongerThanTwoYears_data();
    void keep_notLongerThanTwoYears();
    void keep_neverWithoutAPassword();
    void keep_neverWhereADiskWas();
    void open_neverWithAnotherPassword();
    void open_neverWithAnotherHead_data();
    void open_neverWithAnotherHead();
    void open_neverWhatIsCut();
    void eraseEnded_atTheFirstDayAfter();
    void eraseEnded_whatSaysThatItLastsTooLong();
    void erase_byHand();
    void journal_isBoundedByLines();
    void folder_withStrangeFiles();
    void folder_thatCannotBeListed();

private:
    static QDate today() { return { 2026, 3, 12 }; }
    static KeptSession wish(const QDate& end) { return { {}, today(), end, KeptReason::Application, 0 }; }
    static ReviewSession session();
    QByteArray onlyFile() const;
    void replaceFile(const QByteArray& bytes) const;
    QString onlyPath() const
    {
        return QDir(m_folder->path()).filePath(QDir(m_folder->path()).entryList({ u"*.besace-session"_s }).value(0));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    KeptSessions kept() const { return KeptSessions(m_folder->path()); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
};

static const QString password = u"une phrase que je garde"_s;

ReviewSession tst_KeptSessions::session()
{
    ReviewSession made(today().startOfDay(Qt::UTC), {}, u"fr"_s);
    ReviewItem item;
    item.source = u"/home/advisor/lea-martin.pdf"_s;
    item.member = u"accueil.png"_s;
    item.container = u"pdf"_s;
    item.sha256 = QByteArray(32, 'x');
    item.pictures = { u"mark"_s };
    item.verification.emplace().badge = *readBadge(R"({"@context":"https://w3id.org/openbadges/v2","type":"Assertion",
        "id":"https://maison.example/a/1","recipient":{"type":"email","hashed":false,"identity":"lea.martin@mail.example"},
        "badge":{"type":"BadgeClass","id":"https://maison.example/b/1","name":"Accueil MARKER","description":"x",
        "criteria":{"narrative":"y"},"image":"https://maison.example/i.png",
        "issuer":{"type":"Profile","id":"https://maison.example","name":"Maison","url":"https://maison.example","email":"a@maison.example"}},
        "issuedOn":"2025-01-01T00:00:00Z","verification":{"type":"hosted"}})");
    item.questions = { { u"portfolio-says-otherwise"_s, { u"Accueil"_s, QDateTime(today(), { 8, 0 }, Qt::UTC) } },
        { u"expired"_s, {} } };
    made.add(item);
    made.setAddresses({ u"lea.martin@mail.example"_s });
    return made;
}

QByteArray tst_KeptSessions::onlyFile() const { return *readFile(onlyPath(), limits::maxFileBytes); }

void tst_KeptSessions::replaceFile(const QByteArray& bytes) const { QVERIFY(writeFile(onlyPath(), bytes)); }

void tst_KeptSessions::keep_opensAgain()
{
    const Result<KeptSession> done = kept().keep(session(), wish(today().addDays(30)), password);
    QVERIFY(done);
    const QList<KeptSession> list = *kept().list();
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.first().id, done->id);
    QCOMPARE(list.first().endsOn, today().addDays(30));
    QCOMPARE(list.first().reason, KeptReason::Application);
    QCOMPARE(list.first().badges, 1);

    const Result<KeptContent> content = kept().open(done->id, password);
    QVERIFY(content);
    const ReviewItem before = session().badges().first();
    QCOMPARE(content->addresses, QStringList { u"lea.martin@mail.example"_s });
    QCOMPARE(content->badges.size(), 1);
    const ReviewItem& after = content->badges.first();
    QCOMPARE(after.verification->badge, before.verification->badge);
    QCOMPARE(after.sha256, before.sha256);
    QCOMPARE(after.source, before.source);
    QCOMPARE(after.member, before.member);
    QCOMPARE(after.pictures, before.pictures);
    QCOMPARE(after.questions, QList<Question> { session().badges().first().questions.last() });
}

/// Whoever holds the files against a report does not notice when it was made.
void tst_KeptSessions::report_namesTheSameDigests()
{
    const Result<KeptSession> done = kept().keep(session(), wish(today().addDays(30)), password);
    QVERIFY(done);
    const Result<KeptContent> content = kept().open(done->id, password);
    QVERIFY(content);
    ReviewSession again(today().startOfDay(Qt::UTC), {}, u"fr"_s);
    for (const ReviewItem& item : content->badges)
        again.add(item);
    const auto digests = [](const ReviewSession& of) {
        QStringList cells;
        for (const QByteArray& line : reviewReportCsv(of, { {}, {}, false, u"fr"_s, {}, {} }).trimmed().split('\n'))
            cells.append(QString::fromUtf8(line).section(u',', -1).trimmed());
        return cells;
    };
    QCOMPARE(digests(again), digests(session()));
    QVERIFY(digests(again).last().contains(QString(u"78"_s).repeated(32)));
}

void tst_KeptSessions::keep_hasNoNameInClear()
{
    QVERIFY(kept().keep(session(), wish(today()), password));
    const QByteArray file = onlyFile();
    const QByteArray payload = session().badges().first().verification->badge.payload;
    for (const QByteArray& text : { QByteArray("martin"), QByteArray("MARKER"), QByteArray("Maison"),
             QByteArray("advisor"), payload.toBase64().first(40) })
        QVERIFY2(!file.contains(text), text.constData());
    QVERIFY(!QFileInfo(onlyPath()).fileName().contains(u"lea"_s));
}

void tst_KeptSessions::keep_notLongerThanTwoYears_data()
{
    QTest::addColumn<QDate>("end");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("today") << today() << true;
    QTest::newRow("two years") << QDate(2028, 3, 12) << true;
    QTest::newRow("a day more") << QDate(2028, 3, 13) << false;
    QTest::newRow("yesterday") << today().addDays(-1) << false;
    QTest::newRow("no day") << QDate() << false;
}

void tst_KeptSessions::keep_notLongerThanTwoYears()
{
    QFETCH(QDate, end);
    QFETCH(bool, isKept);
    QCOMPARE(bool(kept().keep(session(), wish(end), password)), isKept);
    QCOMPARE(kept().list()->size(), isKept ? 1 : 0);
}

void tst_KeptSessions::keep_neverWithoutAPassword()
{
    QVERIFY(!kept().keep(session(), wish(today()), {}));
    QVERIFY(kept().list()->isEmpty());
}

/// The folder that a USB key leaves behind when it is pulled out.
void tst_KeptSessions::keep_neverWhereADiskWas()
{
    const QString below = m_folder->filePath(u"key"_s);
    const KeptSessions onKey(below + u"/sessions"_s, below);
    const Result<KeptSession> kept = onKey.keep(session(), wish(today()), password);
    QVERIFY(!kept);
    QCOMPARE(kept.error().code, Error::Code::Gone);
    QVERIFY(!QFileInfo::exists(below));
    QVERIFY(QDir().mkpath(below));
    QVERIFY(onKey.keep(session(), wish(today()), password));
}

void tst_KeptSessions::open_neverWithAnotherPassword()
{
    const Result<KeptSession> done = kept().keep(session(), wish(today()), password);
    QVERIFY(done);
    const Result<KeptContent> content = kept().open(done->id, u"another"_s);
    QVERIFY(!content);
    QCOMPARE(content.error().code, Error::Code::WrongPassphrase);
}

void tst_KeptSessions::open_neverWithAnotherHead_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("a later day") << QByteArray("2026-04-11") << QByteArray("2027-04-11");
    QTest::newRow("another reason") << QByteArray("application") << QByteArray("follow-up");
    QTest::newRow("another version") << QByteArray("\"version\":1") << QByteArray("\"version\":2");
    QTest::newRow("no head") << QByteArray("besace-kept-session") << QByteArray("something");
}

void tst_KeptSessions::open_neverWithAnotherHead()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const Result<KeptSession> done = kept().keep(session(), wish(today().addDays(30)), password);
    QVERIFY(done);
    QByteArray file = onlyFile();
    QVERIFY(file.contains(from));
    replaceFile(file.replace(from, to));
    QVERIFY(!kept().open(done->id, password));
}

void tst_KeptSessions::open_neverWhatIsCut()
{
    const Result<KeptSession> done = kept().keep(session(), wish(today()), password);
    QVERIFY(done);
    const QByteArray file = onlyFile();
    for (const qsizetype size :
        { file.size() - 1, file.size() / 2, file.indexOf('\n') + 1, qsizetype(10), qsizetype(0) }) {
        replaceFile(file.first(size));
        QVERIFY2(!kept().open(done->id, password), qPrintable(QString::number(size)));
    }
}

void tst_KeptSessions::eraseEnded_atTheFirstDayAfter()
{
    QVERIFY(kept().keep(session(), wish(today().addDays(1)), password));
    QVERIFY(kept().keep(session(), wish(today().addDays(3)), password));
    QCOMPARE(*kept().eraseEnded(today().addDays(1)), 0); // its last day
    QCOMPARE(*kept().eraseEnded(today().addDays(2)), 1);
    QCOMPARE(kept().list()->size(), 1);
    const QList<Erasure> journal = kept().journal();
    QCOMPARE(journal.size(), 1);
    QCOMPARE(journal.first().erasedOn, today().addDays(2));
    QCOMPARE(journal.first().endsOn, today().addDays(1));
    QCOMPARE(journal.first().badges, 1);
    QCOMPARE(journal.first().reason, KeptReason::Application);
    QVERIFY(!journal.first().byHand);
    QVERIFY(!readFile(m_folder->filePath(u"erased.jsonl"_s), 10'000)->contains("lea"));
}

/// The day is not under the seal: a file that was made to last for ever goes at once.
void tst_KeptSessions::eraseEnded_whatSaysThatItLastsTooLong()
{
    QVERIFY(kept().keep(session(), wish(today().addDays(30)), password));
    replaceFile(onlyFile().replace("2026-04-11", "2099-04-11"));
    QCOMPARE(*kept().eraseEnded(today()), 1);
    QVERIFY(kept().list()->isEmpty());
}

void tst_KeptSessions::erase_byHand()
{
    const Result<KeptSession> done = kept().keep(session(), wish(today().addDays(30)), password);
    QVERIFY(done);
    QVERIFY(kept().erase(done->id, today()));
    QVERIFY(kept().list()->isEmpty());
    QVERIFY(kept().journal().first().byHand);
    QVERIFY(!kept().erase(done->id, today()));
    QVERIFY(!kept().erase(u"../../etc/passwd"_s, today()));
}

void tst_KeptSessions::journal_isBoundedByLines()
{
    QByteArray lines;
    for (int i = 0; i < 5000; ++i)
        lines
            += R"({"erasedOn":"2026-01-01","keptOn":"2025-01-01","endsOn":"2025-12-31","reason":"request","badges":1})"
               "\n";
    QVERIFY(writeFile(m_folder->filePath(u"erased.jsonl"_s), lines));
    const Result<KeptSession> done = kept().keep(session(), wish(today()), password);
    QVERIFY(done);
    QVERIFY(kept().erase(done->id, today()));
    QCOMPARE(kept().journal().size(), 2000);
    QCOMPARE(kept().journal().first().erasedOn, today());
}

void tst_KeptSessions::folder_withStrangeFiles()
{
    QVERIFY(writeFile(m_folder->filePath(u"a.besace-session"_s), "nonsense"));
    QVERIFY(writeFile(m_folder->filePath(u"notes.txt"_s), "mine"));
    QVERIFY(kept().list()->isEmpty());
    QCOMPARE(*kept().eraseEnded(today()), 0);
    QVERIFY(QFile::exists(m_folder->filePath(u"notes.txt"_s)));
    QVERIFY(KeptSessions(m_folder->filePath(u"not there"_s)).list()->isEmpty());
    QVERIFY(KeptSessions(m_folder->filePath(u"not there"_s)).journal().isEmpty());
}

/// What is over would stay for ever, and an advisor would read that there is nothing.
void tst_KeptSessions::folder_thatCannotBeListed()
{
    const KeptSessions kept(m_folder->filePath(u"kept"_s));
    QVERIFY(kept.keep(session(), wish(today().addDays(1)), password).has_value());
    const faults::Plan firstCall { .folder = m_folder->path().toStdString(), .failing = 1, .systemError = EIO };
    faults::begin(firstCall);
    const Result<QList<KeptSession>> listed = kept.list();
    faults::end();
    QVERIFY(!listed.has_value());
    QCOMPARE(listed.error().code, Error::Code::Gone);
    faults::begin(firstCall);
    const Result<int> erased = kept.eraseEnded(today().addYears(1));
    faults::end();
    QVERIFY(!erased.has_value());
    QCOMPARE(erased.error().code, Error::Code::Gone);
    QCOMPARE(kept.list()->size(), 1);
}

QTEST_MAIN(tst_KeptSessions)
#include "tst_keptsessions.moc"
