import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as saksi from '../../src/index.ts';

test('the public names are these, and no others', () => {
  assert.deepEqual(Object.keys(saksi).sort(), [
    'FORMAT', 'SaksiError', 'claimKeys', 'claimRows', 'clusterClaims', 'code', 'columns', 'createFetcher', 'csvLines', 'cursorAfter', 'describeRule',
    'evaluate', 'fetchToKeep', 'jsonLines', 'jsonSchema', 'openLedger', 'problemTexts', 'readLexicon', 'relate', 'relationsOf', 'toLocatedClaims', 'version',
  ]);
});
