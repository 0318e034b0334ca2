#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <sqlite3.h>

namespace bench {

/// What a store cannot do without: SQLite takes the bytes, in WAL mode, and each transaction waits for the disk.
/// Everything else, what is searched and listed by, is not there. Ends the program when SQLite does not do as it is
/// told.
class BareStore {
public:
    /// @param pageSize bytes
    BareStore(const QString& path, int pageSize);

    void begin();
    void insert(const QByteArray& bytes);
    void commit();

private:
    template <auto function>
    struct Free {
        template <typename Handle>
        void operator()(Handle* handle) const
        {
            function(handle);
        }
    };

    void execute(const char* sql);

    std::unique_ptr<sqlite3, Free<sqlite3_close>> m_database;
    std::unique_ptr<sqlite3_stmt, Free<sqlite3_finalize>> m_insert; ///< goes before the database
};

} // namespace bench
