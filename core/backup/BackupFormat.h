#pragma once

#include <QString>

/// What FORMAT.md promises, for the writer and the reader.
namespace besace::backup {

inline const QString formatName = QStringLiteral("besace-backup");
inline constexpr int version = 1;

inline const QString indexPath = QStringLiteral("index.json");
inline QString partPath(int part) { return QStringLiteral("index/badges-%1.json").arg(part); } ///< from 1
inline QString pagePath(int page) ///< from 1
{
    return page == 1 ? QStringLiteral("index.html") : QStringLiteral("index-%1.html").arg(page);
}
inline QString documentPath(const QByteArray& sha256)
{
    return QStringLiteral("documents/") + QString::fromLatin1(sha256.toHex());
}

} // namespace besace::backup
