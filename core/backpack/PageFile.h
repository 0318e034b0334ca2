#pragma once

#include "core/backpack/DatabaseFile.h"
#include "core/backpack/PageImage.h"
#include "core/backpack/PageSize.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QFile>
#include <QHash>
#include <QString>

#include <memory>
#include <optional>

namespace besace {

/// What a write-ahead log holds besides what SQLite reads of it.
struct LogState {
    bool hasFrames = false; ///< whether something was left in it: the last program did not end cleanly
    bool isDamaged = false; ///< whether finished work stands behind a place that SQLite does not read beyond
};

/// The pages of a backpack's file and of the write-ahead log beside it, read without SQLite: what it gives up at can
/// still be looked at; those of a sealed backpack that is open, as far as the seal proves them. Nothing is written.
/// https://www.sqlite.org/fileformat2.html
class PageFile {
public:
    /// @return as causeOfReading(), also where there is neither file nor log
    static Result<PageFile> open(const QString& path);
    /// Those of a file that is in memory: out of its seal, say. It has no log.
    static PageFile in(const PageImage& image);

    int pageSize() const { return m_pageSize; } ///< bytes
    quint32 pageCount() const { return m_pageCount; }
    qint64 fileSize() const; ///< of the file itself, without the log
    /// As it was written last and can be believed; zeros where the file was cut off.
    /// @param number from 1; empty beyond the end
    QByteArray page(quint32 number) const;

    /// Whether all that was asked for until now could be read: what could not, page() takes for zeros, and nothing may
    /// be concluded from them. @return as causeOfReading()
    Result<void> outcome() const;

    LogState log() const { return m_log; }
    /// The same as it was when the last work was finished before the damage in the log: nothing of it is missing, where
    /// what was written later may have moved rows to a page that is lost.
    PageFile beforeDamage() const;

private:
    struct Frame;

    Result<void> openLog(const QString& path);
    void findPageSize();
    void readFrames();
    void takeFrames(const QList<Frame>& frames);
    void takeFirst(const QList<Frame>& frames, qsizetype count);
    quint32 pagesInFile() const;
    QByteArray readFile(qint64 offset, qint64 count) const;
    QByteArray readLog(qint64 offset, qint64 count) const;

    std::optional<PageImage> m_image; ///< of a sealed backpack, in place of the file
    std::shared_ptr<const DatabaseFile> m_file; ///< null where there is only a log
    std::shared_ptr<QFile> m_logFile;
    std::shared_ptr<Result<void>> m_logOutcome = std::make_shared<Result<void>>();
    QHash<quint32, qint64> m_inLog; ///< page → place of its newest bytes in the log
    int m_pageSize = newPageSize;
    quint32 m_pageCount = 0;
    LogState m_log;
    std::shared_ptr<const PageFile> m_beforeDamage; ///< null where there is none
};

} // namespace besace
