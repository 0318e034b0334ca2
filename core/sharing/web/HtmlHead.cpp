#include "core/sharing/web/HtmlHead.h"

#include "core/sharing/web/HtmlElement.h"
#include "core/sharing/web/HtmlText.h"

#include <QCryptographicHash>
#include <QFile>

namespace besace {

using namespace Qt::StringLiterals;

QByteArray portfolioStyle()
{
    QFile file(u":/sharing/portfolio/page.css"_s);
    [[maybe_unused]] const bool found = file.open(QFile::ReadOnly);
    Q_ASSERT(found);
    return file.readAll();
}

/// `file:` is for pages that are looked at before they are anywhere: there, browsers do not agree on what 'self' is.
static QString policy(const HtmlHead& head)
{
    const QString hash
        = QString::fromLatin1(QCryptographicHash::hash(portfolioStyle(), QCryptographicHash::Sha256).toBase64());
    const QString sources = head.styleAddress.isEmpty() ? u"img-src data:; style-src 'sha256-%1'"_s.arg(hash)
                                                        : u"img-src 'self' file:; style-src 'self' file:"_s;
    return u"default-src 'none'; "_s + sources + u"; base-uri 'none'; form-action 'none'"_s;
}

static QString headElements(const HtmlHead& head)
{
    const QString style = head.styleAddress.isEmpty()
        ? element(u"style"_s, {}, QString::fromUtf8(portfolioStyle()))
        : u"<link rel=\"stylesheet\" "_s + attribute(u"href"_s, head.styleAddress) + u">\n"_s;
    const QString data = element(u"script"_s, u"type=\"application/ld+json\""_s, QString::fromUtf8(head.linkedData));
    return u"\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\""_s + policy(head)
        + u"\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
          "<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"generator\" content=\"Besace\">\n"_s
        + element(u"title"_s, {}, htmlEscaped(head.title)) + head.more + style + data;
}

QByteArray htmlPage(const HtmlHead& head, const QString& body)
{
    const bool isUsual = head.theme == PortfolioTheme::Colour;
    const QString theme = isUsual ? QString() : u' ' + ofClass(themeName(head.theme));
    const QString html = element(u"html"_s, attribute(u"lang"_s, head.language) + theme,
        element(u"head"_s, {}, headElements(head)) + element(u"body"_s, {}, body));
    return (u"<!DOCTYPE html>\n"_s + html).toUtf8();
}

} // namespace besace
