#include "core/review/KeptSessions.h"

#include "core/base/Files.h"
#include "core/base/Json.h"
#include "core/crypto/Secret.h"
#include "core/review/KeptFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

const QString ending = u".besace-session"_s;
const QString journalName = u"erased.jsonl"_s;
constexpr int yearsToKeep = 2;
constexpr int idBytes = 12;
/// Of the journal: what is older goes.
constexpr qsizetype maxErasures = 2000;
constexpr qint64 maxJournalBytes = 1024 * 1024;
/// Only as much of each file as tells when it ends.
constexpr qint64 headBytes = 1024;

Result<KeptSession> headAt(const QString& path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return Error { Error::Code::CannotRead, path };
    Result<KeptSession> head = keptFile::readHead(file.read(headBytes));
    if (head)
        head->id = QFileInfo(path).completeBaseName();
    return head;
}

QByteArray lineOf(const Erasure& erasure)
{
    JsonObject json;
    json.insert(u"erasedOn"_s, erasure.erasedOn.toString(Qt::ISODate));
    json.insert(u"keptOn"_s, erasure.keptOn.toString(Qt::ISODate));
    json.insert(u"endsOn"_s, erasure.endsOn.toString(Qt::ISODate));
    json.insert(u"reason"_s, keptReasonName(erasure.reason));
    json.insert(u"badges"_s, JsonValue(qint64(erasure.badges)));
    json.insert(u"byHand"_s, JsonValue(erasure.byHand));
    return toJson(json) + '\n';
}

std::optional<Erasure> erasureOf(const QByteArray& line)
{
    const Result<JsonValue> json = parseJson(line);
    if (!json)
        return std::nullopt;
    const auto day = [&json](QStringView name) { return QDate::fromString((*json)[name].toString(), Qt::ISODate); };
    Erasure erasure { day(u"erasedOn"), day(u"keptOn"), day(u"endsOn"),
        keptReasonFromName((*json)[u"reason"].toString()), int((*json)[u"badges"].toDouble()),
        (*json)[u"byHand"].toBool() };
    return erasure.erasedOn.isValid() ? std::optional(erasure) : std::nullopt;
}

bool hasEnded(const KeptSession& kept, const QDate& today)
{
    return kept.endsOn < today || kept.endsOn > lastDayToKeep(kept.keptOn) || kept.keptOn > today.addDays(1);
}

} // namespace

QDate lastDayToKeep(const QDate& today) { return today.addYears(yearsToKeep); }

QString KeptSessions::pathOf(const QString& id) const { return QDir(m_folder).filePath(safeFileName(id) + ending); }

Result<QList<KeptSession>> KeptSessions::list() const
{
    const Result<QStringList> names = namesIn(m_folder);
    if (!names)
        return names.error();
    QList<KeptSession> found;
    for (const QString& name : *names) {
        if (!name.endsWith(ending))
            continue;
        if (const Result<KeptSession> head = headAt(QDir(m_folder).filePath(name)))
            found.append(*head);
    }
    std::ranges::stable_sort(found, {}, &KeptSession::endsOn);
    return found;
}

Result<KeptSession> KeptSessions::keep(const ReviewSession& session, KeptSession wish, const QString& password) const
{
    if (wish.endsOn < wish.keptOn || wish.endsOn > lastDayToKeep(wish.keptOn))
        return Error { Error::Code::Unsupported, wish.endsOn.toString(Qt::ISODate) };
    if (!m_below.isEmpty() && !QFileInfo(m_below).isDir())
        return Error { Error::Code::Gone, m_below };
    const Result<QByteArray> random = crypto::randomBytes(idBytes);
    if (!random)
        return random.error();
    wish.id = QString::fromLatin1(random->toHex());
    wish.badges = int(session.badges().size());
    const Result<QByteArray> file = keptFile::write(wish, session, password);
    if (!file)
        return file.error();
    if (!QDir().mkpath(m_folder))
        return Error { whyNothingCanBeMade(QFileInfo(m_folder).path(), Error::Code::CannotWrite), m_folder };
    const Result<void> written = writeFile(pathOf(wish.id), *file);
    return written ? Result<KeptSession>(wish) : Result<KeptSession>(written.error());
}

Result<KeptContent> KeptSessions::open(const QString& id, const QString& password) const
{
    const Result<QByteArray> file = readFile(pathOf(id), keptFile::maxBytes * 2);
    return file ? keptFile::read(*file, password) : Result<KeptContent>(file.error());
}

Result<void> KeptSessions::erase(const KeptSession& kept, const QDate& today) const
{
    QFile file(pathOf(kept.id));
    if (!file.remove())
        return Error { causeOf(errno, Error::Code::CannotWrite), file.fileName() };
    return note({ today, kept.keptOn, kept.endsOn, kept.reason, kept.badges, !hasEnded(kept, today) });
}

Result<void> KeptSessions::erase(const QString& id, const QDate& today) const
{
    const Result<KeptSession> head = headAt(pathOf(id));
    return head ? erase(*head, today) : Result<void>(head.error());
}

Result<int> KeptSessions::eraseEnded(const QDate& today) const
{
    const Result<QList<KeptSession>> all = list();
    if (!all)
        return all.error();
    int erased = 0;
    for (const KeptSession& kept : *all) {
        if (!hasEnded(kept, today))
            continue;
        if (const Result<void> gone = erase(kept, today); !gone)
            return gone.error();
        ++erased;
    }
    return erased;
}

QList<Erasure> KeptSessions::journal() const
{
    QList<Erasure> erasures;
    const Result<QByteArray> file = readFile(QDir(m_folder).filePath(journalName), maxJournalBytes);
    for (const QByteArray& line : file ? file->split('\n') : QList<QByteArray>()) {
        if (const std::optional<Erasure> erasure = erasureOf(line))
            erasures.prepend(*erasure);
    }
    return erasures;
}

Result<void> KeptSessions::note(const Erasure& erasure) const
{
    QList<Erasure> all = journal();
    all.prepend(erasure);
    QByteArray text;
    for (qsizetype i = std::min(all.size(), maxErasures) - 1; i >= 0; --i)
        text += lineOf(all.at(i));
    return writeFile(QDir(m_folder).filePath(journalName), text);
}

} // namespace besace
