#include "core/sharing/web/HtmlProfile.h"

#include "core/sharing/web/HtmlElement.h"
#include "core/sharing/web/HtmlText.h"
#include "core/wording/Language.h"

namespace besace {

using namespace Qt::StringLiterals;

static QString contact(const PortfolioContent& content)
{
    QStringList parts { htmlMailLink(content.email) };
    if (!content.telephone.isEmpty())
        parts += element(u"span"_s, ofClass(u"telephone"_s), htmlEscaped(content.telephone));
    parts.removeAll(QString());
    return parts.isEmpty() ? QString() : element(u"p"_s, u"class=\"contact\" dir=\"auto\""_s, parts.join(u" · "_s));
}

QString htmlHeader(const PortfolioContent& content, const QString& photo)
{
    QString html = element(u"h1"_s, u"dir=\"auto\""_s, htmlEscaped(content.heading));
    if (!content.subtitle.isEmpty())
        html += element(u"p"_s, u"class=\"subtitle\" dir=\"auto\""_s, htmlEscaped(content.subtitle));
    html += contact(content);
    const QString picture = photo.isEmpty() ? QString()
                                            : u"<img class=\"photo\" width=\"96\" height=\"96\" "_s
            + attribute(u"alt"_s, content.photoText) + u' ' + attribute(u"src"_s, photo) + u">\n"_s;
    return element(u"header"_s, {}, picture + html);
}

static QString skillList(const QString& label, const QStringList& names)
{
    QString items;
    for (const QString& skill : names)
        items += element(u"li"_s, u"dir=\"auto\""_s, htmlEscaped(skill));
    if (items.isEmpty())
        return {};
    return element(u"h2"_s, ofClass(u"label"_s), htmlEscaped(label)) + element(u"ul"_s, ofClass(u"skills"_s), items);
}

QString htmlSkills(const PortfolioContent& content)
{
    const Language language(portfolioLocale(content.language));
    QString html;
    if (!content.introduction.isEmpty())
        html += element(u"div"_s, ofClass(u"introduction"_s), htmlParagraphs(content.introduction));
    html += skillList(
        language.words("sharing", QT_TRANSLATE_NOOP("sharing", "Skills named in the badges")), content.skills);
    return html
        + skillList(language.words("sharing", QT_TRANSLATE_NOOP("sharing", "Skills that I add")), content.ownSkills);
}

QString pageTitle(const PortfolioContent& content)
{
    return content.subtitle.isEmpty() ? content.heading : content.heading + u" – "_s + content.subtitle;
}

} // namespace besace
