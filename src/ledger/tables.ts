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

/** All migrations in order; a new version is one more entry, and no entry is ever edited. */
export const migrations: readonly string[] = [first, second, third];
