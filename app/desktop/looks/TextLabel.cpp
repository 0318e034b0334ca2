#include "app/desktop/looks/TextLabel.h"

#include <QApplication>
#include <QEvent>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

constexpr QChar zeroWidthSpace(0x200B);
/// Longer than any word of a usual text.
constexpr int longestWord = 24;

/// A bullet or an arrow before a line is for the eye: a screen reader would say "bullet" at each.
QString spoken(QString text)
{
    static const QRegularExpression sign(u"^[•→←] "_s, QRegularExpression::MultilineOption);
    return text.remove(sign);
}

bool endsPart(QChar character) { return u"/.-_?&=:,;@"_s.contains(character); }

} // namespace

TextLabel::TextLabel(QWidget* parent) : TextLabel(TextSize::Body, Ink::Text, false, parent) { }

TextLabel::TextLabel(TextSize size, Ink ink, bool strong, QWidget* parent)
    : QLabel(parent)
    , m_size(size)
    , m_ink(ink)
    , m_strong(strong)
{
    setTextFormat(Qt::RichText); // for the height of lines alone: every text is escaped
    setWordWrap(true);
    setOpenExternalLinks(false);
    if (isRightToLeft())
        alignToReading();
    setTextInteractionFlags(Qt::NoTextInteraction);
    dress();
}

void TextLabel::setWords(const QString& text)
{
    m_words = text;
    const QString escaped = breakable(text).toHtmlEscaped().replace(u'\n', u"<br/>"_s);
    // Room between lines is for running text: headings and single words stand close.
    const bool running = isRunning();
    setText(u"<p style=\"margin:0; line-height:%1%\">%2</p>"_s.arg(running ? lineHeight : 100).arg(escaped));
    setAccessibleName(spoken(text));
    dress();
}

bool TextLabel::isRunning() const { return wordWrap() && !m_compact && m_size == TextSize::Body; }

void TextLabel::setInk(Ink ink)
{
    m_ink = ink;
    dress();
}

void TextLabel::setCompact()
{
    m_compact = true;
    setWords(m_words);
}

void TextLabel::setSelectable()
{
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFocusPolicy(Qt::ClickFocus);
}

void TextLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    const QEvent::Type type = event->type();
    if (type == QEvent::ApplicationFontChange || type == QEvent::PaletteChange
        || type == QEvent::ApplicationPaletteChange)
        dress();
    if (type == QEvent::LayoutDirectionChange)
        alignToReading();
}

/// French words in an Arabic window read from left to right, and stand below the Arabic ones that announce them.
void TextLabel::alignToReading()
{
    if ((alignment() & Qt::AlignHCenter) != 0)
        return;
    const Qt::Alignment side = isRightToLeft() ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft;
    setAlignment(side | (alignment() & Qt::AlignVertical_Mask));
}

void TextLabel::dress()
{
    if (m_dressing)
        return;
    m_dressing = true;
    setFont(scaled(QApplication::font(), m_size, m_strong));
    // These two and no more: what is not set here goes on following the application.
    const QColor colour = colourOf(m_ink, Tokens::of(QApplication::palette()));
    QPalette own;
    own.setColor(QPalette::WindowText, colour);
    own.setColor(QPalette::Text, colour);
    setPalette(own);
    // Qt puts all of the extra height below a line: half of it belongs above, or words beside an icon hang too high.
    const int half = isRunning() ? fontMetrics().height() * (lineHeight - 100) / 200 : 0;
    setContentsMargins(0, half, 0, -half);
    m_dressing = false;
}

QString inOneLine(const QStringList& parts, const QString& between)
{
    if (!QGuiApplication::isRightToLeft())
        return parts.join(between);
    // Around a name in Latin letters, so that it takes neither the sign nor the number behind it into its own
    // direction.
    const QChar mark(0x200F);
    return mark + parts.join(mark + between);
}

QString breakable(const QString& text)
{
    QString broken;
    broken.reserve(text.size() + text.size() / longestWord);
    int run = 0;
    for (const QChar character : text) {
        broken += character;
        run = character.isSpace() ? 0 : run + 1;
        const bool mayBreak = run >= longestWord || (run > longestWord / 2 && endsPart(character));
        if (mayBreak && !character.isHighSurrogate()) {
            broken += zeroWidthSpace;
            run = 0;
        }
    }
    return broken;
}

} // namespace besace
