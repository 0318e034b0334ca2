#include "core/sharing/cv/CvLayout.h"

#include "core/sharing/pdf/PdfParts.h"
#include "core/sharing/pdf/PdfSheet.h"

#include <QImage>

#include <optional>
#include <utility>

namespace besace {

using namespace Qt::StringLiterals;

using namespace pdf;

namespace {

constexpr qreal photoSide = pt(72);
constexpr qreal badgeSide = pt(40);
constexpr qreal badgeLeft = badgeSide + pt(12);
constexpr qreal badgeWidth = sheetWidth - badgeLeft;

Row gap(qreal height)
{
    Row row = space(height);
    row.keepWithNext = false;
    return row;
}

} // namespace

CvLayout::CvLayout(const CvContent& content)
    : m_content(content)
    , m_person(content.portfolio)
    , m_language(portfolioLocale(content.portfolio.language))
{
    setHead();
    setDone();
    setBadges(QT_TRANSLATE_NOOP("sharing", "Education and training"), m_content.education);
    setBadges(QT_TRANSLATE_NOOP("sharing", "Certificates and badges"), m_content.certificates);
    setSkills();
    setFoot();
}

void CvLayout::drawPage(int index, Canvas& canvas) const { drawSheetPage(m_pages, index, canvas); }

QList<Row> CvLayout::paragraph(const QString& text, const TextStyle& look, qreal width)
{
    return paragraphRows(text, look, width, add("P"));
}

QList<Row> CvLayout::paragraph(const QString& text, const TextStyle& look) { return paragraph(text, look, sheetWidth); }

QList<Row> CvLayout::title(const char* text)
{
    const TextStyle look = style(12.75, 18, Ink::Accent, QFont::Bold);
    const QList<Row> line = textRows(words(text), look, sheetWidth, add("H2"));
    return keptTogether(QList { space(pt(10)) } + line + QList { lineAcross(sheetWidth), space(pt(6)) });
}

void CvLayout::setHead()
{
    const qreal width = m_person.photo.isEmpty() ? sheetWidth : sheetWidth - photoSide - pt(16);
    m_pages.add(textRows(m_person.heading, style(22, 28, Ink::Text, QFont::Bold), width, add("H1")));
    if (!m_person.subtitle.isEmpty())
        m_pages.add(paragraph(m_person.subtitle, style(12, 18, Ink::Muted), width));
    m_pages.add(contactRows(m_person.email, m_person.telephone, width, Branch { m_structure }));
    if (!m_person.photo.isEmpty()) {
        const int figure = add("Figure");
        m_structure[figure].alternative = m_person.photoText;
        m_pages.addBeside(
            pictureRow(QImage::fromData(m_person.photo), photoSide, figure), sheetWidth - photoSide, page::top);
        if (const qreal under = page::top + photoSide - m_pages.y(); under > 0)
            m_pages.add({ gap(under) });
    }
    m_pages.add({ gap(pt(6)) });
    for (const QString& text : m_person.introduction)
        m_pages.add(withoutOrphans(paragraph(text, style(10.25, 15))));
}

void CvLayout::setDone()
{
    if (m_content.done.isEmpty())
        return;
    QList<Row> head = title(QT_TRANSLATE_NOOP("sharing", "What I did"));
    for (const CvStory& story : m_content.done) {
        const TextStyle name = style(10.25, 15, Ink::Text, QFont::DemiBold);
        QList<Row> rows = keptTogether(textRows(story.badge, name, sheetWidth, add("H3")));
        for (const QString& text : story.paragraphs)
            rows += paragraph(text, style(10.25, 15));
        m_pages.add(std::exchange(head, {}) + rows + QList { gap(pt(5)) });
    }
}

QList<Row> CvLayout::badgeRows(const ContentBadge& badge, int section)
{
    const Branch ours { m_structure, section };
    const Branch theirs { m_structure, section, badge.language };
    const TextStyle name = style(10.25, 15, badge.page ? Ink::Accent : Ink::Text, QFont::DemiBold);
    Flow flow;
    const int heading = theirs.add("H3");
    const int own = badge.page ? m_structure.add("Link", heading) : heading;
    flow.parts += { badge.name, name.font, name.ink, own, badge.page ? badge.page->address : QString() };
    QList<Row> rows = flowRows(flow, name.lineHeight, badgeWidth);
    if (!badge.byline.isEmpty())
        rows += textRows(badge.byline, style(9, 13, Ink::Muted), badgeWidth, ours.add("P"));
    rows += stateRows(badge.state, badge.stateLine, badgeWidth, ours.add("P"));
    if (!badge.controlCode.isEmpty())
        rows += textRows(badge.controlCode, style(8.25, 12, Ink::Muted), badgeWidth, ours.add("P"));
    if (const qreal missing = badgeSide - heightOf(rows); missing > 0)
        rows += space(missing);
    return keptTogether(rows);
}

/// A badge is never parted.
void CvLayout::setBadges(const char* text, const QList<qsizetype>& which)
{
    if (which.isEmpty())
        return;
    QList<Row> head = title(text);
    for (const qsizetype index : which) {
        const ContentBadge& badge = m_person.badges.at(index);
        const int section = add("Sect");
        for (const ContentFile& file : badge.files)
            m_structure[section].files += file.name;
        std::optional<Row> picture;
        if (!badge.picture.isEmpty()) {
            const int figure = m_structure.add("Figure", section);
            m_structure[figure].alternative = badge.pictureText;
            picture = pictureRow(QImage::fromData(badge.picture), badgeSide, figure);
        }
        const QList<Row> rows = badgeRows(badge, section);
        if (heightOf(head) + heightOf(rows) > m_pages.room() && !m_pages.isAtTop())
            m_pages.turn();
        m_pages.add(std::exchange(head, {}));
        m_bookmarks += Finish::Bookmark { badge.name, m_pages.current(), m_pages.y() / unitsPerPoint };
        if (picture)
            m_pages.addBeside(*picture, 0, m_pages.y());
        m_pages.add(rows, badgeLeft);
        m_pages.add({ gap(pt(8)) });
    }
}

void CvLayout::setSkills()
{
    QStringList named;
    for (const CvSkill& skill : m_content.skills)
        named += skill.list.isEmpty() ? skill.name : skill.name + u" ("_s + skill.list + u')';
    setChips(QT_TRANSLATE_NOOP("sharing", "Skills named in the badges"), named);
    setChips(QT_TRANSLATE_NOOP("sharing", "Skills that I add"), m_person.ownSkills);
}

void CvLayout::setChips(const char* text, const QStringList& skills)
{
    if (skills.isEmpty())
        return;
    const QList<Row> head = title(text); // its element comes first
    m_pages.add(head + chipRows(skills, sheetWidth, Branch { m_structure }));
}

void CvLayout::setFoot()
{
    m_pages.add({ gap(pt(8)) });
    if (m_person.hasFiles)
        m_pages.add(paragraph(
            m_language.words("sharing",
                QT_TRANSLATE_N_NOOP("sharing", "%n badge(s) attached to this PDF: open it with Besace to check them."),
                int(m_person.badges.size())),
            style(8.25, 12, Ink::Muted)));
    m_pages.add(paragraph(m_person.madeOn, style(8.25, 12, Ink::Muted)));
}

} // namespace besace
