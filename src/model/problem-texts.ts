import type { Problem, Severity } from './problem.ts';

/**
 * Every sentence that Saksi says of trouble, in one place. Each ends with what to do.
 * `{…}` is filled from the arguments of `problem()`.
 * P001–P019 bytes and pages · P020–P039 language and analysis · P040–P059 ledger · P060–P079 inputs and options · P080–P099 fetching
 * · P100–P119 archives and feeds.
 */
export const problemTexts = {
  P001: { severity: 'error', text: 'The input is empty: give a page or a text with content.' },
  P002: { severity: 'error', text: 'The input looks like {kind}, not like a page or a text: give the HTML page or the plain text.' },
  P003: { severity: 'error', text: 'The input is too large, {size} where {limit} is the limit: raise the limit with --max-bytes, or give a smaller part.' },
  P004: { severity: 'warning', text: 'The input declares the encoding {declared}, which its bytes belie, so it was read as {charset}: check letters with accents and quote marks.' },
  P005: { severity: 'warning', text: 'The input declares the encoding {declared}, which does not exist, so it was read as {charset}: check letters with accents and quote marks.' },
  P006: { severity: 'warning', text: 'Some bytes are not valid in {charset}, in {count} places, shown as \u{FFFD}: fetch the page again, or save it as UTF-8.' },
  P007: { severity: 'warning', text: 'The page ends in the middle, so text may be missing: fetch it again and compare.' },
  P008: { severity: 'warning', text: 'The page nests elements deeper than {limit}, so deeper ones were read as if side by side: check the text against the page.' },
  P009: { severity: 'warning', text: 'The page holds more text blocks or elements than the limit allows, so the rest was left out: give a page with one article.' },
  P010: { severity: 'warning', text: 'An element of the page carries too many attributes or one that is too long, so the rest of them was left out: check title and by-lines against the page.' },
  P011: { severity: 'error', text: 'No article was found in the page: give the address of one article, or pass its text with --as text.' },
  P012: { severity: 'warning', text: 'Little text was found beside the title ({characters} characters), as on a paywalled or picture page: check the page, or pass the full text with --as text.' },
  P013: { severity: 'info', text: 'A JSON-LD block of the page does not parse and was ignored: check title, authors and date against the page.' },
  P014: { severity: 'warning', text: 'The page shows {visible} as its date and its metadata say {stated}; {kept} was kept: pass the right one with --published.' },
  P015: { severity: 'warning', text: 'No publication date was found, so relative times stay open: pass it with --published.' },
  P020: { severity: 'warning', text: 'No language room codes {language}: the article is kept without claims; add a room under src/lang/ to code it.' },
  P021: { severity: 'error', text: 'The lexicon has no column “name” in its first line: give a CSV table with the columns {columns}.' },
  P022: { severity: 'warning', text: 'Line {line} of the lexicon was left out, because {fault}: correct that line.' },
  P023: { severity: 'warning', text: 'The lexicon has columns that are not known ({columns}), which were ignored: use {known}.' },
  P024: { severity: 'warning', text: 'The quotation mark that opens on line {line} of the lexicon never closes, so the rest was left out: close it.' },
  P025: { severity: 'error', text: '{name} is no model file of Saksi: install Saksi again, or rebuild the model with `npm run train`.' },
  P026: { severity: 'error', text: 'The model file {name} is cut short: install Saksi again, or rebuild the model with `npm run train`.' },
  P027: { severity: 'error', text: 'The model file {name} has format version {found} and this Saksi reads version {known}: use the model that came with this Saksi, or rebuild it with `npm run train`.' },
  P028: { severity: 'error', text: 'The model file {name} is damaged, because its bytes do not match its digest: install Saksi again, or rebuild the model with `npm run train`.' },
  P029: { severity: 'error', text: 'The model file {name} lacks the part “{part}”: rebuild the model with `npm run train`.' },
  P030: { severity: 'error', text: 'Saksi cannot analyse {language}: say which language it is with --lang, one of {known}.' },
  P031: { severity: 'warning', text: 'The text is {characters} characters long, and only its first {limit} were coded: give long documents in parts.' },
  P040: { severity: 'error', text: 'The ledger {path} is in use by another program that did not let go in time: wait until it is done and run the command again.' },
  P041: { severity: 'error', text: 'The ledger {path} cannot be written, because the file or its folder is read-only: change its permissions or name a ledger elsewhere.' },
  P042: { severity: 'error', text: '{path} is not a Saksi ledger: name another file, or a new one to start a ledger there.' },
  P043: { severity: 'error', text: 'The ledger {path} is damaged: copy it aside, restore a backup, and add the pages since then again.' },
  P044: { severity: 'error', text: 'The ledger {path} was made by a newer Saksi (ledger version {found}, this one knows {known}): update Saksi to open it.' },
  P045: { severity: 'error', text: 'There is no room left to write the ledger {path}: free some disk space and run the command again; nothing stored is lost.' },
  P046: { severity: 'error', text: '{path} is a folder, not a ledger: name a file in it, such as {path}/saksi.db.' },
  P047: { severity: 'error', text: 'There is no ledger at {path}: add pages first with `saksi add`, or name the ledger that you mean.' },
  P048: { severity: 'error', text: 'The folder of the ledger {path} does not exist: make the folder first, or name a ledger elsewhere.' },
  P049: { severity: 'error', text: 'The ledger {path} was made by an older Saksi (ledger version {found}, this one needs {known}): run `saksi add` on it once to bring it up to date.' },
  P050: { severity: 'error', text: 'Nothing in the ledger begins with “{prefix}”: take a name from `saksi list`.' },
  P051: { severity: 'error', text: '“{prefix}” fits more than one entry ({candidates}): give more letters of the one that you mean.' },
  P052: { severity: 'error', text: 'The ledger {path} cannot be opened or read ({reason}): check that the disk is well and that you may use the file.' },
  P053: { severity: 'error', text: 'The cursor “{cursor}” is none that this ledger gave: begin again without one.' },
  P054: { severity: 'error', text: 'No judgement {id} stands in the ledger: take a number from `saksi judge --list`.' },
  P055: { severity: 'error', text: 'No incident of this state of the ledger holds “{name}”: take a name from `saksi incidents`.' },
  P056: { severity: 'error', text: 'There is nothing to judge in that: see the examples of `saksi merge --help`, `saksi split --help` and `saksi judge --help`.' },
  P060: { severity: 'error', text: 'There is no file or folder {path}: check its spelling.' },
  P061: { severity: 'error', text: '{path} cannot be read ({reason}): check that you may open it.' },
  P062: { severity: 'error', text: 'The folder {path} holds nothing that Saksi reads ({kinds}): name its files themselves to read them all the same.' },
  P063: { severity: 'error', text: 'Line {line} is not a document ({reason}): give one JSON object a line, with "text" or "html" in it.' },
  P064: { severity: 'error', text: '{value} is not a value of {option}: give {wanted}.' },
  P065: { severity: 'error', text: 'An address belongs to one page: give --url with a single file, or give each document of a JSONL file its own "url".' },
  P066: { severity: 'error', text: 'Saksi failed on this input by a fault of its own ({reason}): the other inputs are not touched by it; please report it together with the input.' },
  P067: { severity: 'error', text: 'Line {line} is not a hand-coded document ({reason}): give one JSON object a line, with "id", "text" and "attributions".' },
  P068: { severity: 'error', text: 'Standard input can be read once: give - a single time.' },
  P069: { severity: 'error', text: 'The documents of {path} and of the gold differ ({reason}): code the same file that you compare with.' },
  P070: { severity: 'error', text: 'The folder {path} holds files already: name a new or an empty one with --out.' },
  P071: { severity: 'error', text: '{path} cannot be written ({reason}): name a folder that takes files with --out.' },
  P072: { severity: 'error', text: 'Port {port} is taken by another program: give another with --port, or --port 0 for any that is free.' },
  P073: { severity: 'error', text: 'No file matches {pattern}: check its spelling, or name the folder.' },
  P080: { severity: 'error', text: '{address} is no address that Saksi fetches: give one that begins with http:// or https://.' },
  P081: { severity: 'error', text: 'The address at {host} carries a user name or a password, which Saksi neither sends nor keeps: give the address without them, or save the page and give the file.' },
  P082: { severity: 'error', text: '{host} leads to {address}, which is {network} and not the public internet, so nothing was asked there: if you mean it, allow it by name with --allow-host {host}.' },
  P083: { severity: 'error', text: 'The host {host} was not found ({reason}): check the spelling of the address and your connection.' },
  P084: { severity: 'error', text: '{host} cannot be reached ({reason}): check the address and your connection, and try again later.' },
  P085: { severity: 'error', text: 'No safe connection to {host} came about, because {reason}: check the address; if it is right, tell those who run the site.' },
  P086: { severity: 'error', text: '{host} is too slow, {what} took more than {seconds} s: try again later, or save the page and give the file.' },
  P087: { severity: 'error', text: 'The page {address} is larger than {limit} {how}, so it was not read to its end: raise the limit with --max-bytes if it is an article.' },
  P088: { severity: 'error', text: 'The answer of {host} cannot be read, because {reason}: check the address and its port.' },
  P089: { severity: 'error', text: 'The connection to {host} broke before the page was whole: try again later.' },
  P090: { severity: 'error', text: 'The page {address} says that it is packed as {coding}, {why}: save it in a browser and give the file.' },
  P091: { severity: 'error', text: 'The address {address} leads on in a circle, or more than {limit} times: give the address at which the page itself stands, or save the page and give the file.' },
  P092: { severity: 'error', text: '{host} answers with status {status} in place of the page ({meaning}): check the address in a browser, or save the page and give the file.' },
  P093: { severity: 'error', text: '{host} asks to be left alone for {seconds} s: run the command again then.' },
  P094: { severity: 'error', text: 'The rules of {host} (its robots.txt) ask programs not to fetch {path}: save the page in a browser and give the file.' },
  P095: { severity: 'error', text: 'The rules of {host} (its robots.txt) cannot be read, because {reason}, so nothing was fetched there: try again later.' },
  P096: { severity: 'error', text: '{host} answers with status {status}, which brings no page: check the address in a browser.' },
  P100: { severity: 'error', text: 'Record {number} of the archive is broken ({reason}), and reading went on behind it: fetch its page again, or take the archive from its source once more.' },
  P101: { severity: 'error', text: 'The page in this record cannot be had ({reason}): fetch it again from its address.' },
  P102: { severity: 'warning', text: 'The archive holds only the first part of this page, so text may be missing: fetch it again and compare.' },
  P103: { severity: 'error', text: 'No page or text stands in {path}, which is {kind}: name a carrier of pages, such as a WARC with responses of the type text/html.' },
} as const satisfies Record<string, { readonly severity: Severity; readonly text: string }>;

export type ProblemCode = keyof typeof problemTexts;

/** Builds the problem `code` with its sentence filled from `facts`; `place` says where. */
export function problem(code: ProblemCode, facts: Readonly<Record<string, string | number>> = {}, place?: string): Problem {
  const { severity, text } = problemTexts[code];
  const message = text.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? `{${name}}`));
  return place === undefined ? { code, severity, message } : { code, severity, message, place };
}
