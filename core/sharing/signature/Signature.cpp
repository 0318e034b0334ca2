#include "core/sharing/signature/Signature.h"

#include "core/base/Files.h"
#include "core/sharing/PortfolioContent.h"
#include "core/sharing/web/HtmlText.h"

#include <QFileInfo>

namespace besace {

using namespace Qt::StringLiterals;

namespace {

// No colour is set: whoever reads in the dark has other ones, and most programs for e-mail turn none around.
constexpr auto tableStyle = "border-collapse:collapse;font-family:arial,helvetica,sans-serif;font-size:14px;"
                            "line-height:1.4"_L1;
constexpr auto headStyle = "padding:0 0 8px"_L1;
constexpr auto pictureStyle = "padding:4px 12px 4px 0;vertical-align:middle"_L1;
constexpr auto wordsStyle = "padding:4px 0;vertical-align:middle"_L1;

/// What stands below the name of the person, each on a line.
QStringList personLines(const PortfolioContent& content)
{
    QStringList contact { content.email, content.telephone };
    contact.removeAll(QString());
    QStringList lines { content.subtitle, contact.join(u" · "_s) };
    lines.removeAll(QString());
    return lines;
}

QStringList badgeLines(const ContentBadge& badge)
{
    QStringList lines { badge.byline };
    // "Checked" in somebody's own signature proves nothing and grows old; that something is amiss must be said.
    if (stateTone(badge.state) != StateTone::Genuine)
        lines += badge.stateLine;
    lines.removeAll(QString());
    return lines;
}

QString htmlLines(const QString& first, const QStringList& others)
{
    QString html = first;
    for (const QString& line : others)
        html += u"<br>"_s + htmlEscaped(line);
    return html;
}

/// The same with the name, for a mail that has more than plain text.
QString personHtml(const PortfolioContent& content)
{
    QStringList contact { htmlMailLink(content.email), htmlEscaped(content.telephone) };
    contact.removeAll(QString());
    QStringList lines { u"<strong>"_s + htmlEscaped(content.heading) + u"</strong>"_s, htmlEscaped(content.subtitle),
        contact.join(u" · "_s) };
    lines.removeAll(QString());
    return lines.join(u"<br>"_s);
}

QString cell(QLatin1StringView style, const QString& html)
{
    return u"<td dir=\"auto\" style=\""_s + style + u"\">"_s + html + u"</td>"_s;
}

QString picture(const ContentBadge& badge, const QString& address)
{
    if (badge.picture.isEmpty())
        return {};
    const QString side = QString::number(signaturePicturePixels);
    return u"<img width=\""_s + side + u"\" height=\""_s + side + u"\" style=\"display:block;border:0\" alt=\""_s
        + htmlEscaped(badge.pictureText) + u"\" src=\""_s + htmlEscaped(address) + u"\">"_s;
}

QString badgeName(const ContentBadge& badge)
{
    const QString name = htmlEscaped(badge.name);
    if (!badge.page)
        return u"<strong>"_s + name + u"</strong>"_s;
    return u"<a rel=\"noopener noreferrer external\" href=\""_s + htmlEscaped(badge.page->address) + u"\"><strong>"_s
        + name + u"</strong></a>"_s;
}

QString badgeRow(const ContentBadge& badge, const QString& pictureAddress)
{
    return u"<tr>"_s + cell(pictureStyle, picture(badge, pictureAddress))
        + cell(wordsStyle, htmlLines(badgeName(badge), badgeLines(badge))) + u"</tr>\n"_s;
}

QString plainText(const PortfolioContent& content)
{
    QStringList lines = QStringList { content.heading } + personLines(content);
    for (const ContentBadge& badge : content.badges) {
        lines += { QString(), badge.name };
        lines += badgeLines(badge);
        if (badge.page)
            lines += badge.page->address;
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace

Result<PortfolioContent> signatureContent(const Portfolio& portfolio, Progress& progress)
{
    Portfolio small = portfolio;
    small.badges = portfolio.badges.first(std::min(portfolio.badges.size(), maxSignatureBadges));
    small.pictures = Portfolio::Pictures::Reduced;
    small.attachFiles = small.showStories = false;
    return portfolioContent(small, progress);
}

Signature writeSignature(const PortfolioContent& content, const std::function<QString(qsizetype badge)>& pictureAddress)
{
    QString rows = u"<tr><td colspan=\"2\" dir=\"auto\" style=\""_s + headStyle + u"\">"_s + personHtml(content)
        + u"</td></tr>\n"_s;
    for (qsizetype i = 0; i < content.badges.size(); ++i)
        rows += badgeRow(content.badges.at(i), pictureAddress(i));
    // A table for its place on the page, not for its meaning: Outlook lays out nothing else.
    const QString table = u"<table role=\"presentation\" lang=\""_s + content.language + u"\" style=\""_s + tableStyle
        + u"\">\n"_s + rows + u"</table>\n"_s;
    return { content.language, content.heading, table, plainText(content) };
}

Result<Signature> mailSignature(const Portfolio& portfolio, Progress& progress)
{
    const Result<PortfolioContent> content = signatureContent(portfolio, progress);
    if (!content)
        return content.error();
    return writeSignature(*content, [&content](qsizetype badge) {
        return u"data:image/png;base64,"_s + QString::fromLatin1(content->badges.at(badge).picture.toBase64());
    });
}

QByteArray signaturePage(const Signature& signature)
{
    // Inline styles are ours alone: badge texts reach no attribute but those that are escaped.
    const QString page = u"<!DOCTYPE html>\n<html lang=\""_s + signature.language
        + u"\"><head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src "
          "'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n"
          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"_s
        + htmlEscaped(signature.title) + u"</title>\n</head><body>\n"_s + signature.html + u"</body></html>\n"_s;
    return page.toUtf8();
}

Result<void> saveSignature(const Signature& signature, const QString& path)
{
    if (const Result<void> written = writeFile(path, signaturePage(signature)); !written)
        return written;
    const QFileInfo file(path);
    return writeFile(file.path() + u'/' + file.completeBaseName() + u".txt"_s, signature.text.toUtf8());
}

} // namespace besace
