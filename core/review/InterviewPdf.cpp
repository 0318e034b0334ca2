#include "core/review/InterviewContent.h"
#include "core/review/InterviewSheet.h"
#include "core/review/ReviewSheet.h"
#include "core/sharing/pdf/PdfParts.h"
#include "core/wording/Language.h"

using namespace Qt::StringLiterals;

namespace besace {

using namespace pdf;

namespace {

constexpr qreal noteHeight = pt(20); ///< as high as people write

/// Sets one sheet.
class Setter {
public:
    explicit Setter(const InterviewContent& content) : m_content(content), m_language(portfolioLocale(content.language))
    {
    }

    Result<QByteArray> draw(const QDateTime& madeAt);

private:
    QString words(const char* text) const { return m_language.words("review", text); }
    void setBadge(const InterviewBadge& badge);

    const InterviewContent& m_content;
    Language m_language;
    ReviewSheet m_sheet;
};

void Setter::setBadge(const InterviewBadge& badge)
{
    const TextStyle small = style(8.25, 11, Ink::Muted);
    QList<Row> rows { lineAcross(sheetWidth), space(pt(4)) };
    rows += m_sheet.heading(badge.name);
    rows += m_sheet.paragraph(badge.byline, small);
    if (!badge.proofs.isEmpty())
        rows += m_sheet.paragraph(words(QT_TRANSLATE_NOOP("review", "Proof that the badge names:")), small);
    for (const QString& proof : badge.proofs)
        rows += m_sheet.paragraph(u"• "_s + proof, small);
    rows.append(space(pt(3)));
    for (const QString& question : badge.questions)
        rows += m_sheet.paragraph(u"• "_s + question, style(9.5, 13));
    for (int line = 0; line < 2; ++line)
        rows += { space(noteHeight), lineAcross(sheetWidth) };
    m_sheet.add(keptTogether(rows) + QList { sheetGap(pt(10)) });
}

Result<QByteArray> Setter::draw(const QDateTime& madeAt)
{
    m_sheet.addHead(m_content.title, m_content.facts);
    m_sheet.addList(words(QT_TRANSLATE_NOOP("review", "Skills that the badges name")), m_content.skills);
    m_sheet.addGap(pt(10));
    for (const InterviewBadge& badge : m_content.badges)
        setBadge(badge);
    m_sheet.add(m_sheet.paragraph(m_content.promise, style(8.25, 11, Ink::Muted)));
    return m_sheet.draw(m_content.title, m_content.language, madeAt);
}

} // namespace

Result<QByteArray> interviewSheetPdf(const ReviewSession& session, const ReportWish& wish)
{
    const InterviewContent content = interviewContent(session, wish);
    return Setter(content).draw(wish.madeAt);
}

Result<QByteArray> interviewSheet(const ReviewSession& session, const ReportWish& wish, const QString& form)
{
    if (form == u"pdf"_s)
        return interviewSheetPdf(session, wish);
    if (form == u"html"_s)
        return interviewSheetHtml(session, wish);
    return Error { Error::Code::Unsupported, form };
}

} // namespace besace
