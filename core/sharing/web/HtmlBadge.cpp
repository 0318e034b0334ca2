#include "core/sharing/web/HtmlBadge.h"

#include "core/sharing/web/HtmlElement.h"
#include "core/sharing/web/HtmlText.h"
#include "core/wording/Language.h"

namespace besace {

using namespace Qt::StringLiterals;

BadgePlaces placesInPage(const ContentBadge& badge)
{
    BadgePlaces places;
    if (!badge.picture.isEmpty())
        places.picture = dataAddress(u"image/png"_s, badge.picture);
    for (const ContentFile& file : badge.files)
        places.files += dataAddress(file.mediaType, file.bytes);
    return places;
}

static QString toneClass(StateTone tone)
{
    switch (tone) {
    case StateTone::Genuine:
        return u"genuine"_s;
    case StateTone::Caution:
        return u"caution"_s;
    case StateTone::Bad:
        return u"bad"_s;
    case StateTone::Unknown:
        break;
    }
    return u"unknown"_s;
}

QString htmlState(const ContentBadge& badge)
{
    const QString shape = QString::fromLatin1(stateShape(badge.state, "currentColor"))
                              .replace("<svg "_L1, "<svg aria-hidden=\"true\" "_L1);
    return element(u"p"_s, ofClass(u"state "_s + toneClass(stateTone(badge.state))),
        shape + element(u"span"_s, {}, htmlEscaped(badge.stateLine)));
}

namespace {

/// Writes one badge. Every piece of text passes htmlEscaped() on its way in.
class Article {
public:
    Article(const ContentBadge& badge, const QString& language, const BadgePlaces& places, const BadgeHeading& heading)
        : m_badge(badge)
        , m_locale(portfolioLocale(language))
        , m_language(m_locale)
        , m_places(places)
        , m_heading(heading)
    {
    }

    QString whole() const { return article(description() + sections() + evidence() + links()); }
    QString summary() const { return article(description()); }

private:
    QString words(const char* text) const { return htmlEscaped(m_language.words("sharing", text)); }
    QString label(const QString& html) const;
    QString article(const QString& rest) const;
    QString picture() const;
    QString name() const;
    QString description() const;
    QString sections() const;
    QString evidence() const;
    QString links() const;
    QString code() const;
    QString download(const ContentFile& file, const QString& address) const;

    const ContentBadge& m_badge;
    QLocale m_locale;
    Language m_language;
    const BadgePlaces& m_places;
    const BadgeHeading& m_heading;
};

QString Article::article(const QString& rest) const
{
    const QString head
        = name() + element(u"p"_s, ofClass(u"byline"_s), htmlEscaped(m_badge.byline)) + htmlState(m_badge);
    const QString frame = m_places.picture.isEmpty() ? ofClass(u"without-picture"_s) : QString();
    return element(u"article"_s, frame, picture() + element(u"div"_s, {}, head + rest));
}

QString Article::picture() const
{
    if (m_places.picture.isEmpty())
        return {};
    return u"<div><img class=\"picture\" width=\"80\" height=\"80\" "_s + attribute(u"alt"_s, m_badge.pictureText)
        + u' ' + attribute(u"src"_s, m_places.picture) + u"></div>\n"_s;
}

QString Article::name() const
{
    const QString text = htmlEscaped(m_badge.name);
    const QString html
        = m_heading.link.isEmpty() ? text : u"<a "_s + attribute(u"href"_s, m_heading.link) + u'>' + text + u"</a>"_s;
    return element(m_heading.tag, u"dir=\"auto\""_s + inLanguage(m_badge.language), html);
}

/// A label's level is one below the badge's own name.
QString Article::label(const QString& html) const
{
    return element(m_heading.tag == "h1"_L1 ? u"h2"_s : u"h3"_s, ofClass(u"part"_s), html);
}

QString Article::description() const
{
    if (m_badge.description.isEmpty())
        return {};
    return element(u"div"_s, u"class=\"text\""_s + inLanguage(m_badge.language), htmlParagraphs(m_badge.description));
}

QString Article::sections() const
{
    QString html;
    for (const ContentSection& section : m_badge.sections) {
        const QString language = section.isOwn ? QString() : inLanguage(m_badge.language);
        const QString text = element(u"div"_s, u"class=\"text\" dir=\"auto\""_s + language, htmlBlocks(section.blocks));
        const QString labelled = label(htmlEscaped(section.label)) + text;
        html += section.isStory ? element(u"div"_s, ofClass(u"story"_s), labelled) : labelled;
    }
    return html;
}

QString Article::evidence() const
{
    QString items;
    for (const ContentEvidence& one : m_badge.evidence) {
        const QString link = one.link ? htmlLink(*one.link) : QString();
        const QString text = htmlEscaped(one.text);
        const bool both = !text.isEmpty() && !link.isEmpty();
        items += element(u"li"_s, u"dir=\"auto\""_s, both ? text + u" ("_s + link + u')' : text + link);
    }
    if (items.isEmpty())
        return {};
    return label(words(QT_TRANSLATE_NOOP("sharing", "Proof")))
        + element(u"div"_s, ofClass(u"text"_s), element(u"ul"_s, {}, items));
}

QString Article::links() const
{
    QString items;
    if (m_badge.page) {
        const QString before = words(QT_TRANSLATE_NOOP("sharing", "Page of the organisation:"));
        items += element(u"li"_s, {}, before + u' ' + htmlLink(*m_badge.page));
    }
    for (qsizetype i = 0; i < m_places.files.size(); ++i)
        items += element(u"li"_s, {}, download(m_badge.files.at(i), m_places.files.at(i)));
    return items.isEmpty() ? QString() : element(u"ul"_s, ofClass(u"links"_s), items) + code();
}

/// Who compares it reads it in one go, so it is set apart from the words before it.
QString Article::code() const
{
    if (m_badge.controlCode.isEmpty() || m_places.files.isEmpty())
        return {};
    const QString& code = m_badge.facts.controlCode;
    return element(
        u"p"_s, ofClass(u"code"_s), htmlEscaped(m_badge.controlCode).replace(code, u"<span>"_s + code + u"</span>"_s));
}

/// Stays on one line where a line is long enough for it.
QString unbroken(QString text) { return text.replace(u' ', QChar::Nbsp); }

QString Article::download(const ContentFile& file, const QString& address) const
{
    const QString size = m_locale.formattedDataSize(file.bytes.size(), 0, QLocale::DataSizeSIFormat);
    const QString kind = file.name.section(u'.', -1).toUpper() + u", "_s + size;
    return u"<a class=\"besace-file\" "_s + attribute(u"download"_s, file.name) + u' ' + attribute(u"href"_s, address)
        + u'>' + words(QT_TRANSLATE_NOOP("sharing", "Download the badge's file")) + u"<span class=\"unseen\">: "_s
        + htmlEscaped(m_badge.name) + u"</span> ("_s + htmlEscaped(unbroken(kind)) + u")</a>"_s;
}

} // namespace

QString htmlBadge(
    const ContentBadge& badge, const QString& language, const BadgePlaces& places, const BadgeHeading& heading)
{
    return Article(badge, language, places, heading).whole();
}

QString htmlBadgeSummary(
    const ContentBadge& badge, const QString& language, const BadgePlaces& places, const BadgeHeading& heading)
{
    return Article(badge, language, places, heading).summary();
}

} // namespace besace
