#pragma once

#include <QImage>

#include <algorithm>
#include <cstdlib>

/// How far two pictures of one page are apart, as the eye would say it: in grey, 0 for alike and 1 for black on white.
struct PageDifference {
    double mean = 1; ///< of all pixels
    double worst = 1; ///< of the tile that differs most: a letter or two
};

/// @p one and @p other have the same size; else all of it differs.
inline PageDifference pageDifference(const QImage& one, const QImage& other)
{
    if (one.isNull() || one.size() != other.size())
        return {};
    constexpr int tile = 12; // pixels
    const QImage left = one.convertToFormat(QImage::Format_Grayscale8);
    const QImage right = other.convertToFormat(QImage::Format_Grayscale8);
    PageDifference difference { 0, 0 };
    for (int top = 0; top < left.height(); top += tile) {
        for (int start = 0; start < left.width(); start += tile) {
            const int bottom = std::min(top + tile, left.height());
            const int end = std::min(start + tile, left.width());
            double sum = 0;
            for (int y = top; y < bottom; ++y) {
                for (int x = start; x < end; ++x)
                    sum += std::abs(left.constScanLine(y)[x] - right.constScanLine(y)[x]) / 255.0;
            }
            difference.mean += sum;
            difference.worst = std::max(difference.worst, sum / ((bottom - top) * (end - start)));
        }
    }
    difference.mean /= double(left.width()) * left.height();
    return difference;
}
