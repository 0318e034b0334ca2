#include "core/sharing/signature/MailDraft.h"

#include "core/base/Limits.h"
#include "core/sharing/CoverLetter.h"
#include "core/sharing/PortfolioContent.h"
#include "core/sharing/signature/Signature.h"
#include "core/sharing/web/HtmlElement.h"

#include <QUrl>

namespace besace {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView firstField = "X-Unsent: 1\r\n";

/// RFC 2045, section 6.8
constexpr qsizetype base64LineChars = 76;

QByteArray base64Lines(const QByteArray& bytes)
{
    const QByteArray all = bytes.toBase64();
    QByteArray lines;
    for (qsizetype at = 0; at < all.size(); at += base64LineChars)
        lines += all.mid(at, base64LineChars) + "\r\n";
    return lines;
}

/// Words that are no ASCII, in a header. RFC 2047, section 2: a word has at most 75 characters, and never a part of a
/// character.
QByteArray encodedWords(const QString& text)
{
    constexpr qsizetype maxUnits = 12; // of which each has at most three bytes
    QByteArrayList words;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype count = std::min(maxUnits, text.size() - at);
        if (text.at(at + count - 1).isHighSurrogate())
            --count;
        words += "=?utf-8?B?" + text.mid(at, count).toUtf8().toBase64() + "?=";
        at += count;
    }
    return words.join("\r\n ");
}

/// RFC 2231, section 4
QByteArray fileNameParameter(const QString& name) { return "filename*=utf-8''" + QUrl::toPercentEncoding(name); }

QByteArray part(const QByteArrayList& fields, const QByteArray& bytes)
{
    return fields.join("\r\n") + "\r\nContent-Transfer-Encoding: base64\r\n\r\n" + base64Lines(bytes);
}

/// Everything inside is base64, so no line of it can be taken for the boundary.
QByteArray multipart(const QByteArray& kind, const QByteArrayList& parts)
{
    const QByteArray boundary = "=_besace_" + kind.split(';').first();
    QByteArray text = "Content-Type: multipart/" + kind + "; boundary=\"" + boundary + "\"\r\n\r\n";
    for (const QByteArray& each : parts)
        text += "--" + boundary + "\r\n" + each;
    return text + "--" + boundary + "--\r\n";
}

QByteArray pictureId(qsizetype badge) { return "badge" + QByteArray::number(badge + 1) + "@besace.invalid"; }

QByteArray letter(const PortfolioContent& content, const QString& words)
{
    const Signature signature
        = writeSignature(content, [](qsizetype badge) { return u"cid:"_s + QString::fromLatin1(pictureId(badge)); });
    const QString html = htmlParagraphs(words.split(u"\n\n"_s)) + signature.html;
    const QString text = words + u"\n\n-- \n"_s + signature.text;
    const QByteArray alternatives = multipart("alternative",
        { part({ "Content-Type: text/plain; charset=utf-8" }, text.toUtf8()),
            part({ "Content-Type: text/html; charset=utf-8" }, html.toUtf8()) });
    QByteArrayList parts { alternatives };
    for (qsizetype i = 0; i < content.badges.size(); ++i) {
        if (const QByteArray& picture = content.badges.at(i).picture; !picture.isEmpty())
            parts += part(
                { "Content-Type: image/png", "Content-ID: <" + pictureId(i) + ">", "Content-Disposition: inline" },
                picture);
    }
    return multipart("related; type=\"multipart/alternative\"", parts);
}

} // namespace

Result<QByteArray> mailDraft(const Portfolio& portfolio, Progress& progress)
{
    const Result<PortfolioContent> whole = portfolioContent(portfolio, progress);
    if (!whole)
        return whole.error();
    const Result<PortfolioContent> small = signatureContent(portfolio, progress);
    if (!small)
        return small.error();
    // The name stands in the signature.
    const CoverLetter words = coverLetter(whole->language, {}, whole->hasFiles);
    QByteArrayList parts { letter(*small, words.text) };
    for (const ContentBadge& badge : whole->badges) {
        for (const ContentFile& file : badge.files)
            parts += part({ "Content-Type: " + file.mediaType.toLatin1(),
                              "Content-Disposition: attachment; " + fileNameParameter(file.name) },
                file.bytes);
    }
    const QString subject
        = whole->subtitle.isEmpty() ? coverLetter(whole->language, whole->person, false).subject : whole->subtitle;
    // Outlook opens what is marked so as a message that can be written further.
    const QByteArray message = firstField.toByteArray()
        + "Date: " + portfolio.madeAt.toUTC().toString(Qt::RFC2822Date).toLatin1()
        + "\r\nSubject: " + encodedWords(subject) + "\r\nMIME-Version: 1.0\r\n" + multipart("mixed", parts);
    if (message.size() > limits::maxFileBytes)
        return Error { Error::Code::TooLarge, {} };
    return message;
}

bool isDraft(const QByteArray& message) { return message.startsWith(firstField); }

QString wordsOfDraft(const QByteArray& message)
{
    const qsizetype type = message.indexOf("Content-Type: text/plain");
    const qsizetype begin = message.indexOf("\r\n\r\n", type);
    const qsizetype end = message.indexOf("\r\n--", begin);
    if (type < 0 || begin < 0 || end < 0)
        return {};
    return QString::fromUtf8(QByteArray::fromBase64(message.sliced(begin, end - begin)));
}

} // namespace besace
