#include "app/desktop/looks/Tokens.h"

#include "app/desktop/looks/HighContrast.h"

#include <QPalette>

#include <cmath>

namespace besace {

namespace {

constexpr qreal smallestPointSize = 10.5;
constexpr qreal scaleStep = 1.2;

QColor mixed(const QColor& over, const QColor& under, qreal part)
{
    const auto blend = [part](float a, float b) { return static_cast<float>(a * part + b * (1 - part)); };
    return QColor::fromRgbF(
        blend(over.redF(), under.redF()), blend(over.greenF(), under.greenF()), blend(over.blueF(), under.blueF()));
}

Tokens whiteOnBlack()
{
    return {
        .isDark = true,
        .isHighContrast = true,
        .page = QColor(Qt::black),
        .surface = QColor(Qt::black),
        .raised = QColor(0x1F1F1F),
        .line = QColor(0xFFFFFF),
        .control = QColor(0xFFFFFF),
        .text = QColor(0xFFFFFF),
        .muted = QColor(0xD4D4D4),
        .accent = QColor(0xFFE14D),
        .onAccent = QColor(Qt::black),
        .genuine = QColor(0x8CFFA9),
        .caution = QColor(0xFFC869),
        .bad = QColor(0xFFB3AB),
        .unknown = QColor(0xD5DEEC),
    };
}

} // namespace

const Tokens& Tokens::light()
{
    static const Tokens tokens {
        .isDark = false,
        .page = QColor(0xFAF8F5),
        .surface = QColor(0xFFFFFF),
        .raised = QColor(0xF3EFE9),
        .line = QColor(0xD9D2C7),
        .control = QColor(0x8C8377),
        .text = QColor(0x1F1B16),
        .muted = QColor(0x5C554B),
        .accent = QColor(0x0B5E6B),
        .onAccent = QColor(0xFFFFFF),
        .genuine = QColor(0x1B6B3A),
        .caution = QColor(0x8A5A00),
        .bad = QColor(0xA3261B),
        .unknown = QColor(0x4A5568),
    };
    return tokens;
}

const Tokens& Tokens::dark()
{
    static const Tokens tokens {
        .isDark = true,
        .page = QColor(0x161412),
        .surface = QColor(0x1F1C19),
        .raised = QColor(0x2A2622),
        .line = QColor(0x453F38),
        .control = QColor(0x857B6F),
        .text = QColor(0xF2EEE8),
        .muted = QColor(0xB8AFA3),
        .accent = QColor(0x6CC5D1),
        .onAccent = QColor(0x0B1F22),
        .genuine = QColor(0x7BD39A),
        .caution = QColor(0xF0B95B),
        .bad = QColor(0xFF9A8E),
        .unknown = QColor(0xB3BDCC),
    };
    return tokens;
}

const Tokens& Tokens::highContrast()
{
    static const Tokens tokens = asksForHighContrast(systemPalette()) ? tokensFrom(systemPalette()) : whiteOnBlack();
    return tokens;
}

const Tokens& Tokens::of(const QPalette& palette)
{
    if (palette.color(QPalette::Window) == highContrast().page)
        return highContrast();
    return palette.color(QPalette::Window).lightnessF() < 0.5F ? dark() : light();
}

QPalette Tokens::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, page);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, surface);
    palette.setColor(QPalette::AlternateBase, raised);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, muted);
    palette.setColor(QPalette::Button, surface);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, bad);
    palette.setColor(QPalette::ToolTipBase, text);
    palette.setColor(QPalette::ToolTipText, page);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, onAccent);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::Light, raised);
    palette.setColor(QPalette::Midlight, raised);
    palette.setColor(QPalette::Mid, line);
    palette.setColor(QPalette::Dark, control);
    palette.setColor(QPalette::Shadow, line);
    for (const QPalette::ColorRole role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, muted);
    return palette;
}

QColor Tokens::tint(const QColor& colour) const { return mixed(colour, surface, isDark ? 0.13 : 0.10); }

Ink inkOf(State state)
{
    switch (state) {
    case State::Changed:
    case State::Revoked:
        return Ink::Bad;
    case State::Suspended:
    case State::Expired:
    case State::IssuerUnknown:
    case State::StatusUnchecked:
        return Ink::Caution;
    case State::Unreadable:
    case State::Unsigned:
    case State::Unchecked:
    case State::Snapshot:
    case State::Unreachable:
        return Ink::Unknown;
    case State::Verified:
        return Ink::Genuine;
    }
    return Ink::Unknown;
}

Ink inkOf(Answer answer)
{
    switch (answer) {
    case Answer::Yes:
        return Ink::Genuine;
    case Answer::No:
        return Ink::Bad;
    case Answer::Unchecked:
        return Ink::Unknown;
    }
    return Ink::Unknown;
}

QColor colourOf(Ink ink, const Tokens& tokens)
{
    switch (ink) {
    case Ink::Text:
        return tokens.text;
    case Ink::Muted:
        return tokens.muted;
    case Ink::Accent:
        return tokens.accent;
    case Ink::Genuine:
        return tokens.genuine;
    case Ink::Caution:
        return tokens.caution;
    case Ink::Bad:
        return tokens.bad;
    case Ink::Unknown:
        return tokens.unknown;
    }
    return tokens.text;
}

QFont baseFont(QFont base)
{
    // A size in pixels would not follow the screen's scale.
    base.setPointSizeF(std::max(smallestPointSize, base.pointSizeF()));
    return base;
}

QFont scaled(QFont base, TextSize size, bool strong)
{
    base.setPointSizeF(base.pointSizeF() * std::pow(scaleStep, static_cast<int>(size)));
    base.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return base;
}

} // namespace besace
