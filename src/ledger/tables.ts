/** The ledger's tables as SQL, in numbered migrations: entry n takes a file from version n to n + 1. */

/** `SAKS`: marks a SQLite file as a ledger of ours (`PRAGMA application_id`). */
export const APPLICATION_ID = 0x53414b53;

const first = `
-- Bytes, by what they are. encoding: zstd or raw.
CREATE TABLE snapshots (
  sha256 TEXT PRIMARY KEY, encoding TEXT NOT NULL, length INTEGER NOT NULL, body BLOB NOT NULL, added TEXT NOT NULL
) STRICT;

-- What an address held over time. document: sha256 of a page, or the key of a document given as text.
CREATE TABLE addresses (
  id INTEGER PRIMARY KEY, url TEXT NOT NULL, document TEXT NOT NULL, snapshot TEXT NOT NULL REFERENCES snapshots,
  fetched TEXT NOT NULL, UNIQUE (url, document)
) STRICT;
CREATE INDEX addresses_by_document ON addresses (document);
CREATE INDEX addresses_by_time ON addresses (url, fetched, id);

CREATE TABLE runs (key TEXT PRIMARY KEY, facts TEXT NOT NULL, added TEXT NOT NULL) STRICT;

-- One row a document and run. record: zstd JSON of the coded document without attributions and claims.
CREATE TABLE articles (
  id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, document TEXT NOT NULL,
  snapshot TEXT NOT NULL REFERENCES snapshots, run TEXT NOT NULL REFERENCES runs,
  url TEXT, fetched TEXT NOT NULL, title TEXT, publisher TEXT, language TEXT, published TEXT,
  given TEXT NOT NULL, as_text INTEGER NOT NULL, record BLOB NOT NULL, added TEXT NOT NULL
) STRICT;
CREATE INDEX articles_by_document ON articles (document, id);
CREATE INDEX articles_by_run ON articles (run);

-- Derived: the newest article of each document that is the newest of its address.
CREATE TABLE current (document TEXT PRIMARY KEY, article INTEGER NOT NULL UNIQUE) STRICT;

CREATE TABLE attributions (
  article INTEGER NOT NULL REFERENCES articles, position INTEGER NOT NULL, id TEXT NOT NULL,
  source TEXT, country TEXT, sector TEXT, cue TEXT NOT NULL, quoted TEXT NOT NULL, body TEXT NOT NULL,
  PRIMARY KEY (article, position)
) STRICT, WITHOUT ROWID;

-- key: what the claim says. day: what it is listed under. first, last: the days it touches.
CREATE TABLE claims (
  id INTEGER PRIMARY KEY, key TEXT NOT NULL, article INTEGER NOT NULL REFERENCES articles, position INTEGER NOT NULL,
  attribution INTEGER, day TEXT NOT NULL, first TEXT NOT NULL, last TEXT NOT NULL,
  type TEXT NOT NULL, mode TEXT, stance TEXT NOT NULL, commitment TEXT NOT NULL,
  passage TEXT NOT NULL, body TEXT NOT NULL, UNIQUE (article, key)
) STRICT;
CREATE INDEX claims_by_key ON claims (key);
CREATE INDEX claims_by_day ON claims (day DESC, key);
CREATE INDEX claims_by_type ON claims (type, day DESC, key);

-- Who and where, for filters. role: actor, recipient, side, place, source. name: folded.
CREATE TABLE parties (
  claim INTEGER NOT NULL REFERENCES claims, role TEXT NOT NULL, name TEXT NOT NULL, country TEXT NOT NULL,
  PRIMARY KEY (claim, role, name, country)
) STRICT, WITHOUT ROWID;
CREATE INDEX parties_by_country ON parties (country, claim);

CREATE VIRTUAL TABLE passage_words USING fts5 (title, passage, content='', tokenize='unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE article_words USING fts5 (title, text, content='', tokenize='unicode61 remove_diacritics 2');
`;

const second = `
-- What people say of claims. a, b: keys of claims, with the document, type and passage by which each is found again when a later run
-- tells it under another key. No row is ever changed or removed: undoing one is a row in undone.
CREATE TABLE judgements (
  id INTEGER PRIMARY KEY, verdict TEXT NOT NULL,
  a TEXT NOT NULL, a_document TEXT NOT NULL, a_type TEXT NOT NULL, a_passage TEXT NOT NULL,
  b TEXT, b_document TEXT, b_type TEXT, b_passage TEXT,
  slot TEXT, value TEXT, note TEXT, author TEXT NOT NULL, made TEXT NOT NULL
) STRICT;
CREATE TABLE undone (
  judgement INTEGER PRIMARY KEY REFERENCES judgements, author TEXT NOT NULL, at TEXT NOT NULL
) STRICT;
`;

const third = `
-- How pages were come by that were fetched. asked: the address as named; url: the one that answered. etag, modified, content_type: the headers.
-- warc: the requests and answers as WARC records, each a gzip member.
CREATE TABLE fetches (
  id INTEGER PRIMARY KEY, asked TEXT NOT NULL, url TEXT NOT NULL, snapshot TEXT NOT NULL REFERENCES snapshots, fetched TEXT NOT NULL,
  etag TEXT, modified TEXT, content_type TEXT, warc BLOB NOT NULL, added TEXT NOT NULL
) STRICT;
CREATE INDEX fetches_by_url ON fetches (url, id);
CREATE INDEX fetches_by_snapshot ON fetches (snapshot, id);
`;

const fourth = `
-- Derived, all of it: incidents as the current claims and the judgements make them, kept up to date article by article.
-- It can be made again at any time. method: by which method it was made, 0 where it is to be made anew. age: moves when it is made anew;
-- stamp: moves with each change. Both tell readers what they hold no more.
CREATE TABLE view (one INTEGER PRIMARY KEY CHECK (one = 1), method INTEGER NOT NULL, age INTEGER NOT NULL, stamp INTEGER NOT NULL) STRICT;
INSERT INTO view VALUES (1, 0, 0, 0);

-- Articles whose claims came, went or are judged otherwise since they were joined.
CREATE TABLE stale (article INTEGER PRIMARY KEY) STRICT;
CREATE TRIGGER current_came AFTER INSERT ON current BEGIN INSERT OR IGNORE INTO stale VALUES (new.article); END;
CREATE TRIGGER current_went AFTER DELETE ON current BEGIN INSERT OR IGNORE INTO stale VALUES (old.article); END;
CREATE TRIGGER current_changed AFTER UPDATE ON current BEGIN
  INSERT OR IGNORE INTO stale VALUES (old.article); INSERT OR IGNORE INTO stale VALUES (new.article);
END;

-- Claims that say the same of act, time, place and parties. id: hash of what they say. facts, members: JSON.
CREATE TABLE nodes (id INTEGER PRIMARY KEY, incident INTEGER NOT NULL, facts TEXT NOT NULL, members TEXT NOT NULL) STRICT;
CREATE INDEX nodes_by_incident ON nodes (incident, id);
-- Nodes that are compared with each other. key: hash of what they share.
CREATE TABLE blocks (key INTEGER NOT NULL, node INTEGER NOT NULL, PRIMARY KEY (key, node)) STRICT, WITHOUT ROWID;
CREATE TABLE joined (article INTEGER PRIMARY KEY, nodes TEXT NOT NULL, names TEXT NOT NULL) STRICT;
CREATE TABLE members (claim INTEGER PRIMARY KEY, node INTEGER NOT NULL, incident INTEGER NOT NULL, confidence REAL NOT NULL) STRICT;
CREATE INDEX members_by_incident ON members (incident, claim);

-- One narrow row an incident, all that filters and counts look at, packed (see view/facts.ts); empty: it is no more. incident_rows: what lists show, JSON.
CREATE TABLE incidents (id INTEGER PRIMARY KEY, stamp INTEGER NOT NULL, contested INTEGER NOT NULL, facts BLOB NOT NULL) STRICT;
CREATE INDEX incidents_by_stamp ON incidents (stamp);
CREATE INDEX incidents_contested ON incidents (contested, id);
CREATE TABLE incident_rows (id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT;
-- Words that facts name by number. kind: party, publisher, language, country, place.
CREATE TABLE words (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, country TEXT, sector TEXT, UNIQUE (kind, name)) STRICT;
`;

const fifth = `
-- How far files of many documents were read, so that an add that was cut short goes on there. source: hash of the file and of how it is read.
-- position: JSON. ended: 1 once all of it was read.
CREATE TABLE readings (source TEXT PRIMARY KEY, position TEXT NOT NULL, ended INTEGER NOT NULL, at TEXT NOT NULL) STRICT;
`;

const sixth = `
-- On what it rests that pages were fetched, or were not: the rules of a site, the feed that named a page. warc: requests and answers as WARC records; digest: its SHA-256.
CREATE TABLE grounds (id INTEGER PRIMARY KEY, digest TEXT NOT NULL UNIQUE, warc BLOB NOT NULL, added TEXT NOT NULL) STRICT;
CREATE TABLE fetch_grounds (fetch INTEGER NOT NULL REFERENCES fetches, ground INTEGER NOT NULL REFERENCES grounds, PRIMARY KEY (fetch, ground)) STRICT, WITHOUT ROWID;
-- Addresses that were named and not fetched, because the rules of their site (ground) forbid it. asked: as named; url: the one that is forbidden.
CREATE TABLE refusals (id INTEGER PRIMARY KEY, asked TEXT NOT NULL, url TEXT NOT NULL, at TEXT NOT NULL, ground INTEGER NOT NULL REFERENCES grounds, added TEXT NOT NULL) STRICT;
CREATE INDEX refusals_by_asked ON refusals (asked, id);
`;

/** All migrations in order; a new version is one more entry, and no entry is ever edited. */
export const migrations: readonly string[] = [first, second, third, fourth, fifth, sixth];
