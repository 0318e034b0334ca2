#include "core/backpack/Connection.h"
#include "core/backpack/OpenBackpack.h"
#include "core/backpack/Password.h"
#include "core/backpack/Sql.h"
#include "core/base/Files.h"
#include "core/crypto/Digest.h"
#include "core/import/ReadSource.h"

#include <QDir>

#include "tests/core/backpack/FaultActs.h"
#include "tests/core/backup/Examples.h"

using namespace besace::samples;

namespace besace::scenes {

namespace {

QString hex(const QByteArray& bytes) { return QString::fromLatin1(crypto::sha256(bytes).toHex().left(16)); }

/// A file that can be read for as long as this lives.
class Unlocked {
public:
    explicit Unlocked(const QString& path) : m_path(path)
    {
        if (!isLocked(path))
            return;
        m_isNew = !unlock(path, password);
        m_isOld = !m_isNew;
        if (m_isNew)
            must(unlock(path, newPassword));
    }
    ~Unlocked() { must(lock(m_path)); }
    Q_DISABLE_COPY_MOVE(Unlocked)

    /// The words that opened it.
    QString by() const { return m_isNew ? u", by the new password"_s : m_isOld ? u", by a password"_s : QString(); }

private:
    QString m_path;
    bool m_isNew = false;
    bool m_isOld = false;
};

QString soundness(const QString& path)
{
    const Unlocked unlocked(path);
    const Result<QString> found = sql::guarded<QString>(path, [&]() -> Result<QString> {
        sql::Connection database(path, SQLite::OPEN_READWRITE, 0);
        const QString answer = QString::fromStdString(database.execAndGet("PRAGMA integrity_check").getString());
        const int badges = database.execAndGet("SELECT count(*) FROM badge").getInt();
        return u"%1, with %2 badges"_s.arg(answer == u"ok"_s ? u"sound"_s : answer).arg(badges);
    });
    return (found ? *found : u"does not open: "_s + found.error().detail) + unlocked.by();
}

QStringList insideOf(const Backpack& backpack)
{
    QStringList lines;
    for (const QString& badge : examples::inventory(backpack))
        lines.append(u"badge "_s + badge);
    for (const Collection& collection : backpack.collections().value())
        lines.append(u"collection %1 in %2: %3"_s.arg(collection.name, collection.parent).arg(collection.badges));
    for (const QString& identity : backpack.identities().value())
        lines.append(u"identity "_s + identity);
    for (const KnownIssuer& issuer : backpack.knownIssuers().value())
        lines.append(u"issuer "_s + issuer.id);
    const auto name = [](const std::optional<Operation>& operation) {
        return operation ? operationName(operation->kind) : QString();
    };
    lines.append(u"undo %1, redo %2"_s.arg(name(backpack.undoable().value()), name(backpack.redoable().value())));
    return lines;
}

Result<Opened> openAnew(const QString& path)
{
    return openBackpack(path, { .now = now(), .badgesIn = badgesIn, .backupsKept = 0 });
}

QStringList backpackIn(const QString& path)
{
    auto unlocked = std::make_unique<Unlocked>(path);
    Result<Opened> opened = openAnew(path);
    if (!opened && opened.error().code == Error::Code::Locked) { // the file came into its place only now
        unlocked.reset(); // before: it locks
        unlocked = std::make_unique<Unlocked>(path);
        opened = openAnew(path);
    }
    if (!opened)
        return { u"does not open: %1 %2"_s.arg(errorName(opened.error().code), opened.error().detail) };
    return insideOf(opened->backpack);
}

QString sealedFile(const QString& path)
{
    const auto reader = BackupReader::open(path, password);
    return reader ? u"%1 badges"_s.arg((*reader)->rest().badges) : errorName(reader.error().code);
}

/// What nothing beside a backpack with a password may say: SQLite's own first bytes, and words of the badges. A file
/// that went when the password was given says nothing.
bool isReadable(const QString& path)
{
    const Result<QByteArray> bytes = readFile(path, maxBytes);
    return bytes && (bytes->contains("SQLite format 3") || bytes->contains("Badge "));
}

QString fileLine(const QString& folder, const QString& path)
{
    const QString name = QDir(folder).relativeFilePath(path);
    if (name == backpackName)
        return name + u": "_s + soundness(path);
    if (name.startsWith(u"mine/b backups/b "_s) && name.endsWith(u".besace"_s))
        return u"copy "_s + name + u": "_s + soundness(path);
    if (name == sealedName)
        return name + u": "_s + sealedFile(path);
    if (name == plainName || name == u"export.txt"_s || name.startsWith(u"mine/b (damaged "_s))
        return name + u": "_s + hex(readFile(path, maxBytes).value());
    const bool isSecret = hasPassword(folder + u'/' + backpackName);
    return (isSecret && isReadable(path) ? u"readable "_s : u"left "_s) + name;
}

} // namespace

Result<void> open(Stage& stage)
{
    const QString path = stage.path(backpackName);
    const OpenOptions options { .now = now(), .badgesIn = badgesIn, .backupsKept = 1 };
    Result<Opened> opened = openBackpack(path, options);
    if (!opened && opened.error().code == Error::Code::Locked) {
        if (const Result<void> unlocked = unlock(path, password); !unlocked)
            return unlocked;
        opened = openBackpack(path, options);
    }
    if (!opened)
        return opened.error();
    if (opened->noBackup)
        stage.asides.append(*opened->noBackup);
    stage.backpack.emplace(std::move(opened->backpack));
    return {};
}

void close(Stage& stage)
{
    stage.backpack.reset();
    (void)lock(stage.path(backpackName)); // what stays open for it, closes with its process
}

QStringList filesIn(const QString& folder)
{
    const Result<QStringList> files = filesBelow(folder);
    return files ? *files : QStringList(); // an erased folder is gone
}

QStringList stateOf(const Scene& scene, const QString& folder)
{
    QStringList lines;
    if (scene.begins != Begins::WithoutBackpack)
        lines = backpackIn(folder + u'/' + backpackName);
    for (const QString& path : filesIn(folder))
        lines.append(fileLine(folder, path));
    return lines;
}

} // namespace besace::scenes
