-- A backpack of schema version 5, with one badge. Never changed: every later version must open it.
PRAGMA application_id = 1114857827;
-- Bytes, each kept once: the same picture or issuer profile stands behind many badges.
CREATE TABLE content (
    id INTEGER PRIMARY KEY,
    sha256 BLOB NOT NULL UNIQUE,
    bytes BLOB NOT NULL
, artwork BLOB REFERENCES content(sha256));

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

ALTER TABLE badge_document ADD COLUMN asked TEXT NOT NULL DEFAULT ''; -- the address asked, where another answered
ALTER TABLE badge_document ADD COLUMN asked_at INTEGER;
ALTER TABLE badge_document ADD COLUMN certificate BLOB NOT NULL DEFAULT x''; -- SHA-256
ALTER TABLE badge_document ADD COLUMN etag BLOB NOT NULL DEFAULT x'';
ALTER TABLE badge_document ADD COLUMN last_modified BLOB NOT NULL DEFAULT x'';
CREATE INDEX badge_document_url ON badge_document(url);
ALTER TABLE report ADD COLUMN notes TEXT NOT NULL DEFAULT '[]'; -- JSON: [code, detail] of each
ALTER TABLE report ADD COLUMN changes TEXT NOT NULL DEFAULT '[]'; -- JSON: [code, detail] of each
ALTER TABLE report ADD COLUMN changed_at INTEGER; -- the check that found the changes
ALTER TABLE report ADD COLUMN endorsements TEXT NOT NULL DEFAULT '[]';

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

CREATE INDEX content_artwork ON content(artwork) WHERE artwork IS NOT NULL;

INSERT INTO content VALUES (1, x'71a7b272c3dcf4e53ee0acf9ba317cb2c20e20cbad4f5260c0e5564798d06ca7', CAST('{"@context":"https://w3id.org/openbadges/v2","type":"Assertion","id":"https://issuer.example/a","recipient":{"type":"email","hashed":false,"identity":"alex@example.org"},"badge":"https://issuer.example/class","verification":{"type":"HostedBadge"},"issuedOn":"2025-03-12T00:00:00Z"}' AS BLOB), NULL);
INSERT INTO content VALUES (2, x'ffdb519b788f33bddc8647611c3a24cc5e1a9ef5780c1f6f828a637c309ad8f1', x'89504e47', x'06eb7d6a69ee19e5fbdf749018d3d2abfa04bcbd1365db312eb86dc7169389b8');
INSERT INTO content VALUES (3, x'9a8eeff1d0bc6b9b7acf170b1168d6d07f193dc770d4c1864b03e48d775e8d1a', x'612070616765', NULL);
INSERT INTO content VALUES (4, x'06eb7d6a69ee19e5fbdf749018d3d2abfa04bcbd1365db312eb86dc7169389b8', x'00ff', NULL);
INSERT INTO badge VALUES (12, 'key', 1, '', 'urn:uuid:v1', 'Esprit d''équipe', 'esprit d''equipe', 'Mairie', 'mairie',
    'issuer.example', 1741737600000, NULL, 1773324300000, 0, 1773324300000, 2025);
INSERT INTO badge_file VALUES (1, 12, 1, 'badge.json', 1773324300000);
INSERT INTO badge_file VALUES (2, 12, 2, 'badge.png', 1773324300000);
INSERT INTO badge_document VALUES (1, 12, 3, 'https://issuer.example/1', 200, 'text/plain', 'https://issuer.example/a',
    1773324300000, x'c0ffee', x'227631222a', x'6d6f6e646179');
INSERT INTO report VALUES (12, 1773324300000, 1,
    '[["yes","signature-valid"],["yes","no-status-list"],["yes","no-end-date"],["yes","recipient-matches"],["unchecked","issuer-not-on-list"],["yes","complete"]]',
    '["key","","","","",""]', 1773324300000,
    '[["hosted-moved","https://issuer.example/a → https://issuer.example/1"]]', '[["issuer-renamed","Ville → Mairie"]]',
    1773324300000,
    '[["c0ffee","urn:uuid:e1",true,[["yes","signature-valid","key"],["yes","no-status-list",""],["yes","no-end-date",""],["unchecked","issuer-not-on-list","did:key:z6Mk"]]]]',
    1741737600000, NULL, 8, 10, 8);
INSERT INTO badge_text (rowid, name, organisation, skills, own, tags, criteria, description, year)
    VALUES (12, 'Esprit d''équipe', 'Mairie', '', 'J''ai soudé. Patience', 'été', '', '', '2025');
INSERT INTO collection VALUES (1, 'Pour l''accueil', NULL, 0);
INSERT INTO collection VALUES (2, 'En ville', 1, 0);
INSERT INTO collection_badge VALUES (1, 12, 0);
INSERT INTO identity VALUES (1, 'alex@example.org');
INSERT INTO known_issuer VALUES (1, 'https://issuer.example', 'Mairie');
INSERT INTO badge_skill VALUES (12, 'Coopérer');
INSERT INTO tag VALUES (12, 'été');
INSERT INTO story VALUES (12, 'J''ai soudé.', 'À l''atelier', '');
INSERT INTO own_skill VALUES (12, 'Patience', '', 0);
INSERT INTO derivation VALUES (1);
PRAGMA user_version = 5;
