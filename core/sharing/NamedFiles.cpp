#include "core/sharing/NamedFiles.h"

#include "core/sharing/BadgeWords.h"
#include "core/sharing/LighterFile.h"
#include "core/wording/Language.h"

namespace besace {

QString shownNameOf(const StoredBadge& stored, const QString& language)
{
    const QString name = nameOf(stored, language);
    return name.isEmpty()
        ? Language(portfolioLocale(language)).words("sharing", QT_TRANSLATE_NOOP("sharing", "Badge without a name"))
        : name;
}

QList<ContentFile> namedFiles(
    const PortfolioBadge& badge, const QString& language, Portfolio::Pictures pictures, FileNames& names)
{
    const QString name = shownNameOf(badge.stored, language);
    const QString organisation = organisationOf(badge.stored, language);
    const std::optional<QDateTime> given = givenOn(badge.stored);
    const QString day = given ? given->toUTC().date().toString(Qt::ISODate) : QString();
    QList<ContentFile> list;
    for (const StoredFile& file : badge.files) {
        const bool isReduced = pictures == Portfolio::Pictures::Reduced;
        const QByteArray bytes = isReduced ? lighterFile(file.bytes, reducedPicturePixels) : file.bytes;
        list += ContentFile { names.nameFor(name, organisation, day, bytes), mediaTypeOf(bytes), bytes };
    }
    return list;
}

} // namespace besace
