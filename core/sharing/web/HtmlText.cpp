#include "core/sharing/web/HtmlText.h"

namespace besace {

using namespace Qt::StringLiterals;

QString htmlEscaped(const QString& text) { return text.toHtmlEscaped().replace(u'\'', "&#39;"_L1); }

QString htmlLink(const WebLink& link)
{
    return u"<a href=\"%1\" rel=\"noopener noreferrer external\">%2</a>"_s.arg(
        htmlEscaped(link.address), htmlEscaped(link.domain));
}

QString htmlMailLink(const QString& email)
{
    const QString link = mailLink(email);
    return link.isEmpty() ? htmlEscaped(email) : u"<a href=\"%1\">%2</a>"_s.arg(link, htmlEscaped(email));
}

namespace {

QString withTag(const QString& tag, const QString& content)
{
    return tag.isEmpty() ? content : u'<' + tag + u'>' + content + u"</"_s + tag + u'>';
}

QString styleTag(MarkdownRun::Style style)
{
    switch (style) {
    case MarkdownRun::Style::Strong:
        return u"strong"_s;
    case MarkdownRun::Style::Emphasis:
        return u"em"_s;
    case MarkdownRun::Style::Code:
        return u"code"_s;
    case MarkdownRun::Style::Plain:
        break;
    }
    return {};
}

QString inlineText(const MarkdownBlock& block)
{
    QString html;
    for (const MarkdownRun& run : block.runs) {
        QString text = run.link ? htmlLink(*run.link) : htmlEscaped(run.text);
        if (block.kind != MarkdownBlock::Kind::Code)
            text.replace(u'\n', "<br>"_L1);
        html += withTag(styleTag(run.style), text);
    }
    return html;
}

QString tagOf(MarkdownBlock::Kind kind)
{
    switch (kind) {
    case MarkdownBlock::Kind::Code:
        return u"pre"_s;
    case MarkdownBlock::Kind::Rule:
    case MarkdownBlock::Kind::Paragraph:
    case MarkdownBlock::Kind::Heading:
    case MarkdownBlock::Kind::Item:
        break;
    }
    return u"p"_s;
}

/// Rebuilds lists inside lists from flat blocks.
class Lists {
public:
    QString html(const QList<MarkdownBlock>& blocks);

private:
    struct Open {
        QString tag; ///< `ul` or `ol`, with an open `li`
        int level;
    };
    void beginItem(const MarkdownBlock& item);
    void closeTo(int level);

    QString m_html;
    QList<Open> m_open;
};

void Lists::closeTo(int level)
{
    while (!m_open.isEmpty() && m_open.last().level > level)
        m_html += u"</li></"_s + m_open.takeLast().tag + u'>';
}

void Lists::beginItem(const MarkdownBlock& item)
{
    const bool isNumbered = item.marker.endsWith(u'.');
    const QString tag = isNumbered ? u"ol"_s : u"ul"_s;
    closeTo(item.lists);
    if (!m_open.isEmpty() && m_open.last().level == item.lists && m_open.last().tag == tag) {
        m_html += u"</li><li>"_s;
        return;
    }
    closeTo(item.lists - 1);
    m_open += { tag, item.lists };
    const bool startsElsewhere = isNumbered && item.marker != "1."_L1;
    const QString start = startsElsewhere ? u" start=\"%1\""_s.arg(item.marker.chopped(1)) : QString();
    m_html += u'<' + tag + start + u"><li>"_s;
}

QString Lists::html(const QList<MarkdownBlock>& blocks)
{
    for (const MarkdownBlock& block : blocks) {
        const QString text = inlineText(block);
        if (block.kind == MarkdownBlock::Kind::Item) {
            beginItem(block);
            m_html += text;
            continue;
        }
        closeTo(block.lists);
        if (block.kind == MarkdownBlock::Kind::Rule)
            m_html += u"<hr>"_s;
        else
            m_html += withTag(
                tagOf(block.kind), block.kind == MarkdownBlock::Kind::Heading ? withTag(u"strong"_s, text) : text);
    }
    closeTo(0);
    return m_html;
}

} // namespace

QString htmlBlocks(const QList<MarkdownBlock>& blocks) { return Lists().html(blocks); }

} // namespace besace
