#include "core/backpack/Backpack.h"
#include "core/backpack/Database.h"

using namespace Qt::StringLiterals;

namespace besace {

Result<QStringList> Backpack::identities() const
{
    return sql::guarded<QStringList>([&]() -> Result<QStringList> {
        SQLite::Statement select(m_database->sqlite, "SELECT value FROM identity ORDER BY id");
        QStringList found;
        while (select.executeStep())
            found.append(sql::text(select.getColumn(0)));
        return found;
    });
}

Result<void> Backpack::addIdentity(const QString& identity)
{
    if (identity.trimmed().isEmpty())
        return Error { Error::Code::Malformed, u"empty identity"_s };
    return record({ OperationKind::Identities, identity.trimmed(), 0 }, [&]() -> Result<void> {
        SQLite::Statement insert(m_database->sqlite, "INSERT OR IGNORE INTO identity (value) VALUES (:value)");
        sql::bind(insert, ":value", identity.trimmed());
        insert.exec();
        return {};
    });
}

Result<void> Backpack::removeIdentity(const QString& identity)
{
    return record({ OperationKind::Identities, identity.trimmed(), 0 }, [&]() -> Result<void> {
        SQLite::Statement remove(m_database->sqlite, "DELETE FROM identity WHERE value = :value");
        sql::bind(remove, ":value", identity.trimmed());
        return remove.exec() > 0 ? Result<void>() : Error { Error::Code::NotFound, identity };
    });
}

Result<QList<KnownIssuer>> Backpack::knownIssuers() const
{
    return sql::guarded<QList<KnownIssuer>>([&]() -> Result<QList<KnownIssuer>> {
        SQLite::Statement select(m_database->sqlite, "SELECT issuer, name FROM known_issuer ORDER BY id");
        QList<KnownIssuer> found;
        while (select.executeStep())
            found.append({ sql::text(select.getColumn(0)), sql::text(select.getColumn(1)) });
        return found;
    });
}

Result<void> Backpack::addKnownIssuer(const KnownIssuer& issuer)
{
    if (issuer.id.trimmed().isEmpty())
        return Error { Error::Code::Malformed, u"empty issuer"_s };
    return record({ OperationKind::KnownIssuers, issuer.name, 0 }, [&]() -> Result<void> {
        SQLite::Statement upsert(m_database->sqlite, R"sql(
            INSERT INTO known_issuer (issuer, name) VALUES (:issuer, :name)
            ON CONFLICT (issuer) DO UPDATE SET name = excluded.name)sql");
        sql::bind(upsert, ":issuer", issuer.id.trimmed());
        sql::bind(upsert, ":name", issuer.name);
        upsert.exec();
        return {};
    });
}

Result<void> Backpack::removeKnownIssuer(const QString& id)
{
    return record({ OperationKind::KnownIssuers, id, 0 }, [&]() -> Result<void> {
        SQLite::Statement remove(m_database->sqlite, "DELETE FROM known_issuer WHERE issuer = :issuer");
        sql::bind(remove, ":issuer", id.trimmed());
        return remove.exec() > 0 ? Result<void>() : Error { Error::Code::NotFound, id };
    });
}

} // namespace besace
