#include "core/backup/BackupNames.h"

#include "core/base/Files.h"
#include "core/containers/Container.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// Leaves room for what stands behind it within safeFileName()'s length.
constexpr qsizetype maxPartChars = 48;

bool isReservedOnWindows(const QString& name)
{
    static const QStringList devices { u"con"_s, u"prn"_s, u"aux"_s, u"nul"_s };
    const QString stem = name.section(u'.', 0, 0).trimmed().toLower();
    return devices.contains(stem)
        || (stem.size() == 4 && (stem.startsWith(u"com"_s) || stem.startsWith(u"lpt"_s)) && stem.at(3).isDigit());
}

/// One part of the name. Invisible signs that turn the direction of writing could make it look like another.
QString part(const QString& text)
{
    QString shown;
    for (const QChar sign : text.simplified()) {
        if (sign.category() != QChar::Other_Format && sign.category() != QChar::Other_Control)
            shown.append(sign);
    }
    shown = shown.left(maxPartChars);
    if (!shown.isEmpty() && shown.back().isHighSurrogate())
        shown.chop(1);
    return shown.trimmed();
}

QString baseName(const BadgeSummary& badge)
{
    QStringList parts { part(badge.name), part(badge.issuerName) };
    if (badge.issuedOn)
        parts.append(badge.issuedOn->date().toString(Qt::ISODate));
    parts.removeAll(QString());
    const QString name = safeFileName(parts.join(u" – "_s));
    return isReservedOnWindows(name) ? u"badge "_s + name : name;
}

} // namespace

QString BackupNames::next(const BadgeSummary& badge, const QString& extension)
{
    const QString base = u"badges/"_s + baseName(badge);
    QString name = base + extension;
    int& number = m_numbers[name.toCaseFolded()];
    while (m_taken.contains(name.toCaseFolded()))
        name = base + u" (%1)"_s.arg(++number + 1) + extension;
    m_taken.insert(name.toCaseFolded());
    return name;
}

QString extensionOf(const QString& fileName)
{
    static const QStringList known { u"png"_s, u"svg"_s, u"svgz"_s, u"json"_s, u"jsonld"_s, u"jws"_s, u"jwt"_s };
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    return known.contains(suffix) ? u'.' + suffix : QString();
}

QString extensionOf(const QByteArray& bytes)
{
    const QString container = containerName(bytes);
    return container.isEmpty() ? QString() : u'.' + container;
}

} // namespace besace
