#pragma once

#include "core/jsonld/ContextSource.h"

#include <QHash>

#include <mutex>
#include <optional>
#include <vector>

namespace besace::jsonld {

/// What an address served at some time.
struct ContextVersion {
    QString url; ///< the address that it is known by
    QString sha256; ///< of the bytes that were published, hexadecimal
    QString since; ///< the day on which they were first seen, ISO 8601; empty where nobody wrote that down

    friend bool operator==(const ContextVersion&, const ContextVersion&) = default;
};

/// The contexts in resources/contexts, which are part of the program. Each is read when somebody first asks for it, and
/// stays. May be used from several threads.
class ContextLibrary {
public:
    static const ContextLibrary& instance();

    /// Which of the addresses this is, aliases included; nothing for an address that is not built in.
    std::optional<size_t> find(const QString& url) const;

    size_t addressCount() const { return m_addresses.size(); }
    /// How many different things an address has served. 0 is what it serves now, older ones follow.
    size_t versionCount(size_t address) const { return m_addresses[address].size(); }
    const ContextVersion& version(size_t address, size_t version) const;
    /// Always the same object for the same version.
    std::shared_ptr<const RemoteContext> context(size_t address, size_t version) const;

private:
    struct Table {
        ContextVersion version;
        QString file;
        std::once_flag read;
        std::shared_ptr<const RemoteContext> context;
    };

    ContextLibrary();
    void add(const JsonValue& entry);

    std::vector<std::vector<std::unique_ptr<Table>>> m_addresses;
    QHash<QString, size_t> m_byUrl;
};

} // namespace besace::jsonld
