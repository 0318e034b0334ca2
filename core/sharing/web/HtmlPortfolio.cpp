#include "core/sharing/PortfolioContent.h"
#include "core/sharing/web/HtmlText.h"
#include "core/wording/Language.h"

#include <QCryptographicHash>
#include <QFile>

namespace besace {

using namespace Qt::StringLiterals;

namespace {

QByteArray styleSheet()
{
    QFile file(u":/sharing/portfolio/page.css"_s);
    [[maybe_unused]] const bool found = file.open(QFile::ReadOnly);
    Q_ASSERT(found);
    return file.readAll();
}

QString element(const QString& tag, const QString& attributes, const QString& html)
{
    return u'<' + tag + (attributes.isEmpty() ? QString() : u' ' + attributes) + u'>' + html + u"</"_s + tag + u">\n"_s;
}

QString attribute(const QString& name, const QString& value) { return name + u"=\""_s + htmlEscaped(value) + u'"'; }

QString ofClass(const QString& name) { return attribute(u"class"_s, name); }

QString data(const QString& mediaType, const QByteArray& bytes)
{
    return u"data:"_s + mediaType + u";base64,"_s + QString::fromLatin1(bytes.toBase64());
}

QString paragraphs(const QStringList& lines)
{
    QString html;
    for (const QString& line : lines)
        html += element(u"p"_s, u"dir=\"auto\""_s, htmlEscaped(line));
    return html;
}

QString toneClass(StateTone tone)
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

/// Writes one page. Every piece of text passes htmlEscaped() on its way in.
class Page {
public:
    explicit Page(const PortfolioContent& content)
        : m_content(content)
        , m_locale(portfolioLocale(content.language))
        , m_language(m_locale)
    {
    }

    QString html() const;

private:
    QString words(const char* text) const { return htmlEscaped(m_language.words("sharing", text)); }
    QString head() const;
    QString header() const;
    QString photo() const;
    QString skills() const;
    QString skills(const char* label, const QStringList& names) const;
    QString badges() const;
    QString badge(const ContentBadge& badge) const;
    QString picture(const ContentBadge& badge) const;
    QString state(const ContentBadge& badge) const;
    QString texts(const ContentBadge& badge) const;
    QString evidence(const ContentBadge& badge) const;
    QString links(const ContentBadge& badge) const;
    QString download(const ContentFile& file, const QString& badgeName) const;
    QString footer() const;

    const PortfolioContent& m_content;
    QLocale m_locale;
    Language m_language;
};

QString Page::html() const
{
    return u"<!DOCTYPE html>\n"_s
        + element(u"html"_s, attribute(u"lang"_s, m_content.language),
            element(u"head"_s, {}, head())
                + element(u"body"_s, {}, header() + element(u"main"_s, {}, skills() + badges()) + footer()));
}

QString Page::head() const
{
    const QByteArray style = styleSheet();
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64());
    const QString policy = u"default-src 'none'; img-src data:; style-src 'sha256-"_s + hash
        + u"'; base-uri 'none'; form-action 'none'"_s;
    const QString title
        = m_content.subtitle.isEmpty() ? m_content.heading : m_content.heading + u" – "_s + m_content.subtitle;
    return u"\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\""_s + policy
        + u"\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
          "<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"generator\" content=\"Besace\">\n"_s
        + element(u"title"_s, {}, htmlEscaped(title)) + element(u"style"_s, {}, QString::fromUtf8(style));
}

QString Page::header() const
{
    QString html = element(u"h1"_s, u"dir=\"auto\""_s, htmlEscaped(m_content.heading));
    if (!m_content.subtitle.isEmpty())
        html += element(u"p"_s, u"class=\"subtitle\" dir=\"auto\""_s, htmlEscaped(m_content.subtitle));
    QStringList contact { m_content.email, m_content.telephone };
    contact.removeAll(QString());
    if (!contact.isEmpty())
        html += element(u"p"_s, u"class=\"contact\" dir=\"auto\""_s, htmlEscaped(contact.join(u" · "_s)));
    return element(u"header"_s, {}, photo() + html);
}

QString Page::photo() const
{
    if (m_content.photo.isEmpty())
        return {};
    return u"<img class=\"photo\" width=\"96\" height=\"96\" "_s + attribute(u"alt"_s, m_content.photoText)
        + u" src=\""_s + data(u"image/png"_s, m_content.photo) + u"\">\n"_s;
}

QString Page::skills() const
{
    QString html;
    if (!m_content.introduction.isEmpty())
        html += element(u"div"_s, ofClass(u"introduction"_s), paragraphs(m_content.introduction));
    html += skills(QT_TRANSLATE_NOOP("sharing", "Skills named in the badges"), m_content.skills);
    return html + skills(QT_TRANSLATE_NOOP("sharing", "Skills that I add"), m_content.ownSkills);
}

QString Page::skills(const char* label, const QStringList& names) const
{
    QString items;
    for (const QString& skill : names)
        items += element(u"li"_s, u"dir=\"auto\""_s, htmlEscaped(skill));
    if (items.isEmpty())
        return {};
    return element(u"h2"_s, ofClass(u"label"_s), words(label)) + element(u"ul"_s, ofClass(u"skills"_s), items);
}

QString Page::badges() const
{
    QString items;
    for (const ContentBadge& one : m_content.badges)
        items += element(u"li"_s, {}, badge(one));
    if (items.isEmpty())
        return {};
    const QString label
        = attribute(u"aria-label"_s, m_language.words("sharing", QT_TRANSLATE_NOOP("sharing", "Badges")));
    return element(u"ul"_s, u"class=\"badges\" "_s + label, items);
}

QString Page::badge(const ContentBadge& badge) const
{
    const QString language = badge.language.isEmpty() ? QString() : u' ' + attribute(u"lang"_s, badge.language);
    const QString head = element(u"h2"_s, u"dir=\"auto\""_s + language, htmlEscaped(badge.name))
        + element(u"p"_s, ofClass(u"byline"_s), htmlEscaped(badge.byline)) + state(badge);
    const QString body = element(u"div"_s, {}, head + texts(badge) + evidence(badge) + links(badge));
    return element(
        u"article"_s, badge.picture.isEmpty() ? ofClass(u"without-picture"_s) : QString(), picture(badge) + body);
}

QString Page::picture(const ContentBadge& badge) const
{
    if (badge.picture.isEmpty())
        return {};
    return u"<div><img class=\"picture\" width=\"80\" height=\"80\" "_s + attribute(u"alt"_s, badge.pictureText)
        + u" src=\""_s + data(u"image/png"_s, badge.picture) + u"\"></div>\n"_s;
}

QString Page::state(const ContentBadge& badge) const
{
    const QString shape = QString::fromLatin1(stateShape(badge.state, "currentColor"))
                              .replace("<svg "_L1, "<svg aria-hidden=\"true\" "_L1);
    return element(u"p"_s, ofClass(u"state "_s + toneClass(stateTone(badge.state))),
        shape + element(u"span"_s, {}, htmlEscaped(badge.stateLine)));
}

QString Page::texts(const ContentBadge& badge) const
{
    const QString language = badge.language.isEmpty() ? QString() : u' ' + attribute(u"lang"_s, badge.language);
    QString html;
    if (!badge.description.isEmpty())
        html += element(u"div"_s, u"class=\"text\""_s + language, paragraphs(badge.description));
    for (const ContentSection& section : badge.sections) {
        const QString text = element(u"div"_s, u"class=\"text\" dir=\"auto\""_s + language, htmlBlocks(section.blocks));
        const QString labelled = element(u"h3"_s, {}, htmlEscaped(section.label)) + text;
        html += section.isStory ? element(u"div"_s, ofClass(u"story"_s), labelled) : labelled;
    }
    return html;
}

QString Page::evidence(const ContentBadge& badge) const
{
    QString items;
    for (const ContentEvidence& one : badge.evidence) {
        const QString link = one.link ? htmlLink(*one.link) : QString();
        const QString text = htmlEscaped(one.text);
        const bool both = !text.isEmpty() && !link.isEmpty();
        items += element(u"li"_s, u"dir=\"auto\""_s, both ? text + u" ("_s + link + u')' : text + link);
    }
    if (items.isEmpty())
        return {};
    return element(u"h3"_s, {}, words(QT_TRANSLATE_NOOP("sharing", "Proof")))
        + element(u"div"_s, ofClass(u"text"_s), element(u"ul"_s, {}, items));
}

QString Page::links(const ContentBadge& badge) const
{
    QString items;
    if (badge.page) {
        const QString label = words(QT_TRANSLATE_NOOP("sharing", "Page of the organisation:"));
        items += element(u"li"_s, {}, label + u' ' + htmlLink(*badge.page));
    }
    for (const ContentFile& file : badge.files)
        items += element(u"li"_s, {}, download(file, badge.name));
    return items.isEmpty() ? QString() : element(u"ul"_s, ofClass(u"links"_s), items);
}

QString Page::download(const ContentFile& file, const QString& badgeName) const
{
    const QString size = m_locale.formattedDataSize(file.bytes.size(), 0, QLocale::DataSizeSIFormat);
    const QString extension = file.name.section(u'.', -1).toUpper();
    return u"<a class=\"besace-file\" "_s + attribute(u"download"_s, file.name) + u" href=\""_s
        + data(file.mediaType, file.bytes) + u"\">"_s + words(QT_TRANSLATE_NOOP("sharing", "Download the badge's file"))
        + u"<span class=\"unseen\">: "_s + htmlEscaped(badgeName) + u"</span> ("_s + htmlEscaped(extension) + u", "_s
        + htmlEscaped(size) + u")</a>"_s;
}

QString Page::footer() const
{
    QString html;
    if (m_content.hasFiles)
        html += element(u"p"_s, {},
            words(QT_TRANSLATE_NOOP(
                "sharing", "The badges themselves are in this page: open it with Besace to check them.")));
    html += element(u"p"_s, {}, htmlEscaped(m_content.madeOn));
    return element(u"footer"_s, {}, html);
}

} // namespace

Result<QByteArray> portfolioHtml(const Portfolio& portfolio, Progress& progress)
{
    const Result<PortfolioContent> content = portfolioContent(portfolio, progress);
    if (!content)
        return content.error();
    return Page(*content).html().toUtf8();
}

} // namespace besace
