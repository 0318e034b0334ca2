#include "core/backpack/OpenBackpack.h"
#include "core/base/Files.h"
#include "core/import/ReadSource.h"

#include <QFile>
#include <QTemporaryDir>

#include "tests/core/backpack/Samples.h"
#include "tests/support/Faults.h"
#include <SQLiteCpp/SQLiteCpp.h>

using namespace besace;
using namespace besace::samples;

/// Every write, flush, rename and opening of a life of a backpack fails once: nothing crashes, what was kept is kept,
/// the message names the cause, and the next try succeeds. BESACE_FAULTS_STEP of 3 tries every third one only.
class tst_Faults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachFailsOnce_data();
    void eachFailsOnce();

private:
    QByteArray m_old; ///< a backpack of an older version
    QByteArray m_damaged;
};

namespace {

QByteArray bytesOf(const QString& path)
{
    const Result<QByteArray> bytes = readFile(path, 100'000'000);
    return bytes ? *bytes : QByteArray();
}

/// What came of a life with one fault in it.
struct Life {
    QString folder;
    QStringList kept; ///< ids of badges whose adding was acknowledged
    QList<Error> errors;

    QString path(const QString& name) const { return folder + u'/' + name; }

    /// Does it, and where that fails, once more: the fault is over.
    template <typename Work>
    bool twice(Work work)
    {
        const auto first = work();
        if (first)
            return true;
        errors.append(first.error());
        const auto second = work();
        if (!second)
            errors.append({ Error::Code::Malformed, u"it failed again: "_s + second.error().detail });
        return second.has_value();
    }
};

bool add(Life& life, Backpack& backpack, int number)
{
    const QString id = u"urn:uuid:%1"_s.arg(number);
    const bool added = life.twice([&] { return backpack.add(newBadge({ .id = id }), now()); });
    if (added)
        life.kept.append(id);
    return added;
}

std::optional<Opened> open(Life& life, const QString& name)
{
    std::optional<Opened> opened;
    life.twice([&]() -> Result<void> {
        Result<Opened> done = openBackpack(life.path(name), { .now = now(), .badgesIn = badgesIn, .backupsKept = 1 });
        if (!done)
            return done.error();
        if (done->noBackup)
            life.errors.append(*done->noBackup);
        opened.emplace(std::move(*done));
        return {};
    });
    return opened;
}

/// Brought up to date with a copy of before, filled, put in order, copied.
bool liveWithOld(Life& life)
{
    std::optional<Opened> opened = open(life, u"old.besace"_s);
    if (!opened)
        return false;
    Backpack& backpack = opened->backpack;
    Progress progress;
    return add(life, backpack, 1) && add(life, backpack, 2)
        && life.twice([&] { return backpack.createCollection(u"Atelier"_s); })
        && life.twice([&] { return backpack.addToCollection(u"Atelier"_s, 12); })
        && life.twice([&] { return backpack.setTags(12, { u"été"_s }); })
        && life.twice([&] { return makeLocalBackup(life.path(u"old.besace"_s), 1, now().addDays(1), progress); })
        && add(life, backpack, 3);
}

/// A damaged one is set aside, and the new one filled.
bool liveWithDamaged(Life& life)
{
    std::optional<Opened> opened = open(life, u"damaged.besace"_s);
    return opened && add(life, opened->backpack, 4);
}

void live(Life& life)
{
    if (!liveWithOld(life) || !liveWithDamaged(life))
        life.errors.append({ Error::Code::Malformed, u"it did not go on"_s });
}

QString missingIn(const Backpack& backpack, const QStringList& ids)
{
    for (const QString& id : ids) {
        const Result<BadgeId> found = backpack.findByCredentialId(id);
        const auto files = found ? backpack.files(*found) : Result<QList<StoredFile>>(found.error());
        if (!files || files->constFirst().bytes != credential({ .id = id }))
            return id + u" was kept and is not there"_s;
    }
    return {};
}

/// Whether all that was promised is there once the faults are over.
QString wrongWith(const Life& life, const QByteArray& damaged)
{
    const Result<Opened> old = openBackpack(life.path(u"old.besace"_s), { .now = now(), .badgesIn = badgesIn });
    if (!old || old->recovery)
        return u"the old one does not open as it should"_s;
    if (!old->backpack.badge(12))
        return u"the badge of the older version is gone"_s;
    if (const QString missing = missingIn(old->backpack, life.kept.first(std::min<qsizetype>(3, life.kept.size())));
        !missing.isEmpty())
        return missing;
    const Result<Opened> repaired
        = openBackpack(life.path(u"damaged.besace"_s), { .now = now(), .badgesIn = badgesIn });
    if (!repaired || repaired->recovery)
        return u"the damaged one was not put right"_s;
    if (const QString missing = missingIn(repaired->backpack, { u"urn:uuid:7"_s, u"urn:uuid:4"_s }); !missing.isEmpty())
        return missing;
    if (bytesOf(life.path(u"damaged (damaged 2026-03-12).besace"_s)) != damaged)
        return u"the damaged file is not kept as it was"_s;
    for (const LocalBackup& backup : localBackups(life.path(u"old.besace"_s))) {
        Progress progress;
        if (const auto found = checkBackpack(backup.path, Depth::Full, progress); !found || !found->isSound())
            return u"a copy is not sound"_s;
    }
    return {};
}

} // namespace

void tst_Faults::eachFailsOnce_data()
{
    QTest::addColumn<faults::Layer>("layer");
    QTest::addColumn<int>("systemError");
    QTest::newRow("SQLite's files, disk full") << faults::Layer::Vfs << ENOSPC;
    QTest::newRow("SQLite's files, disk gone") << faults::Layer::Vfs << EIO;
    QTest::newRow("all files, disk full") << faults::Layer::System << ENOSPC;
    QTest::newRow("all files, disk gone") << faults::Layer::System << EIO;

    const QTemporaryDir folder;
    const QByteArray sql = bytesOf(QStringLiteral(TEST_DATA "/version-3.sql"));
    const QString old = folder.filePath(u"old"_s);
    SQLite::Database(old.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec("BEGIN;" + sql.toStdString() + ";COMMIT");
    m_old = bytesOf(old);
    const QString damaged = folder.filePath(u"damaged"_s);
    QVERIFY(Backpack::open(damaged)->add(newBadge({ .id = u"urn:uuid:7"_s }), now()));
    m_damaged = bytesOf(damaged).replace(0, 100, QByteArray(100, 'x'));
}

void tst_Faults::eachFailsOnce()
{
    QFETCH(faults::Layer, layer);
    QFETCH(int, systemError);
    const Error::Code cause = systemError == ENOSPC ? Error::Code::NoRoom : Error::Code::Gone;
    const int step = std::max(1, qEnvironmentVariableIntValue("BESACE_FAULTS_STEP"));
    int total = 0;
    int told = 0;
    for (int failing = 0; failing <= total; failing += failing == 0 ? 1 : step) { // 0: none, to count them
        const QTemporaryDir folder;
        Life life { folder.path(), {}, {} };
        QVERIFY(writeFile(life.path(u"old.besace"_s), m_old));
        QVERIFY(writeFile(life.path(u"damaged.besace"_s), m_damaged));
        faults::begin(layer, folder.path().toStdString(), failing, systemError);
        live(life);
        const faults::Outcome outcome = faults::end();
        if (failing == 0)
            total = outcome.calls;
        const QByteArray where = "call " + QByteArray::number(failing) + " of " + QByteArray::number(total) + ", "
            + QByteArray::fromStdString(outcome.failed);
        QVERIFY2(failing > 0 || life.errors.isEmpty(), where);
        for (const Error& error : life.errors) {
            QVERIFY2(error.code == cause, where + ": " + errorName(error.code).toUtf8() + ' ' + error.detail.toUtf8());
        }
        told += life.errors.isEmpty() ? 0 : 1;
        const QString wrong = wrongWith(life, m_damaged);
        QVERIFY2(wrong.isEmpty(), where + ": " + wrong.toUtf8());
    }
    qInfo("%d calls, %d of which were told to the caller when they failed", total, told);
    QVERIFY(total > 50);
    QVERIFY(told > total / 2 / step);
}

QTEST_GUILESS_MAIN(tst_Faults)
#include "tst_faults.moc"
