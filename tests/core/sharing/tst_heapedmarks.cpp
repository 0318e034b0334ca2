#include "core/sharing/cv/CvContent.h"
#include "core/sharing/networks/NetworksText.h"
#include "core/sharing/pdf/PdfReadBack.h"
#include "core/sharing/signature/Signature.h"
#include "core/sharing/site/Site.h"
#include "core/sharing/web/Embed.h"

#include <QTest>

#include "tests/core/sharing/HostileTexts.h"

using namespace besace;
using namespace Qt::StringLiterals;

/// Marks that a badge heaps on its letters stand in no line above or below, whatever the badge is shown in.
class tst_HeapedMarks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void outputs_data();
    void outputs();
};

namespace {

using Output = QString (*)(const Portfolio&, Progress&);

template <Result<QByteArray> (*write)(const Portfolio&, Progress&)>
QString page(const Portfolio& portfolio, Progress& progress)
{
    return QString::fromUtf8(*write(portfolio, progress));
}

template <Result<QByteArray> (*write)(const Portfolio&, Progress&)>
QString paper(const Portfolio& portfolio, Progress& progress)
{
    return *readBackPdf(*write(portfolio, progress));
}

QString embed(const Portfolio& portfolio, Progress& progress)
{
    return QString::fromUtf8(*portfolioEmbed(portfolio, {}, progress));
}

QString site(const Portfolio& portfolio, Progress& progress)
{
    QString text;
    for (const OutputFile& file : *portfolioSite(portfolio, {}, progress)) {
        const bool isText = file.path.endsWith(u".html"_s) || file.path.endsWith(u".xml"_s);
        text += isText ? QString::fromUtf8(file.bytes) : QString();
    }
    return text;
}

QString signature(const Portfolio& portfolio, Progress& progress)
{
    const Signature made = *mailSignature(portfolio, progress);
    return QString::fromUtf8(signaturePage(made)) + made.text;
}

/// The most marks that stand on one letter.
int mostMarks(const QString& text)
{
    int most = 0;
    int marks = 0;
    for (const char32_t c : text.toUcs4()) {
        const QChar::Category category = QChar::category(c);
        if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing)
            most = qMax(most, ++marks);
        else if (category != QChar::Other_Format)
            marks = 0;
    }
    return most;
}

} // namespace

void tst_HeapedMarks::outputs_data()
{
    QTest::addColumn<Output>("output");
    QTest::newRow("PDF") << Output(paper<portfolioPdf>);
    QTest::newRow("page") << Output(page<portfolioHtml>);
    QTest::newRow("CV as a PDF") << Output(paper<cvPdf>);
    QTest::newRow("CV as a page") << Output(page<cvHtml>);
    QTest::newRow("CV for services") << Output(page<jsonResume>);
    QTest::newRow("embedded") << Output(embed);
    QTest::newRow("site") << Output(site);
    QTest::newRow("signature") << Output(signature);
    QTest::newRow("networks") << Output(page<networksText>);
}

void tst_HeapedMarks::outputs()
{
    QFETCH(Output, output);
    const QString heap = u"\u0301\u0302\u0303\u0304\u0316"_s.repeated(3);
    const QString heaped = sample::heaped(u"Zalgo"_s, 24) + u" a%1**%1**`%1` b%1[%1](https://a.example)%1 "_s.arg(heap);
    Progress progress;
    const QString text = output(sample::fullOf(heaped), progress);
    QVERIFY(text.contains(u'Z'));
    QCOMPARE(mostMarks(text), 4);
    // A word of every language keeps what it needs.
    const QString plain = u"Tiếng Việt בְּרֵאשִׁ֖ית قُرْآنٌ น้ำ"_s;
    QVERIFY(output(sample::fullOf(plain), progress).contains(u"Tiếng Việt"_s));
}

QTEST_MAIN(tst_HeapedMarks)
#include "tst_heapedmarks.moc"
