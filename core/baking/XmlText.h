#pragma once

#include "core/base/Result.h"

#include <QByteArray>

namespace besace {

/// An XML document as UTF-8.
struct XmlText {
    QByteArray utf8;
    bool rewritten = false; ///< the file has another encoding than UTF-8
};

/// Follows a byte order mark or the XML declaration: UTF-8, UTF-16, ISO 8859-1.
/// @return Malformed, Unsupported or TooLarge
Result<XmlText> readXmlText(const QByteArray& file);

} // namespace besace
