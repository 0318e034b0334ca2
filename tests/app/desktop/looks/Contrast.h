#pragma once

#include <QColor>
#include <QHash>
#include <QImage>
#include <QWidget>

#include <algorithm>
#include <cmath>

/// Contrast as WCAG 2.2 counts it, measured on what is painted. The program has a measure of its own: it is not asked
/// here.
namespace besace::measured {

// https://www.w3.org/TR/2023/REC-WCAG22-20231005/#dfn-relative-luminance
inline double luminance(const QColor& colour)
{
    const auto channel
        = [](double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

inline double ratio(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

inline QImage imageOf(QWidget& widget)
{
    widget.adjustSize();
    return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

inline QRgb groundOf(const QImage& image)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y)];
    }
    QRgb most = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > counts.value(most))
            most = it.key();
    }
    return most;
}

/// The most common colour is the ground; the words are whatever differs from it most.
inline double paintedContrast(const QImage& image)
{
    const QColor ground(groundOf(image));
    double best = 1;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            best = std::max(best, ratio(QColor(image.pixel(x, y)), ground));
    }
    return best;
}

/// Without the outline, whose colour is none of the words'.
inline QImage inner(const QImage& image)
{
    constexpr int edge = 6;
    return image.copy(image.rect().adjusted(edge, edge, -edge, -edge));
}

} // namespace besace::measured
