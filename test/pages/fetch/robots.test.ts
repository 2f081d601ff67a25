import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createFetcher } from '../../../src/pages/fetch/fetcher.ts';
import { createPace } from '../../../src/pages/fetch/pace.ts';
import { readRobots } from '../../../src/pages/fetch/robots.ts';
import { retryAfter } from '../../../src/pages/fetch/status.ts';
import { answer, badServer, page } from './bad-server.ts';

const rows: readonly (readonly [string, string, string, boolean])[] = [
  ['nothing is allowed', 'User-agent: *\nDisallow: /', '/a', false],
  ['an empty rule forbids nothing', 'User-agent: *\nDisallow:', '/a', true],
  ['an empty file forbids nothing', '', '/a', true],
  ['our own group goes before the common one', 'User-agent: *\nDisallow: /\n\nUser-agent: saksi\nAllow: /', '/a', true],
  ['a name in any case, with a version', 'User-agent: SAKSI/2\nDisallow: /', '/a', false],
  ['a name that merely begins so is another', 'User-agent: saksikan\nDisallow: /', '/a', true],
  ['a group of another name is not ours', 'User-agent: otherbot\nDisallow: /', '/a', true],
  ['several names, one group', 'User-agent: otherbot\nUser-agent: saksi\nDisallow: /x', '/x/1', false],
  ['two groups of one name are one', 'User-agent: saksi\nDisallow: /x\n\nUser-agent: otherbot\nDisallow: /\n\nUser-agent: saksi\nDisallow: /y', '/y', false],
  ['the longer rule decides', 'User-agent: *\nDisallow: /news\nAllow: /news/open', '/news/open/1', true],
  ['the longer rule decides the other way', 'User-agent: *\nAllow: /news\nDisallow: /news/shut', '/news/shut', false],
  ['of two as long the one that allows', 'User-agent: *\nDisallow: /page\nAllow: /page', '/page', true],
  ['a star is any letters', 'User-agent: *\nDisallow: /*.pdf', '/a/b.pdf?x', false],
  ['an end is the end', 'User-agent: *\nDisallow: /*.pdf$', '/a/b.pdf?x', true],
  ['an end that is reached', 'User-agent: *\nDisallow: /*.pdf$', '/a.pdf.pdf', false],
  ['an end without a star', 'User-agent: *\nDisallow: /a$', '/ab', true],
  ['case counts in paths', 'User-agent: *\nDisallow: /Page', '/page', true],
  ['a query is part of the path', 'User-agent: *\nDisallow: /*?print', '/a?print=1', false],
  ['codes and letters are one', 'User-agent: *\nDisallow: /%7Ered', '/~red/1', false],
  ['letters beyond ASCII and their codes are one', 'User-agent: *\nDisallow: /k\u00e4se', '/k%C3%A4se', false],
  ['a coded slash is none', 'User-agent: *\nDisallow: /a%2Fb', '/a/b', true],
  ['comments and odd spaces', '\ufeff  user-AGENT : *  # all\r\nDISALLOW :/x# no\r\n', '/x', false],
  ['a sitemap line ends no group', 'User-agent: *\nSitemap: https://news.example/s.xml\nDisallow: /x', '/x', false],
  ['rules before any name belong to nobody', 'Disallow: /\nUser-agent: otherbot\nDisallow: /', '/a', true],
];

for (const [name, text, path, allowed] of rows) {
  test(`robots.txt: ${name}`, () => {
    assert.equal(readRobots(text, 'saksi').allows(path), allowed);
  });
}

test('robots.txt: a wait is read, the longest of ours', () => {
  assert.equal(readRobots('User-agent: *\nCrawl-delay: 2.5', 'saksi').crawlDelay, 2.5);
  assert.equal(readRobots('User-agent: saksi\nCrawl-delay: 2\n\nUser-agent: saksi\nCrawl-delay: 4', 'saksi').crawlDelay, 4);
  assert.equal(readRobots('User-agent: *\nCrawl-delay: soon', 'saksi').crawlDelay, undefined);
  assert.equal(readRobots('User-agent: *\nCrawl-delay: 1e9', 'saksi').crawlDelay, undefined);
});

test('robots.txt: hostile patterns cost little', () => {
  const text = `User-agent: *\n${`Disallow: /${'a*'.repeat(900)}b$\n`.repeat(250)}`;
  const started = performance.now();
  assert.equal(readRobots(text, 'saksi').allows(`/${'a'.repeat(7_000)}`), true);
  assert.ok(performance.now() - started < 1_000, `${performance.now() - started} ms`);
});

/** A clock that goes on only while somebody sleeps. */
function slowClock(): { clock: () => number; sleep: (ms: number) => Promise<void>; slept: number[] } {
  let time = 0;
  const slept: number[] = [];
  return { clock: () => time, slept, sleep: async (ms) => { slept.push(ms); time += ms; } };
}

test('one request a host and second; hosts do not wait for each other', async () => {
  const { clock, sleep, slept } = slowClock();
  const pace = createPace(clock, sleep);
  for (const host of ['a', 'b', 'a', 'a', 'b']) await pace.turn(host, 1_000);
  assert.deepEqual(slept, [1_000, 1_000]);
});

test('requests that overlap take their turns in order', async () => {
  const slept: number[] = [];
  const pace = createPace(() => 0, async (ms) => { slept.push(ms); });
  await Promise.all([1, 2, 3].map(() => pace.turn('a', 1_000)));
  assert.deepEqual(slept, [1_000, 2_000]);
});

test('the wait that a site asks for is kept, up to a bound; its rules are asked for once', async (t) => {
  for (const [asked, kept] of [['3', 3_000], ['86400', 60_000]] as const) {
    const server = await badServer(t, { '/robots.txt': answer('200 OK', {}, `User-agent: *\nCrawl-delay: ${asked}`), '/a': page('A'), '/b': page('B') });
    const { clock, sleep, slept } = slowClock();
    const fetch = createFetcher({ userAgent: 'Saksi/0.0 (test)', now: () => '2026-03-04T05:06:07Z', allowHosts: ['127.0.0.1'], clock, sleep });
    for (const path of ['/a', '/b']) assert.ok('bytes' in await fetch(`${server.origin}${path}`));
    assert.deepEqual(slept, [kept]);
    assert.deepEqual(server.asked.map(({ path }) => path), ['/robots.txt', '/a', '/b']);
  }
});

test('the rules of a redirect’s own site count', async (t) => {
  const shut = await badServer(t, { '/robots.txt': answer('200 OK', {}, 'User-agent: saksi\nDisallow: /'), '/b': page('B') });
  const open = await badServer(t, { '/a': answer('302 Found', { Location: `${shut.origin}/b` }) });
  const result = await createFetcher({ userAgent: 'Saksi/0.0 (test)', now: () => '2026-03-04T05:06:07Z', allowHosts: ['127.0.0.1'], intervalMs: 0 })(`${open.origin}/a`);
  assert.ok('severity' in result && result.code === 'P094');
  assert.deepEqual(shut.asked.map(({ path }) => path), ['/robots.txt']);
});

test('a wait in seconds, as an instant, in the past, and none that can be read', () => {
  const now = '2026-03-04T05:06:07Z';
  assert.equal(retryAfter('120', now), 120_000);
  assert.equal(retryAfter('Wed, 04 Mar 2026 05:07:07 GMT', now), 60_000);
  assert.equal(retryAfter('Wed, 04 Mar 2020 05:07:07 GMT', now), 0);
  assert.equal(retryAfter('soon', now), undefined);
  assert.equal(retryAfter(undefined, now), undefined);
});

test('rules are asked for anew after a day, trouble after a minute', async (t) => {
  let well = false, time = 0;
  const server = await badServer(t, { '/robots.txt': (socket) => { socket.end(well ? answer('404 Not Found', {}) : answer('500 Oops', {})); }, '/a': page('A') });
  const fetch = createFetcher({ userAgent: 'Saksi/0.0 (test)', now: () => '2026-03-04T05:06:07Z', allowHosts: ['127.0.0.1'], intervalMs: 0, clock: () => time });
  const asked = (): number => server.asked.filter(({ path }) => path === '/robots.txt').length;
  const codes: string[] = [];
  for (const at of [0, 59_000, 61_000, 86_000_000, 86_500_000]) {
    time = at;
    well = at > 60_000;
    const result = await fetch(`${server.origin}/a`);
    codes.push(`${'severity' in result ? result.code : 'fetched'} ${asked()}`);
  }
  assert.deepEqual(codes, ['P095 1', 'P095 1', 'fetched 2', 'fetched 2', 'fetched 3']);
});
