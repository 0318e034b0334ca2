#include "core/sharing/pictures/QrCode.h"

#include <qrencode.h>

#include <memory>

namespace besace {

/// Version 10 has 57 modules: a third of a millimetre each on 20 mm of paper, which phones still read.
static constexpr int maxSide = 57;

static QList<QRect> darkRuns(const QRcode& code)
{
    QList<QRect> runs;
    for (int y = 0; y < code.width; ++y) {
        for (int x = 0; x < code.width; ++x) {
            if ((code.data[y * code.width + x] & 1) == 0)
                continue;
            const bool continues
                = !runs.isEmpty() && runs.last().y() == y && runs.last().x() + runs.last().width() == x;
            if (continues)
                runs.last().setWidth(runs.last().width() + 1);
            else
                runs += QRect(x, y, 1, 1);
        }
    }
    return runs;
}

QrCode qrCode(const QString& text)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(text.toUtf8().constData(), 0, QR_ECLEVEL_M), &QRcode_free);
    if (!code || code->width > maxSide)
        return {};
    return { code->width, darkRuns(*code) };
}

} // namespace besace
