import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openLedger } from '../../src/ledger/sqlite.ts';
import type { StatusView } from '../../src/model/views.ts';
import { serve } from '../../src/server/serve.ts';
import { documentOf, freshPath } from '../ledger/documents.ts';

const script = fileURLToPath(new URL('../ledger/add-loop.ts', import.meta.url));

test('fifty readers at once while another process adds: no error, nothing lost', { timeout: 120_000 }, async (t) => {
  const path = freshPath(t), before = 5, added = 30;
  const ledger = openLedger(path);
  ledger.addTogether(Array.from({ length: before }, (_, number) => documentOf({ number, url: `https://klow.example/${number}` })));
  ledger.close();
  const serving = await serve({ ledger: path });
  t.after(() => serving.close());
  const get = async (query: string): Promise<unknown> => {
    const answer = await fetch(new URL(query, serving.address));
    assert.equal(answer.status, 200, query);
    return answer.json();
  };
  const adding = spawn(process.execPath, [script, path, String(before), String(before + added)], { stdio: ['ignore', 'ignore', 'inherit'] });
  let isAdding = true, answers = 0;
  const ended = once(adding, 'exit').then(([code]) => { isAdding = false; assert.equal(code, 0); });
  const queries = ['overview?', 'incidents?limit=20', 'overview?type=ASSAULT', 'incidents?q=soldiers', 'overview?actor=syldavia', 'status'];
  await Promise.all(Array.from({ length: 50 }, async (_, reader) => {
    for (let turn = reader; isAdding; turn += 1, answers += 1) await get(`/api/${queries[turn % queries.length] ?? ''}`);
  }));
  await ended;
  assert.ok(answers >= 50);
  const { articles, claims } = await get('/api/status') as StatusView;
  assert.deepEqual([articles, claims], [before + added, 2 * (before + added)]);
});
