#include "app/desktop/help/HelpReader.h"

#include "app/desktop/looks/Tokens.h"
#include "core/wording/Languages.h"

#include <QImage>
#include <QRegularExpression>
#include <QResizeEvent>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// Lines longer than about 70 characters are hard to follow.
constexpr int widestLines = 38;

/// Qt says nothing of a picture to screen readers: what it shows stands below it, for everybody.
QString withCaptions(QString markdown)
{
    static const QRegularExpression picture(u"^(!\\[([^\\]]+)\\]\\([^)]+\\))$"_s, QRegularExpression::MultilineOption);
    return markdown.replace(picture, u"\\1\n\n*\\2*"_s);
}

TextSize sizeOf(int headingLevel) { return headingLevel == 1 ? TextSize::Title : TextSize::Lead; }

QTextBlockFormat blockFormat(const QTextBlock& block, int line, Qt::LayoutDirection direction)
{
    QTextBlockFormat format;
    format.setLayoutDirection(direction);
    if (!block.text().contains(QChar::ObjectReplacementCharacter)) // a picture is no line of text
        format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    const bool isHeading = block.blockFormat().headingLevel() > 0;
    format.setTopMargin(isHeading && block.position() > 0 ? line : 0);
    format.setBottomMargin(block.textList() != nullptr ? line / 4.0 : line / 2.0);
    return format;
}

} // namespace

HelpReader::HelpReader(QWidget* parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameStyle(QFrame::StyledPanel | QFrame::Plain); // room for the ring of the focus
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // A caret, so that a screen reader can go through the text line by line.
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    setAccessibleName(tr("Answer"));
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) { emit linkChosen(url.toString()); });
}

void HelpReader::showPage(const HelpPage& page, const QString& language)
{
    m_page = page;
    m_direction = wording::localeOf(language).textDirection();
    setAccessibleName(page.title);
    render();
}

void HelpReader::render()
{
    m_isRendering = true;
    document()->setDocumentMargin(space::edge);
    document()->setMarkdown(u"# "_s + m_page.title + u"\n\n"_s + withCaptions(m_page.text));
    dressBlocks();
    fitPictures();
    moveCursor(QTextCursor::Start);
    m_isRendering = false;
}

void HelpReader::dressBlocks()
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        cursor.mergeBlockFormat(blockFormat(block, fontMetrics().height(), m_direction));
        const int level = block.blockFormat().headingLevel();
        if (level == 0)
            continue;
        // Markdown gives headings a size relative to the text's, which would win over any other: nothing of it stays.
        QTextCharFormat format;
        format.setFont(scaled(font(), sizeOf(level), true));
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.setCharFormat(format);
    }
}

QVariant HelpReader::loadResource(int type, const QUrl& name)
{
    static const QRegularExpression own(u"^pictures/[a-z0-9-]+\\.png$"_s);
    if (type != QTextDocument::ImageResource || !own.match(name.toString()).hasMatch())
        return {};
    const QImage image(u":/guide/"_s + name.toString());
    const qreal ratio = devicePixelRatioF();
    const int width = qRound(std::min<qreal>(textWidth(), image.width()) * ratio);
    // Qt draws a picture that it must shrink without smoothing.
    QImage fitting = width < image.width() ? image.scaledToWidth(width, Qt::SmoothTransformation) : image;
    if (fitting.width() == width)
        fitting.setDevicePixelRatio(ratio);
    return fitting;
}

int HelpReader::textWidth() const { return viewport()->width() - 2 * space::edge; }

void HelpReader::fitPictures()
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextImageFormat picture = at.fragment().charFormat().toImageFormat();
            if (picture.isValid())
                document()->addResource(QTextDocument::ImageResource, QUrl(picture.name()),
                    loadResource(QTextDocument::ImageResource, QUrl(picture.name())));
        }
    }
    document()->markContentsDirty(0, document()->characterCount());
}

void HelpReader::resizeEvent(QResizeEvent* event)
{
    // Short lines in a wide window: what is left over stays free at the side where lines end.
    const int spare = std::max(0, width() - fontMetrics().height() * widestLines);
    const QMargins free = isRightToLeft() ? QMargins(spare, 0, 0, 0) : QMargins(0, 0, spare, 0);
    if (viewportMargins() != free)
        setViewportMargins(free);
    QTextBrowser::resizeEvent(event);
    fitPictures();
}

void HelpReader::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    // Links and headings were given their colour and size when they were read.
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && !m_isRendering)
        render();
}

} // namespace besace
