/** The records of web archives in, out which of them are revisits whose page stands in another record, and at which place (ISO 28500:2017, 6.7). */
import { createHash } from 'node:crypto';
import type { Place } from './gzip-members.ts';
import { bareName } from './warc.ts';

/** Where a record begins: in the archive with this number (of those within one file), at this place. */
export interface RecordPlace extends Place {
  readonly archive: number;
}

/** A record that is named without its payload, because that was stored before. */
export interface Revisit {
  /** Of the record, counted as `Carried.number`. */
  readonly number: number;
  readonly archive: number;
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly url: string;
  /** What its own HTTP head says of the page; empty where it says nothing. */
  readonly contentType: string;
}

/** A stored record, and the revisits whose page it holds. */
export interface Revisited {
  readonly place: RecordPlace;
  readonly revisits: readonly Revisit[];
}

/** What came of all revisits. */
export interface Settled {
  /** Records to be read for the revisits that are pages of their own, in the order of the archives. */
  readonly revisited: readonly Revisited[];
  /** Revisits whose page no record holds. */
  readonly lost: number;
}

/** Takes notes of records as they pass by. */
export interface RevisitNotes {
  /** A record with a payload. */
  stored(headers: ReadonlyMap<string, string>, url: string, place: RecordPlace): void;
  revisited(revisit: Revisit): void;
  settle(): Settled;
}

/** What is kept of a stored record: some hundred bytes, never its payload. */
interface Stored extends RecordPlace {
  readonly url: string;
  readonly payload: string;
  readonly date: string;
}

/** So many stored records are remembered, and so many revisits; of more, the first are forgotten. */
const mostRecords = 250_000;

/** Notes on the archives of one file. The same page again at the same address is no page of its own; its payload at another address is, and so is one to which an address came back. */
export function noteRevisits(most = mostRecords): RevisitNotes {
  const named = new Map<string, Stored>();
  const newest = new Map<string, Stored>();
  const revisits: Revisit[] = [];
  let forgotten = 0;
  const remember = (map: Map<string, Stored>, key: string, stored: Stored, limit: number): void => {
    map.set(key, stored);
    if (map.size > limit) map.delete(map.keys().next().value ?? '');
  };
  const originalOf = ({ headers, url }: Revisit): Stored | undefined => {
    for (const name of namesOf(headers)) {
      const stored = named.get(name);
      if (stored !== undefined) return stored;
    }
    // A server that says “not modified” names nothing but the address itself.
    return /server-not-modified/i.test(headers.get('warc-profile') ?? '') ? newest.get(short(url)) : undefined;
  };
  return {
    stored(headers, url, { archive, offset, skip }) {
      const date = headers.get('warc-date') ?? '', digest = headers.get('warc-payload-digest')?.toLowerCase();
      const stored: Stored = { archive, offset, skip, url: short(url), date, payload: digest === undefined ? `${archive} ${offset} ${skip}` : short(digest) };
      for (const name of ownNames(headers, url)) remember(named, name, stored, 3 * most);
      if ((newest.get(stored.url)?.date ?? '') <= date) remember(newest, stored.url, stored, most);
    },
    revisited(revisit) {
      if (revisits.length < most) revisits.push(revisit);
      else forgotten += 1;
    },
    settle() {
      const groups = new Map<Stored, Revisit[]>();
      let lost = forgotten;
      for (const revisit of revisits) {
        const original = originalOf(revisit);
        if (original === undefined) lost += 1;
        else if (isPageOfItsOwn(revisit, original, newest)) {
          const group = groups.get(original);
          if (group === undefined) groups.set(original, [revisit]);
          else group.push(revisit);
        }
      }
      const revisited = [...groups].map(([{ archive, offset, skip }, group]) => ({ place: { archive, offset, skip }, revisits: group }));
      return { revisited: revisited.sort((a, b) => a.place.archive - b.place.archive || a.place.offset - b.place.offset || a.place.skip - b.place.skip), lost };
    },
  };
}

function isPageOfItsOwn({ headers, url }: Revisit, original: Stored, newest: ReadonlyMap<string, Stored>): boolean {
  if (original.url !== short(url)) return true;
  const last = newest.get(original.url);
  return last !== undefined && last.payload !== original.payload && last.date <= (headers.get('warc-date') ?? '');
}

/** The names by which a stored record may be called: its id, its address with its instant, its payload. */
function ownNames(headers: ReadonlyMap<string, string>, url: string): string[] {
  return names(headers.get('warc-record-id'), url, headers.get('warc-date'), headers.get('warc-payload-digest'));
}

/** The names that a revisit calls, the surest first. */
function namesOf(headers: ReadonlyMap<string, string>): string[] {
  return names(headers.get('warc-refers-to'), headers.get('warc-refers-to-target-uri'), headers.get('warc-refers-to-date'), headers.get('warc-payload-digest'));
}

function names(id: string | undefined, url: string | undefined, date: string | undefined, digest: string | undefined): string[] {
  return [
    ...(id === undefined ? [] : [short(`id ${bareName(id)}`)]),
    ...(url === undefined || date === undefined ? [] : [short(`at ${date} ${bareName(url)}`)]),
    ...(digest === undefined ? [] : [short(`payload ${digest.toLowerCase()}`)]),
  ];
}

/** A name of any length in 16 letters. */
function short(name: string): string {
  return createHash('sha256').update(name).digest('base64').slice(0, 16);
}
