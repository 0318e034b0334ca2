#include "core/containers/Container.h"
#include "core/sharing/Portfolio.h"

#include <QTest>

#include "tests/core/sharing/SamplePortfolio.h"

using namespace besace;
using namespace Qt::StringLiterals;

/// What was shown can be dropped back in: every badge is found again, byte for byte.
class tst_RoundTrip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBack_data();
    void comesBack();
    void svgAndJson_data() { comesBack_data(); }
    void svgAndJson();
};

using Form = Result<QByteArray> (*)(const Portfolio&, Progress&);

static QList<QByteArray> sorted(QList<QByteArray> files)
{
    std::sort(files.begin(), files.end());
    return files;
}

static QList<QByteArray> originals(const Portfolio& portfolio)
{
    QList<QByteArray> files;
    for (const PortfolioBadge& badge : portfolio.badges) {
        for (const StoredFile& file : badge.files)
            files += file.bytes;
    }
    return sorted(files);
}

static QList<QByteArray> found(Form form, const Portfolio& portfolio)
{
    Progress progress;
    const Result<QByteArray> bytes = form(portfolio, progress);
    if (!bytes)
        return {};
    const Result<QList<CarriedFile>> carried = openContainer(*bytes, progress);
    if (!carried)
        return {};
    QList<QByteArray> files;
    for (const CarriedFile& file : *carried)
        files += file.bytes;
    return sorted(files);
}

void tst_RoundTrip::comesBack_data()
{
    QTest::addColumn<Form>("form");
    QTest::newRow("PDF") << Form(portfolioPdf);
    QTest::newRow("HTML") << Form(portfolioHtml);
}

void tst_RoundTrip::comesBack()
{
    QFETCH(Form, form);
    const Portfolio portfolio = sample::twelve();
    QCOMPARE(found(form, portfolio), originals(portfolio));
}

void tst_RoundTrip::svgAndJson()
{
    QFETCH(Form, form);
    Portfolio portfolio = sample::portfolio();
    const QByteArray payload = sample::payload(u"é\"<&>"_s);
    portfolio.badges[0].files = { { u"a.svg"_s, *bake("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", payload) } };
    portfolio.badges[1].files = { { u"b.json"_s, payload } };
    portfolio.badges[2].files = { { u"c.jwt"_s, "eyJhbGciOiJFZERTQSJ9.eyJ2YyI6e319.c2lnbmF0dXJl" } };
    QCOMPARE(found(form, portfolio), originals(portfolio));
}

QTEST_MAIN(tst_RoundTrip)
#include "tst_roundtrip.moc"
