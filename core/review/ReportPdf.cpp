#include "core/review/ReportContent.h"
#include "core/sharing/PdfSheet.h"
#include "core/wording/Language.h"

using namespace Qt::StringLiterals;

namespace besace {

using namespace pdf;

namespace {

constexpr qreal titleColumn = pt(120); ///< of the six lines: what was looked at
constexpr qreal answerColumn = pt(70);
constexpr qreal stateColumn = pt(310); ///< beside the name
constexpr qreal nameWidth = stateColumn - pt(12);
constexpr qreal stateWidth = sheetWidth - stateColumn;

/// Sets one report.
class Setter {
public:
    explicit Setter(const ReportContent& content)
        : m_content(content)
        , m_language(portfolioLocale(content.language)) { }

    Pages set();

private:
    QString words(const char* text) const { return m_language.words("review", text); }
    void setHead();
    void setBadge(const ReportBadge& badge);
    void setPart(const char* heading, const QStringList& lines);

    const ReportContent& m_content;
    Language m_language;
    Pages m_pages;
};

QList<Row> keptTogether(QList<Row> rows)
{
    for (Row& row : rows)
        row.keepWithNext = true;
    return rows;
}

Row gap(qreal height)
{
    Row row = space(height);
    row.keepWithNext = false;
    return row;
}

void Setter::setHead()
{
    m_pages.add(textRows(m_content.title, textStyle(18, 24, colour::text, QFont::Bold), sheetWidth));
    m_pages.add({ gap(pt(4)) });
    for (const QString& fact : m_content.facts)
        m_pages.add(textRows(fact, textStyle(9, 12, colour::muted), sheetWidth));
    m_pages.add({ gap(pt(6)) });
    m_pages.add(textRows(m_content.summary, textStyle(11, 15, colour::text, QFont::DemiBold), sheetWidth));
    m_pages.add({ gap(pt(6)) });
}

void Setter::setBadge(const ReportBadge& badge)
{
    QList<Row> rows { lineAcross(), space(pt(4)) };
    rows.append(beside({ { 0, textRows(badge.name, textStyle(10, 13, colour::text, QFont::DemiBold), nameWidth) },
        { stateColumn, textRows(badge.stateLine, textStyle(9, 13, colour::text, QFont::DemiBold), stateWidth) } }));
    rows += textRows(badge.byline, textStyle(8.25, 11, colour::muted), sheetWidth);
    for (const QString& question : badge.questions)
        rows += textRows(u"? "_s + question, textStyle(8.25, 11), sheetWidth);
    const TextStyle plain = textStyle(7.25, 9);
    const TextStyle strong = textStyle(7.25, 9, colour::text, QFont::DemiBold);
    constexpr qreal reasonColumn = titleColumn + answerColumn;
    for (const ReportCheck& check : badge.checks) {
        rows.append(beside({ { 0, textRows(check.title, plain, titleColumn) },
            { titleColumn, textRows(check.answerWord, strong, answerColumn) },
            { reasonColumn, textRows(check.reason, plain, sheetWidth - reasonColumn) } }));
    }
    rows += textRows(badge.digest, textStyle(6, 9, colour::muted), sheetWidth);
    m_pages.add(keptTogether(rows) + QList { gap(pt(4)) });
}

void Setter::setPart(const char* heading, const QStringList& lines)
{
    if (lines.isEmpty())
        return;
    QList<Row> rows { space(pt(6)) };
    rows += keptTogether(textRows(words(heading), textStyle(10.5, 14, colour::text, QFont::DemiBold), sheetWidth));
    for (const QString& line : lines)
        rows += textRows(u"• "_s + line, textStyle(8.25, 11), sheetWidth);
    m_pages.add(rows);
}

Pages Setter::set()
{
    setHead();
    for (const ReportBadge& badge : m_content.badges)
        setBadge(badge);
    setPart(QT_TRANSLATE_NOOP("review", "What could not be checked"), m_content.notChecked);
    setPart(QT_TRANSLATE_NOOP("review", "It proves, of all badges"), m_content.proves);
    setPart(QT_TRANSLATE_NOOP("review", "It does not prove"), m_content.doesNotProve);
    m_pages.add({ gap(pt(6)) });
    m_pages.add(textRows(m_content.verifyLater, textStyle(8.25, 11, colour::muted), sheetWidth));
    return m_pages;
}

} // namespace

Result<QByteArray> reviewReportPdf(const ReviewSession& session, const ReportWish& wish)
{
    const ReportContent content = reportContent(session, wish);
    Finish finish;
    finish.title = content.title;
    finish.language = content.language;
    finish.madeAt = wish.madeAt;
    return drawSheet(Setter(content).set(), finish);
}

Result<QByteArray> reviewReport(const ReviewSession& session, const ReportWish& wish, const QString& form)
{
    if (form == u"pdf"_s)
        return reviewReportPdf(session, wish);
    if (form == u"html"_s)
        return reviewReportHtml(session, wish);
    if (form == u"csv"_s)
        return reviewReportCsv(session, wish);
    return Error { Error::Code::Unsupported, form };
}

} // namespace besace
