#include "app/desktop/backpack/BadgeListModel.h"
#include "core/wording/Wording.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/SampleBadges.h"

using namespace Qt::StringLiterals;
using namespace besace;

class tst_BadgeListModel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void model_keepsTheRules();
    void accessibleText_isTheNameAlone();
    void badgeWithoutName_isCalledSo();
    void accessibleDescription_saysStateWhoAndWhen_data();
    void accessibleDescription_saysStateWhoAndWhen();
    void issuer_isTheDomainWithoutAName();
    void found_isShownAndSpoken();
    void thumbnails_arriveLater();
    void longList_isReadWhereSeen();
    void longList_mayHoldWhatIsGone();
    void selectionOf_isInRuns();

private:
    static QList<BadgeSummary> summaries();
};

void tst_BadgeListModel::initTestCase()
{
    wording::installTranslations(u"en"_s);
    wording::installTranslations(u"en"_s, u"desktop"_s);
}

QList<BadgeSummary> tst_BadgeListModel::summaries()
{
    QList<BadgeSummary> all;
    for (const StoredBadge& stored : samples::oneOfEachState())
        all << stored.summary;
    return all;
}

void tst_BadgeListModel::model_keepsTheRules()
{
    BadgeListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setBadges(summaries(), QLocale(u"en"_s));
    QCOMPARE(model.rowCount(), 12);
    model.setThumbnail(3, QPixmap(4, 4));
    model.setBadges(summaries().mid(0, 2), QLocale(u"en"_s));
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(!model.indexOf(3).isValid());
    model.setBadges({}, QLocale(u"en"_s));
    QCOMPARE(model.rowCount(), 0);
}

void tst_BadgeListModel::accessibleText_isTheNameAlone()
{
    BadgeListModel model;
    model.setBadges(summaries(), QLocale(u"en"_s));
    for (const BadgeSummary& badge : summaries()) {
        const QModelIndex index = model.indexOf(badge.id);
        QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), badge.name);
        QCOMPARE(index.data().toString(), badge.name);
        QCOMPARE(index.data(BadgeListModel::IdRole).toLongLong(), badge.id);
    }
}

/// Its name may stand on a site that was not asked yet.
void tst_BadgeListModel::badgeWithoutName_isCalledSo()
{
    BadgeListModel model;
    QList<BadgeSummary> badges = summaries().mid(0, 1);
    badges.first().name.clear();
    model.setBadges(badges, QLocale(u"en"_s));
    QCOMPARE(model.index(0).data().toString(), u"Badge without a name"_s);
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"Badge without a name"_s);
}

void tst_BadgeListModel::accessibleDescription_saysStateWhoAndWhen_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("expected");
    QTest::newRow("English") << u"en"_s << u"Checked. Maison des talents. Given on 2 March 2026."_s;
    QTest::newRow("French") << u"fr"_s << u"Vérifié. Maison des talents. Remis le 2 mars 2026."_s;
}

void tst_BadgeListModel::accessibleDescription_saysStateWhoAndWhen()
{
    QFETCH(QString, language);
    QFETCH(QString, expected);
    wording::installTranslations(language);
    wording::installTranslations(language, u"desktop"_s);
    BadgeListModel model;
    model.setBadges(summaries(), QLocale(language));
    QCOMPARE(model.index(0).data(Qt::AccessibleDescriptionRole).toString(), expected);
    initTestCase();
}

void tst_BadgeListModel::issuer_isTheDomainWithoutAName()
{
    QList<BadgeSummary> badges = summaries().mid(0, 1);
    badges.first().issuerName.clear();
    BadgeListModel model;
    model.setBadges(badges, QLocale(u"en"_s));
    QCOMPARE(model.index(0).data(BadgeListModel::IssuerRole).toString(), badges.first().issuerDomain);
}

void tst_BadgeListModel::found_isShownAndSpoken()
{
    QList<BadgeSummary> badges = summaries().mid(0, 2);
    badges.last().excerpt = u"Tenir un planning"_s;
    BadgeListModel model;
    model.setSearched(u"plan"_s);
    model.setBadges(badges, QLocale(u"en"_s));
    QCOMPARE(model.index(0).data(BadgeListModel::SearchedRole).toString(), u"plan"_s);
    QCOMPARE(model.index(1).data(BadgeListModel::ExcerptRole).toString(), badges.last().excerpt);
    QVERIFY(model.index(1).data(Qt::AccessibleDescriptionRole).toString().endsWith(u"Found: “Tenir un planning”."_s));
    QVERIFY(!model.index(0).data(Qt::AccessibleDescriptionRole).toString().contains(u"Found"_s));
}

void tst_BadgeListModel::thumbnails_arriveLater()
{
    BadgeListModel model;
    model.setBadges(summaries(), QLocale(u"en"_s));
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(model.lacksThumbnail(2));
    QVERIFY(model.indexOf(2).data(Qt::DecorationRole).value<QPixmap>().isNull());
    model.setThumbnail(2, QPixmap(4, 4));
    QVERIFY(!model.lacksThumbnail(2));
    QVERIFY(!model.indexOf(2).data(Qt::DecorationRole).value<QPixmap>().isNull());
    QCOMPARE(changed.size(), 1);
    model.setThumbnail(3, QPixmap());
    QVERIFY(!model.lacksThumbnail(3)); // it has none: nobody asks again
    model.forgetThumbnails();
    QVERIFY(model.lacksThumbnail(2));
}

namespace {

/// Names badges after their numbers, and counts.
struct CountingReader {
    QList<BadgeSummary> operator()(const QList<BadgeId>& ids)
    {
        *read += ids.size();
        QList<BadgeSummary> badges;
        for (const BadgeId id : ids) {
            if (id == gone)
                continue;
            BadgeSummary badge;
            badge.id = id;
            badge.name = QString::number(id);
            badges << badge;
        }
        return badges;
    }
    std::shared_ptr<qsizetype> read = std::make_shared<qsizetype>(0);
    BadgeId gone = 0;
};

QList<BadgeId> numbersTo(BadgeId last)
{
    QList<BadgeId> ids;
    for (BadgeId id = 1; id <= last; ++id)
        ids << id;
    return ids;
}

} // namespace

void tst_BadgeListModel::longList_isReadWhereSeen()
{
    BadgeListModel model;
    const CountingReader reader;
    model.setBadges(numbersTo(100'000), reader, QLocale(u"en"_s));
    QCOMPARE(model.rowCount(), 100'000);
    QCOMPARE(model.index(5).data(BadgeListModel::IdRole).toLongLong(), 6);
    QCOMPARE(*reader.read, 0);
    for (const int row : { 0, 5, 31, 99'999, 50'000 })
        QCOMPARE(model.index(row).data().toString(), QString::number(row + 1));
    QVERIFY2(*reader.read <= 3 * 64, qPrintable(QString::number(*reader.read)));
    const qsizetype before = *reader.read;
    QCOMPARE(model.index(50'000).data().toString(), u"50001"_s);
    QCOMPARE(*reader.read, before); // remembered
    for (int row = 0; row < 100'000; row += 32)
        QVERIFY(!model.index(row).data().toString().isEmpty());
    QCOMPARE(model.index(50'000).data().toString(), u"50001"_s); // forgotten, and read again
    QCOMPARE(model.indexOf(77'777).row(), 77'776);
    QVERIFY(!model.indexOf(100'001).isValid());
}

void tst_BadgeListModel::longList_mayHoldWhatIsGone()
{
    BadgeListModel model;
    CountingReader reader;
    reader.gone = 3;
    model.setBadges(numbersTo(10), reader, QLocale(u"en"_s));
    QCOMPARE(model.index(1).data().toString(), u"2"_s);
    QCOMPARE(model.index(2).data().toString(), QString());
    QCOMPARE(model.index(3).data().toString(), u"4"_s);
}

void tst_BadgeListModel::selectionOf_isInRuns()
{
    BadgeListModel model;
    model.setBadges(numbersTo(10), CountingReader(), QLocale(u"en"_s));
    const QItemSelection selection = model.selectionOf({ 1, 2, 3, 7, 10, 99 });
    QList<std::pair<int, int>> runs;
    for (const QItemSelectionRange& range : selection)
        runs << std::pair(range.top(), range.bottom());
    QCOMPARE(runs, (QList<std::pair<int, int>> { { 0, 2 }, { 6, 6 }, { 9, 9 } }));
    QVERIFY(model.selectionOf({}).isEmpty());
}

QTEST_MAIN(tst_BadgeListModel)
#include "tst_badgelistmodel.moc"
