#include "core/sharing/ControlCode.h"

#include <QCryptographicHash>

namespace besace {

QString controlCode(const QByteArray& credential)
{
    if (credential.isEmpty())
        return {};
    // Base 32 of Douglas Crockford: no I, L, O and U.
    static constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    constexpr int letters = 12;
    const QByteArray digest = QCryptographicHash::hash(credential, QCryptographicHash::Sha256);
    QString code;
    for (int i = 0; i < letters; ++i) {
        const int bit = i * 5;
        const int pair = uchar(digest[bit / 8]) << 8 | uchar(digest[bit / 8 + 1]);
        if (i > 0 && i % 4 == 0)
            code += u' ';
        code += QLatin1Char(alphabet[pair >> (11 - bit % 8) & 31]);
    }
    return code;
}

} // namespace besace
