#include "app/desktop/review/ReviewModel.h"
#include "core/review/ReviewReading.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include "tests/tools/make_examples/Issuer.h"

using namespace besace;
using namespace besace::examples;
using namespace Qt::StringLiterals;

/// The rows of a session.
class tst_ReviewModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rows_comeAndGo();
    void columns_haveWords();
    void questions_areNotNoneBeforeTheyWereLookedFor();
    void order_sortsByDate();
    void order_showsOnlyQuestions();
};

static QDateTime now() { return { QDate(2026, 3, 12), QTime(14, 5), Qt::UTC }; }

static const Issuer& mission()
{
    static const Issuer issuer = didKeyIssuer(TestKey::Type::Ed25519, u"Mission locale"_s, u"mission-locale.example"_s);
    return issuer;
}

static ReviewItem item(const Award& award, const QString& from, const QString& until = {})
{
    const QByteArray bytes
        = jcsBadge({ award, mission().organisation, from, until, u"lea@mail.example"_s, {} }, mission());
    QList<ReviewItem> items;
    Progress progress;
    const VerificationContext context {
        .now = now(), .recipients = {}, .knownIssuers = { { mission().organisation.id, {} } }
    };
    const Result<void> read = readForReview({ { award.slug, bytes } }, context, NoDocuments(), 1, progress,
        [&items](ReviewItem one) { items.append(std::move(one)); });
    return read ? items.value(0) : ReviewItem();
}

static ReviewSession session() { return { now(), { { mission().organisation.id, {} } }, u"fr"_s }; }

static QString shown(const QAbstractItemModel& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

void tst_ReviewModel::rows_comeAndGo()
{
    ReviewModel model(session(), QLocale(QLocale::French));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ReviewOrder order(model);
    const QAbstractItemModelTester orderTester(&order, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const ReviewItem one = item(welcome(), u"2025-03-12T09:00:00Z"_s);
    model.add({ one, item(cooking(), u"2025-04-12T09:00:00Z"_s) });
    QCOMPARE(model.rowCount(), 2);
    model.add({ one });
    QCOMPARE(model.rowCount(), 2); // the very same
    model.findQuestions();
    model.setAddresses({ u"lea@mail.example"_s });
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void tst_ReviewModel::columns_haveWords()
{
    ReviewModel model(session(), QLocale(QLocale::English));
    model.add({ item(welcome(), u"2025-03-12T09:00:00Z"_s) });
    model.findQuestions();
    QCOMPARE(model.columnCount(), ReviewModel::columns);
    for (int column = 0; column < ReviewModel::columns; ++column) {
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        QVERIFY(!model.index(0, column).data(Qt::AccessibleTextRole).toString().isEmpty());
    }
    QCOMPARE(shown(model, 0, ReviewModel::Name), u"Accueil du public"_s);
    QCOMPARE(shown(model, 0, ReviewModel::ForThisPerson), u"Not sure"_s);
    QCOMPARE(shown(model, 0, ReviewModel::GivenOn), u"12 March 2025"_s);
    model.setAddresses({ u"LEA@mail.example"_s });
    QCOMPARE(shown(model, 0, ReviewModel::ForThisPerson), u"Yes"_s);
    model.setAddresses({ u"nadia@mail.example"_s });
    QCOMPARE(shown(model, 0, ReviewModel::ForThisPerson), u"No"_s);
}

void tst_ReviewModel::questions_areNotNoneBeforeTheyWereLookedFor()
{
    ReviewModel model(session(), QLocale(QLocale::French));
    ReviewOrder order(model);
    order.setOnlyQuestions(true);
    const ReviewItem sound = item(welcome(), u"2025-03-12T09:00:00Z"_s);
    model.add({ sound });
    QCOMPARE(shown(model, 0, ReviewModel::Questions), u"…"_s);
    QCOMPARE(model.index(0, ReviewModel::Questions).data(Qt::AccessibleTextRole).toString(), u"Not looked at yet"_s);
    QCOMPARE(order.rowCount(), 1);

    ReviewSession searched = model.session();
    searched.findQuestions();
    model.add({ item(cooking(), u"2025-04-12T09:00:00Z"_s) });
    model.takeQuestions(searched);
    QCOMPARE(shown(model, 0, ReviewModel::Questions), u"None"_s);
    QCOMPARE(shown(model, 1, ReviewModel::Questions), u"…"_s);
}

void tst_ReviewModel::order_sortsByDate()
{
    ReviewModel model(session(), QLocale(QLocale::English));
    ReviewOrder order(model);
    model.add({ item(welcome(), u"2025-09-12T09:00:00Z"_s), item(cooking(), u"2025-10-02T09:00:00Z"_s),
        item(firstAid(), u"2024-12-31T09:00:00Z"_s) });
    order.sort(ReviewModel::GivenOn);
    QCOMPARE(shown(order, 0, ReviewModel::GivenOn), u"31 December 2024"_s);
    QCOMPARE(shown(order, 2, ReviewModel::GivenOn), u"2 October 2025"_s);
    order.sort(-1);
    QCOMPARE(shown(order, 0, ReviewModel::GivenOn), u"12 September 2025"_s);
}

void tst_ReviewModel::order_showsOnlyQuestions()
{
    ReviewModel model(session(), QLocale(QLocale::English));
    ReviewOrder order(model);
    model.add({ item(welcome(), u"2025-03-12T09:00:00Z"_s),
        item(fireSafety(), u"2023-06-30T09:00:00Z"_s, u"2025-06-30T09:00:00Z"_s) });
    model.findQuestions();
    order.setOnlyQuestions(true);
    QCOMPARE(order.rowCount(), 1);
    QCOMPARE(shown(order, 0, ReviewModel::BadgeState), u"Expired"_s);
    QCOMPARE(shown(order, 0, ReviewModel::Questions), u"It was valid until 30 June 2025."_s);
    order.setOnlyQuestions(false);
    QCOMPARE(order.rowCount(), 2);
}

QTEST_MAIN(tst_ReviewModel)
#include "tst_reviewmodel.moc"
