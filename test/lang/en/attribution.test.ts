import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileMatcher } from '../../../src/analysis/match.ts';
import { tokenise } from '../../../src/analysis/tokens.ts';
import { attribution } from '../../../src/lang/en/attribution.ts';
import { inflect } from '../../../src/lang/en/forms.ts';
import { tokens as rules } from '../../../src/lang/en/tokens.ts';

const { cues } = attribution;

test('ids are unique and well formed; each cue has a sentence and a trap', () => {
  const seen = new Set<string>();
  for (const { id, yes, no, content } of cues) {
    assert.match(id, /^report\.[a-z0-9]+(?:-[a-z0-9]+)*$/);
    assert.ok(!seen.has(id), `${id} twice`);
    seen.add(id);
    assert.notEqual(yes, no, id);
    assert.ok(content.length > 0, id);
  }
  assert.ok(cues.length >= 180);
});

test('each yes holds a form of its cue', () => {
  for (const cue of cues) {
    const { tokens } = tokenise(cue.yes, [{ kind: 'paragraph', start: 0, end: cue.yes.length }], rules);
    assert.ok(compileMatcher([cue], inflect).find(tokens, 0, tokens.length).length > 0, `${cue.id}: ${cue.yes}`);
  }
});

test('stances and distances of the words that carry them', () => {
  const by = new Map(cues.map((cue) => [cue.id, cue]));
  const stance = (id: string): string | undefined => by.get(id)?.stance;
  for (const id of ['report.deny', 'report.refute', 'report.reject', 'report.dismiss', 'report.denial-noun']) assert.equal(stance(id), 'denies', id);
  for (const id of ['report.doubt', 'report.no-confirmation', 'report.no-evidence-noun', 'report.cast-doubt']) assert.equal(stance(id), 'doubts', id);
  for (const id of ['report.confirm', 'report.verify', 'report.corroborate']) assert.equal(by.get(id)?.negated, 'doubts', id);
  for (const id of ['report.say', 'report.accuse', 'report.urge', 'report.according-to', 'report.reportedly']) assert.equal(stance(id), 'affirms', id);
  for (const id of ['report.claim', 'report.allege', 'report.purport', 'report.claim-noun']) assert.equal(by.get(id)?.commitment, 'distances', id);
  for (const id of ['report.accuse', 'report.blame']) assert.deepEqual(by.get(id)?.content, ['accusation'], id);
});

test('closed lists hold no word twice and no upper case', () => {
  const { complementisers, relays, distancing, returns, statements, unnamed } = attribution;
  for (const list of [complementisers, relays, distancing, returns, statements, unnamed]) {
    assert.equal(new Set(list).size, list.length);
    for (const word of list) assert.equal(word, word.toLowerCase());
  }
});
