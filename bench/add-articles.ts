/** `node bench/add-articles.ts <ledger> <articles> <seed> [together]`: a process that adds invented articles, one or `together` in a transaction, and tells how many a second. */
import type { DocumentToAdd } from '../src/ledger/ledger.ts';
import { openLedger } from '../src/ledger/sqlite.ts';
import { manyArticles } from './many-claims.ts';

const [path = '', articles = '0', seed = '1', together = '1'] = process.argv.slice(2);
const ledger = openLedger(path);
const began = performance.now();
let group: DocumentToAdd[] = [];
for (const record of manyArticles(Number(articles), Number(seed))) {
  group.push({ record });
  if (group.length < Number(together)) continue;
  ledger.addTogether(group);
  group = [];
}
ledger.addTogether(group);
ledger.close();
console.log(`${(Number(articles) / ((performance.now() - began) / 1000)).toFixed(0)} articles a second, ${together} in a transaction`);
