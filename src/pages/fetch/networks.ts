/** Turns an IP address into the name of the special network it belongs to, or into nothing where it is a public one. */
import { BlockList, isIP } from 'node:net';

/** Networks that are no part of the public internet (IANA's special-purpose registries for IPv4 and IPv6). */
const special: readonly (readonly [string, readonly string[]])[] = [
  ['this machine', ['127.0.0.0/8', '0.0.0.0/8', '::1/128', '::/128']],
  ['a private network', ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7', 'fec0::/10']],
  ['a link-local network', ['169.254.0.0/16', 'fe80::/10']],
  ['a network shared behind a provider', ['100.64.0.0/10']],
  ['a multicast group', ['224.0.0.0/4', 'ff00::/8']],
  ['a reserved network', ['192.0.0.0/24', '192.0.2.0/24', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '192.88.99.0/24', '240.0.0.0/4',
    '2001::/23', '2001:db8::/32', '3fff::/20', '64:ff9b:1::/48']],
];

const lists = special.map(([name, nets]) => {
  const list = new BlockList();
  for (const net of nets) {
    const [base = '', bits] = net.split('/');
    list.addSubnet(base, Number(bits), isIP(base) === 6 ? 'ipv6' : 'ipv4');
  }
  return { name, list };
});

/** IPv6 addresses that carry an IPv4 address: mapped, compatible, NAT64 and 6to4, with the place of its four bytes. */
const carriers: readonly { readonly prefix: readonly number[]; readonly at: number }[] = [
  { prefix: [0, 0, 0, 0, 0, 0xffff], at: 6 },
  { prefix: [0, 0, 0, 0, 0xffff, 0], at: 6 },
  { prefix: [0, 0, 0, 0, 0, 0], at: 6 },
  { prefix: [0x64, 0xff9b, 0, 0, 0, 0], at: 6 },
  { prefix: [0x2002], at: 1 },
];

/** The eight groups of an IPv6 address; a dotted tail becomes two of them. */
function groupsOf(address: string): number[] {
  const plain = address.replace(/%.*$/, '').replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, a, b, c, d) =>
    `${(Number(a) * 256 + Number(b)).toString(16)}:${(Number(c) * 256 + Number(d)).toString(16)}`);
  const [head = '', tail] = plain.split('::');
  const read = (part: string): number[] => (part === '' ? [] : part.split(':').map((group) => parseInt(group, 16)));
  const first = read(head), last = tail === undefined ? [] : read(tail);
  return tail === undefined ? first : [...first, ...new Array<number>(8 - first.length - last.length).fill(0), ...last];
}

function carriedIn(address: string): string | undefined {
  const groups = groupsOf(address);
  const carrier = carriers.find(({ prefix }) => prefix.every((group, at) => groups[at] === group));
  if (carrier === undefined) return undefined;
  const [high = 0, low = 0] = groups.slice(carrier.at);
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}

/** What the address is where it is not a public one, in words: `this machine`, `a private network`. Undefined: public. */
export function networkOf(address: string): string | undefined {
  const family = isIP(address);
  if (family === 0) return 'no address at all';
  const plain = address.replace(/%.*$/, '');
  const found = lists.find(({ list }) => list.check(plain, family === 6 ? 'ipv6' : 'ipv4'));
  if (found !== undefined) return found.name;
  if (family === 4) return undefined;
  const carried = carriedIn(plain);
  if (carried !== undefined) return networkOf(carried);
  // Of IPv6 only 2000::/3 is given out for the public.
  return /^[23][0-9a-f]{3}:/i.test(plain) ? undefined : 'a reserved network';
}
