/** Turns a site into its rules for us: its robots.txt, asked for once. */
import { problem } from '../../model/problem-texts.ts';
import type { Problem } from '../../model/problem.ts';
import { readAddress } from './address.ts';
import type { Call, Exchange } from './call.ts';
import { addressOf, headerOf } from './call.ts';
import { unpackBody } from '../codings.ts';
import { noRules, readRobots, robotsBytes, robotsName, type RobotsRules } from './robots.ts';

const mostRedirects = 5;
const mostSites = 1_000;
/** Trouble that is not of the rules: the site itself cannot or may not be reached. */
const ofTheSite = ['P081', 'P082', 'P083', 'P084', 'P085'];

/** A site's rules with the requests and answers that brought them. */
export interface SiteRules extends RobotsRules {
  readonly exchanges: readonly Exchange[];
}

/** The rules of the site of an address; a problem where they cannot be known, and then nothing may be fetched there. */
export type RulesOf = (url: URL) => Promise<SiteRules | Problem>;

/** How long an answer holds, in milliseconds: rules for a day, trouble until it may have passed. */
const rulesHold = 86_400_000;
const troubleHolds = 60_000;

interface Known {
  readonly rules: Promise<SiteRules | Problem>;
  /** In the clock's milliseconds. */
  until: number;
}

/**
 * Asks each site once a day. A site without the file, or that answers 4xx, has no rules; one that fails (5xx, no answer) forbids all
 * until it is well, as RFC 9309 asks. `clock`: milliseconds.
 */
export function createRules(call: Call, clock: () => number): RulesOf {
  const sites = new Map<string, Known>();
  return ({ origin }) => {
    const found = sites.get(origin);
    if (found !== undefined && clock() < found.until) return found.rules;
    const asked: Known = { rules: askFor(new URL(origin), call), until: Infinity };
    void asked.rules.then((rules) => { asked.until = clock() + ('severity' in rules ? troubleHolds : rulesHold); });
    sites.delete(origin);
    sites.set(origin, asked);
    if (sites.size > mostSites) sites.delete(sites.keys().next().value ?? '');
    return asked.rules;
  };
}

async function askFor(site: URL, call: Call): Promise<SiteRules | Problem> {
  const exchanges: Exchange[] = [];
  let url = new URL('/robots.txt', site);
  const unknown = (reason: string): Problem => problem('P095', { host: site.host, reason }, url.href);
  for (let hop = 0; hop <= mostRedirects; hop += 1) {
    const answer = await call(url, { maxBytes: robotsBytes, cut: true });
    if ('severity' in answer) return hop === 0 && ofTheSite.includes(answer.code) ? answer : unknown(reasons[answer.code] ?? 'it cannot be reached');
    exchanges.push(kept(answer));
    const { status, headers, body } = answer;
    const location = headerOf(headers, 'location');
    if (status >= 500 || status === 429) return unknown(`it answers ${status}`);
    if (status >= 300 && status < 400 && location !== undefined) {
      const next = readAddress(addressOf(location), url);
      if ('severity' in next) return { ...noRules, exchanges };
      url = next;
      continue;
    }
    if (status !== 200) return { ...noRules, exchanges };
    const bytes = unpackBody(body, headerOf(headers, 'content-encoding'), { maxBytes: robotsBytes, cut: true });
    return bytes instanceof Uint8Array ? { ...readRobots(new TextDecoder().decode(bytes), robotsName), exchanges } : unknown('it cannot be unpacked');
  }
  return { ...noRules, exchanges };
}

/** Of rules so much is held as evidence for each site, in bytes: hardly any are longer. */
const longestKept = 1 << 16;

function kept(answer: Exchange): Exchange {
  return answer.body.length <= longestKept ? answer : { ...answer, body: answer.body.slice(0, longestKept), truncated: true };
}

const reasons: Readonly<Record<string, string>> = { P086: 'it does not come in time', P088: 'it is no valid HTTP', P089: 'it ends in the middle' };
