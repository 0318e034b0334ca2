#include "core/containers/PublishedSite.h"
#include "core/import/Import.h"
#include "core/import/OrderedWork.h"
#include "core/import/ReadSource.h"

#include <QFileInfo>

#include <algorithm>
#include <thread>
#include <vector>

namespace besace {

namespace {

/// How many files a worker may be ahead: two workers read a batch of an import while the one before is stored, and one
/// slow file does not stop the others. More would be left to store when all is read, with nothing else to do. How many
/// bytes that may be, OrderedWork sees to.
constexpr qsizetype windowPerWorker = 50;

/// Lets the steps below one file see that they are to stop; how far they are is nobody's business.
class QuietProgress final : public Progress {
public:
    explicit QuietProgress(const Progress& progress) : m_progress(progress) { }
    bool cancelled() const override { return m_progress.cancelled(); }

private:
    const Progress& m_progress;
};

/// One file, or why a folder's files are not known.
struct Listed {
    ImportSource source;
    std::optional<Error> error;
};

QList<Listed> listFiles(const QList<ImportSource>& sources)
{
    QList<Listed> files;
    for (const ImportSource& source : sources) {
        if (source.bytes || !QFileInfo(source.name).isDir()) {
            files.append({ source, std::nullopt });
            continue;
        }
        const Result<QStringList> below = site::filesToRead(source.name);
        if (!below)
            files.append({ source, below.error() });
        for (const QString& path : below ? *below : QStringList())
            files.append({ { path, std::nullopt, source.password }, std::nullopt });
    }
    return files;
}

QList<ImportItem> readListed(
    const Listed& file, const VerificationContext& context, const DocumentLoader& loader, Progress& progress)
{
    if (!file.error)
        return readSource(file.source, context, loader, progress);
    ImportItem item;
    item.source = file.source.name;
    item.error = file.error;
    return { item };
}

int workerCount(int jobs, qsizetype files)
{
    const int cores = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    return static_cast<int>(std::clamp<qsizetype>(files, 1, jobs > 0 ? jobs : cores));
}

/// @param read the items of the next file; nothing if the person wants to stop
Result<void> handOver(qsizetype files, Progress& progress, const ImportSink& sink,
    const std::function<std::optional<QList<ImportItem>>(qsizetype next)>& read)
{
    progress.report(0, static_cast<int>(files));
    for (qsizetype next = 0; next < files; ++next) {
        std::optional<QList<ImportItem>> items = read(next);
        if (!items)
            return Error { Error::Code::Cancelled, {} };
        for (ImportItem& item : *items)
            sink(std::move(item));
        progress.report(static_cast<int>(next + 1), static_cast<int>(files));
    }
    return {};
}

/// The workers of one call; they end before it does.
class Workers {
public:
    Workers(int count, OrderedWork& work, const std::function<void()>& run) : m_work(work)
    {
        for (int i = 0; i < count; ++i)
            m_threads.emplace_back(run);
    }
    ~Workers()
    {
        m_work.stop();
        for (std::thread& thread : m_threads)
            thread.join();
    }
    Workers(const Workers&) = delete;
    Workers& operator=(const Workers&) = delete;

private:
    OrderedWork& m_work;
    std::vector<std::thread> m_threads;
};

} // namespace

Result<void> readAndVerify(const QList<ImportSource>& sources, const VerificationContext& context,
    const DocumentLoader& loader, int jobs, Progress& progress, const ImportSink& sink,
    const std::function<void()>& whileWaiting)
{
    const QList<Listed> files = listFiles(sources);
    const int count = workerCount(jobs, files.size());
    if (count == 1)
        return handOver(files.size(), progress, sink, [&](qsizetype next) -> std::optional<QList<ImportItem>> {
            QuietProgress quiet(progress);
            if (!progress.cancelled())
                return readListed(files.at(next), context, loader, quiet);
            return std::nullopt;
        });
    OrderedWork work(files.size(), count * windowPerWorker);
    const Workers workers(count, work, [&] {
        QuietProgress quiet(progress);
        while (const std::optional<qsizetype> next = work.next())
            work.finished(*next, readListed(files.at(*next), context, loader, quiet));
    });
    return handOver(files.size(), progress, sink, [&](qsizetype) { return work.take(progress, whileWaiting); });
}

} // namespace besace
