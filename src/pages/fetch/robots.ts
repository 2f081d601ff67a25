/** Turns a robots.txt into the rules for Saksi: which paths it may ask for, and how fast (RFC 9309, with Crawl-delay beside it). */

/** What one site lets us do. */
export interface RobotsRules {
  /** Whether the path with its query may be asked for. */
  readonly allows: (path: string) => boolean;
  /** Seconds between requests that the site asks for; undefined where it asks for none. */
  readonly crawlDelay?: number;
}

/** The name under which a robots.txt may speak of us. */
export const robotsName = 'saksi';
/** What is read of a robots.txt, in bytes; the standard asks for 500 KiB at least. */
export const robotsBytes = 512 * 1024;
/** The longest pattern that is kept, in characters: what is longer fits no address. */
const longestPattern = 2_000;
const mostRules = 10_000;

interface Rule {
  readonly allow: boolean;
  readonly pattern: string;
}

interface Group {
  readonly agents: string[];
  readonly rules: Rule[];
  delay?: number;
}

/** A site that has no rules. */
export const noRules: RobotsRules = { allows: () => true };

/** Letters that an address may write in two ways are made one: `%7e` is `~`, an umlaut its bytes. */
function plain(path: string): string {
  return path
    .replace(/[^\u0021-\u007e]+/gu, (letters) => encodeURIComponent(letters.toWellFormed()))
    .replace(/%([0-9a-f]{2})/gi, (code, hex: string) => {
      const letter = String.fromCharCode(parseInt(hex, 16));
      return /[\w.~-]/.test(letter) ? letter : code.toUpperCase();
    });
}

function groupsOf(text: string): Group[] {
  const groups: Group[] = [];
  let open: Group | undefined;
  let naming = false;
  let rules = 0;
  for (const line of text.replace(/^\ufeff/, '').split(/\r\n?|\n/)) {
    const bare = (line.split('#', 1)[0] ?? '');
    const colon = bare.indexOf(':');
    if (colon < 0) continue;
    const name = bare.slice(0, colon).trim().toLowerCase(), value = bare.slice(colon + 1).trim();
    if (name === 'user-agent') {
      if (!naming || open === undefined) groups.push((open = { agents: [], rules: [] }));
      naming = true;
      open.agents.push(/^[\w*-]*/.exec(value)?.[0].toLowerCase() ?? '');
    } else if (name === 'allow' || name === 'disallow') {
      naming = false;
      if (value !== '' && value.length <= longestPattern && rules++ < mostRules) open?.rules.push({ allow: name === 'allow', pattern: plain(value) });
    } else if (name === 'crawl-delay') {
      naming = false;
      if (open !== undefined && /^\d{1,6}(\.\d{1,6})?$/.test(value)) open.delay = Number(value);
    }
  }
  return groups;
}

/** `*` is any letters, `$` at the end is the end; the pieces are found from left to right, so the time is linear in path and pattern. */
function fits(pattern: string, path: string): boolean {
  const closed = pattern.endsWith('$');
  const pieces = (closed ? pattern.slice(0, -1) : pattern).split(/\*+/);
  const first = pieces.shift() ?? '';
  if (!path.startsWith(first)) return false;
  const last = closed ? pieces.pop() : undefined;
  let at = first.length;
  for (const piece of pieces) {
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  if (!closed) return true;
  return last === undefined ? at === path.length : path.length - last.length >= at && path.endsWith(last);
}

/** The rules for `agent` (one word, such as `saksi`): the groups that name it, else those for `*`. The longest pattern that fits decides; of two as long, the one that allows. */
export function readRobots(text: string, agent: string): RobotsRules {
  const groups = groupsOf(text);
  const named = groups.filter(({ agents }) => agents.includes(agent.toLowerCase()));
  const ours = named.length > 0 ? named : groups.filter(({ agents }) => agents.includes('*'));
  const rules = ours.flatMap((group) => group.rules).sort((a, b) => b.pattern.length - a.pattern.length || Number(b.allow) - Number(a.allow));
  const delays = ours.flatMap(({ delay }) => (delay === undefined ? [] : [delay]));
  return {
    allows: (path) => {
      const asked = plain(path);
      return rules.find(({ pattern }) => fits(pattern, asked))?.allow ?? true;
    },
    ...(delays.length === 0 ? {} : { crawlDelay: Math.max(...delays) }),
  };
}
