/** A process that adds documents `from` to `to` into a ledger, and prints each number once it is committed. */
import { openLedger } from '../../src/ledger/sqlite.ts';
import { documentOf } from './documents.ts';

const [path = '', from = '0', to = '0'] = process.argv.slice(2);
const ledger = openLedger(path);
for (let number = Number(from); number < Number(to); number += 1) {
  ledger.add(documentOf({ number, url: `https://klow.example/${number}` }));
  process.stdout.write(`${number}\n`);
}
ledger.close();
