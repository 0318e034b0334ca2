#include "core/base/Json.h"
#include "core/containers/Container.h"
#include "core/sharing/ControlCode.h"
#include "core/sharing/Portfolio.h"

#include <QCryptographicHash>
#include <QTest>

#include "tests/core/sharing/SamplePortfolio.h"
#include "tests/support/pdf/PdfCheck.h"

using namespace besace;
using namespace Qt::StringLiterals;

/// The index that a PDF carries for programs, as PDF.md describes it.
class tst_PdfIndex : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatThePagesSay();
    void isNoBadge();
    void leavesABadgeItsName();
};

static QByteArray pdfOf(const Portfolio& portfolio)
{
    Progress progress;
    const Result<QByteArray> pdf = portfolioPdf(portfolio, progress);
    return pdf ? *pdf : QByteArray();
}

static JsonValue indexOf(const QByteArray& pdf, const QString& name = u"index.json"_s)
{
    return parseJson(pdfcheck::check(pdf).files.value(name)).value();
}

void tst_PdfIndex::saysWhatThePagesSay()
{
    Portfolio portfolio = sample::twelve();
    for (PortfolioBadge& badge : portfolio.badges)
        badge.stored.badge.payload = sample::payload(badge.stored.summary.name);
    const QByteArray pdf = pdfOf(portfolio);
    const pdfcheck::Found found = pdfcheck::check(pdf);
    QCOMPARE(found.flaws, QStringList());
    const JsonValue index = indexOf(pdf);
    QCOMPARE(index[u"format"].toString(), u"besace-portfolio"_s);
    QCOMPARE(index[u"version"].toNumber().value, 1);
    QCOMPARE(index[u"madeAt"].toString(), u"2026-03-12T12:00:00Z"_s);
    QCOMPARE(index[u"language"].toString(), u"fr"_s);
    const JsonArray badges = index[u"badges"].array();
    QCOMPARE(badges.size(), size_t(portfolio.badges.size()));
    qsizetype files = 0;
    QString text = found.readingOrder;
    text.replace(QChar::Nbsp, u' ');
    for (const JsonValue& badge : badges) {
        const QString line = badge[u"stateLine"].toString();
        QVERIFY2(text.contains(QString(line).replace(QChar::Nbsp, u' ')), qPrintable(line));
        QVERIFY(text.contains(badge[u"controlCode"].toString()));
        for (const JsonValue& file : badge[u"files"].array()) {
            const QByteArray bytes = found.files.value(file[u"name"].toString());
            QCOMPARE(file[u"size"].toNumber().value, double(bytes.size()));
            QCOMPARE(file[u"sha256"].toString().toLatin1(),
                QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
            ++files;
        }
    }
    QCOMPARE(files, found.files.size() - 1); // and itself
    const JsonValue& first = badges.at(0);
    QCOMPARE(first[u"number"].toNumber().value, 1);
    QCOMPARE(first[u"name"].toString(), u"Esprit d’équipe"_s);
    QCOMPARE(first[u"issuer"].toString(), u"Maison des talents"_s);
    QCOMPARE(first[u"issuedOn"].toString(), u"2025-03-12"_s);
    QCOMPARE(first[u"state"].toString(), u"verified"_s);
    QCOMPARE(first[u"controlCode"].toString(), controlCode(portfolio.badges[0].stored.badge.payload));
}

/// Whoever drops the PDF in finds the badges' files, and no file that is none.
void tst_PdfIndex::isNoBadge()
{
    Progress progress;
    const Result<QList<CarriedFile>> carried = openContainer(pdfOf(sample::portfolio()), progress);
    QVERIFY(carried);
    QCOMPARE(carried->size(), 3);
    for (const CarriedFile& file : *carried) {
        QVERIFY(!file.problem);
        QVERIFY(file.member.endsWith(u".png"_s));
    }
}

void tst_PdfIndex::leavesABadgeItsName()
{
    Portfolio portfolio = sample::portfolio();
    portfolio.badges = { sample::badge(u"INDEX"_s, QString(), QDateTime()) };
    portfolio.badges[0].stored.badge.issuedOn.reset();
    portfolio.badges[0].stored.summary.issuedOn.reset();
    portfolio.badges[0].files = { StoredFile { u"a.json"_s, sample::payload(u"INDEX"_s) } };
    const QByteArray pdf = pdfOf(portfolio);
    QStringList names = pdfcheck::check(pdf).files.keys();
    names.sort();
    QCOMPARE(names, (QStringList { u"INDEX.json"_s, u"index (2).json"_s }));
    QCOMPARE(indexOf(pdf, u"index (2).json"_s)[u"badges"].array().size(), size_t(1));
}

QTEST_MAIN(tst_PdfIndex)
#include "tst_pdfindex.moc"
