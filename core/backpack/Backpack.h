#pragma once

#include "core/badge/Badge.h"
#include "core/base/Result.h"
#include "core/verification/Changes.h"
#include "core/verification/KnownIssuers.h"
#include "core/verification/VerificationReport.h"
#include "core/verification/Verifier.h"

#include <functional>
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
    std::optional<QDateTime> trashedAt = {}; ///< UTC: in the trash since then
    QString excerpt = {}; ///< where a search found it outside its name and organisation: the words around

    friend bool operator==(const BadgeSummary&, const BadgeSummary&) = default;
};

/// What the person tells about a badge, in three short texts.
struct Story {
    QString done; ///< what I did
    QString place; ///< with whom, where
    QString shows; ///< what it shows

    friend bool operator==(const Story&, const Story&) = default;
};

/// A skill that the person sees in a badge, and the badge does not name.
struct OwnSkill {
    QString name;
    QString source = {}; ///< the address of the entry in a public list it was taken from; empty: the person's own words

    friend bool operator==(const OwnSkill&, const OwnSkill&) = default;
};

/// The person's own words about a badge; never mixed with what its issuer says.
struct OwnWords {
    QStringList tags; ///< in alphabetical order
    Story story;
    QList<OwnSkill> skills; ///< in the person's order

    friend bool operator==(const OwnWords&, const OwnWords&) = default;
};

/// A badge as it is kept. `badge` is read again from the file's bytes; nothing in it can drift from them.
struct StoredBadge {
    BadgeSummary summary;
    Badge badge;
    VerificationReport report; ///< the last one
    QList<Change> changes = {}; ///< the news of summary.changedAt
    int documents = 0; ///< how many answers of sites are kept with it
    OwnWords own = {};
    QStringList collections = {}; ///< where it stands, in the person's order
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

/// One original file without its bytes.
struct FileEntry {
    QString name;
    QByteArray sha256;
    qint64 size = 0;

    friend bool operator==(const FileEntry&, const FileEntry&) = default;
};

/// What a backup knows of a badge beside its files. It is kept with a badge that is new; one that is there stays as it
/// is.
struct EarlierLife {
    QDateTime addedAt; ///< UTC
    std::optional<QDateTime> trashedAt = {}; ///< UTC: it goes back into the trash
    OwnWords own = {};
    QList<KeptDocument> documents = {};
};

/// The end of a file that others may have too, so that it is kept once: the picture around another badge.
struct Artwork {
    qsizetype start = 0; ///< in the file
    QByteArray sha256; ///< of the bytes from there to the file's end; empty: there is none

    friend bool operator==(const Artwork&, const Artwork&) = default;
};

/// One badge to be kept.
struct NewBadge {
    QString fileName;
    QByteArray file; ///< the carrier's bytes: PNG, SVG, JSON, JWS text
    Badge badge; ///< as read and verified
    VerificationReport report;
    Place place = Place::MyBadges;
    QList<Document> documents = {}; ///< what the issuer's site answered, kept as that day's copy
    std::optional<EarlierLife> earlier = {};
    QByteArray sha256 = {}; ///< of the file, where it was made by whoever read it; empty: it is made now
    Artwork artwork = {}; ///< of the file
};

enum class Added { New, AlreadyThere, AlreadyThereNewFile };
struct AddResult {
    BadgeId id = 0;
    Added added = Added::New;

    friend bool operator==(const AddResult&, const AddResult&) = default;
};

/// When what is added is on the disk, so that a power cut takes it away no more.
enum class Flush {
    Now, ///< before the call returns
    Later, ///< once LogTender::flush() was good; until then nobody is told that it is kept
};

/// Equal ones: the last added first. Names are ordered without accents and case.
enum class Sort {
    InCollection, ///< the person's order; Newest where no collection is asked for
    Newest, ///< the last added first; of those added together, the last issued
    Name,
    Issuer,
    ValidUntil, ///< the first to end first, those without end last
    BestMatch, ///< hits in names first; Newest where nothing is searched for, or limits::maxRankedHits are found
};

/// What to list. Empty members mean "all"; several conditions hold together.
struct Query {
    /// Words as typed: prefix of each word, accents and case do not matter. Signs that separate words ask for nothing.
    QString text = {};
    std::optional<Place> place = {};
    QString collection = {};
    Sort sort = Sort::InCollection;
    bool inTrash = false; ///< what is in the trash, or (false) what is not
    /// Cancelled, changed, never checked, with news from the last 30 days, or ending within the next 60.
    bool toLookAt = false;
    QList<State> states = {}; ///< any of these
    QStringList organisations = {}; ///< any of these names
    QList<int> years = {}; ///< of issue
    QStringList skills = {}; ///< any of these, named by the badge or by the person
    QStringList tags = {}; ///< the person's own, any of these

    friend bool operator==(const Query&, const Query&) = default;
};

/// One value that a list can be narrowed to, and how many badges would be left.
template <typename Value>
struct Facet {
    Value value;
    int badges = 0;

    friend bool operator==(const Facet&, const Facet&) = default;
};

/// For each filter, as if nothing were chosen in it: those with most badges first, limits::maxFacetValues at most.
struct Facets {
    QList<Facet<State>> states;
    QList<Facet<QString>> organisations;
    QList<Facet<int>> years; ///< the last one first
    QList<Facet<QString>> skills;
    QList<Facet<QString>> collections; ///< in the person's order
    QList<Facet<QString>> tags;
};

/// How many badges stand where.
struct PlaceCounts {
    int myBadges = 0;
    int toConfirm = 0;
    int toLookAt = 0; ///< of my badges
    int trash = 0;

    friend bool operator==(const PlaceCounts&, const PlaceCounts&) = default;
};

struct Collection {
    QString name;
    int badges = 0;
    QString parent = {}; ///< empty for one that stands by itself; its parent does then

    friend bool operator==(const Collection&, const Collection&) = default;
};

/// What the person did, as a sentence about undoing it needs it.
enum class OperationKind {
    Add,
    Trash,
    Restore,
    Confirm,
    CreateCollection,
    RenameCollection,
    DeleteCollection,
    MoveCollection,
    AddToCollection,
    RemoveFromCollection,
    Arrange,
    Tags,
    Story,
    Skills,
    Identities,
    KnownIssuers,
};
struct Operation {
    OperationKind kind = OperationKind::Add;
    QString subject = {}; ///< the collection's name, the address; else empty
    int badges = 0; ///< how many badges it was about

    friend bool operator==(const Operation&, const Operation&) = default;
};

/// `add`, `trash`, `create-collection`…
QString operationName(OperationKind kind);

/// The person's badges, in one SQLite file. Lives on the thread that opened it; others open their own.
class Backpack {
public:
    /// Opens or creates the file (and its folder) and brings its schema up to date. ":memory:" gives a throw-away one.
    /// What is open in this process already and is not there any more is Gone: nothing is made in its place.
    /// @return Unsupported for a file of a newer version or one that is no backpack: it is not touched; CannotRead;
    /// Locked where it has a password that was not given (Password.h); CannotWrite, NoRoom, NotAllowed, Busy, Gone,
    /// Damaged or SealedFull where those are why; Storage otherwise. All but the first three can come from every other
    /// function too: nothing was changed then, and the next call may succeed.
    static Result<Backpack> open(const QString& path);
    ~Backpack();
    Backpack(Backpack&&) noexcept;
    Backpack& operator=(Backpack&&) noexcept;

    QString path() const;

    /// Keeps a badge, in one transaction: once this returns, no power cut takes it away. The same badge in the same
    /// bytes adds nothing; in other bytes adds the file. What is shown comes from the copy that is proved, and of two
    /// such from the one issued last. A badge that was changed, or that nothing proves, is the same as another only if
    /// its content is. One that is in the trash comes out of it, as a new one.
    Result<AddResult> add(const NewBadge& badge, const QDateTime& now);
    /// The same for many, in one transaction.
    Result<QList<AddResult>> addAll(const QList<NewBadge>& badges, const QDateTime& now, Flush flush = Flush::Now);
    /// What adding it would come to. Nothing is kept; the number is 0 for a new one.
    Result<AddResult> wouldAdd(const NewBadge& badge) const;

    /// Every badge of a list, in its order; cheap also for very long ones.
    Result<QList<BadgeId>> ids(const Query& query, const QDateTime& now) const;
    /// The part of a list that is seen, in the order given; those that are gone are left out.
    /// @param text what was searched for, for excerpts
    Result<QList<BadgeSummary>> summaries(
        const QList<BadgeId>& ids, const QDateTime& now, const QString& text = {}) const;
    Result<QList<BadgeSummary>> list(const Query& query, const QDateTime& now) const; ///< both, for short lists
    Result<Facets> facets(const Query& query, const QDateTime& now) const;
    Result<PlaceCounts> placeCounts(const QDateTime& now) const;
    Result<StoredBadge> badge(BadgeId id) const; ///< with the report as it was kept; NotFound
    /// The same, with the report's dates judged again, as list() does. @return NotFound
    Result<StoredBadge> badge(BadgeId id, const QDateTime& now) const;
    Result<QList<StoredFile>> files(BadgeId id) const; ///< the first one added comes first
    Result<QList<FileEntry>> fileEntries(BadgeId id) const; ///< the same, without their bytes
    Result<QByteArray> content(const QByteArray& sha256) const; ///< of a file or a document; NotFound
    /// What @p work reads through this backpack is as it was at one instant, whatever others write meanwhile.
    Result<void> readTogether(const std::function<Result<void>()>& work) const;
    Result<QList<Document>> documents(BadgeId id) const; ///< what the issuer's site answered; empty if not asked
    Result<QList<KeptDocument>> keptCopy(BadgeId id) const; ///< the same, with their days and digests
    /// The last answer of an address, whatever badge it was for, where the site gave it a name to ask by (ETag,
    /// Last-Modified).
    Result<std::optional<Document>> earlierAnswer(const QString& url) const;
    Result<int> count(const Query& query, const QDateTime& now) const;
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
    Result<void> setPlace(BadgeId id, Place place); ///< NotFound

    /// Puts them into the trash, where they are found by nothing else. @return NotFound, and nothing is done
    Result<void> trash(const QList<BadgeId>& ids, const QDateTime& now);
    Result<void> restore(const QList<BadgeId>& ids); ///< takes them out of the trash; NotFound, and nothing is done
    /// Removes for good what has been in the trash since before @p before. This cannot be undone.
    /// @return how many went
    Result<int> emptyTrash(const QDateTime& before);
    Result<void> remove(BadgeId id); ///< for good, with all that the person did to it
    Result<void> clear(); ///< every badge, identity, collection: a trial backpack is emptied

    Result<void> setTags(BadgeId id, const QStringList& tags); ///< NotFound; TooLarge beyond limits::maxOwnNames
    Result<void> setStory(BadgeId id, const Story& story); ///< NotFound; TooLarge beyond limits::maxStoryChars each
    Result<void> setOwnSkills(
        BadgeId id, const QList<OwnSkill>& skills); ///< NotFound; TooLarge beyond limits::maxOwnNames

    /// What undo() would undo, and redo() do again; nothing if there is nothing.
    Result<std::optional<Operation>> undoable() const;
    Result<std::optional<Operation>> redoable() const;
    /// Undoes what the person did last, also in an earlier run of the program. @return NotFound where there is nothing
    Result<Operation> undo();
    Result<Operation> redo(); ///< does it again; NotFound where there is nothing
    /// What is done from here to endStep() is undone together.
    void beginStep();
    void endStep();

    Result<QStringList> identities() const;
    Result<void> addIdentity(const QString& identity); ///< Malformed if empty; one that is there stays as it is
    Result<void> removeIdentity(const QString& identity); ///< NotFound

    Result<QList<KnownIssuer>> knownIssuers() const;
    Result<void> addKnownIssuer(const KnownIssuer& issuer); ///< one that is there gets the new name; Malformed if empty
    Result<void> removeKnownIssuer(const QString& id); ///< NotFound

    Result<QList<Collection>> collections() const; ///< in the person's order, each followed by those in it
    Result<void> createCollection(const QString& name); ///< one that is there stays as it is; Malformed if empty
    Result<void> renameCollection(const QString& from, const QString& to); ///< NotFound; Malformed if empty or taken
    Result<void> deleteCollection(const QString& name); ///< NotFound; its badges stay, and what is in it moves up
    /// Into another collection, or (empty) out of one; 0 is the first place there, beyond the end is the last.
    /// @return NotFound; Malformed where collections would be nested deeper than one
    Result<void> moveCollection(const QString& name, const QString& parent, int position);
    Result<void> addToCollection(const QString& name, BadgeId id); ///< at its end; NotFound
    Result<void> addToCollection(const QString& name, const QList<BadgeId>& ids); ///< NotFound, and nothing is done
    Result<void> removeFromCollection(const QString& name, BadgeId id); ///< NotFound
    Result<void> removeFromCollection(
        const QString& name, const QList<BadgeId>& ids); ///< NotFound, and nothing is done
    /// 0 is the first place among those that are not in the trash; beyond the end is the last. @return NotFound
    Result<void> moveInCollection(const QString& name, BadgeId id, int position);

private:
    struct Database;
    explicit Backpack(std::unique_ptr<Database> database);

    /// Runs @p work in one transaction, and keeps what it changed as something that can be undone.
    Result<void> record(const Operation& operation, const std::function<Result<void>()>& work);

    std::unique_ptr<Database> m_database;
};

} // namespace besace
