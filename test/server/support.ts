/** A small ledger of invented reports, and an app over it without a socket. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { code } from '../../src/code.ts';
import type { Ledger } from '../../src/ledger/ledger.ts';
import { openLedger } from '../../src/ledger/sqlite.ts';
import type { Answer } from '../../src/server/answer.ts';
import { respond } from '../../src/server/app.ts';
import type { Door } from '../../src/server/gate.ts';
import { createLibrary, type Library } from '../../src/server/library.ts';
import { readingRoutes } from '../../src/server/routes.ts';
import { inThisThread } from '../../src/server/threads.ts';

const now = '2024-05-01T00:00:00Z';

export const reports = [
  { publisher: 'Gulf Wire', title: 'Armenia says helicopters shot down', published: '2020-09-28', text: 'The Ministry of Defence of Armenia said that Armenian forces shot down two Azerbaijani helicopters near Stepanakert on Sunday. Azerbaijan shelled Stepanakert on Sunday, the Ministry of Defence of Armenia said.' },
  { publisher: 'Harbour Post', title: 'Baku <script>alert(1)</script> denies', published: '2020-09-28', text: 'The Ministry of Defence of Azerbaijan denied that two helicopters were shot down near Stepanakert on Sunday. Azerbaijan did not shell Stepanakert on Sunday, the Ministry of Defence of Azerbaijan said.' },
  { publisher: 'Kabar Sagara', title: 'Bentrokan di Timika', published: '2024-03-12', text: 'Dua tentara Indonesia tewas dalam serangan di Timika pada Senin, kata Tentara Nasional Indonesia. Polisi menangkap Budi Santoso di Timika.' },
];

export interface Site {
  readonly ledger: Ledger;
  readonly library: Library;
  get(target: string, headers?: Readonly<Record<string, string>>, method?: string, door?: Door): Promise<Answer>;
  json(target: string): Promise<unknown>;
  close(): void;
}

export const host = '127.0.0.1:4173';
export const local: Door = { hosts: [host], token: undefined };

/** A site over a fresh ledger. */
export function openSite(): Site {
  const folder = mkdtempSync(join(tmpdir(), 'saksi-server-'));
  const ledger = openLedger(join(folder, 'saksi.db'), { now: () => now });
  for (const report of reports) ledger.add({ record: code(report, { now }) });
  const library = createLibrary(ledger);
  const app = { reader: inThisThread(library), routes: readingRoutes };
  const get: Site['get'] = (target, headers = {}, method = 'GET', door = local) =>
    respond(app, door, { method, target, headers: { host, ...headers }, body: async () => new Uint8Array() });
  return {
    ledger, library, get,
    json: async (target) => JSON.parse(await textOf(await get(target))) as unknown,
    close() {
      ledger.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** The whole body of an answer as text. */
export async function textOf({ body }: Answer): Promise<string> {
  if (typeof body === 'string') return body;
  if (body instanceof Uint8Array) return new TextDecoder().decode(body);
  let text = '';
  for await (const piece of body) text += piece;
  return text;
}
