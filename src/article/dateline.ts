/** The first words of an article's body in, its dateline and the outlet named there out. */

export interface Dateline {
  /** The place as printed; empty where only an outlet stands there. */
  readonly place: string;
  /** The outlet or agency named in it; empty where none is. */
  readonly outlet: string;
  /** True where the outlet is written as an address, REPUBLIKA.CO.ID. */
  readonly isAddress: boolean;
  /** Characters to leave out at the beginning of the text. */
  readonly length: number;
}

const address = String.raw`(?:[\p{L}\p{N}-]{2,30}\.){1,3}\p{L}{2,10}`;
const dash = String.raw`\s*(?:--+|[—–]|\s-)\s*`;
const word = String.raw`[\p{Lu}][\p{L}\p{M}.'’-]*`;
const place = String.raw`${word}(?:[ ]${word}){0,3}(?:,[ ]${word}(?:[ ]${word}){0,2}){0,2}`;
const day = String.raw`(?:,?\s+\p{L}{3,9}\.?\s+\d{1,2}|,?\s+\d{1,2}\s+\p{L}{3,9})?`;

/** Forms of a dateline, the plainest first. Each ends before the first word of the story. */
const forms: readonly RegExp[] = [
  // OUTLET.EXAMPLE, CITY -- story
  new RegExp(`^(?<outlet>${address}),?\\s+(?<place>${place})${day}${dash}(?=\\S)`, 'u'),
  // CITY, OUTLET.example - story
  new RegExp(`^(?<place>${place}),\\s+(?<outlet>${address})${dash}(?=\\S)`, 'u'),
  // City (Outlet) - story
  new RegExp(`^(?<place>${place})${day}\\s*\\((?<outlet>[^()]{2,40})\\)(?:${dash}|\\s*:\\s*)(?=\\S)`, 'u'),
  // OUTLET.example - Story
  new RegExp(`^(?<outlet>${address})${dash}(?=["“'‘«]?\\p{Lu})`, 'u'),
];
/** CITY -- story, where the first word is in capitals or a dash longer than a hyphen follows. */
const bare = new RegExp(`^(?<place>${place})${day}(?<dash>${dash})(?=["“'‘«(]?[\\p{L}\\p{N}])`, 'u');

/** Finds the dateline at the beginning of the body's first text; undefined where there is none. `lead` is its first stretch in bold, or empty. */
export function datelineOf(text: string, lead = ''): Dateline | undefined {
  const head = text.slice(0, 160);
  for (const form of forms) {
    const match = form.exec(head);
    if (match) return dateline(match);
  }
  const match = bare.exec(head);
  if (match && isBareDateline(match, head)) return dateline(match);
  return addressLead(lead, text);
}

const alone = new RegExp(`^(?<place>${place})\\s*(?:--+|[—–-])$`, 'u');
const onlyAddress = new RegExp(`^${address}$`, 'u');
const leadForm = new RegExp(`^(?<outlet>${address}),?\\s+(?<place>${place})\\s*$`, 'u');

/** "Jakarta - " alone, where the story follows in a block of its own. */
export function isDatelineAlone(text: string): Dateline | undefined {
  const match = text.length < 60 ? alone.exec(text) : null;
  return match ? dateline(match) : undefined;
}

function dateline(match: RegExpExecArray): Dateline {
  const outlet = match.groups?.['outlet'] ?? '';
  return { place: match.groups?.['place'] ?? '', outlet, isAddress: onlyAddress.test(outlet), length: match[0].length };
}

function isBareDateline(match: RegExpExecArray, head: string): boolean {
  const named = match.groups?.['place'] ?? '';
  const first = named.split(/[\s,]/)[0] ?? '';
  const capitals = first.length >= 3 && first === first.toUpperCase();
  const next = head.slice(match[0].length);
  if (capitals) return true;
  // A single capitalised name before a dash also opens sentences: the story must begin anew behind it.
  return named.split(' ').length <= 3 && /^["“'‘«(]?\p{Lu}/u.test(next);
}

/** "Outlet.example, City" in bold, with the story right behind it. */
function addressLead(lead: string, text: string): Dateline | undefined {
  if (lead === '' || !text.startsWith(lead)) return undefined;
  const match = leadForm.exec(lead.slice(0, 80));
  return match ? { ...dateline(match), length: lead.length + (/^\s*/.exec(text.slice(lead.length))?.[0].length ?? 0) } : undefined;
}
