/** What readers judge and add, in a real browser: single keys, undo, pasted texts, addresses, web archives. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { IncidentRow, Page as Rows } from '../../src/model/views.ts';
import { response, writeArchive } from '../pages/warc-writer.ts';
import { openStage, type Stage } from './browser.ts';

let stage: Stage;
before(async () => { stage = await openStage(); }, { timeout: 120_000 });
after(async () => { await stage.close(); });

const json = async <T>(path: string): Promise<T> => await (await fetch(new URL(path, stage.address))).json() as T;

test('review with single keys: confirming and correcting are judgements that are kept, undone, and survive a reload', async () => {
  const page = await stage.open('/review');
  const counted = (words: string): Promise<unknown> => page.waitForFunction((wanted) => document.querySelector('.progress span')?.textContent?.startsWith(wanted), words);
  const badge = page.locator('.review .badge.judged');
  await page.locator('.claim').waitFor();
  await counted('0 of');
  const first = page.url();
  await page.keyboard.press('y');
  await counted('1 of');
  assert.notEqual(page.url(), first);
  await page.reload();
  await counted('1 of');
  await page.keyboard.press('k');
  await page.waitForURL(first);
  assert.equal(await badge.innerText(), 'right');
  await page.keyboard.press('u');
  await counted('0 of');
  await page.reload();
  await counted('0 of');

  const stance = await page.locator('.claim .sentence').innerText();
  await page.keyboard.press('s');
  await page.keyboard.press('1');
  await counted('1 of');
  await page.goto(first);
  await badge.waitFor();
  assert.match(await badge.innerText(), /^wrong stance: /);
  assert.notEqual(await page.locator('.claim .sentence').innerText(), stance);
  await page.keyboard.press('u');
  await counted('0 of');
  assert.equal(await page.locator('.claim .sentence').innerText(), stance);

  await page.keyboard.press('n');
  await page.keyboard.type('seen on the footage');
  await page.keyboard.press('Enter');
  await counted('1 of');
  await page.goto(first);
  await badge.waitFor();
  assert.match(await badge.innerText(), /seen on the footage/);
  await page.keyboard.press('u');
  await counted('0 of');
  await page.context().close();
});

test('a wrong value is corrected in its slot, and what was said stands on the page of its incident', async () => {
  const { rows } = await json<Rows<IncidentRow>>('/api/incidents?limit=100');
  const views = await Promise.all(rows.map(({ id }) => json<{ claims: { key: string; losses: { low: number | null }[] }[] }>(`/api/incidents/${id}`)));
  const claim = views.flatMap(({ claims }) => claims).find(({ losses }) => losses[0]?.low === 7)?.key;
  assert.ok(claim, 'no claim of seven');
  const page = await stage.open(`/review?claim=${claim}`);
  await page.keyboard.press('v');
  await page.locator('.ask li button', { hasText: 'killed' }).first().click();
  await page.locator('.ask input').fill('9');
  await page.keyboard.press('Enter');
  await page.waitForFunction((key) => !location.search.includes(key), claim);
  await page.goto(new URL(`/incident/${claim}`, stage.address).href);
  await page.getByRole('heading', { name: 'What people judged' }).waitFor();
  assert.match(await page.locator('main').innerText(), /wrong value: .*killed.* → 9 · reader/);
  assert.match(await page.locator('.claims-line').innerText(), /with (?:at least )?9 people/);
  await page.context().close();
});

test('a pasted text is coded and found again', async () => {
  const page = await stage.open('/add');
  await page.getByLabel('Text of the report').fill('The army of Chad shelled Adre on Monday, the government of Sudan said.');
  await page.getByLabel('Published on').fill('2024-05-07');
  await page.getByLabel('Headline').fill('Adre shelled');
  await page.getByRole('button', { name: 'Add' }).click();
  await page.locator('.added a').waitFor();
  await page.locator('.added a').click();
  await page.locator('.article-text').waitFor();
  assert.match(await page.locator('h1').innerText(), /Adre shelled/);
  await page.context().close();
});

test('pages are fetched by address, one after the other; trouble is told in words', async () => {
  const page = await stage.open('/add');
  await page.getByLabel('Addresses of pages').fill(`${stage.pageAddress}\nhttp://10.0.0.1/secret\nfile:///etc/passwd`);
  await page.getByRole('button', { name: 'Fetch' }).click();
  await page.waitForFunction(() => document.querySelectorAll('.added > li').length === 3);
  assert.match(await page.locator('.progress .small').innerText(), /^3 of 3/);
  const [second, first, fetched] = await page.locator('.added > li').allInnerTexts();
  assert.match(fetched ?? '', /clash\.html · [1-9]\d* claims?/);
  for (const refused of [first, second]) assert.match(refused ?? '', /not added\n.{30,}: .+\.$/);
  await page.getByLabel('Addresses of pages').fill(new URL('/feed.xml', stage.pageAddress).href);
  await page.getByRole('button', { name: 'Fetch' }).click();
  await page.waitForFunction(() => document.querySelectorAll('.added > li').length === 5);
  const [ofFeed, feed] = await page.locator('.added > li').allInnerTexts();
  assert.match(feed ?? '', /feed\.xml · a feed of 1 page$/);
  assert.match(ofFeed ?? '', /clash\.html · known before, nothing new$/);
  await page.locator('.added a').first().click();
  await page.getByText('Archived page').waitFor();
  assert.match(await page.locator('h1').innerText(), /Clash near Terter/);
  await page.context().close();
});

test('a web archive is chosen like any file: each of its pages is a row; a file too large for the browser is told so and not sent', async () => {
  const page = await stage.open('/add');
  const told = (town: string): string => `<html><head><title>${town} shelled</title></head><body><article><h1>${town} shelled</h1><p>The army of Chad shelled ${town} on Monday, the government of Sudan said. Four people were killed there, and two houses were destroyed by the shells, it added.</p><p>Residents of ${town} left for the north of the country after the shelling, the mayor of the town told reporters by telephone.</p></article></body></html>`;
  const archive = writeArchive(['Tine', 'Bahai'].map((town) => response(`https://klow.example/${town}`, told(town))), true);
  await page.locator('input[type=file]').setInputFiles([
    { name: 'crawl.warc.gz', mimeType: 'application/gzip', buffer: archive },
    { name: 'large.wacz', mimeType: 'application/zip', buffer: Buffer.alloc(15_000_000) },
  ]);
  await page.waitForFunction(() => document.querySelectorAll('.added > li').length === 3);
  const rows = await page.locator('.added > li').allInnerTexts();
  assert.match(rows.join('\n'), /crawl\.warc\.gz:4 https:\/\/klow\.example\/Bahai · [1-9]/);
  assert.match(rows.join('\n'), /crawl\.warc\.gz:3 https:\/\/klow\.example\/Tine · [1-9]/);
  assert.match(rows.join('\n'), /large\.wacz is larger than 14 MB, .*saksi add/);
  await page.locator('.added a').first().click();
  await page.getByText('Archived page').waitFor();
  await page.context().close();
});
