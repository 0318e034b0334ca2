#include "core/sharing/site/ShareCard.h"

#include "core/sharing/pdf/PdfInk.h"
#include "core/sharing/pdf/PdfText.h"
#include "core/sharing/pictures/RasterPicture.h"
#include "core/sharing/pictures/SvgPainter.h"
#include "core/wording/Language.h"

#include <QPainter>
#include <QTextLayout>

namespace besace {

using namespace Qt::StringLiterals;

namespace {

/// All measures are pixels of the card.
constexpr qreal margin = 72;
constexpr int maxPictures = 6;
constexpr qreal largePicture = 320;
constexpr qreal between = 32;

QFont cardFont(int pixels, QFont::Weight weight = QFont::Normal)
{
    QFont font = pdf::font(1, weight);
    font.setPixelSize(pixels);
    return font;
}

pdf::Ink inkOf(StateTone tone)
{
    switch (tone) {
    case StateTone::Genuine:
        return pdf::Ink::Genuine;
    case StateTone::Caution:
        return pdf::Ink::Caution;
    case StateTone::Bad:
        return pdf::Ink::Bad;
    case StateTone::Unknown:
        break;
    }
    return pdf::Ink::Unknown;
}

class CardPainter {
public:
    CardPainter(const ShareCard& card, QImage& image)
        : m_card(card)
        , m_painter(&image)
        , m_area(QRectF(image.rect()).adjusted(margin, margin, -margin, -margin))
    {
        m_painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    }

    void paint();

private:
    QColor colour(pdf::Ink ink) const { return pdf::colourOf(ink, m_card.theme); }
    void text(const QString& words, const QFont& font, pdf::Ink ink, int maxLines);
    void picture(const QByteArray& png, const QRectF& box);
    void besideLargePicture();
    void state();
    void bar();
    void smallPictures();
    void foot();

    const ShareCard& m_card;
    QPainter m_painter;
    QRectF m_area; ///< what is still free
};

/// Takes the lines off the top of what is free; the last one says that there was more.
void CardPainter::text(const QString& words, const QFont& font, pdf::Ink ink, int maxLines)
{
    QTextLayout layout(words, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    m_painter.setPen(colour(ink));
    layout.beginLayout();
    for (int number = 1; number <= maxLines; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(m_area.width());
        const bool isCut = number == maxLines && line.textStart() + line.textLength() < words.size();
        if (isCut) {
            const QString rest
                = QFontMetricsF(font).elidedText(words.mid(line.textStart()), Qt::ElideRight, m_area.width());
            const QRectF box(m_area.topLeft(), QSizeF(m_area.width(), line.height()));
            m_painter.setFont(font);
            m_painter.drawText(box, Qt::AlignVCenter | Qt::TextSingleLine, rest);
        } else {
            line.draw(&m_painter, m_area.topLeft());
        }
        m_area.setTop(m_area.top() + line.height() * 1.1);
    }
    layout.endLayout();
}

void CardPainter::picture(const QByteArray& png, const QRectF& box)
{
    const QImage image = readPicture(png, int(largePicture));
    const QSizeF size = QSizeF(image.size()).scaled(box.size(), Qt::KeepAspectRatio);
    QRectF place(QPointF(), size);
    place.moveCenter(box.center());
    m_painter.drawImage(place, image);
}

/// A wide card has its text beside the picture, a square one below it.
void CardPainter::besideLargePicture()
{
    picture(m_card.pictures.first(), QRectF(m_area.topLeft(), QSizeF(largePicture, largePicture)));
    if (m_area.width() > m_area.height())
        m_area.setLeft(m_area.left() + largePicture + 2 * between);
    else
        m_area.setTop(m_area.top() + largePicture + 2 * between);
}

void CardPainter::bar()
{
    m_area.setTop(m_area.top() + between / 2);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colour(pdf::Ink::Accent));
    m_painter.drawRoundedRect(QRectF(m_area.topLeft(), QSizeF(96, 8)), 4, 4);
    m_area.setTop(m_area.top() + 8 + between);
}

void CardPainter::state()
{
    if (!m_card.state)
        return;
    constexpr qreal size = 36;
    constexpr qreal gap = 14;
    const pdf::Ink ink = inkOf(stateTone(*m_card.state));
    m_area.setTop(m_area.top() + between / 2);
    const QImage shape = paintSvg(stateShape(*m_card.state, colour(ink).name().toLatin1()), int(size));
    m_painter.drawImage(m_area.topLeft(), shape);
    m_area.setLeft(m_area.left() + size + gap);
    text(m_card.stateLine, cardFont(30, QFont::DemiBold), ink, 3);
    m_area.setLeft(m_area.left() - size - gap);
}

/// One row on a wide card, two on a square one, above the foot.
void CardPainter::smallPictures()
{
    const bool isWide = m_area.width() > m_area.height();
    const qreal size = isWide ? 136 : 224;
    const int columns = isWide ? maxPictures : maxPictures / 2;
    const qsizetype rows = (m_card.pictures.size() + columns - 1) / columns;
    const qreal top = m_area.bottom() - 2 * between - qreal(rows) * (size + between) + between;
    for (qsizetype i = 0; i < m_card.pictures.size(); ++i) {
        const QPointF place(qreal(i % columns) * (size + between), qreal(i / columns) * (size + between));
        picture(m_card.pictures.at(i), QRectF(QPointF(m_area.left(), top) + place, QSizeF(size, size)));
    }
}

void CardPainter::foot()
{
    m_area.setTop(m_area.bottom() - 34);
    text(m_card.foot, cardFont(28), pdf::Ink::Muted, 1);
}

void CardPainter::paint()
{
    const QRectF whole = m_area;
    if (m_card.pictures.size() == 1)
        besideLargePicture();
    text(m_card.heading, cardFont(64, pdf::headWeight(m_card.theme)), pdf::Ink::Text,
        m_card.pictures.size() > 1 ? 1 : 3);
    text(m_card.line, cardFont(34), pdf::Ink::Muted, 2);
    state();
    bar();
    m_area = whole;
    if (m_card.pictures.size() > 1)
        smallPictures();
    foot();
}

QRgb paper(PortfolioTheme theme)
{
    switch (theme) {
    case PortfolioTheme::Colour:
        return 0xfffaf8f5;
    case PortfolioTheme::Sober:
        return 0xfff7f7f7;
    case PortfolioTheme::Plain:
        break;
    }
    return 0xffffffff;
}

/// Each part ends like a sentence, so that a voice pauses.
QString spoken(const QStringList& parts)
{
    QString text;
    for (const QString& part : parts) {
        if (part.isEmpty())
            continue;
        text += (text.isEmpty() ? QString() : u" "_s) + part;
        if (!part.back().isPunct())
            text += u'.';
    }
    return text;
}

} // namespace

QSize cardSize(CardShape shape) { return shape == CardShape::Wide ? QSize(1200, 630) : QSize(1080, 1080); }

ShareCard cardOfPortfolio(const PortfolioContent& content)
{
    ShareCard card;
    card.theme = content.theme;
    card.heading = content.heading;
    card.line = content.subtitle.isEmpty() ? content.introduction.value(0) : content.subtitle;
    QStringList names;
    for (const ContentBadge& badge : content.badges) {
        if (!badge.picture.isEmpty() && card.pictures.size() < maxPictures)
            card.pictures += badge.picture;
        if (names.size() < maxPictures)
            names += badge.name;
    }
    card.foot = Language(portfolioLocale(content.language))
                    .words("wording", QT_TRANSLATE_N_NOOP("wording", "%n badge(s)"), int(content.badges.size()));
    card.alternativeText = spoken({ card.heading, card.line, card.foot + u" – "_s + names.join(u", "_s) });
    return card;
}

ShareCard cardOfBadge(const PortfolioContent& content, const ContentBadge& badge)
{
    ShareCard card;
    card.theme = content.theme;
    card.heading = badge.name;
    card.line = badge.byline;
    card.state = badge.state;
    card.stateLine = badge.stateLine;
    if (!badge.picture.isEmpty())
        card.pictures = { badge.picture };
    card.foot = content.person;
    card.alternativeText = spoken({ badge.name, badge.byline, badge.stateLine, content.person });
    return card;
}

QByteArray cardPng(const ShareCard& card, CardShape shape)
{
    QImage image(cardSize(shape), QImage::Format_RGB32);
    image.fill(paper(card.theme));
    CardPainter(card, image).paint();
    return pngOf(image);
}

} // namespace besace
