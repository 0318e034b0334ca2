#include "core/containers/Mail.h"

#include "core/base/Limits.h"
#include "core/containers/MailHeader.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

using mail::Entity;
using mail::Value;

// RFC 2045, section 6.7. What is no code stays as it is.
QByteArray decodeQuotedPrintable(QByteArrayView text)
{
    QByteArray result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QByteArrayView code = text.sliced(i).first(std::min<qsizetype>(3, text.size() - i));
        if (code.startsWith("=\n")) {
            i += 1;
        } else if (code == "=\r\n") {
            i += 2;
        } else if (code.size() == 3 && code[0] == '=' && std::isxdigit(static_cast<uchar>(code[1])) != 0
            && std::isxdigit(static_cast<uchar>(code[2])) != 0) {
            result.append(QByteArray::fromHex(code.sliced(1).toByteArray()));
            i += 2;
        } else {
            result.append(text[i]);
        }
    }
    return result;
}

QByteArray decodedBody(const Entity& entity)
{
    const QByteArray encoding = entity.fields.value("content-transfer-encoding").toLower();
    if (encoding == "base64")
        return QByteArray::fromBase64(entity.body.toByteArray());
    return encoding == "quoted-printable" ? decodeQuotedPrintable(entity.body) : entity.body.toByteArray();
}

QByteArrayView withoutLastLineEnd(QByteArrayView part)
{
    if (part.endsWith('\n'))
        part.chop(1);
    if (part.endsWith('\r'))
        part.chop(1);
    return part;
}

/// The parts between the lines `--boundary`. RFC 2046, section 5.1
QList<QByteArrayView> splitParts(QByteArrayView body, const QByteArray& boundary)
{
    QList<QByteArrayView> parts;
    const QByteArray delimiter = "--" + boundary;
    qsizetype partBegin = -1;
    for (qsizetype at = 0; at < body.size() && parts.size() <= limits::maxContainerMembers;) {
        const qsizetype lineEnd = body.indexOf('\n', at);
        const qsizetype next = lineEnd < 0 ? body.size() : lineEnd + 1;
        const QByteArrayView line = body.sliced(at, next - at).trimmed();
        if (line.startsWith(delimiter) && (line.size() == delimiter.size() || line.sliced(delimiter.size()) == "--")) {
            if (partBegin >= 0)
                parts.append(withoutLastLineEnd(body.sliced(partBegin, at - partBegin)));
            if (line.size() > delimiter.size())
                return parts;
            partBegin = next;
        }
        at = next;
    }
    if (partBegin >= 0) // cut off, or the last line was forgotten
        parts.append(body.sliced(partBegin));
    return parts;
}

/// Walks through the parts of one message.
class MailReader {
public:
    explicit MailReader(Intake& intake) : m_intake(intake) { }

    Result<void> read(QByteArrayView bytes, int depth)
    {
        if (depth > limits::maxMailNesting)
            return Error { Error::Code::TooLarge, u"messages in messages"_s };
        const Entity entity = mail::splitEntity(bytes);
        const Value type = entity.value("content-type");
        if (type.type.startsWith("multipart/"))
            return readParts(entity, type, depth);
        return type.type == "message/rfc822" ? read(decodedBody(entity), depth + 1) : readLeaf(entity, type);
    }

private:
    Result<void> readParts(const Entity& entity, const Value& type, int depth)
    {
        const QByteArray boundary = type.parameters.value("boundary");
        if (boundary.isEmpty())
            return {};
        for (const QByteArrayView part : splitParts(entity.body, boundary)) {
            const Result<void> going = m_intake.proceed(m_done++, 0);
            const Result<void> read = going ? this->read(part, depth + 1) : going;
            if (!read)
                return read;
        }
        return {};
    }

    Result<void> readLeaf(const Entity& entity, const Value& type)
    {
        const Value disposition = entity.value("content-disposition");
        QString name = disposition.text("filename");
        name = name.isEmpty() ? type.text("name") : name;
        const bool isAttached = disposition.type == "attachment";
        const bool isPicture = type.type.startsWith("image/");
        // What is said to the reader: the text itself.
        const bool isText = type.type.isEmpty() || type.type.startsWith("text/");
        if (name.isEmpty() && !isAttached && isText)
            return {};
        const QByteArray bytes = decodedBody(entity);
        const Result<void> spent = m_intake.spend(bytes.size());
        const bool isDecoration = isPicture && !isAttached;
        return spent ? m_intake.take(name, bytes, isDecoration ? Intake::Wanted::Decoration : Intake::Wanted::Carriers)
                     : spent;
    }

    Intake& m_intake;
    int m_done = 0;
};

// The line in front of a message in a mailbox file.
QByteArray withoutMailboxLine(const QByteArray& bytes)
{
    if (!bytes.startsWith("From "))
        return bytes;
    const qsizetype end = bytes.indexOf('\n');
    return end < 0 ? QByteArray() : bytes.sliced(end + 1);
}

} // namespace

bool isMail(const QByteArray& bytes)
{
    static constexpr std::array known { "from", "to", "date", "subject", "received", "mime-version", "message-id",
        "return-path", "content-type", "delivered-to" };
    const QByteArray start = withoutMailboxLine(bytes.first(std::min(bytes.size(), limits::maxSniffedBytes)));
    const Entity entity = mail::splitEntity(start);
    return std::count_if(known.begin(), known.end(), [&](const char* name) { return entity.fields.contains(name); })
        >= 2;
}

Result<void> openMail(const QByteArray& message, Intake& intake)
{
    return MailReader(intake).read(withoutMailboxLine(message), 0);
}

} // namespace besace
