#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>

namespace besace {

/// `image/png`, `application/ld+json`…, by content.
QString mediaTypeOf(const QByteArray& bytes);

/// Gives every file of one portfolio a name that people understand and every file system takes:
/// `Esprit d'équipe – Maison des talents – 2025-03-12.png`. No two names differ only by case.
class FileNames {
public:
    QString nameFor(const QString& badge, const QString& issuer, const QString& day, const QByteArray& bytes);

private:
    QSet<QString> m_taken; ///< case folded
};

} // namespace besace
