#include "core/review/ReviewReading.h"

#include "core/base/Files.h"
#include "core/base/Limits.h"
#include "core/review/ShownWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// Says when to stop; the members of a file are counted nowhere.
class UncountedProgress final : public Progress {
public:
    explicit UncountedProgress(const Progress& progress) : m_progress(progress) { }
    bool cancelled() const override { return m_progress.cancelled(); }

private:
    const Progress& m_progress;
};

/// Collects the items of one file, so that they can be compared with what the file shows.
class FileByFile {
public:
    FileByFile(const QList<ImportSource>& sources, Progress& progress, const ReviewSink& sink)
        : m_progress(progress)
        , m_sink(sink)
    {
        for (const ImportSource& source : sources) {
            if (source.bytes)
                m_pasted.insert(source.name, *source.bytes);
        }
    }

    void take(const ImportItem& item)
    {
        if (!m_items.isEmpty() && m_items.last().source != item.source)
            handOver();
        m_items.append(reviewItem(item));
    }

    void handOver()
    {
        compareWithShown();
        for (ReviewItem& item : m_items)
            m_sink(std::move(item));
        m_items.clear();
    }

private:
    /// Only what holds other files can show something else than a badge.
    bool mayShow() const
    {
        static const QStringList holders { u"pdf"_s, u"html"_s, u"zip"_s, u"eml"_s };
        return std::ranges::any_of(
            m_items, [](const ReviewItem& item) { return item.verification && holders.contains(item.container); });
    }

    QByteArray bytes() const
    {
        const QString& name = m_items.first().source;
        if (m_pasted.contains(name))
            return m_pasted.value(name);
        const Result<QByteArray> read = readFile(name, limits::maxFileBytes);
        return read ? *read : QByteArray();
    }

    void compareWithShown()
    {
        if (m_items.isEmpty() || !mayShow())
            return;
        UncountedProgress uncounted(m_progress);
        const QHash<QByteArray, QList<ShownWords>> shown = shownWords(bytes(), uncounted);
        for (ReviewItem& item : m_items) {
            for (const ShownWords& words : item.verification ? shown.value(item.sha256) : QList<ShownWords>())
                item.questions += contradictions(*item.verification, words);
        }
    }

    QHash<QString, QByteArray> m_pasted;
    Progress& m_progress;
    const ReviewSink& m_sink;
    QList<ReviewItem> m_items;
};

} // namespace

Result<void> readForReview(const QList<ImportSource>& sources, const VerificationContext& context,
    const DocumentLoader& loader, int jobs, Progress& progress, const ReviewSink& sink)
{
    FileByFile files(sources, progress, sink);
    const Result<void> read = readAndVerify(
        sources, context, loader, jobs, progress, [&files](const ImportItem& item) { files.take(item); });
    files.handOver();
    return read;
}

Result<void> checkKept(const QList<ReviewItem>& badges, const VerificationContext& context,
    const DocumentLoader& loader, Progress& progress, const ReviewSink& sink)
{
    UncountedProgress steps(progress);
    int done = 0;
    for (ReviewItem item : badges) {
        progress.report(done++, static_cast<int>(badges.size()));
        if (progress.cancelled())
            return Error { Error::Code::Cancelled, {} };
        item.verification = verifyBadge(item.verification->badge, context, loader, steps);
        item.verification->documents.clear();
        sink(std::move(item));
    }
    return {};
}

} // namespace besace
