#include "core/review/ReportContent.h"
#include "core/review/ReviewSheet.h"
#include "core/sharing/pdf/PdfParts.h"
#include "core/wording/Language.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

using namespace pdf;

namespace {

constexpr qreal titleColumn = pt(120); ///< of the six lines: what was looked at
constexpr qreal answerColumn = pt(70);
constexpr qreal yesColumn = pt(26);
constexpr qreal stateColumn = pt(310); ///< beside the name
constexpr qreal nameWidth = stateColumn - pt(12);
constexpr qreal stateWidth = sheetWidth - stateColumn;

/// Whether one of the lines below says it, letter by letter.
bool isToldByCheck(const ReportBadge& badge, const QString& question)
{
    return std::ranges::any_of(badge.checks,
        [&](const ReportCheck& check) { return check.answer != Answer::Yes && check.reason == question; });
}

/// Sets one report.
class Setter {
public:
    explicit Setter(const ReportContent& content)
        : m_content(content)
        , m_language(portfolioLocale(content.language)) { }

    Result<QByteArray> draw(const QDateTime& madeAt);

private:
    QString words(const char* text) const { return m_language.words("review", text); }
    void setBadge(const ReportBadge& badge);
    Row badgeHead(const ReportBadge& badge);
    Row checkRow(const ReportCheck& check);
    QList<Row> checkRows(const QList<ReportCheck>& checks);
    void setVerdict();

    const ReportContent& m_content;
    Language m_language;
    ReviewSheet m_sheet;
};

Row Setter::badgeHead(const ReportBadge& badge)
{
    const TextStyle look = style(9, 13, Ink::Text, QFont::DemiBold);
    // In this order: whoever hears it, hears the name first.
    const QList<Row> name = m_sheet.heading(badge.name, nameWidth);
    return beside({ { 0, name }, { stateColumn, textRows(badge.stateLine, look, stateWidth, m_sheet.element("P")) } });
}

Row Setter::checkRow(const ReportCheck& check)
{
    const TextStyle plain = style(7, 8.5);
    const TextStyle strong = style(7, 8.5, Ink::Text, QFont::DemiBold);
    constexpr qreal reasonColumn = titleColumn + answerColumn;
    const int line = m_sheet.element("P");
    return beside({ { 0, textRows(check.title, plain, titleColumn, line) },
        { titleColumn, textRows(check.answerWord, strong, answerColumn, line) },
        { reasonColumn, textRows(check.reason, plain, sheetWidth - reasonColumn, line) } });
}

/// What is not sure stands out, line by line; what holds is told in one go. That keeps a report of many badges short.
QList<Row> Setter::checkRows(const QList<ReportCheck>& checks)
{
    QList<Row> rows;
    QStringList holding;
    QString yes;
    for (const ReportCheck& check : checks) {
        if (check.answer != Answer::Yes) {
            rows.append(checkRow(check));
            continue;
        }
        yes = check.answerWord;
        holding.append(words(QT_TRANSLATE_NOOP("review", "%1: %2")).arg(check.title, check.reason));
    }
    if (holding.isEmpty())
        return rows;
    const int line = m_sheet.element("P");
    rows.append(beside({ { 0, textRows(yes, style(7, 8.5, Ink::Text, QFont::DemiBold), yesColumn, line) },
        { yesColumn, textRows(holding.join(u' '), style(7, 8.5), sheetWidth - yesColumn, line) } }));
    return rows;
}

/// A badge is not parted: its lines are kept together.
void Setter::setBadge(const ReportBadge& badge)
{
    QList<Row> rows { lineAcross(sheetWidth), space(pt(3)), badgeHead(badge) };
    rows += m_sheet.paragraph(badge.byline, style(8.25, 10.5, Ink::Muted));
    for (const QString& question : badge.questions) {
        if (!isToldByCheck(badge, question))
            rows += m_sheet.paragraph(u"? "_s + question, style(8.25, 10.5));
    }
    rows += checkRows(badge.checks);
    rows += m_sheet.paragraph(badge.digest, style(6, 8.5, Ink::Muted));
    m_sheet.add(keptTogether(rows) + QList { sheetGap(pt(3)) });
}

/// What it proves and what not stand beside each other: neither is read without the other.
void Setter::setVerdict()
{
    m_sheet.addGap(pt(6));
    const QList<Row> proves
        = m_sheet.list(words(QT_TRANSLATE_NOOP("review", "It proves, of all badges")), m_content.proves, halfSheet);
    const QList<Row> doesNot
        = m_sheet.list(words(QT_TRANSLATE_NOOP("review", "It does not prove")), m_content.doesNotProve, halfSheet);
    Row both = beside({ { 0, proves }, { sheetWidth - halfSheet, doesNot } });
    both.keepWithNext = false;
    m_sheet.add({ both });
    m_sheet.addGap(pt(6));
}

Result<QByteArray> Setter::draw(const QDateTime& madeAt)
{
    m_sheet.addHead(m_content.title, m_content.facts);
    m_sheet.add(m_sheet.paragraph(m_content.summary, style(11, 15, Ink::Text, QFont::DemiBold)));
    m_sheet.addGap(pt(4));
    for (const ReportBadge& badge : m_content.badges)
        setBadge(badge);
    m_sheet.addList(words(QT_TRANSLATE_NOOP("review", "What could not be checked")), m_content.notChecked);
    setVerdict();
    m_sheet.add(m_sheet.paragraph(m_content.verifyLater, style(8.25, 11, Ink::Muted)));
    return m_sheet.draw(m_content.title, m_content.language, madeAt);
}

} // namespace

Result<QByteArray> reviewReportPdf(const ReviewSession& session, const ReportWish& wish)
{
    const ReportContent content = reportContent(session, wish);
    return Setter(content).draw(wish.madeAt);
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
