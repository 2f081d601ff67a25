/** `node bench/add-articles.ts <ledger> <articles> <seed>`: a process that adds invented articles one by one. */
import { openLedger } from '../src/ledger/sqlite.ts';
import { manyArticles } from './many-claims.ts';

const [path = '', articles = '0', seed = '1'] = process.argv.slice(2);
const ledger = openLedger(path);
for (const record of manyArticles(Number(articles), Number(seed))) ledger.add({ record });
ledger.close();
