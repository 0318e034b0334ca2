#include "core/sharing/pdf/PdfInk.h"

namespace besace::pdf {

namespace {

/// In the order of Ink.
using Inks = QRgb[8];

/// looks.md, the light theme: paper is white.
constexpr Inks colours
    = { 0xff1f1b16, 0xff5c554b, 0xffd9d2c7, 0xff0b5e6b, 0xff1b6b3a, 0xff8a5a00, 0xffa3261b, 0xff4a5568 };
constexpr Inks sober
    = { 0xff1f1f1f, 0xff555555, 0xffd4d4d4, 0xff34495e, 0xff1f1f1f, 0xff1f1f1f, 0xff1f1f1f, 0xff1f1f1f };
constexpr Inks plain
    = { 0xff000000, 0xff000000, 0xff000000, 0xff000000, 0xff000000, 0xff000000, 0xff000000, 0xff000000 };

} // namespace

QColor colourOf(Ink ink, PortfolioTheme theme)
{
    const int index = static_cast<int>(ink);
    switch (theme) {
    case PortfolioTheme::Colour:
        return QColor(colours[index]);
    case PortfolioTheme::Sober:
        return QColor(sober[index]);
    case PortfolioTheme::Plain:
        break;
    }
    return QColor(plain[index]);
}

QFont::Weight headWeight(PortfolioTheme theme)
{
    return theme == PortfolioTheme::Colour ? QFont::Bold : QFont::DemiBold;
}

} // namespace besace::pdf
