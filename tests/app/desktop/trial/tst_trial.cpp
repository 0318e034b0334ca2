#include "app/desktop/trial/Trial.h"
#include "core/base/Files.h"
#include "core/base/Limits.h"

#include <QFileInfo>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace besace;

static const QDateTime now(QDate(2026, 3, 12), QTime(14, 5), Qt::UTC);

/// `verified_esprit-d-equipe.png` → `verified`
static QString stateInName(const QString& path) { return QFileInfo(path).fileName().section(u'_', 0, 0); }

static const QList<trial::Example>& examples()
{
    static const QList<trial::Example> all = [] {
        Progress progress;
        const Result<QList<trial::Example>> read = trial::readExamples(now, progress);
        return read ? *read : QList<trial::Example>();
    }();
    return all;
}

class tst_Trial : public QObject {
    Q_OBJECT

private slots:
    void eachExample_hasTheStateOfItsName_data();
    void eachExample_hasTheStateOfItsName();
    void examples_coverEveryState();
    void examples_areTheOwnersAllButOne();
    void examples_areComplete();
    void earlier_isTheOneThatIsGone();
    void filled_backpackKeepsTheFilesAsTheyAre();
    void empty_leavesNothing();
    void readExamples_canBeStopped();
};

void tst_Trial::eachExample_hasTheStateOfItsName_data()
{
    QTest::addColumn<QString>("fileName");
    const Result<QStringList> paths = filesBelow(trial::badgesFolder());
    for (const QString& path : *paths)
        QTest::newRow(qPrintable(QFileInfo(path).fileName())) << QFileInfo(path).fileName();
}

/// As the person sees it: in the list of the backpack that was filled.
void tst_Trial::eachExample_hasTheStateOfItsName()
{
    QFETCH(QString, fileName);
    Result<Backpack> backpack = Backpack::open(u":memory:"_s);
    QVERIFY(backpack);
    QVERIFY(trial::fill(examples(), *backpack));
    const Result<QList<BadgeSummary>> badges = backpack->list({}, now);
    QVERIFY(badges);
    QCOMPARE(badges->size(), examples().size());
    const auto badge = std::ranges::find_if(
        *badges, [&](const BadgeSummary& summary) { return backpack->files(summary.id)->first().name == fileName; });
    QVERIFY(badge != badges->end());
    QCOMPARE(stateName(badge->state), stateInName(fileName));
    QVERIFY(!badge->name.isEmpty());
    QVERIFY(!badge->issuerName.isEmpty());
}

void tst_Trial::examples_coverEveryState()
{
    QStringList names;
    for (const trial::Example& example : examples())
        names.append(stateInName(example.item.source));
    for (int state = 0; state <= static_cast<int>(State::Verified); ++state)
        QVERIFY2(
            names.contains(stateName(static_cast<State>(state))), qPrintable(stateName(static_cast<State>(state))));
}

void tst_Trial::examples_areTheOwnersAllButOne()
{
    QStringList others;
    for (const trial::Example& example : examples()) {
        const Check& check = example.item.verification->report.check(CheckKind::Recipient);
        if (check.answer != Answer::Yes)
            others.append(QFileInfo(example.item.source).fileName() + u' ' + check.reason);
    }
    QCOMPARE(others, QStringList { u"verified_entretien-d-embauche.png recipient-differs"_s });
}

void tst_Trial::examples_areComplete()
{
    for (const trial::Example& example : examples()) {
        const Check& check = example.item.verification->report.check(CheckKind::Complete);
        if (stateInName(example.item.source) != u"unreadable"_s)
            QVERIFY2(check.answer == Answer::Yes,
                qPrintable(example.item.source + u' ' + check.reason + u' ' + check.detail));
    }
}

void tst_Trial::earlier_isTheOneThatIsGone()
{
    QStringList names;
    for (const trial::Example& example : examples()) {
        if (example.today)
            names.append(stateInName(example.item.source));
        QCOMPARE(example.firstChecked, example.today ? trial::earlierDay() : now);
    }
    QCOMPARE(names, QStringList { u"snapshot"_s });
}

void tst_Trial::filled_backpackKeepsTheFilesAsTheyAre()
{
    Result<Backpack> backpack = Backpack::open(u":memory:"_s);
    QVERIFY(backpack);
    QVERIFY(trial::fill(examples(), *backpack));
    const Result<QList<BadgeSummary>> badges = backpack->list({}, now);
    for (const BadgeSummary& badge : *badges) {
        const StoredFile file = backpack->files(badge.id)->first();
        const Result<QByteArray> shipped = readFile(trial::badgesFolder() + u'/' + file.name, limits::maxFileBytes);
        QVERIFY2(shipped, qPrintable(file.name));
        QVERIFY(file.bytes == *shipped);
    }
    QCOMPARE(*backpack->identities(), QStringList { trial::owner() });
    QCOMPARE(backpack->knownIssuers()->size(), trial::knownIssuers().size());
    QVERIFY(!trial::knownIssuers().isEmpty());
}

void tst_Trial::empty_leavesNothing()
{
    Result<Backpack> backpack = Backpack::open(u":memory:"_s);
    QVERIFY(backpack);
    QVERIFY(trial::fill(examples(), *backpack));
    QVERIFY(trial::empty(*backpack));
    QCOMPARE(*backpack->count({}, QDateTime::currentDateTimeUtc()), 0);
    QVERIFY(backpack->identities()->isEmpty());
    QVERIFY(backpack->knownIssuers()->isEmpty());
    QVERIFY2(trial::fill(examples(), *backpack), "it can be filled again");
    QCOMPARE(*backpack->count({}, QDateTime::currentDateTimeUtc()), examples().size());
}

void tst_Trial::readExamples_canBeStopped()
{
    struct Stopped : Progress {
        bool cancelled() const override { return true; }
    } progress;
    const Result<QList<trial::Example>> read = trial::readExamples(now, progress);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::Cancelled);
}

QTEST_GUILESS_MAIN(tst_Trial)
#include "tst_trial.moc"
