/** A real Chromium over a server of its own, on a ledger of the samples and one hostile page. */
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { code } from '../../src/code.ts';
import type { Ledger } from '../../src/ledger/ledger.ts';
import { openLedger } from '../../src/ledger/sqlite.ts';
import type { IncidentRow, Page as Rows } from '../../src/model/views.ts';
import { serve, type Serving } from '../../src/server/serve.ts';

const root = join(import.meta.dirname, '../..');
const now = '2024-07-01T00:00:00Z';

export const hostile = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>&lt;script&gt;document.title='taken'&lt;/script&gt; \u202eyrenihcam</title>
<meta name="author" content="&lt;img src=x onerror=alert(1)&gt;"><style>@import url(https://evil.example/c.css);body{position:fixed;inset:0;background:url(https://evil.example/x)}article:hover{cursor:url(https://evil.example/k),auto}</style>
<meta http-equiv="refresh" content="0;url=https://evil.example/gone"><link rel="stylesheet" href="https://evil.example/s.css"><base href="https://evil.example/"></head><body onload="alert(8)">
<article><h1>&lt;script&gt;document.title='taken'&lt;/script&gt; \u202eyrenihcam</h1><p>Sudan's army shelled a market in El Obeid on Tuesday, killing at least seven people, the <a href="javascript:alert(1)">Rapid Support Forces</a> said &lt;img src=x onerror=alert(2)&gt;.</p>
<svg onload="alert(3)"><text>hidden</text><animate onbegin="alert(9)" attributeName="x" dur="1s"/><use href="data:image/svg+xml,<svg onload=alert(10)>"/><foreignObject><iframe srcdoc="<script>alert(11)</script>"></iframe></foreignObject><a href="javascript:alert(12)"><text>svg link</text></a></svg>
<math href="javascript:alert(13)"><mi>x</mi></math><form action="https://evil.example/f"><input autofocus onfocus="alert(14)"></form><video poster="https://evil.example/p" src="https://evil.example/v" autoplay></video><object data="https://evil.example/o"></object><p>The army denied that it had shelled the market in El Obeid on Tuesday, a spokesman said on the army's page.</p><script>document.title='taken'</script></article></body></html>`;

/** A page that can be fetched by its address. */
const fetchable = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Clash near Terter</title><meta property="article:published_time" content="2024-06-12T10:00:00Z"></head><body>
<article><h1>Clash near Terter</h1><p>Azerbaijan's army shelled a bridge near Terter on Tuesday, killing two soldiers, the Armenian defence ministry said.</p>
<p>The Azerbaijani defence ministry denied that its army had shelled the bridge near Terter on Tuesday, a spokesman said in a statement.</p></article></body></html>`;

const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Wire</title><link>/</link><item><title>Clash near Terter</title><link>/clash.html</link></item></channel></rss>`;

/** The title of a text that came with one. */
export const hostileTitle = '<script>document.title="taken"</script> \u202eyrenihcam';

export interface Stage {
  readonly browser: Browser;
  readonly address: string;
  /** Where the hostile page can be fetched. */
  readonly pageAddress: string;
  /** A fresh page, in English and light unless told. */
  open(path: string, options?: { readonly width?: number; readonly theme?: 'light' | 'dark'; readonly locale?: string }): Promise<Page>;
  /** Goes to another page in the same window and waits until it is drawn. */
  turn(page: Page, path: string): Promise<void>;
  close(): Promise<void>;
}

function addHostile(ledger: Ledger): void {
  const bytes = new TextEncoder().encode(hostile);
  // The first letter of the host is a Cyrillic one.
  const given = { medium: 'html', published: '2024-06-12', url: 'https://\u0430lpha.example/\u202enews' } as const;
  ledger.add({ record: code({ bytes, ...given }, { now }), bytes, given });
  const text = 'Chad shelled Adre on Tuesday <img src=x onerror=alert(4)>, the government of Sudan said. <a href="javascript:alert(5)">Adre</a> was quiet.';
  ledger.add({ record: code({ text, title: hostileTitle, publisher: '"><script>alert(6)</script>', url: 'javascript:alert(7)', published: '2024-06-12' }, { now }) });
}

/** Where Debian, and most others, keep it; `CHROMIUM` names another place. */
export function chromiumPath(): string | undefined {
  return [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => path !== undefined && existsSync(path));
}

/** Flags by which Chromium runs without a screen and asks nobody for anything. */
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** `samplesOnly`: without the hostile page and text. */
export async function openStage({ samplesOnly = false } = {}): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'saksi-e2e-'));
  const path = join(folder, 'saksi.db');
  const ledger = openLedger(path, { now: () => now });
  for (const file of globSync('samples/*.html', { cwd: root }).sort()) {
    const bytes = new Uint8Array(readFileSync(join(root, file)));
    ledger.add({ record: code({ bytes, medium: 'html', place: file }, { now }), bytes });
  }
  if (!samplesOnly) addHostile(ledger);
  ledger.close();
  const pages = createServer((request, response) => void response.writeHead(request.url === '/robots.txt' ? 404 : 200, { 'content-type': request.url === '/feed.xml' ? 'application/rss+xml' : 'text/html; charset=utf-8' }).end(request.url === '/feed.xml' ? feed : fetchable));
  await new Promise<void>((resolve) => { pages.listen(0, '127.0.0.1', resolve); });
  const pageHost = `127.0.0.1:${(pages.address() as AddressInfo).port}`;
  const serving: Serving = await serve({ ledger: path, allowHosts: [pageHost] });
  const executablePath = chromiumPath();
  if (executablePath === undefined) throw new Error('There is no Chromium: install it (Debian: apt-get install chromium) or name it in CHROMIUM.');
  const browser = await chromium.launch({ executablePath, args: flags });
  const turn = async (page: Page, target: string): Promise<void> => {
    await page.goto(new URL(target, serving.address).href);
    await page.waitForSelector('main h1', { state: 'attached' });
    await page.waitForFunction(() => document.querySelector('.waiting') === null);
  };
  return {
    browser, address: serving.address, pageAddress: `http://${pageHost}/clash.html`,
    async open(target, { locale = 'en-GB', theme = 'light', width = 1280 } = {}) {
      const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: theme, locale, reducedMotion: 'reduce' });
      const page = await context.newPage();
      await turn(page, target);
      return page;
    },
    turn,
    async close() {
      await browser.close();
      await serving.close();
      pages.closeAllConnections();
      pages.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** The samples' main incident: both sides lost helicopters, and the loss of one is contested. */
export async function mainIncident(address: string): Promise<IncidentRow | undefined> {
  const ask = async <T>(path: string): Promise<T> => await (await fetch(new URL(path, address))).json() as T;
  const { rows } = await ask<Rows<IncidentRow>>('/api/incidents?contested=1&limit=100');
  const isLost = (slot: string): boolean => slot.startsWith('loss.destroyed.helicopter.');
  for (const row of rows.filter(({ contests }) => contests.some(isLost)).sort((a, b) => b.claims - a.claims)) {
    const { slots } = await ask<{ slots: { name: string }[] }>(`/api/incidents/${row.id}`);
    if (slots.filter(({ name }) => isLost(name)).length > 1) return row;
  }
  return undefined;
}

/** Serious and critical faults that axe finds on the page, in words. The page's policy lets no script in from outside: axe comes in by the debugger. */
export async function faults(page: Page): Promise<string[]> {
  const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: source });
  const { result } = await session.send('Runtime.evaluate', {
    expression: `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => JSON.stringify(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html, failureSummary }) => html.slice(0, 160) + ' (' + (failureSummary ?? '').slice(0, 200) + ')').join(' | '))))`,
    awaitPromise: true,
  });
  return JSON.parse(String(result.value)) as string[];
}
