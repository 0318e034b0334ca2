#include "core/backpack/Migrations.h"

#include <array>
#include <cstddef>

namespace besace::schema {

namespace {

// One entry a version, each applied in one transaction. An entry that was published never changes: files made with it
// are out there.
constexpr std::array migrations {
    // 1: badges, the files that hold them, what was found about them, and the person's own order
    R"sql(
    -- Bytes, each kept once: the same picture or issuer profile stands behind many badges.
    CREATE TABLE content (
        id INTEGER PRIMARY KEY,
        sha256 BLOB NOT NULL UNIQUE,
        bytes BLOB NOT NULL
    );

    -- name to valid_until are derived from payload and documents, for lists.
    CREATE TABLE badge (
        id INTEGER PRIMARY KEY AUTOINCREMENT, -- a number that was shown is never given to another badge
        same_key BLOB NOT NULL UNIQUE, -- equal for two files of the same award
        payload_id INTEGER NOT NULL REFERENCES content(id),
        hosted_url TEXT NOT NULL, -- where it was found: a 0.5 assertion does not say so itself
        credential_id TEXT NOT NULL,
        name TEXT NOT NULL,
        name_order TEXT NOT NULL, -- without accents and case
        issuer_name TEXT NOT NULL,
        issuer_order TEXT NOT NULL,
        issuer_domain TEXT NOT NULL,
        issued_on INTEGER, -- instants are milliseconds since 1970, UTC
        valid_until INTEGER,
        added_at INTEGER NOT NULL,
        place INTEGER NOT NULL CHECK (place IN (0, 1)) -- my badges, to confirm
    );
    CREATE INDEX badge_credential_id ON badge(credential_id);
    CREATE INDEX badge_payload_id ON badge(payload_id);

    CREATE TABLE badge_file (
        id INTEGER PRIMARY KEY, -- the order of adding
        badge_id INTEGER NOT NULL REFERENCES badge(id) ON DELETE CASCADE,
        content_id INTEGER NOT NULL REFERENCES content(id),
        name TEXT NOT NULL,
        added_at INTEGER NOT NULL,
        UNIQUE (badge_id, content_id)
    );
    CREATE INDEX badge_file_content_id ON badge_file(content_id);

    -- What the issuer's site answered on the day of the check.
    CREATE TABLE badge_document (
        id INTEGER PRIMARY KEY, -- the order of asking
        badge_id INTEGER NOT NULL REFERENCES badge(id) ON DELETE CASCADE,
        content_id INTEGER NOT NULL REFERENCES content(id),
        url TEXT NOT NULL,
        status INTEGER NOT NULL,
        content_type TEXT NOT NULL
    );
    CREATE INDEX badge_document_badge_id ON badge_document(badge_id);
    CREATE INDEX badge_document_content_id ON badge_document(content_id);

    CREATE TABLE report (
        badge_id INTEGER PRIMARY KEY REFERENCES badge(id) ON DELETE CASCADE,
        checked_at INTEGER NOT NULL,
        online INTEGER NOT NULL,
        answers TEXT NOT NULL, -- JSON: [answer, reason] of each check, in the checks' fixed order
        details TEXT NOT NULL, -- JSON: the same order
        genuine_at INTEGER -- the last check that answered yes to integrity; forgotten at a no
    );

    -- rowid is badge.id
    CREATE VIRTUAL TABLE badge_text USING fts5 (
        name, organisation, skills, description, criteria, tags, year,
        tokenize = "unicode61 remove_diacritics 2", prefix = '2 3'
    );

    CREATE TABLE collection (
        id INTEGER PRIMARY KEY, -- the order of making
        name TEXT NOT NULL UNIQUE
    );
    CREATE TABLE collection_badge (
        collection_id INTEGER NOT NULL REFERENCES collection(id) ON DELETE CASCADE,
        badge_id INTEGER NOT NULL REFERENCES badge(id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        PRIMARY KEY (collection_id, badge_id)
    ) WITHOUT ROWID;
    CREATE INDEX collection_badge_badge_id ON collection_badge(badge_id);

    CREATE TABLE identity (id INTEGER PRIMARY KEY, value TEXT NOT NULL UNIQUE);
    CREATE TABLE known_issuer (id INTEGER PRIMARY KEY, issuer TEXT NOT NULL UNIQUE, name TEXT NOT NULL);
    )sql",

    // 2: who answered, and when; what a check found beside its six answers, and what was new in it
    R"sql(
    ALTER TABLE badge_document ADD COLUMN asked TEXT NOT NULL DEFAULT ''; -- the address asked, where another answered
    ALTER TABLE badge_document ADD COLUMN asked_at INTEGER;
    ALTER TABLE badge_document ADD COLUMN certificate BLOB NOT NULL DEFAULT x''; -- SHA-256
    ALTER TABLE badge_document ADD COLUMN etag BLOB NOT NULL DEFAULT x'';
    ALTER TABLE badge_document ADD COLUMN last_modified BLOB NOT NULL DEFAULT x'';
    CREATE INDEX badge_document_url ON badge_document(url);
    -- Documents were written when the badge was proved, or when it came in.
    UPDATE badge_document SET asked_at = (
        SELECT coalesce(genuine_at, checked_at) FROM report WHERE report.badge_id = badge_document.badge_id);

    ALTER TABLE report ADD COLUMN notes TEXT NOT NULL DEFAULT '[]'; -- JSON: [code, detail] of each
    ALTER TABLE report ADD COLUMN changes TEXT NOT NULL DEFAULT '[]'; -- JSON: [code, detail] of each
    ALTER TABLE report ADD COLUMN changed_at INTEGER; -- the check that found the changes
    )sql",

    // 3: what became of each endorsement
    R"sql(
    -- JSON, for each: [SHA-256 of its payload, its id, whether it is about this, [[answer, code, detail] of 4 checks]]
    ALTER TABLE report ADD COLUMN endorsements TEXT NOT NULL DEFAULT '[]';
    )sql",

    // 4: the person's own order and words, a trash, what was done so that it can be undone, and what lists are filtered
    // by
    R"sql(
    ALTER TABLE badge ADD COLUMN trashed_at INTEGER; -- NULL: not in the trash
    ALTER TABLE badge ADD COLUMN year INTEGER; -- of issued_on
    -- What lists are ordered and filtered by stands in indexes of its own: rows are wide, and a list reads none of them.
    CREATE INDEX badge_newest ON badge(trashed_at, place, added_at DESC, issued_on DESC, id DESC);
    CREATE INDEX badge_by_name ON badge(trashed_at, place, name_order, added_at DESC, issued_on DESC, id DESC);
    CREATE INDEX badge_by_issuer
        ON badge(trashed_at, place, issuer_order, name_order, added_at DESC, issued_on DESC, id DESC);
    CREATE INDEX badge_by_end
        ON badge(trashed_at, place, valid_until IS NULL, valid_until, added_at DESC, issued_on DESC, id DESC);
    CREATE INDEX badge_issuer ON badge(issuer_name, trashed_at, place);
    CREATE INDEX badge_year ON badge(year, trashed_at, place);

    -- The state as time alone changes it: before starts_at, from then to ends_at, and after.
    ALTER TABLE report ADD COLUMN starts_at INTEGER;
    ALTER TABLE report ADD COLUMN ends_at INTEGER;
    ALTER TABLE report ADD COLUMN state_early INTEGER NOT NULL DEFAULT 5;
    ALTER TABLE report ADD COLUMN state_within INTEGER NOT NULL DEFAULT 5;
    ALTER TABLE report ADD COLUMN state_late INTEGER NOT NULL DEFAULT 5;
    CREATE INDEX report_state ON report(badge_id, starts_at, ends_at, state_early, state_within, state_late, changed_at);

    ALTER TABLE collection ADD COLUMN parent_id INTEGER REFERENCES collection(id);
    ALTER TABLE collection ADD COLUMN position INTEGER NOT NULL DEFAULT 0; -- among those of the same parent
    UPDATE collection SET position = id;

    -- The skills that the badge itself names: derived, for filters.
    CREATE TABLE badge_skill (
        badge_id INTEGER NOT NULL REFERENCES badge(id) ON DELETE CASCADE,
        name TEXT NOT NULL,
        PRIMARY KEY (badge_id, name)
    ) WITHOUT ROWID;
    CREATE INDEX badge_skill_name ON badge_skill(name);

    -- The person's own words.
    CREATE TABLE tag (
        badge_id INTEGER NOT NULL REFERENCES badge(id) ON DELETE CASCADE,
        name TEXT NOT NULL,
        PRIMARY KEY (badge_id, name)
    ) WITHOUT ROWID;
    CREATE INDEX tag_name ON tag(name);
    CREATE TABLE story (
        badge_id INTEGER PRIMARY KEY REFERENCES badge(id) ON DELETE CASCADE,
        done TEXT NOT NULL, -- what I did
        place TEXT NOT NULL, -- with whom, where
        shows TEXT NOT NULL -- what it shows
    );
    CREATE TABLE own_skill (
        badge_id INTEGER NOT NULL REFERENCES badge(id) ON DELETE CASCADE,
        name TEXT NOT NULL,
        source TEXT NOT NULL, -- '' in the person's own words, else the address of the entry in a public list
        position INTEGER NOT NULL,
        PRIMARY KEY (badge_id, name)
    ) WITHOUT ROWID;

    -- What the person did, the last one last.
    CREATE TABLE operation (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        kind TEXT NOT NULL,
        subject TEXT NOT NULL, -- the name of what it was done to
        badges INTEGER NOT NULL,
        step_of INTEGER NOT NULL, -- the first one of those that are undone together
        undone INTEGER NOT NULL DEFAULT 0,
        changes BLOB NOT NULL -- a changeset, https://www.sqlite.org/session/intro.html
    );

    DROP TABLE badge_text;
    -- rowid is badge.id; own: the person's words about it
    CREATE VIRTUAL TABLE badge_text USING fts5 (
        name, organisation, skills, own, tags, criteria, description, year,
        tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3'
    );
    -- Which version of the program's reading the derived columns and the index come from; 0: they are to be made.
    CREATE TABLE derivation (version INTEGER NOT NULL);
    INSERT INTO derivation VALUES (0);
    )sql",

    // 5: many badges of one picture keep it once
    R"sql(
    -- Of a file whose end others have too: the digest of that end, which is a content of its own. bytes is then what
    -- stands before it, and sha256 is of both together.
    ALTER TABLE content ADD COLUMN artwork BLOB REFERENCES content(sha256);
    CREATE INDEX content_artwork ON content(artwork) WHERE artwork IS NOT NULL;
    )sql",
};

} // namespace

int version() { return static_cast<int>(migrations.size()); }

const char* migration(int toVersion) { return migrations.at(static_cast<std::size_t>(toVersion - 1)); }

} // namespace besace::schema
