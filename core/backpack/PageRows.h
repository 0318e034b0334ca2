#pragma once

#include "core/backpack/PageFile.h"

#include <QList>

#include <functional>
#include <optional>
#include <vector>

namespace besace {

/// One value of a row, as SQLite stores it.
struct StoredValue {
    enum class Kind { Null, Integer, Real, Text, Blob };
    Kind kind = Kind::Null;
    qint64 integer = 0;
    double real = 0;
    QByteArray bytes = {}; ///< of Text (UTF-8) and Blob

    friend bool operator==(const StoredValue&, const StoredValue&) = default;
};

struct StoredRow {
    qint64 rowid = 0; ///< 0 in a table without
    QList<StoredValue> values;

    friend bool operator==(const StoredRow&, const StoredRow&) = default;
};

/// Finds the rows of tables page by page, and goes on behind each one that cannot be read.
class PageRows {
public:
    enum class Tree { Table, Index }; ///< an index, or a table WITHOUT ROWID
    /// @return whether such a row may stand in the table that is read
    using Sink = std::function<bool(const StoredRow&)>;

    explicit PageRows(const PageFile& pages);

    /// Every row below @p root that can be read, in order.
    /// @return whether nothing below it was unreadable
    bool read(quint32 root, Tree tree, const Sink& sink);
    /// The pages of tables that no read() came by, each as its rows: what stood above them is gone.
    void readStrays(const std::function<void(const QList<StoredRow>&)>& take) const;

private:
    bool readPage(quint32 number, Tree tree, const Sink& sink, int depth);
    bool readCells(quint32 number, const QByteArray& page, Tree tree, const Sink& sink);
    bool readChildren(quint32 number, const QByteArray& page, Tree tree, const Sink& sink, int depth);
    std::optional<QByteArray> payload(const QByteArray& page, qsizetype at, quint64 size, Tree tree) const;
    std::optional<StoredRow> row(const QByteArray& page, qsizetype cell, Tree tree, bool isLeaf) const;

    const PageFile& m_pages;
    std::vector<bool> m_seen; ///< by page
};

} // namespace besace
