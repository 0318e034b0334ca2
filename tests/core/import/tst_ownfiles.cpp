#include "core/backpack/Password.h"
#include "core/base/Files.h"
#include "core/base/Limits.h"
#include "core/import/Import.h"
#include "core/wording/Wording.h"

#include <QDir>
#include <QTemporaryDir>

#include "tests/core/backpack/Samples.h"
#include "tests/support/RawFile.h"
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace besace;
using namespace besace::samples;

/// Backpacks and sealed copies among what a person adds.
class tst_OwnFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void openOne_isLeftAlone_data();
    void openOne_isLeftAlone();
    void openOne_keepsItsLocks();
    void another_comesIn();
    void another_isNotTouched();
    void anothersLog_isReadToo();
    void anothersTrash_staysThere();
    void sealedOne_comesInWithItsPassword_data();
    void sealedOne_comesInWithItsPassword();
    void sealedOne_saysWhatIsWrong_data();
    void sealedOne_saysWhatIsWrong();
    void whatDoesNotComeIn_saysWhy_data();
    void whatDoesNotComeIn_saysWhy();

private:
    QString filePath(const QString& name) const { return m_folder->filePath(name); }
    Backpack filled(const QString& name, int badges) const;
    /// @param password of what only a password opens
    QList<KeepOutcome> import(const QString& path, Backpack& into, const QString& password = {});
    /// A backpack of three badges that only `une phrase` opens, in a folder of its own.
    QString makeSealed(const QString& name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QList<ImportItem> m_items; ///< of the last import
};

namespace {

constexpr crypto::ScryptCost quick { 4, 1, 1 }; ///< what a password costs to guess is not looked at here

NewBadge numbered(int number)
{
    return newBadge({ .id = u"urn:uuid:%1"_s.arg(number), .name = u"Badge %1"_s.arg(number) });
}

QByteArray bytesOf(const QString& path) { return readFile(path, limits::maxFileBytes).value(); }

/// Whether another process may write where SQLite says that somebody has the log open.
bool isLockedForOthers(const QString& path)
{
    const pid_t child = ::fork();
    if (child == 0) {
        struct flock lock { };
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET; // from 0 to the end
        const int handle = ::open(QFile::encodeName(path).constData(), O_RDWR);
        ::_exit(handle >= 0 && ::fcntl(handle, F_GETLK, &lock) == 0 && lock.l_type == F_UNLCK ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WEXITSTATUS(status) == 1;
}

} // namespace

void tst_OwnFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_items.clear();
}

Backpack tst_OwnFiles::filled(const QString& name, int badges) const
{
    Backpack backpack = std::move(Backpack::open(filePath(name))).value();
    for (int number = 1; number <= badges; ++number)
        backpack.add(numbered(number), now()).value();
    return backpack;
}

QString tst_OwnFiles::makeSealed(const QString& name) const
{
    const QString path = filePath(u"theirs/b.besace"_s);
    filled(u"theirs/b.besace"_s, 3);
    if (!setPassword(path, u"une phrase"_s, quick) || !lock(path))
        qFatal("no password");
    const QString wanted = filePath(u"theirs/"_s + name);
    if (wanted != path && !QFile::rename(path, wanted))
        qFatal("no such name");
    return wanted;
}

QList<KeepOutcome> tst_OwnFiles::import(const QString& path, Backpack& into, const QString& password)
{
    VerificationContext context;
    context.now = now();
    class NoDocuments final : public DocumentLoader {
    public:
        Result<Document> load(const QString& url) const override { return Error { Error::Code::Offline, url }; }
    } const nobody;
    QList<KeepOutcome> outcomes;
    Progress progress;
    const Result<void> read = importAll({ { path, {}, password } }, into, context, nobody, 2, progress,
        [&](const ImportItem& item, const KeepOutcome& outcome) {
            m_items.append(item);
            outcomes.append(outcome);
        });
    return read ? outcomes : QList<KeepOutcome>();
}

void tst_OwnFiles::openOne_isLeftAlone_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("by its name") << u"b.besace"_s;
    QTest::newRow("by a link") << u"link.besace"_s;
    QTest::newRow("by another name") << u"other.png"_s;
}

void tst_OwnFiles::openOne_isLeftAlone()
{
    QFETCH(QString, name);
    Backpack backpack = filled(u"b.besace"_s, 3);
    QVERIFY(QFile::link(filePath(u"b.besace"_s), filePath(u"link.besace"_s)));
    QCOMPARE(::link(QFile::encodeName(filePath(u"b.besace"_s)).constData(),
                 QFile::encodeName(filePath(u"other.png"_s)).constData()),
        0);
    const QList<KeepOutcome> outcomes = import(filePath(name), backpack);
    QCOMPARE(outcomes.size(), 1);
    QCOMPARE(outcomes.constFirst().kind, KeepOutcome::Kind::Failed);
    QCOMPARE(outcomes.constFirst().error->code, Error::Code::OpenHere);
    const QString said = wording::errorSentence(*outcomes.constFirst().error, m_items.constFirst().container);
    QCOMPARE(said, u"This is the backpack that is open. Nothing was done. Choose another file."_s);
    QCOMPARE(backpack.count({}, now()).value(), 3);
}

/// A file of the open backpack that is opened and closed takes the locks of this process with it.
void tst_OwnFiles::openOne_keepsItsLocks()
{
    Backpack backpack = filled(u"mine/b.besace"_s, 3);
    QVERIFY(isLockedForOthers(filePath(u"mine/b.besace-shm"_s)));
    const QList<KeepOutcome> outcomes = import(filePath(u"mine"_s), backpack);
    QCOMPARE(outcomes.size(), 3); // with what SQLite keeps beside it
    for (const KeepOutcome& outcome : outcomes)
        QVERIFY(outcome.kind == KeepOutcome::Kind::Failed || outcome.kind == KeepOutcome::Kind::NoBadge);
    QVERIFY(isLockedForOthers(filePath(u"mine/b.besace-shm"_s)));
}

void tst_OwnFiles::another_comesIn()
{
    filled(u"other.besace"_s, 3);
    Backpack backpack = filled(u"b.besace"_s, 0);
    for (const auto kind : { KeepOutcome::Kind::Added, KeepOutcome::Kind::AlreadyThere }) {
        const QList<KeepOutcome> outcomes = import(filePath(u"other.besace"_s), backpack);
        QCOMPARE(outcomes.size(), 3);
        for (const KeepOutcome& outcome : outcomes)
            QCOMPARE(outcome.kind, kind);
    }
    QCOMPARE(m_items.at(1).container, u"backpack"_s);
    QCOMPARE(m_items.at(1).member, u"badge.json"_s);
    QCOMPARE(m_items.at(1).file, numbered(2).file);
    QCOMPARE(backpack.count({}, now()).value(), 3);
}

void tst_OwnFiles::another_isNotTouched()
{
    filled(u"theirs/other.besace"_s, 3);
    const QByteArray before = bytesOf(filePath(u"theirs/other.besace"_s));
    Backpack backpack = filled(u"b.besace"_s, 0);
    import(filePath(u"theirs"_s), backpack);
    QCOMPARE(bytesOf(filePath(u"theirs/other.besace"_s)), before);
    QCOMPARE(QDir(filePath(u"theirs"_s)).entryList(QDir::Files | QDir::Hidden), QStringList { u"other.besace"_s });
}

/// A program that has it open, or was stopped, has its last work in the log.
void tst_OwnFiles::anothersLog_isReadToo()
{
    const Backpack theirs = filled(u"theirs.besace"_s, 3);
    QVERIFY(QFile::copy(filePath(u"theirs.besace"_s), filePath(u"other.besace"_s)));
    QVERIFY(QFile::copy(filePath(u"theirs.besace-wal"_s), filePath(u"other.besace-wal"_s)));
    Backpack backpack = filled(u"b.besace"_s, 0);
    QCOMPARE(import(filePath(u"other.besace"_s), backpack).size(), 3);
    QCOMPARE(backpack.count({}, now()).value(), 3);
}

void tst_OwnFiles::anothersTrash_staysThere()
{
    QVERIFY(filled(u"other.besace"_s, 3).trash({ 2 }, now()));
    Backpack backpack = filled(u"b.besace"_s, 0);
    QCOMPARE(import(filePath(u"other.besace"_s), backpack).size(), 2);
}

void tst_OwnFiles::sealedOne_comesInWithItsPassword_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("opened");
    QTest::newRow("by its name") << u"b.besace"_s << u"b.besace"_s;
    QTest::newRow("by another name") << u"copie.bin"_s << u"copie.bin"_s;
    QTest::newRow("in a folder") << u"b.besace"_s << u"."_s;
}

void tst_OwnFiles::sealedOne_comesInWithItsPassword()
{
    QFETCH(QString, name);
    QFETCH(QString, opened);
    const QString path = makeSealed(name);
    const QByteArray before = bytesOf(path);
    Backpack backpack = filled(u"b.besace"_s, 0);
    const QList<KeepOutcome> outcomes = import(filePath(u"theirs/"_s + opened), backpack, u"une phrase"_s);
    QCOMPARE(outcomes.size(), 3);
    QCOMPARE(m_items.at(1).file, numbered(2).file);
    QCOMPARE(backpack.count({}, now()).value(), 3);
    QCOMPARE(bytesOf(path), before);
    QCOMPARE(QDir(filePath(u"theirs"_s)).entryList(QDir::Files | QDir::Hidden), QStringList { name });
}

void tst_OwnFiles::sealedOne_saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<int>("changedAt");
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("no password") << QString() << -1 << Error::Code::Locked;
    QTest::newRow("another password") << u"une autre"_s << -1 << Error::Code::WrongPassphrase;
    QTest::newRow("damaged") << u"une phrase"_s << 5'000 << Error::Code::Malformed;
}

void tst_OwnFiles::sealedOne_saysWhatIsWrong()
{
    QFETCH(QString, password);
    QFETCH(int, changedAt);
    const QString path = makeSealed(u"b.besace"_s);
    if (changedAt >= 0) {
        QByteArray bytes = bytesOf(path);
        bytes[changedAt] = static_cast<char>(bytes[changedAt] ^ 1);
        QVERIFY(overwriteRaw(path, bytes));
    }
    Backpack backpack = filled(u"b.besace"_s, 0);
    QCOMPARE(import(path, backpack, password).size(), 1);
    QVERIFY(m_items.constFirst().error);
    QTEST(m_items.constFirst().error->code, "code");
    QCOMPARE(backpack.count({}, now()).value(), 0);
}

void tst_OwnFiles::whatDoesNotComeIn_saysWhy_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<std::function<void(const QString&)>>("make");
    QTest::addColumn<Error::Code>("code");
    QTest::addColumn<QString>("begins");
    const auto sealed = [](const QString& path) {
        QVERIFY(Backpack::open(path));
        QVERIFY(setPassword(path, u"une phrase"_s, quick));
        QVERIFY(lock(path));
    };
    const auto plain = [](const QString& path, const std::function<void(QByteArray&)>& change) {
        QVERIFY(Backpack::open(path).value().add(numbered(1), now()));
        QByteArray bytes = bytesOf(path);
        change(bytes);
        QVERIFY(overwriteRaw(path, bytes));
    };
    using Make = std::function<void(const QString&)>;
    QTest::newRow("with a password") << u"s.besace"_s << Make(sealed) << Error::Code::Locked
                                     << u"A password protects this backpack. Open it"_s;
    QTest::newRow("a copy with a password") << u"s.besace-backup"_s << Make([sealed](const QString& path) {
        sealed(path + u".besace"_s);
        QVERIFY(QFile::rename(path + u".besace"_s, path));
    }) << Error::Code::Locked << u"A password protects this copy. Choose"_s;
    QTest::newRow("of a newer program") << u"n.besace"_s << Make([plain](const QString& path) {
        plain(path, [](QByteArray& bytes) { bytes.replace(60, 4, QByteArray(4, 'x')); });
    }) << Error::Code::Unsupported << u"A newer Besace"_s;
    QTest::newRow("damaged") << u"d.besace"_s << Make([plain](const QString& path) {
        plain(path, [](QByteArray& bytes) { bytes.truncate(40'000); });
    }) << Error::Code::Damaged
                             << u"This backpack is damaged."_s;
    QTest::newRow("too big") << u"l.besace"_s << Make([plain](const QString& path) {
        plain(path, [](QByteArray&) {});
        QVERIFY(QFile::resize(path, limits::maxContainerBytes + 1));
    }) << Error::Code::TooLarge
                             << u"This backpack is too big"_s;
}

void tst_OwnFiles::whatDoesNotComeIn_saysWhy()
{
    QFETCH(QString, name);
    QFETCH(std::function<void(const QString&)>, make);
    QFETCH(QString, begins);
    make(filePath(name));
    Backpack backpack = filled(u"b.besace"_s, 0);
    const QList<KeepOutcome> outcomes = import(filePath(name), backpack);
    QCOMPARE(outcomes.size(), 1);
    QCOMPARE(outcomes.constFirst().kind, KeepOutcome::Kind::Failed);
    QTEST(outcomes.constFirst().error->code, "code");
    const QString said = wording::errorSentence(*outcomes.constFirst().error, m_items.constFirst().container);
    QVERIFY2(said.startsWith(begins), qPrintable(said));
}

QTEST_GUILESS_MAIN(tst_OwnFiles)
#include "tst_ownfiles.moc"
