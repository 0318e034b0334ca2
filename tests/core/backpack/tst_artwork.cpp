#include "core/backpack/OpenBackpack.h"
#include "core/backup/Backup.h"
#include "core/backup/Restore.h"
#include "core/base/Limits.h"
#include "core/crypto/Digest.h"
#include "core/import/Import.h"

#include <QTemporaryDir>

#include "tests/core/backpack/Pictures.h"
#include "tests/support/RawFile.h"
#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>

using namespace besace;
using namespace besace::samples;

/// Many badges in one picture: it is kept once, each file comes out as it came in, and what is damaged is told.
class tst_Artwork : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void samePicture_isKeptOnce();
    void imported_isKeptOnce();
    void restored_isKeptOnce();
    void otherPicture_isKeptToo();
    void shortPicture_isKeptWithItsBadge();
    void badgeBehindItsPixels_isKeptWhole();
    void removed_goesWithItsLastBadge();
    void document_ofTheSameBytes();
    void damagedArtwork_isTold();
    void damagedArtwork_comesFromBackup();
    void damagedBeginning_costsOneFile();

private:
    Backpack open() const { return std::move(Backpack::open(m_path)).value(); }
    Opened recovered() const;
    void fill() const;
    void damage(const QByteArray& sought) const;
    /// One number that SQL answers.
    int ask(const char* sql) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

namespace {

NewBadge numbered(int number, char kind = 'p')
{
    const Sample sample {
        .id = u"urn:uuid:%1"_s.arg(number), .name = u"Badge %1"_s.arg(number), .description = u"x"_s.repeated(number)
    };
    return inPicture(newBadge(sample), pixels(kind));
}

QList<QByteArray> bytesOf(const Backpack& backpack, BadgeId id)
{
    QList<QByteArray> all;
    for (const StoredFile& file : backpack.files(id).value())
        all.append(file.bytes);
    return all;
}

} // namespace

void tst_Artwork::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"b.besace"_s);
}

/// Three badges in one picture.
void tst_Artwork::fill() const
{
    Backpack backpack = open();
    for (int number = 1; number <= 3; ++number)
        QCOMPARE(backpack.add(numbered(number), now())->added, Added::New);
}

int tst_Artwork::ask(const char* sql) const
{
    SQLite::Database database(m_path.toStdString());
    return database.execAndGet(sql).getInt();
}

Opened tst_Artwork::recovered() const
{
    return std::move(openBackpack(m_path, { .now = now(), .badgesIn = badgesIn })).value();
}

/// Changes the one place where the file has these bytes.
void tst_Artwork::damage(const QByteArray& sought) const
{
    QByteArray file = readRaw(m_path);
    const qsizetype at = file.indexOf(sought);
    QVERIFY(at > 0);
    QCOMPARE(file.lastIndexOf(sought), at);
    file[at] = char(file[at] ^ 1);
    QVERIFY(overwriteRaw(m_path, file));
}

void tst_Artwork::samePicture_isKeptOnce()
{
    fill();
    QCOMPARE(ask("SELECT count(*) FROM content WHERE length(bytes) > 5000"), 1);
    QCOMPARE(ask("SELECT count(*) FROM content WHERE artwork IS NOT NULL"), 3);
    const Backpack backpack = open();
    for (int number = 1; number <= 3; ++number) {
        const QByteArray file = numbered(number).file;
        QCOMPARE(bytesOf(backpack, number), QList<QByteArray> { file });
        const FileEntry entry = backpack.fileEntries(number)->constFirst();
        QCOMPARE(entry, (FileEntry { u"badge.png"_s, crypto::sha256(file), file.size() }));
        QCOMPARE(*backpack.content(entry.sha256), file);
    }
    QCOMPARE(open().add(numbered(2), now())->added, Added::AlreadyThere);
}

void tst_Artwork::imported_isKeptOnce()
{
    QList<ImportSource> sources;
    for (int number = 1; number <= 3; ++number)
        sources.append({ u"%1.png"_s.arg(number), numbered(number).file });
    Backpack backpack = open();
    VerificationContext context;
    context.now = now();
    Progress progress;
    QVERIFY(importAll(sources, backpack, context, NoDocuments(), 2, progress,
        [](const ImportItem&, const KeepOutcome& outcome) { QCOMPARE(outcome.kind, KeepOutcome::Kind::Added); }));
    QCOMPARE(ask("SELECT count(*) FROM content WHERE length(bytes) > 5000"), 1);
    for (int number = 1; number <= 3; ++number)
        QCOMPARE(bytesOf(backpack, number), QList<QByteArray> { numbered(number).file });
}

void tst_Artwork::restored_isKeptOnce()
{
    fill();
    QByteArray bytes;
    BufferSink sink(bytes);
    Progress progress;
    QVERIFY(writeBackup(open(), { now(), QLocale::French }, sink, progress));
    Backpack backpack = open();
    QVERIFY(backpack.clear());
    const auto reader = BackupReader::open(std::make_unique<BufferSource>(bytes));
    QVERIFY(reader);
    QVERIFY(restoreBackup(**reader, backpack, RestoreMode::Add, now(), progress, [](const RestoredBadge&) {}));
    QCOMPARE(ask("SELECT count(*) FROM content WHERE length(bytes) > 5000"), 1);
    const auto badges = backpack.list({}, now());
    QCOMPARE(badges->size(), 3);
    QList<QByteArray> files;
    for (const BadgeSummary& badge : *badges)
        files += bytesOf(backpack, badge.id);
    for (int number = 1; number <= 3; ++number)
        QVERIFY(files.contains(numbered(number).file));
}

void tst_Artwork::otherPicture_isKeptToo()
{
    fill();
    QCOMPARE(open().add(numbered(2, 'q'), now())->added, Added::AlreadyThereNewFile);
    QCOMPARE(bytesOf(open(), 2), (QList<QByteArray> { numbered(2).file, numbered(2, 'q').file }));
    QCOMPARE(ask("SELECT count(*) FROM content WHERE length(bytes) > 5000"), 2);
}

void tst_Artwork::shortPicture_isKeptWithItsBadge()
{
    const NewBadge badge = inPicture(newBadge(), QByteArray(limits::minArtworkBytes - 100, 'p'));
    QVERIFY(badge.artwork.sha256.isEmpty());
    QVERIFY(open().add(badge, now()));
    QCOMPARE(ask("SELECT count(*) FROM content WHERE artwork IS NOT NULL"), 0);
    QCOMPARE(bytesOf(open(), 1), QList<QByteArray> { badge.file });
}

void tst_Artwork::badgeBehindItsPixels_isKeptWhole()
{
    const QByteArray plain = picture(pixels('p'));
    const qsizetype end = plain.size() - png::makeChunk("IEND", {}).size();
    const QByteArray text = png::makeChunk("tEXt", QByteArray("openbadges\0", 11) + "https://issuer.example/1");
    QVERIFY(artworkOf(plain.first(end) + text + plain.sliced(end)).sha256.isEmpty());
    const QByteArray date = png::makeChunk("tEXt", QByteArray("date:create\0", 12) + "2026");
    QVERIFY(!artworkOf(plain.first(end) + date + plain.sliced(end)).sha256.isEmpty());
}

void tst_Artwork::removed_goesWithItsLastBadge()
{
    fill();
    for (const BadgeId id : { 2, 1 }) {
        QVERIFY(open().remove(id));
        QCOMPARE(ask("SELECT count(*) FROM content WHERE length(bytes) > 5000"), 1);
        QCOMPARE(bytesOf(open(), 3), QList<QByteArray> { numbered(3).file });
    }
    QVERIFY(open().remove(3));
    QCOMPARE(ask("SELECT count(*) FROM content"), 0);
    fill(); // and may come again
    QVERIFY(open().clear());
    QCOMPARE(ask("SELECT count(*) FROM content"), 0);
}

/// A site's answer that is the very picture: it is the same content.
void tst_Artwork::document_ofTheSameBytes()
{
    NewBadge badge = numbered(1);
    QVERIFY(open().add(badge, now()));
    badge = newBadge({ .id = u"urn:uuid:2"_s });
    badge.documents = { { u"https://issuer.example/1.png"_s, 200, u"image/png"_s, numbered(1).file } };
    QVERIFY(open().add(badge, now()));
    QCOMPARE(open().documents(2)->constFirst().body, numbered(1).file);
    QCOMPARE(open().keptCopy(2)->constFirst().sha256, crypto::sha256(numbered(1).file));
}

void tst_Artwork::damagedArtwork_isTold()
{
    fill();
    {
        Backpack backpack = open();
        QVERIFY(backpack.add(numbered(4, 'q'), now()));
    }
    damage("IDAT" + QByteArray(3000, 'p'));
    const Opened opened = recovered();
    QVERIFY(opened.recovery);
    QCOMPARE(opened.recovery->cameThrough.size(), 4);
    QVERIFY(opened.recovery->lost.isEmpty());
    QCOMPARE(opened.recovery->parts, QList<BackpackPart> { BackpackPart::Files });
    for (int number = 1; number <= 3; ++number) // the credential itself, without the picture
        QCOMPARE(bytesOf(opened.backpack, number), QList<QByteArray> { numbered(number).badge.payload });
    QCOMPARE(bytesOf(opened.backpack, 4), QList<QByteArray> { numbered(4, 'q').file });
}

void tst_Artwork::damagedArtwork_comesFromBackup()
{
    fill();
    Progress progress;
    QVERIFY(makeLocalBackup(m_path, 3, now(), progress));
    {
        Backpack backpack = open();
        QVERIFY(backpack.remove(1));
        QVERIFY(backpack.trash({ 2 }, now()));
        QVERIFY(backpack.add(numbered(4), now()));
    }
    damage("IDAT" + QByteArray(3000, 'p'));
    const Opened opened = recovered();
    QVERIFY(opened.recovery);
    QVERIFY(!opened.recovery->backup.isEmpty());
    QVERIFY(opened.recovery->fromBackup.isEmpty());
    for (const int number : { 2, 3 })
        QVERIFY(bytesOf(opened.backpack, number).contains(numbered(number).file));
    QCOMPARE(bytesOf(opened.backpack, 4), QList<QByteArray> { numbered(4).badge.payload }); // added since
    QCOMPARE(opened.backpack.files(1).error().code, Error::Code::NotFound); // deleted since
    QCOMPARE(*opened.backpack.count({}, now()), 2); // the second one is in the trash still
}

void tst_Artwork::damagedBeginning_costsOneFile()
{
    fill();
    const QByteArray file = numbered(2).file;
    const qsizetype at = file.indexOf("iTXt");
    damage(file.mid(at - 4, 8)); // how long the badge's text is: each has another
    const Opened opened = recovered();
    QVERIFY(opened.recovery);
    QVERIFY(opened.recovery->lost.isEmpty());
    QCOMPARE(bytesOf(opened.backpack, 1), QList<QByteArray> { numbered(1).file });
    QCOMPARE(bytesOf(opened.backpack, 2), QList<QByteArray> { numbered(2).badge.payload });
    QCOMPARE(bytesOf(opened.backpack, 3), QList<QByteArray> { numbered(3).file });
}

QTEST_GUILESS_MAIN(tst_Artwork)
#include "tst_artwork.moc"
