#pragma once

#include "core/baking/Baking.h"
#include "core/base/Files.h"
#include "core/base/Limits.h"
#include "core/import/Import.h"

#include <QDir>
#include <QTemporaryDir>

#include "tests/core/backpack/Samples.h"
#include <atomic>

/// What the tests of importing have in common.
namespace besace::importing {

using namespace samples;
using namespace Qt::StringLiterals;

inline QByteArray plainPng() { return readFile(QStringLiteral(TEST_DATA "/plain.png"), limits::maxFileBytes).value(); }

inline QByteArray bakedPng(const Sample& sample) { return bake(plainPng(), credential(sample)).value(); }

inline VerificationContext context()
{
    VerificationContext context;
    context.now = now();
    return context;
}

/// Badges that are pasted, each with an id of its own, that are named by their numbers.
inline QList<ImportSource> pastedBadges(int count)
{
    QList<ImportSource> sources;
    for (int i = 0; i < count; ++i)
        sources.append({ QString::number(i), credential({ .id = u"urn:uuid:%1"_s.arg(i) }) });
    return sources;
}

/// Files that are there for as long as this lives.
class Folder {
public:
    QString path() const { return m_folder.path(); }
    QString filePath(const QString& name) const { return m_folder.filePath(name); }

    void write(const QString& name, const QByteArray& bytes) const
    {
        const QString path = filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QVERIFY(writeFile(path, bytes));
    }

    /// Pictures with badges, each with an id of its own, in the folder `in`.
    void writePictures(int count) const
    {
        for (int i = 0; i < count; ++i)
            write(u"in/%1.png"_s.arg(i), bakedPng({ .id = u"urn:uuid:%1"_s.arg(i) }));
    }

private:
    QTemporaryDir m_folder;
};

/// Says stop once enough items were handed over.
class StopAfter final : public Progress {
public:
    explicit StopAfter(int items) : m_items(items) { }
    void report(int done, int total) override { reports.append({ done, total }); }
    bool cancelled() const override { return handedOver >= m_items; }

    std::atomic<int> handedOver = 0;
    QList<std::pair<int, int>> reports;

private:
    int m_items;
};

struct Imported {
    Result<void> result;
    QList<ImportItem> items;
};

inline Imported import(const QList<ImportSource>& sources, int jobs = 2)
{
    Progress progress;
    QList<ImportItem> items;
    const Result<void> result = readAndVerify(
        sources, context(), NoDocuments(), jobs, progress, [&](ImportItem item) { items.append(std::move(item)); });
    return { result, items };
}

inline Imported import(const QString& path, int jobs = 2) { return import({ { path, std::nullopt } }, jobs); }

/// Hosted badges ask for their proof while they are checked.
inline constexpr const char* hosted = R"({"@context": "https://w3id.org/openbadges/v2", "type": "Assertion",
    "id": "https://issuer.example/assertions/1", "recipient": {"type": "email", "hashed": false,
    "identity": "alex@example.org"}, "badge": "https://issuer.example/classes/1",
    "verification": {"type": "HostedBadge"}, "issuedOn": "2025-03-12T00:00:00Z"})";

/// As many jobs as there may be.
inline void jobsAsRows()
{
    QTest::addColumn<int>("jobs");
    QTest::newRow("one job") << 1;
    QTest::newRow("two jobs") << 2;
    QTest::newRow("many jobs") << 16;
    QTest::newRow("all cores") << 0;
}

} // namespace besace::importing
