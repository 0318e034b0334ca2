#include "core/sharing/FileNames.h"

#include "core/base/Files.h"
#include "core/sharing/CleanText.h"

namespace besace {

using namespace Qt::StringLiterals;

namespace {

struct FileKind {
    const char* mediaType;
    const char* extension;
};

/// A badge's file is one of these few (core/containers).
FileKind kindOf(const QByteArray& bytes)
{
    if (bytes.startsWith("\x89PNG"))
        return { "image/png", "png" };
    if (bytes.startsWith("\x1f\x8b"))
        return { "image/svg+xml", "svgz" };
    if (bytes.startsWith("\xff\xd8\xff"))
        return { "image/jpeg", "jpg" };
    const QByteArray start = bytes.left(256).trimmed();
    if (start.startsWith('{') || start.startsWith('['))
        return { "application/ld+json", "json" };
    if (start.startsWith('<') || start.startsWith("\xef\xbb\xbf<"))
        return { "image/svg+xml", "svg" };
    if (start.startsWith("ey"))
        return { "application/jwt", "jwt" };
    return { "text/plain", "txt" };
}

} // namespace

QString mediaTypeOf(const QByteArray& bytes) { return QString::fromLatin1(kindOf(bytes).mediaType); }

QString FileNames::nameFor(const QString& badge, const QString& issuer, const QString& day, const QByteArray& bytes)
{
    // Together below the 120 characters that safeFileName() leaves, with room for a number and the extension.
    QStringList parts { cleanLine(badge, 60), cleanLine(issuer, 30), day };
    parts.removeAll(QString());
    const QString stem = safeFileName(parts.join(u" – "_s).normalized(QString::NormalizationForm_C));
    const QString extension = u'.' + QString::fromLatin1(kindOf(bytes).extension);

    QString name = stem + extension;
    for (int number = 2; m_taken.contains(name.toCaseFolded()); ++number)
        name = stem + u" (%1)"_s.arg(number) + extension;
    m_taken.insert(name.toCaseFolded());
    return name;
}

} // namespace besace
