import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problem } from '../../../src/model/problem-texts.ts';
import { fetchAhead } from '../../../src/pages/fetch/ahead.ts';
import type { Fetch } from '../../../src/pages/fetch/fetcher.ts';

test('pages come in the order of their addresses, a bounded number on the way at once', async () => {
  let onTheWay = 0, most = 0;
  const fetch: Fetch = async (address) => {
    most = Math.max(most, ++onTheWay);
    await new Promise((done) => { setTimeout(done, address.endsWith('0') ? 20 : 1); });
    onTheWay -= 1;
    return problem('P084', { host: address, reason: 'test' });
  };
  const addresses = Array.from({ length: 25 }, (_, at) => `http://news.example/${at}`);
  const got: string[] = [];
  for await (const { address } of fetchAhead(addresses, fetch)) got.push(address);
  assert.deepEqual(got, addresses);
  assert.ok(most > 1 && most <= 6, `${most} at once`);
});

test('nothing is fetched before it is asked for, nor after the reader has left', async () => {
  let begun = 0;
  const fetch: Fetch = async () => { begun += 1; return problem('P084'); };
  const pages = fetchAhead(Array.from({ length: 100 }, () => 'http://news.example/'), fetch);
  await new Promise((done) => setImmediate(done));
  assert.equal(begun, 0);
  for await (const _ of pages) break;
  assert.equal(begun, 6);
});
