#pragma once

#include <QList>
#include <QRect>
#include <QString>

namespace besace {

/// A QR code (ISO/IEC 18004) as dark runs of modules, without its quiet zone.
struct QrCode {
    int side = 0; ///< modules; 0: there is none
    QList<QRect> dark; ///< one module high
};

/// None for a text so long that the code would not be read from paper at the size we print.
QrCode qrCode(const QString& text);

} // namespace besace
