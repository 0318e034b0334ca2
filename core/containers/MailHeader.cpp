#include "core/containers/MailHeader.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace::mail {

namespace {

// A file name in pieces has a handful; nobody numbers them to a hundred.
constexpr int maxPieces = 100;
// Names are shown, not stored; longer ones are somebody's joke.
constexpr qsizetype maxTextBytes = 4096;

QString inCharset(const QByteArray& bytes, const QByteArray& charset)
{
    const auto encoding = QStringConverter::encodingForName(charset.constData());
    if (encoding)
        return QStringDecoder(*encoding)(bytes);
    // What is left in use (Windows 1252, ISO 8859-15) has the letters of Latin-1.
    return QString::fromLatin1(bytes);
}

QByteArray decodeQ(QByteArray text)
{
    text.replace('_', ' ');
    return QByteArray::fromPercentEncoding(text, '=');
}

QString decodeWord(const QRegularExpressionMatch& match)
{
    const QByteArray text = match.captured(3).toLatin1();
    const bool isBase64 = match.capturedView(2).compare(u"B", Qt::CaseInsensitive) == 0;
    return inCharset(isBase64 ? QByteArray::fromBase64(text) : decodeQ(text), match.captured(1).toLatin1());
}

/// Where the line that starts at @p from ends, its line end included.
qsizetype behindLine(QByteArrayView bytes, qsizetype from)
{
    const qsizetype end = bytes.indexOf('\n', from);
    return end < 0 ? bytes.size() : end + 1;
}

// RFC 5322, section 2.2: printable US-ASCII without the colon
bool isFieldName(QByteArrayView name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) { return c > ' ' && c < 0x7F; });
}

/// Where the next `;` outside quotes is, or the end.
qsizetype endOfParameter(QByteArrayView value, qsizetype from)
{
    bool quoted = false;
    for (qsizetype i = from; i < value.size(); ++i) {
        if (quoted && value[i] == '\\')
            ++i;
        else if (value[i] == '"')
            quoted = !quoted;
        else if (value[i] == ';' && !quoted)
            return i;
    }
    return value.size();
}

QByteArray unquoted(QByteArrayView text)
{
    text = text.trimmed();
    if (text.size() < 2 || !text.startsWith('"') || !text.endsWith('"'))
        return text.toByteArray();
    QByteArray result;
    for (qsizetype i = 1; i < text.size() - 1; ++i) {
        if (text[i] == '\\' && i + 1 < text.size() - 1)
            ++i;
        result.append(text[i]);
    }
    return result;
}

// RFC 2231, section 4: charset'language'percent-encoded
QString decodeExtended(const QByteArray& text)
{
    const qsizetype charsetEnd = text.indexOf('\'');
    const qsizetype languageEnd = charsetEnd < 0 ? -1 : text.indexOf('\'', charsetEnd + 1);
    if (languageEnd < 0)
        return QString::fromUtf8(QByteArray::fromPercentEncoding(text));
    return inCharset(QByteArray::fromPercentEncoding(text.sliced(languageEnd + 1)), text.first(charsetEnd));
}

} // namespace

QString decodeWords(const QByteArray& text)
{
    static const QRegularExpression word(uR"(=\?([^?\s*]+)(?:\*[^?\s]*)?\?([BbQq])\?([^?\s]*)\?=)"_s);
    static const QRegularExpression between(uR"(\?=\s+=\?)"_s);
    const QString raw = QString::fromUtf8(text.first(std::min(text.size(), maxTextBytes))).replace(between, u"?==?"_s);
    QString result;
    qsizetype done = 0;
    for (auto matches = word.globalMatch(raw); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(raw).sliced(done, match.capturedStart() - done);
        result += decodeWord(match);
        done = match.capturedEnd();
    }
    return result + raw.sliced(done);
}

QString Value::text(const QByteArray& parameter) const
{
    if (const auto extended = parameters.constFind(parameter + '*'); extended != parameters.constEnd())
        return decodeExtended(*extended);
    if (const auto plain = parameters.constFind(parameter); plain != parameters.constEnd())
        return decodeWords(*plain);
    QByteArray pieces;
    bool isEncoded = false;
    for (int i = 0; i < maxPieces; ++i) {
        const QByteArray name = parameter + '*' + QByteArray::number(i);
        isEncoded = isEncoded || parameters.contains(name + '*');
        if (!parameters.contains(name) && !parameters.contains(name + '*'))
            break;
        pieces += parameters.value(name, parameters.value(name + '*'));
    }
    return isEncoded ? decodeExtended(pieces) : decodeWords(pieces);
}

Value Entity::value(const QByteArray& field) const { return parseValue(fields.value(field)); }

Entity splitEntity(QByteArrayView bytes)
{
    Entity entity;
    QByteArray name;
    qsizetype at = 0;
    for (qsizetype end = 0; at < bytes.size(); at = end) {
        end = behindLine(bytes, at);
        const QByteArrayView line = bytes.sliced(at, end - at);
        if (line.trimmed().isEmpty()) {
            at = end;
            break;
        }
        const bool isFolded = line[0] == ' ' || line[0] == '\t';
        if (isFolded && !name.isEmpty()) {
            entity.fields[name] += ' ' + line.trimmed().toByteArray();
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        if (colon < 0 || !isFieldName(line.first(colon)))
            break;
        name = line.first(colon).toByteArray().toLower();
        if (entity.fields.contains(name))
            name = "again " + name; // a folded line of a repeated field belongs to nobody
        else
            entity.fields.insert(name, line.sliced(colon + 1).trimmed().toByteArray());
    }
    entity.body = bytes.sliced(at);
    return entity;
}

Value parseValue(const QByteArray& value)
{
    Value result;
    qsizetype end = endOfParameter(value, 0);
    result.type = value.first(end).trimmed().toLower();
    while (end < value.size()) {
        const qsizetype from = end + 1;
        end = endOfParameter(value, from);
        const QByteArrayView parameter = QByteArrayView(value).sliced(from, end - from);
        const qsizetype equals = parameter.indexOf('=');
        if (equals > 0)
            result.parameters.insert(
                parameter.first(equals).trimmed().toByteArray().toLower(), unquoted(parameter.sliced(equals + 1)));
    }
    return result;
}

} // namespace besace::mail
