// How long it takes to import baked pictures end to end: read, verify, store durably, searchable; beside what reading
// the files, OpenSSL's work and an insert of the same bytes take alone. Prints a table for people to standard error and
// a line of JSON for each figure to standard output; decides nothing.
//     build/release/tests/bench_import CORPUS [PASSES]
// What each figure includes: README.md beside this file.

#include "core/backpack/PageSize.h"
#include "core/baking/PngChunks.h"
#include "core/import/Import.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

#include "tests/bench/BareBadge.h"
#include "tests/bench/BareStore.h"
#include "tests/bench/Corpus.h"
#include "tests/bench/Measure.h"
#include <cstdio>

using namespace besace;
using namespace bench;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype badges = 1000;
/// Pictures in one transaction of the bare store: about what importAll() puts into one.
constexpr qsizetype bareBatch = 96;

VerificationContext context()
{
    VerificationContext context;
    context.now = QDateTime({ 2026, 1, 1 }, { 0, 0 }, Qt::UTC);
    return context;
}

QStringList picturesIn(const QString& corpus)
{
    const QDir folder(corpus + u"/good/eddsa-rdfc-2022-png"_s);
    QStringList paths;
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name).mid(0, badges))
        paths << folder.filePath(name);
    if (paths.isEmpty())
        qFatal("no pictures in %s", qPrintable(folder.path()));
    return paths;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly | QFile::Unbuffered))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

/// The same badges in pictures of which no two are alike: each bears a number behind its pixels.
QStringList eachInItsOwn(const QStringList& paths, const QString& folder)
{
    const QByteArray end = png::makeChunk("IEND", {});
    QStringList made;
    for (const QString& path : paths) {
        QByteArray file = contentOf(path);
        const QByteArray number = QByteArray::number(made.size());
        file.replace(file.size() - end.size(), end.size(), png::makeChunk("nuMb", number) + end);
        made << folder + u'/' + QString::fromLatin1(number) + u".png"_s;
        QFile written(made.constLast());
        if (!written.open(QFile::WriteOnly) || written.write(file) != file.size())
            qFatal("cannot write %s", qPrintable(made.constLast()));
    }
    return made;
}

// --- ours

void importPictures(const QStringList& paths, const DocumentLoader& documents, int jobs, const QString& folder)
{
    Backpack backpack = std::move(Backpack::open(folder + u"/b.besace"_s)).value();
    QList<ImportSource> sources;
    for (const QString& path : paths)
        sources.append({ path, {} });
    Progress progress;
    qsizetype verified = 0;
    const Result<void> done = importAll(sources, backpack, context(), documents, jobs, progress,
        [&](const ImportItem& item, const KeepOutcome& outcome) {
            const bool genuine
                = item.verification && item.verification->report.check(CheckKind::Integrity).answer == Answer::Yes;
            verified += genuine && outcome.kind == KeepOutcome::Kind::Added ? 1 : 0;
        });
    if (!done || verified != paths.size() || backpack.count({ .text = u"202"_s }, context().now).value() != verified)
        qFatal("only %lld of %lld were added and are found", static_cast<long long>(verified),
            static_cast<long long>(paths.size()));
}

// --- what is bare

/// From chunk to chunk to the one with the badge.
QByteArrayView badgeChunk(const QByteArray& png)
{
    for (qsizetype at = 8; at + 12 <= png.size();) {
        const auto length = static_cast<qsizetype>(qFromBigEndian<quint32>(png.constData() + at));
        if (QByteArrayView(png).sliced(at + 4, 4) == "iTXt")
            return QByteArrayView(png).sliced(at + 8, length);
        at += length + 12;
    }
    qFatal("a picture without a badge");
    return {};
}

QByteArray payloadIn(QByteArrayView chunk)
{
    return chunk.sliced(QByteArrayView("openbadgecredential").size() + 5).toByteArray();
}

void readAll(const QStringList& paths)
{
    for (const QString& path : paths)
        badgeChunk(contentOf(path));
}

struct Bytes {
    QByteArray file;
    QByteArray payload;
};

void storeAll(const QList<Bytes>& all, int pageSize, const QString& folder)
{
    BareStore store(folder + u"/bare.db"_s, pageSize);
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (i % bareBatch == 0)
            store.begin();
        store.insert(all[i].file);
        store.insert(all[i].payload);
        if (i % bareBatch == bareBatch - 1 || i == all.size() - 1)
            store.commit();
    }
}

void print(const QString& name, const TwoClocks& figure)
{
    std::fprintf(stderr, "%-28s %10.1f %10.1f\n", qPrintable(name), figure.cpu.median, figure.wall.median);
    printJson(name, figure.cpu, figure.wall);
}

} // namespace

int main(int argc, char* argv[])
{
    if (argc < 2) {
        std::fprintf(stderr, "usage: %s CORPUS [PASSES]\n", argv[0]);
        return 2;
    }
    const QString corpus = QString::fromLocal8Bit(argv[1]);
    const QStringList paths = picturesIn(corpus);
    const KnownDocuments documents(corpus);
    QList<Bytes> bytes;
    std::vector<BareVerification> signatures;
    for (const QString& path : paths) {
        const QByteArray file = contentOf(path);
        bytes.append({ file, payloadIn(badgeChunk(file)) });
        signatures.push_back(bareVerification(*readBadge(bytes.last().payload), documents));
    }
    const auto verifyAll = [&] {
        for (const BareVerification& signature : signatures) {
            if (!signature.verify())
                qFatal("a signature that does not hold");
        }
    };
    const QTemporaryDir own;
    const QStringList unlike = eachInItsOwn(paths, own.path());
    const auto figures = measureWhole(static_cast<size_t>(paths.size()), argc > 2 ? QByteArray(argv[2]).toInt() : 5,
        { [&](const QString& folder) { importPictures(paths, documents, 1, folder); },
            [&](const QString& folder) { importPictures(paths, documents, 2, folder); },
            [&](const QString& folder) { importPictures(unlike, documents, 1, folder); },
            [&](const QString& folder) { importPictures(unlike, documents, 2, folder); },
            [&](const QString&) { readAll(paths); }, [&](const QString&) { verifyAll(); },
            [&](const QString& folder) { storeAll(bytes, newPageSize, folder); },
            [&](const QString& folder) { storeAll(bytes, earlierPageSize, folder); } });
    std::fprintf(stderr, "%-28s %10s %10s   (microseconds each)\n", "", "CPU", "wall");
    const QStringList names { u"import pictures, one reader"_s, u"import pictures, two readers"_s,
        u"no two alike, one reader"_s, u"no two alike, two readers"_s, u"bare read and walk"_s, u"bare signature"_s,
        u"bare insert"_s, u"bare insert, short pages"_s };
    for (qsizetype i = 0; i < names.size(); ++i)
        print(names[i], figures[static_cast<size_t>(i)]);
    return 0;
}
