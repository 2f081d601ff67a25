/** Turns the host of an address into the IP addresses that may be called, checked once, so that no second answer of the name server counts. */
import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { problem } from '../../model/problem-texts.ts';
import type { Problem } from '../../model/problem.ts';
import { networkOf } from './networks.ts';

/** Asks the name server; throws where there is no answer. */
export type Resolve = (host: string) => Promise<readonly string[]>;

/** The system's own resolver. */
export const systemResolve: Resolve = async (host) => (await lookup(host, { all: true })).map(({ address }) => address);

/** The host as people write it, without the brackets of an IPv6 address. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '');
}

/** Whether the user allowed this host by name, alone or with its port. */
export function isAllowed(url: URL, allowed: readonly string[]): boolean {
  const names = [hostOf(url), url.hostname, url.host].map((name) => name.toLowerCase());
  return allowed.some((name) => names.includes(name.toLowerCase()));
}

/** How long a name server may take, in milliseconds, is the caller's to say. */
async function inTime<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(Object.assign(new Error('no answer in time'), { code: 'ETIMEOUT' })), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The addresses behind the host, all of them public unless it is allowed by name; one private address among them refuses the host. */
export async function resolveHost(url: URL, { allowed, resolve, timeoutMs }: { readonly allowed: readonly string[]; readonly resolve: Resolve; readonly timeoutMs: number }): Promise<readonly string[] | Problem> {
  const host = hostOf(url);
  let addresses: readonly string[];
  try {
    addresses = isIP(host) === 0 ? await inTime(resolve(host), timeoutMs) : [host];
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return problem('P083', { host, reason: code === 'ENOTFOUND' || code === 'ENODATA' ? 'no such name' : code === 'EAI_AGAIN' || code === 'ETIMEOUT' ? 'the name server does not answer' : code || 'no answer' }, url.href);
  }
  if (addresses.length === 0) return problem('P083', { host, reason: 'no such name' }, url.href);
  if (isAllowed(url, allowed)) return addresses;
  for (const address of addresses) {
    const network = networkOf(address);
    if (network !== undefined) return problem('P082', { host, address, network }, url.href);
  }
  return addresses;
}
