#include "core/review/ReviewPage.h"

#include "core/sharing/web/HtmlText.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace besace::reviewPage {

namespace {

/// On paper first: a report is filed.
constexpr auto styleSheet
    = R"(body { margin: 2rem auto; padding: 0 1.5rem; max-width: 60rem; color: #1f1b16; background: #fff;
  font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif; overflow-wrap: anywhere; }
h1 { margin: 0; font-size: 1.75rem; }
h2 { margin: 1.5rem 0 .5rem; font-size: 1.25rem; }
h3 { margin: 0; font-size: 1.0625rem; }
p, ul, table { margin: 0 0 .5rem; }
.facts { padding: 0; list-style: none; color: #5c554b; }
.summary { font-weight: 600; }
article { padding: .75rem 0; border-top: 1px solid #d9d2c7; break-inside: avoid; }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
th, td { padding: .15rem .75rem .15rem 0; text-align: left; vertical-align: top; font-weight: 400; }
td:nth-of-type(1) { font-weight: 600; white-space: nowrap; }
.state { font-weight: 600; }
.byline, .digest { color: #5c554b; }
.digest { font-family: ui-monospace, monospace; font-size: .8125rem; }
.note { height: 2.25rem; border-bottom: 1px solid #d9d2c7; }
@media print { body { margin: 0; padding: 0; font-size: 9pt; } }
)";

QString head(const QString& title)
{
    const QByteArray style(styleSheet);
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64());
    return u"\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
           "style-src 'sha256-"_s
        + hash
        + u"'; base-uri 'none'; form-action 'none'\">\n<meta name=\"viewport\" content=\"width=device-width, "
          "initial-scale=1\">\n"_s
        + element(u"title"_s, htmlEscaped(title)) + element(u"style"_s, QString::fromLatin1(style));
}

} // namespace

QString element(const QString& tag, const QString& html, const QString& attributes)
{
    return u'<' + tag + (attributes.isEmpty() ? QString() : u' ' + attributes) + u'>' + html + u"</"_s + tag + u">\n"_s;
}

QString ofClass(const QString& name) { return u"class=\""_s + name + u'"'; }

QString items(const QStringList& lines, const QString& attributes)
{
    QString html;
    for (const QString& line : lines)
        html += element(u"li"_s, htmlEscaped(line), u"dir=\"auto\""_s);
    return html.isEmpty() ? html : element(u"ul"_s, html, attributes);
}

QByteArray document(const QString& language, const QString& title, const QString& body)
{
    return (u"<!DOCTYPE html>\n"_s
        + element(u"html"_s, element(u"head"_s, head(title)) + element(u"body"_s, element(u"main"_s, body)),
            u"lang=\""_s + language + u'"'))
        .toUtf8();
}

} // namespace besace::reviewPage
