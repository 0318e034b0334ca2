#pragma once

#include "core/badge/Badge.h"
#include "core/base/Result.h"
#include "core/verification/Changes.h"
#include "core/verification/KnownIssuers.h"
#include "core/verification/VerificationReport.h"
#include "core/verification/Verifier.h"

#include <memory>

namespace besace {

using BadgeId = qint64;

/// Why a badge is not (yet) among "my badges": it names another address than the person's.
enum class Place { MyBadges, ToConfirm };

/// What a list shows: small, no bytes of files.
struct BadgeSummary {
    BadgeId id = 0;
    QString name;
    QString issuerName;
    QString issuerDomain; ///< empty where the issuer names no web address
    std::optional<QDateTime> issuedOn; ///< UTC
    std::optional<QDateTime> validUntil; ///< UTC
    QDateTime addedAt; ///< UTC
    State state = State::Unchecked; ///< of the last report, judged again at the instant given when listed
    QDateTime checkedAt; ///< UTC
    Place place = Place::MyBadges;
    int files = 1; ///< how many files hold this badge
    int collections = 0; ///< in how many collections it stands
    std::optional<QDateTime> changedAt = {}; ///< UTC: when a check last found news about it

    friend bool operator==(const BadgeSummary&, const BadgeSummary&) = default;
};

/// A badge as it is kept. `badge` is read again from the file's bytes; nothing in it can drift from them.
struct StoredBadge {
    BadgeSummary summary;
    Badge badge;
    VerificationReport report; ///< the last one
    QList<Change> changes = {}; ///< the news of summary.changedAt
    int documents = 0; ///< how many answers of sites are kept with it
};

/// One answer of a site, as it is kept with the badge that it helped to prove.
struct KeptDocument {
    Document document;
    std::optional<QDateTime> askedAt; ///< UTC
    QByteArray sha256; ///< of the bytes

    friend bool operator==(const KeptDocument&, const KeptDocument&) = default;
};

/// One original file, byte for byte.
struct StoredFile {
    QString name; ///< the file's own name as it came, for people
    QByteArray bytes;

    friend bool operator==(const StoredFile&, const StoredFile&) = default;
};

/// One badge to be kept.
struct NewBadge {
    QString fileName;
    QByteArray file; ///< the carrier's bytes: PNG, SVG, JSON, JWS text
    Badge badge; ///< as read and verified
    VerificationReport report;
    Place place = Place::MyBadges;
    QList<Document> documents = {}; ///< what the issuer's site answered, kept as that day's copy
};

enum class Added { New, AlreadyThere, AlreadyThereNewFile };
struct AddResult {
    BadgeId id = 0;
    Added added = Added::New;

    friend bool operator==(const AddResult&, const AddResult&) = default;
};

/// Equal ones: the last added first. Names are ordered without accents and case.
enum class Sort {
    InCollection, ///< the person's order; Newest where no collection is asked for
    Newest, ///< the last added first; of those added together, the last issued
    Name,
    Issuer,
    ValidUntil, ///< the first to end first, those without end last
};

/// What to list. Empty members mean "all".
struct Query {
    /// Words as typed: prefix of each word, accents and case do not matter. Signs that separate words ask for nothing.
    QString text = {};
    std::optional<Place> place = {};
    QString collection = {};
    Sort sort = Sort::InCollection;
};

struct Collection {
    QString name;
    int badges = 0;

    friend bool operator==(const Collection&, const Collection&) = default;
};

/// The person's badges, in one SQLite file. Lives on the thread that opened it; others open their own.
class Backpack {
public:
    /// Opens or creates the file (and its folder) and brings its schema up to date. ":memory:" gives a throw-away one.
    /// @return Unsupported for a file of a newer version or one that is no backpack: it is not touched; CannotRead,
    /// CannotWrite, NoRoom, NotAllowed, Busy, Gone or Damaged where those are why; Storage otherwise. All but the first
    /// two can come from every other function too: nothing was changed then, and the next call may succeed.
    static Result<Backpack> open(const QString& path);
    ~Backpack();
    Backpack(Backpack&&) noexcept;
    Backpack& operator=(Backpack&&) noexcept;

    QString path() const;

    /// Keeps a badge, in one transaction: once this returns, no power cut takes it away. The same badge in the same
    /// bytes adds nothing; in other bytes adds the file. What is shown comes from the copy that is proved, and of two
    /// such from the one issued last. A badge that was changed, or that nothing proves, is the same as another only if
    /// its content is.
    Result<AddResult> add(const NewBadge& badge, const QDateTime& now);
    /// The same for many, in one transaction.
    Result<QList<AddResult>> addAll(const QList<NewBadge>& badges, const QDateTime& now);

    Result<QList<BadgeSummary>> list(const Query& query, const QDateTime& now) const;
    Result<StoredBadge> badge(BadgeId id) const; ///< with the report as it was kept; NotFound
    /// The same, with the report's dates judged again, as list() does. @return NotFound
    Result<StoredBadge> badge(BadgeId id, const QDateTime& now) const;
    Result<QList<StoredFile>> files(BadgeId id) const; ///< the first one added comes first
    Result<QList<Document>> documents(BadgeId id) const; ///< what the issuer's site answered; empty if not asked
    Result<QList<KeptDocument>> keptCopy(BadgeId id) const; ///< the same, with their days and digests
    /// The last answer of an address, whatever badge it was for, where the site gave it a name to ask by (ETag,
    /// Last-Modified).
    Result<std::optional<Document>> earlierAnswer(const QString& url) const;
    Result<int> count(const Query& query) const;
    /// A name's number in lists is BadgeId; the command line also takes the badge's own id (urn, URL).
    Result<BadgeId> findByCredentialId(const QString& credentialId) const;

    /// Keeps a newer report. A report that could not ask never displaces the date of an earlier yes.
    Result<void> setReport(BadgeId id, const VerificationReport& report);
    /// The same, and where the badge is proved now, the copy and the documents that proved it. Documents that were not
    /// asked for this time stay. News among the changes take the place of earlier ones.
    /// @param checkedAt UTC: the instant of the check, where the report bears an earlier one (combined())
    /// @return NotFound
    Result<void> setVerification(BadgeId id, const Verification& verification, const QList<Change>& changes = {},
        const std::optional<QDateTime>& checkedAt = {});
    Result<void> setPlace(BadgeId id, Place place);
    Result<void> remove(BadgeId id);
    Result<void> clear(); ///< every badge, identity, collection: a trial backpack is emptied

    Result<QStringList> identities() const;
    Result<void> addIdentity(const QString& identity); ///< Malformed if empty; one that is there stays as it is
    Result<void> removeIdentity(const QString& identity); ///< NotFound

    Result<QList<KnownIssuer>> knownIssuers() const;
    Result<void> addKnownIssuer(const KnownIssuer& issuer); ///< one that is there gets the new name; Malformed if empty
    Result<void> removeKnownIssuer(const QString& id); ///< NotFound

    Result<QList<Collection>> collections() const; ///< in the person's order
    Result<void> createCollection(const QString& name); ///< one that is there stays as it is; Malformed if empty
    Result<void> renameCollection(const QString& from, const QString& to); ///< NotFound; Malformed if empty or taken
    Result<void> deleteCollection(const QString& name); ///< NotFound; its badges stay
    Result<void> addToCollection(const QString& name, BadgeId id); ///< at its end; NotFound
    Result<void> removeFromCollection(const QString& name, BadgeId id); ///< NotFound
    /// 0 is the first place; beyond the end is the last. @return NotFound
    Result<void> moveInCollection(const QString& name, BadgeId id, int position);

private:
    struct Database;
    explicit Backpack(std::unique_ptr<Database> database);

    std::unique_ptr<Database> m_database;
};

} // namespace besace
