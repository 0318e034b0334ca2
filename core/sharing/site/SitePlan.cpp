#include "core/sharing/site/SitePlan.h"

#include "core/containers/PublishedSite.h"
#include "core/sharing/WebLink.h"

namespace besace {

using namespace Qt::StringLiterals;

Result<QString> siteAddress(const QString& given)
{
    if (given.isEmpty())
        return QString();
    const std::optional<WebLink> link = webLink(given);
    if (!link || link->address.contains(u'?') || link->address.contains(u'#'))
        return Error { Error::Code::Malformed, given };
    return link->address.endsWith(u'/') ? link->address : link->address + u'/';
}

/// `Esprit d'équipe` → `esprit-d-equipe`; other alphabets have no letters that every host takes.
static QString slug(const QString& name)
{
    constexpr qsizetype maxChars = 40;
    QString slug;
    for (const QChar character : name.normalized(QString::NormalizationForm_KD).toLower()) {
        const bool isOurs = (character >= u'a' && character <= u'z') || (character >= u'0' && character <= u'9');
        if (isOurs)
            slug += character;
        else if (!character.isMark() && !slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
    }
    slug.truncate(maxChars);
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug.isEmpty() ? u"badge"_s : slug;
}

/// A drawing may hold a script. Where the site is, a browser that is led to the file must not run it: as a text it is
/// only shown, and the link on the page gives it its name back.
static QString fileEndingOf(const ContentFile& file)
{
    const QString ending = file.name.section(u'.', -1);
    return ending.startsWith("svg"_L1) ? ending + u".txt"_s : ending;
}

QList<BadgePaths> sitePlan(const PortfolioContent& content)
{
    QList<BadgePaths> plan;
    for (const ContentBadge& badge : content.badges) {
        const QString stem = u"%1-%2"_s.arg(plan.size() + 1, 2, 10, QChar(u'0')).arg(slug(badge.name));
        BadgePaths paths { u"badges/"_s + stem + u".html"_s, {}, u"cards/"_s + stem + u".png"_s,
            u"cards/"_s + stem + u"-square.png"_s, {} };
        if (!badge.picture.isEmpty())
            paths.picture = u"pictures/"_s + stem + u".png"_s;
        for (const ContentFile& file : badge.files) {
            const QString number = paths.files.isEmpty() ? QString() : u"-%1"_s.arg(paths.files.size() + 1);
            paths.files += site::filesName + u'/' + stem + number + u'.' + fileEndingOf(file);
        }
        plan += paths;
    }
    return plan;
}

} // namespace besace
