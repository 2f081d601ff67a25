/** Turns the samples into the pictures of the README: the app in a real Chromium. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { mainIncident, openStage } from '../test/e2e/browser.ts';

const folder = join(import.meta.dirname, '..', 'docs', 'images');
mkdirSync(folder, { recursive: true });
const stage = await openStage({ samplesOnly: true });
const main = await mainIncident(stage.address);
for (const [name, path, options] of [
  ['overview', '/', { width: 1280 }],
  ['incident', `/incident/${main?.id ?? ''}`, { width: 1280 }],
  ['incident-phone', `/incident/${main?.id ?? ''}`, { width: 390, theme: 'dark', locale: 'id-ID' }],
] as const) {
  const page = await stage.open(path, options);
  await page.waitForTimeout(1000);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await page.context().close();
}
await stage.close();
