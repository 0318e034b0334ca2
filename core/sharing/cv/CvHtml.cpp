#include "core/sharing/cv/CvContent.h"
#include "core/sharing/web/HtmlBadge.h"
#include "core/sharing/web/HtmlElement.h"
#include "core/sharing/web/HtmlHead.h"
#include "core/sharing/web/HtmlProfile.h"
#include "core/sharing/web/HtmlText.h"
#include "core/sharing/web/LinkedData.h"
#include "core/wording/Language.h"

namespace besace {

using namespace Qt::StringLiterals;

namespace {

/// Writes one curriculum vitae. Every piece of text passes htmlEscaped() on its way in.
class CvPage {
public:
    explicit CvPage(const CvContent& content)
        : m_content(content)
        , m_locale(portfolioLocale(content.portfolio.language))
        , m_language(m_locale)
    {
    }

    QByteArray html() const;

private:
    QString words(const char* text) const { return htmlEscaped(m_language.words("sharing", text)); }
    QString section(const char* title, const QString& html) const;
    QString done() const;
    QString badges(const QList<qsizetype>& which) const;
    QString badge(const ContentBadge& badge) const;
    QString files(const ContentBadge& badge) const;
    QString skills() const;
    QString ownSkills() const;
    QString footer() const;

    const CvContent& m_content;
    QLocale m_locale;
    Language m_language;
};

QString CvPage::section(const char* title, const QString& html) const
{
    if (html.isEmpty())
        return {};
    return element(u"section"_s, {}, element(u"h2"_s, ofClass(u"cv"_s), words(title)) + html);
}

QString CvPage::done() const
{
    QString items;
    for (const CvStory& story : m_content.done)
        items += element(u"li"_s, {},
            element(u"h3"_s, u"dir=\"auto\""_s, htmlEscaped(story.badge)) + htmlParagraphs(story.paragraphs));
    return items.isEmpty() ? QString() : element(u"ul"_s, ofClass(u"cv"_s), items);
}

QString CvPage::badges(const QList<qsizetype>& which) const
{
    QString items;
    for (const qsizetype index : which)
        items += element(u"li"_s, {}, badge(m_content.portfolio.badges.at(index)));
    return items.isEmpty() ? QString() : element(u"ul"_s, ofClass(u"badges"_s), items);
}

/// Short: what it is, from whom, its state. What was required stands in the badge itself. Whoever compares page and
/// badge knows by the class that such texts are missing on purpose (core/review/ShownWords).
QString CvPage::badge(const ContentBadge& badge) const
{
    const QString text = htmlEscaped(badge.name);
    const QString name = !badge.page ? text
                                     : u"<a rel=\"noopener noreferrer external\" "_s
            + attribute(u"href"_s, badge.page->address) + u'>' + text + u"</a>"_s;
    const QString head = element(u"h3"_s, u"class=\"name\" dir=\"auto\""_s + inLanguage(badge.language), name)
        + element(u"p"_s, ofClass(u"byline"_s), htmlEscaped(badge.byline)) + htmlState(badge) + files(badge);
    const QString picture = badge.picture.isEmpty()
        ? QString()
        : u"<div><img class=\"picture\" width=\"48\" height=\"48\" "_s + attribute(u"alt"_s, badge.pictureText) + u' '
            + attribute(u"src"_s, dataAddress(u"image/png"_s, badge.picture)) + u"></div>\n"_s;
    const QString shape = picture.isEmpty() ? u"brief without-picture"_s : u"brief"_s;
    return element(u"article"_s, ofClass(shape), picture + element(u"div"_s, {}, head));
}

QString CvPage::files(const ContentBadge& badge) const
{
    QString items;
    for (const ContentFile& file : badge.files)
        items += element(u"li"_s, {},
            u"<a class=\"besace-file\" "_s + attribute(u"download"_s, file.name) + u' '
                + attribute(u"href"_s, dataAddress(file.mediaType, file.bytes)) + u'>'
                + words(QT_TRANSLATE_NOOP("sharing", "Download the badge's file")) + u"<span class=\"unseen\">: "_s
                + htmlEscaped(badge.name) + u"</span></a>"_s);
    return items.isEmpty() ? QString() : element(u"ul"_s, ofClass(u"links"_s), items);
}

QString CvPage::skills() const
{
    QString items;
    for (const CvSkill& skill : m_content.skills) {
        QString html = htmlEscaped(skill.name);
        if (skill.entry)
            html += u" (<a rel=\"noopener noreferrer external\" "_s + attribute(u"href"_s, skill.entry->address) + u'>'
                + htmlEscaped(skill.list) + u"</a>)"_s;
        else if (!skill.list.isEmpty())
            html += u" ("_s + htmlEscaped(skill.list) + u')';
        items += element(u"li"_s, u"dir=\"auto\""_s, html);
    }
    return items.isEmpty() ? QString() : element(u"ul"_s, ofClass(u"skills"_s), items);
}

QString CvPage::ownSkills() const
{
    QString items;
    for (const QString& skill : m_content.portfolio.ownSkills)
        items += element(u"li"_s, u"dir=\"auto\""_s, htmlEscaped(skill));
    return items.isEmpty() ? QString() : element(u"ul"_s, ofClass(u"skills"_s), items);
}

QString CvPage::footer() const
{
    QString html;
    if (m_content.portfolio.hasFiles)
        html += element(u"p"_s, {},
            words(QT_TRANSLATE_NOOP(
                "sharing", "The badges themselves are in this page: open it with Besace to check them.")));
    return element(u"footer"_s, {}, html + element(u"p"_s, {}, htmlEscaped(m_content.portfolio.madeOn)));
}

QByteArray CvPage::html() const
{
    const PortfolioContent& person = m_content.portfolio;
    const QString photo = person.photo.isEmpty() ? QString() : dataAddress(u"image/png"_s, person.photo);
    const QString introduction = person.introduction.isEmpty()
        ? QString()
        : element(u"div"_s, ofClass(u"introduction"_s), htmlParagraphs(person.introduction));
    const QString sections = introduction + section(QT_TRANSLATE_NOOP("sharing", "What I did"), done())
        + section(QT_TRANSLATE_NOOP("sharing", "Education and training"), badges(m_content.education))
        + section(QT_TRANSLATE_NOOP("sharing", "Certificates and badges"), badges(m_content.certificates))
        + section(QT_TRANSLATE_NOOP("sharing", "Skills named in the badges"), skills())
        + section(QT_TRANSLATE_NOOP("sharing", "Skills that I add"), ownSkills());
    return htmlPage({ .language = person.language,
                        .title = pageTitle(person),
                        .theme = person.theme,
                        .linkedData = linkedData(person) },
        htmlHeader(person, photo) + element(u"main"_s, ofClass(u"cv"_s), sections) + footer());
}

} // namespace

Result<QByteArray> cvHtml(const Portfolio& portfolio, Progress& progress)
{
    const Result<CvContent> content = cvContent(portfolio, progress);
    return content ? Result<QByteArray>(CvPage(*content).html()) : content.error();
}

} // namespace besace
