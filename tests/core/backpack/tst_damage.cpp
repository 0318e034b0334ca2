#include "core/backpack/OpenBackpack.h"
#include "core/backpack/PageSize.h"
#include "core/baking/Baking.h"
#include "core/base/Files.h"
#include "core/import/ReadSource.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtEndian>

#include "tests/core/backpack/Pictures.h"
#include "tests/support/RawFile.h"
#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>

using namespace besace;
using namespace besace::samples;

/// Backpacks with random bytes changed or cut off: what opens, what comes through, and that the report says just that.
/// BESACE_DAMAGE_ROUNDS asks for another number of them, BESACE_DAMAGE_SEED for others.
class tst_Damage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void damaged_isReportedExactly();
};

namespace {

constexpr int badgeCount = 14;
struct Range {
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// A badge as it was added.
struct Original {
    BadgeId id = 0;
    QByteArray file;
    qint64 logAfter = 0; ///< the log's size when it was kept
    QList<Range> places; ///< of its bytes, and what leads to them, in a file without a log
};

/// A backpack as bytes.
struct Copy {
    int pageSize = 0;
    QByteArray file;
    QByteArray log;
    QList<Original> originals;
};

struct Damage {
    Copy image;
    QList<qsizetype> inFile; ///< places that were changed
    qint64 firstInLog = -1;
    qsizetype cutAt = -1; ///< of the file

    bool touches(const Range& range) const
    {
        const auto isIn = [&](qsizetype place) { return place >= range.begin && place < range.end; };
        return std::ranges::any_of(inFile, isIn) || (cutAt >= 0 && range.end > cutAt);
    }
};

/// Text that is nowhere else, not even in itself.
QString noise(int number, int words)
{
    QRandomGenerator random(static_cast<quint32>(number));
    QString text;
    for (int i = 0; i < words; ++i)
        text += QString::number(random.generate64(), 36) + u' ';
    return text;
}

NewBadge sample(int number)
{
    // Some are longer than a page, some share one; some are in one picture.
    NewBadge badge = newBadge({ .id = u"urn:uuid:%1"_s.arg(number),
        .name = u"Badge %1"_s.arg(number),
        .description = noise(number, number % 3 == 0 ? 1500 : 3) });
    if (number % 4 == 1)
        return inPicture(badge, noise(badgeCount, 1500).toUtf8());
    if (number % 2 == 0) {
        badge.file = bake("<svg xmlns=\"http://www.w3.org/2000/svg\"><g/></svg>", badge.badge.payload).value();
        badge.fileName = u"badge.svg"_s;
    }
    return badge;
}

/// How far the value goes on in the page that begins there.
qsizetype lengthAt(const Copy& image, qsizetype at, const QByteArray& value, qsizetype done)
{
    const qsizetype pageEnd = (at / image.pageSize + 1) * image.pageSize;
    qsizetype length = 0;
    while (done + length < value.size() && at + length < pageEnd && image.file[at + length] == value[done + length])
        ++length;
    return length;
}

/// Where the bytes of a long value stand: in pieces, each in a page; from the second on at its start.
QList<Range> placesOf(const QByteArray& value, const Copy& image)
{
    constexpr qsizetype before = 64; ///< the row's header and digest
    constexpr qsizetype pageHead = 100; ///< the page's header and its cells' places
    QList<Range> places;
    for (qsizetype done = 0; done < value.size();) {
        const QByteArray start = value.mid(done, 24);
        qsizetype best = -1;
        qsizetype length = 0;
        for (qsizetype at = image.file.indexOf(start); at >= 0; at = image.file.indexOf(start, at + 1)) {
            const qsizetype here = done > 0 && at % image.pageSize != 4 ? 0 : lengthAt(image, at, value, done);
            best = here > length ? at : best;
            length = std::max(here, length);
        }
        if (best < 0)
            qFatal("the test does not find its own bytes");
        if (done == 0)
            places.append(
                { best / image.pageSize * image.pageSize, best / image.pageSize * image.pageSize + pageHead });
        places.append({ best - (done == 0 ? before : 4), best + length + 4 });
        done += length;
    }
    return places;
}

/// Of one whose picture others have too: what stands before it and names it, and the picture.
QList<Range> placesOfFile(const QByteArray& file, const Copy& image)
{
    const Artwork artwork = artworkOf(file);
    if (artwork.sha256.isEmpty())
        return placesOf(file, image);
    return placesOf(file.first(artwork.start) + artwork.sha256, image) + placesOf(file.sliced(artwork.start), image);
}

/// An empty one, as versions made it whose pages were shorter.
void makeWithPages(const QString& path, int pageSize)
{
    {
        const Backpack made = std::move(Backpack::open(path)).value();
    }
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE);
    database.exec("PRAGMA journal_mode = DELETE; PRAGMA page_size = " + std::to_string(pageSize) + "; VACUUM;");
}

Copy makeImage(int pageSize, bool withLog)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"b.besace"_s);
    Copy image { pageSize, {}, {}, {} };
    makeWithPages(path, pageSize);
    {
        Backpack backpack = std::move(Backpack::open(path)).value();
        for (int i = 0; i < badgeCount; ++i) {
            const NewBadge badge = sample(i);
            const BadgeId id = backpack.add(badge, now()).value().id;
            image.originals.append({ id, badge.file, QFileInfo(path + u"-wal"_s).size(), {} });
        }
        const bool isMade = backpack.createCollection(u"Atelier"_s) && backpack.addToCollection(u"Atelier"_s, 3)
            && backpack.addIdentity(u"alex@example.org"_s) && backpack.setTags(2, { u"été"_s });
        if (!isMade)
            qFatal("the sample cannot be made");
        if (withLog) {
            image.file = readRaw(path);
            image.log = readRaw(path + u"-wal"_s);
        }
    }
    if (!withLog) {
        image.file = readRaw(path);
        for (Original& original : image.originals)
            original.places = placesOfFile(original.file, image);
    }
    return image;
}

void change(QByteArray& bytes, qsizetype place, QRandomGenerator& random)
{
    bytes[place] = static_cast<char>(bytes[place] ^ static_cast<char>(1 + random.bounded(255)));
}

/// Single bytes, a whole page, or all from some place on.
Damage damaged(const Copy& image, QRandomGenerator& random)
{
    Damage damage { image, {}, -1, -1 };
    const bool inLog = !image.log.isEmpty() && random.bounded(4) != 0;
    QByteArray& bytes = inLog ? damage.image.log : damage.image.file;
    const auto note = [&](qsizetype place) {
        if (!inLog)
            damage.inFile.append(place);
        else if (damage.firstInLog < 0 || place < damage.firstInLog)
            damage.firstInLog = place;
    };
    const quint32 kind = random.bounded(8U);
    if (kind == 0) {
        bytes.truncate(random.bounded(bytes.size()));
        (inLog ? damage.firstInLog : damage.cutAt) = bytes.size();
    } else if (kind == 1) {
        const qsizetype page = random.bounded(bytes.size() / image.pageSize) * image.pageSize;
        for (qsizetype i = page; i < page + image.pageSize; ++i) {
            change(bytes, i, random);
            note(i);
        }
    } else {
        const int count = 1 + random.bounded(40);
        for (int i = 0; i < count; ++i) {
            const qsizetype place = random.bounded(bytes.size());
            change(bytes, place, random);
            note(place);
        }
    }
    return damage;
}

/// Every file in the backpack.
Result<QList<QByteArray>> filesIn(const Backpack& backpack)
{
    QList<QByteArray> found;
    const auto list = backpack.list({}, now());
    if (!list)
        return list.error();
    for (const BadgeSummary& badge : *list) {
        const auto files = backpack.files(badge.id);
        if (!files)
            return files.error();
        for (const StoredFile& file : *files)
            found.append(file.bytes);
    }
    return found;
}

bool names(const QList<NamedBadge>& badges, BadgeId id)
{
    return std::ranges::any_of(badges, [&](const NamedBadge& badge) { return badge.id == id; });
}

/// What must have come through, whatever else did: nothing that it needs was touched.
bool isIntact(const Original& original, const Damage& damage)
{
    if (damage.image.log.isEmpty() && original.places.isEmpty())
        return false; // the log was cut away altogether
    if (!original.places.isEmpty())
        return std::ranges::none_of(original.places, [&](const Range& range) { return damage.touches(range); });
    const bool fileIsWhole = damage.inFile.isEmpty() && damage.cutAt < 0;
    return fileIsWhole && damage.firstInLog >= original.logAfter;
}

/// Empty if all is as it should be.
QString wrongWith(const Opened& opened, const Damage& damage)
{
    const Result<QList<QByteArray>> files = filesIn(opened.backpack);
    if (!files)
        return u"it cannot be read: "_s + files.error().detail;
    const std::optional<Recovery>& recovery = opened.recovery;
    for (const Original& original : damage.image.originals) {
        const bool isThere = files->contains(original.file);
        const QString name = u"badge %1 "_s.arg(original.id);
        if (!isThere && isIntact(original, damage))
            return name + u"is intact and did not come through"_s;
        if (recovery && isThere && names(recovery->lost, original.id))
            return name + u"is called lost and is there"_s;
        const bool isOnlyCopy = !names(recovery ? recovery->cameThrough : QList<NamedBadge>(), original.id);
        if (recovery && !isThere && isOnlyCopy && !names(recovery->lost, original.id) && !recovery->mayBeMoreLost)
            return name + u"is gone without a word"_s;
        // The end of a log that lacks its end looks like work that was never finished.
        const bool mayBeUnfinished = damage.firstInLog >= 0 && damage.firstInLog < original.logAfter;
        if (!recovery && !isThere && !mayBeUnfinished)
            return name + u"is gone, and the file passed for sound"_s;
    }
    for (const NamedBadge& badge : recovery ? recovery->cameThrough : QList<NamedBadge>()) {
        const auto stored = opened.backpack.badge(badge.id);
        if (!stored || stored->summary.name != badge.name || opened.backpack.files(badge.id)->isEmpty())
            return u"badge %1 is said to be there"_s.arg(badge.id);
    }
    const auto list = opened.backpack.list({}, now());
    if (recovery && list->size() != recovery->cameThrough.size())
        return u"%1 badges are there, %2 in the report"_s.arg(list->size()).arg(recovery->cameThrough.size());
    return {};
}

} // namespace

void tst_Damage::initTestCase() { qInfo("seed %u", qEnvironmentVariableIntValue("BESACE_DAMAGE_SEED")); }

void tst_Damage::damaged_isReportedExactly()
{
    const int rounds = qEnvironmentVariableIsSet("BESACE_DAMAGE_ROUNDS")
        ? qEnvironmentVariableIntValue("BESACE_DAMAGE_ROUNDS")
        : 500;
    QList<Copy> images;
    for (const int pageSize : { newPageSize, earlierPageSize }) {
        images += { makeImage(pageSize, false), makeImage(pageSize, true) };
        QVERIFY(images.constLast().log.size() > 10 * pageSize);
        QCOMPARE(qFromBigEndian<quint16>(images.constLast().file.constData() + 16), pageSize);
    }
    QRandomGenerator random(static_cast<quint32>(qEnvironmentVariableIntValue("BESACE_DAMAGE_SEED")));
    int recovered = 0;
    int refused = 0;
    qsizetype lost = 0;
    for (int round = 0; round < rounds; ++round) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"b.besace"_s);
        const Damage damage = damaged(images.at(round % images.size()), random);
        QVERIFY(overwriteRaw(path, damage.image.file));
        if (!damage.image.log.isEmpty())
            QVERIFY(overwriteRaw(path + u"-wal"_s, damage.image.log));

        const Result<Opened> opened = openBackpack(path, { .now = now(), .badgesIn = badgesIn });
        const QByteArray where = "round " + QByteArray::number(round);
        if (!opened) {
            ++refused;
            QVERIFY2(opened.error().code == Error::Code::Unsupported, where + ' ' + opened.error().detail.toUtf8());
            QVERIFY2(damage.touches({ 0, 100 }) || damage.cutAt >= 0, where);
            QVERIFY2(readRaw(path) == damage.image.file, where);
            continue;
        }
        const QString wrong = wrongWith(*opened, damage);
        QVERIFY2(wrong.isEmpty(), where + ": " + wrong.toUtf8());
        if (opened->recovery) {
            ++recovered;
            lost += opened->recovery->lost.size();
            QVERIFY2(readRaw(opened->recovery->setAside) == damage.image.file, where);
            QVERIFY2(readRaw(opened->recovery->setAside + u"-wal"_s) == damage.image.log, where);
        }
        Progress progress;
        const Result<Soundness> after = checkBackpack(path, Depth::Full, progress);
        QVERIFY2(after && after->isSound(), where);
    }
    qInfo("%d rounds: %d recovered, %d refused, %d badges lost", rounds, recovered, refused, int(lost));
    QVERIFY(recovered > rounds / 3);
    QVERIFY(refused < rounds / 20);
}

QTEST_GUILESS_MAIN(tst_Damage)
#include "tst_damage.moc"
