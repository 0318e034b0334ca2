#include "core/review/ReportContent.h"
#include "core/sharing/pdf/PdfParts.h"
#include "core/sharing/pdf/PdfSheet.h"
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

/// Sets one report. Whoever does not see it hears it in the order in which it is written here.
class Setter {
public:
    explicit Setter(const ReportContent& content)
        : m_content(content)
        , m_language(portfolioLocale(content.language)) { }

    void set();
    const Pages& pages() const { return m_pages; }
    const Structure& structure() const { return m_structure; }

private:
    QString words(const char* text) const { return m_language.words("review", text); }
    int add(const char* type) { return m_structure.add(type, Structure::document); }
    QList<Row> paragraph(const QString& text, const TextStyle& look)
    {
        return textRows(text, look, sheetWidth, add("P"));
    }
    QList<Row> heading(const QString& text) { return textRows(text, headingStyle(), sheetWidth, add("H2")); }
    static TextStyle headingStyle() { return style(10, 13, Ink::Text, QFont::DemiBold); }
    void setHead();
    void setBadge(const ReportBadge& badge);
    Row badgeHead(const ReportBadge& badge);
    Row checkRow(const ReportCheck& check);
    void setPart(const char* title, const QStringList& lines);

    const ReportContent& m_content;
    Language m_language;
    Structure m_structure;
    Pages m_pages;
};

Row gap(qreal height)
{
    Row row = space(height);
    row.keepWithNext = false;
    return row;
}

void Setter::setHead()
{
    m_pages.add(textRows(m_content.title, style(18, 24, Ink::Text, QFont::Bold), sheetWidth, add("H1")));
    m_pages.add({ gap(pt(4)) });
    for (const QString& fact : m_content.facts)
        m_pages.add(paragraph(fact, style(9, 12, Ink::Muted)));
    m_pages.add({ gap(pt(6)) });
    m_pages.add(paragraph(m_content.summary, style(11, 15, Ink::Text, QFont::DemiBold)));
    m_pages.add({ gap(pt(6)) });
}

Row Setter::badgeHead(const ReportBadge& badge)
{
    const QList<Row> name = textRows(badge.name, headingStyle(), nameWidth, add("H2"));
    const TextStyle look = style(9, 13, Ink::Text, QFont::DemiBold);
    return beside({ { 0, name }, { stateColumn, textRows(badge.stateLine, look, stateWidth, add("P")) } });
}

Row Setter::checkRow(const ReportCheck& check)
{
    const TextStyle plain = style(7, 8.5);
    const TextStyle strong = style(7, 8.5, Ink::Text, QFont::DemiBold);
    constexpr qreal reasonColumn = titleColumn + answerColumn;
    const int line = add("P");
    return beside({ { 0, textRows(check.title, plain, titleColumn, line) },
        { titleColumn, textRows(check.answerWord, strong, answerColumn, line) },
        { reasonColumn, textRows(check.reason, plain, sheetWidth - reasonColumn, line) } });
}

/// A badge is not parted: its lines are kept together.
void Setter::setBadge(const ReportBadge& badge)
{
    QList<Row> rows { lineAcross(sheetWidth), space(pt(4)), badgeHead(badge) };
    rows += paragraph(badge.byline, style(8.25, 11, Ink::Muted));
    for (const QString& question : badge.questions)
        rows += paragraph(u"? "_s + question, style(8.25, 11));
    for (const ReportCheck& check : badge.checks)
        rows.append(checkRow(check));
    rows += paragraph(badge.digest, style(6, 9, Ink::Muted));
    m_pages.add(keptTogether(rows) + QList { gap(pt(4)) });
}

void Setter::setPart(const char* title, const QStringList& lines)
{
    if (lines.isEmpty())
        return;
    QList<Row> rows { space(pt(6)) };
    rows += keptTogether(heading(words(title)));
    for (const QString& line : lines)
        rows += paragraph(u"• "_s + line, style(8.25, 11));
    m_pages.add(rows);
}

void Setter::set()
{
    setHead();
    for (const ReportBadge& badge : m_content.badges)
        setBadge(badge);
    setPart(QT_TRANSLATE_NOOP("review", "What could not be checked"), m_content.notChecked);
    setPart(QT_TRANSLATE_NOOP("review", "It proves, of all badges"), m_content.proves);
    setPart(QT_TRANSLATE_NOOP("review", "It does not prove"), m_content.doesNotProve);
    m_pages.add({ gap(pt(6)) });
    m_pages.add(paragraph(m_content.verifyLater, style(8.25, 11, Ink::Muted)));
}

} // namespace

Result<QByteArray> reviewReportPdf(const ReviewSession& session, const ReportWish& wish)
{
    const ReportContent content = reportContent(session, wish);
    Setter setter(content);
    setter.set();
    Finish finish;
    finish.title = content.title;
    finish.language = content.language;
    finish.madeAt = wish.madeAt;
    finish.structure = setter.structure();
    return drawSheet(setter.pages(), finish);
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
