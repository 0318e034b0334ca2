#include "core/sharing/Markdown.h"

#include "core/sharing/CleanText.h"
#include "core/sharing/MarksOnLetter.h"

#include <QTextDocumentFragment>

#include <md4c.h>

namespace besace {

using namespace Qt::StringLiterals;

namespace {

/// Deeper nesting is set at this depth: an indent further and no line is left to write on.
constexpr int maxDepth = 6;

/// Takes what md4c reports and lays it out flat.
class Reader {
public:
    QList<MarkdownBlock> read(const QByteArray& utf8);

private:
    void enterBlock(MD_BLOCKTYPE type, const void* detail);
    void leaveBlock(MD_BLOCKTYPE type);
    void enterSpan(MD_SPANTYPE type, const void* detail);
    void leaveSpan(MD_SPANTYPE type);
    void text(MD_TEXTTYPE type, const QString& piece);

    void beginList(QString marker);
    void endList();
    void beginBlock(MarkdownBlock::Kind kind);
    void endBlock() { m_open = false; }
    void append(const QString& text, const std::optional<WebLink>& link = {});
    void endLink();
    MarkdownRun::Style style() const;

    QList<MarkdownBlock> m_blocks;
    bool m_open = false; ///< text goes to the last block
    int m_depth = 0;
    QStringList m_lists; ///< of each open list: the bullet, or the number of its next item with a dot
    QString m_pendingMarker; ///< an item has begun and no text of it has come
    int m_strong = 0;
    int m_emphasis = 0;
    int m_code = 0;
    int m_picture = 0;
    std::optional<WebLink> m_link;
    qsizetype m_linkStart = 0; ///< first run of the open link
};

QString attribute(const MD_ATTRIBUTE& value) { return QString::fromUtf8(value.text, qsizetype(value.size)); }

/// A named or numbered character, `&eacute;`. What cleanText() took out of the text must not come back this way, marks
/// without end among it.
QString entity(const QString& written)
{
    if (written == "&nbsp;"_L1)
        return QString(QChar::Nbsp);
    if (written.size() > 32)
        return written;
    const QString character = cleanText(QTextDocumentFragment::fromHtml(written).toPlainText(), 8);
    const bool isMark = !character.isEmpty() && character.front().isMark();
    return isMark ? QString() : character;
}

/// Also where signs of Markdown stood between the marks.
void keepFewMarks(MarkdownBlock& block)
{
    MarksOnLetter marks;
    for (MarkdownRun& run : block.runs)
        run.text = marks.fitting(run.text);
}

QList<MarkdownBlock> Reader::read(const QByteArray& utf8)
{
    MD_PARSER parser {};
    parser.flags = MD_FLAG_NOHTML | MD_FLAG_PERMISSIVEURLAUTOLINKS;
    parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* reader) {
        static_cast<Reader*>(reader)->enterBlock(type, detail);
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void*, void* reader) {
        static_cast<Reader*>(reader)->leaveBlock(type);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void* detail, void* reader) {
        static_cast<Reader*>(reader)->enterSpan(type, detail);
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE type, void*, void* reader) {
        static_cast<Reader*>(reader)->leaveSpan(type);
        return 0;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* piece, MD_SIZE size, void* reader) {
        static_cast<Reader*>(reader)->text(type, QString::fromUtf8(piece, qsizetype(size)));
        return 0;
    };
    md_parse(utf8.constData(), MD_SIZE(utf8.size()), &parser, this);
    for (MarkdownBlock& block : m_blocks)
        keepFewMarks(block);
    m_blocks.removeIf([](const MarkdownBlock& block) {
        return block.kind != MarkdownBlock::Kind::Rule && block.text().trimmed().isEmpty();
    });
    return m_blocks;
}

void Reader::beginList(QString marker)
{
    endBlock();
    m_lists += std::move(marker);
    ++m_depth;
}

void Reader::endList()
{
    endBlock();
    m_lists.removeLast();
    --m_depth;
}

void Reader::enterBlock(MD_BLOCKTYPE type, const void* detail)
{
    switch (type) {
    case MD_BLOCK_UL:
        return beginList(u"•"_s);
    case MD_BLOCK_OL:
        return beginList(QString::number(static_cast<const MD_BLOCK_OL_DETAIL*>(detail)->start) + u'.');
    case MD_BLOCK_QUOTE:
        ++m_depth;
        return;
    case MD_BLOCK_LI: {
        endBlock();
        QString& marker = m_lists.last();
        m_pendingMarker = marker;
        if (marker.endsWith(u'.'))
            marker = QString::number(marker.chopped(1).toLongLong() + 1) + u'.';
        return;
    }
    case MD_BLOCK_H:
        return beginBlock(MarkdownBlock::Kind::Heading);
    case MD_BLOCK_P:
        return beginBlock(MarkdownBlock::Kind::Paragraph);
    case MD_BLOCK_CODE:
        return beginBlock(MarkdownBlock::Kind::Code);
    case MD_BLOCK_HR:
        beginBlock(MarkdownBlock::Kind::Rule);
        return endBlock();
    default:
        return;
    }
}

void Reader::leaveBlock(MD_BLOCKTYPE type)
{
    if (type == MD_BLOCK_UL || type == MD_BLOCK_OL)
        return endList();
    if (type == MD_BLOCK_QUOTE)
        --m_depth;
    if (type == MD_BLOCK_LI)
        m_pendingMarker.clear(); // an item without text
    endBlock();
}

void Reader::beginBlock(MarkdownBlock::Kind kind)
{
    const bool startsItem = !m_pendingMarker.isEmpty() && kind != MarkdownBlock::Kind::Rule;
    MarkdownBlock block { startsItem ? MarkdownBlock::Kind::Item : kind, qMin(m_depth, maxDepth), 0, {}, {} };
    block.lists = qMin(int(m_lists.size()), maxDepth);
    if (startsItem)
        block.marker = std::exchange(m_pendingMarker, {});
    m_blocks += block;
    m_open = true;
}

void Reader::enterSpan(MD_SPANTYPE type, const void* detail)
{
    if (type == MD_SPAN_STRONG)
        ++m_strong;
    else if (type == MD_SPAN_EM)
        ++m_emphasis;
    else if (type == MD_SPAN_CODE)
        ++m_code;
    else if (type == MD_SPAN_IMG)
        ++m_picture;
    else if (type == MD_SPAN_A && m_picture == 0) {
        m_link = webLink(attribute(static_cast<const MD_SPAN_A_DETAIL*>(detail)->href));
        if (!m_open)
            beginBlock(MarkdownBlock::Kind::Paragraph);
        m_linkStart = m_blocks.last().runs.size();
    }
}

void Reader::leaveSpan(MD_SPANTYPE type)
{
    if (type == MD_SPAN_STRONG)
        --m_strong;
    else if (type == MD_SPAN_EM)
        --m_emphasis;
    else if (type == MD_SPAN_CODE)
        --m_code;
    else if (type == MD_SPAN_IMG)
        --m_picture;
    else if (type == MD_SPAN_A && m_picture == 0)
        endLink();
}

/// A link shows its domain and nothing else: "see here (example.org)", of which only the domain is a link.
void Reader::endLink()
{
    const std::optional<WebLink> link = std::exchange(m_link, {});
    if (!link)
        return;
    QList<MarkdownRun>& runs = m_blocks.last().runs;
    QString shown;
    for (const MarkdownRun& run : runs.sliced(m_linkStart))
        shown += run.text;
    const bool isBareAddress = shown.isEmpty() || webLink(shown) == link || shown == link->domain;
    if (isBareAddress)
        runs.resize(m_linkStart);
    if (!isBareAddress)
        append(u" ("_s);
    append(link->domain, link);
    if (!isBareAddress)
        append(u")"_s);
}

MarkdownRun::Style Reader::style() const
{
    if (m_code > 0)
        return MarkdownRun::Style::Code;
    if (m_strong > 0)
        return MarkdownRun::Style::Strong;
    return m_emphasis > 0 ? MarkdownRun::Style::Emphasis : MarkdownRun::Style::Plain;
}

void Reader::append(const QString& text, const std::optional<WebLink>& link)
{
    if (!m_open) // text of a tight list item comes without a paragraph around it
        beginBlock(MarkdownBlock::Kind::Paragraph);
    QList<MarkdownRun>& runs = m_blocks.last().runs;
    const bool mayJoin = !m_link || runs.size() > m_linkStart;
    if (mayJoin && !runs.isEmpty() && runs.last().style == style() && runs.last().link == link)
        runs.last().text += text;
    else
        runs += MarkdownRun { text, style(), link };
}

void Reader::text(MD_TEXTTYPE type, const QString& piece)
{
    switch (type) {
    case MD_TEXT_NULLCHAR:
        return;
    case MD_TEXT_BR:
        return append(u"\n"_s);
    case MD_TEXT_SOFTBR:
        return append(u" "_s);
    case MD_TEXT_ENTITY:
        return append(entity(piece));
    default:
        return append(piece);
    }
}

} // namespace

QString MarkdownBlock::text() const
{
    QString whole;
    for (const MarkdownRun& run : runs)
        whole += run.text;
    return whole;
}

QList<MarkdownBlock> readMarkdown(const QString& markdown) { return Reader().read(markdown.toUtf8()); }

QString markdownAsPlainText(const QString& markdown)
{
    QStringList lines;
    for (const MarkdownBlock& block : readMarkdown(markdown))
        lines += block.marker.isEmpty() ? block.text() : block.marker + u' ' + block.text();
    return lines.join(u'\n');
}

} // namespace besace
