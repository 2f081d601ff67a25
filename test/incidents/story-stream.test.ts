import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createStories } from '../../src/incidents/stories.ts';
import { createStoryStream } from '../../src/incidents/story-stream.ts';

const scenes = ['A ferry sank off Port Wrack in heavy rain', 'Voters in Ostmark rejected the pension bill', 'A depot of shells burned down near Zlip', 'Miners of Hollow Creek went on strike over dust'];
const documents = Array.from({ length: 40 }, (_, at) => ({
  id: `d${at}`, text: `${scenes[at % 4]}. ${['Police', 'Mayors', 'Nurses', 'Pilots', 'Clerks'][at % 5]} of the area spoke of it ${['calmly', 'at length', 'twice'][at % 3]}. ${scenes[at % 4]?.split(' ').slice(-4).join(' ')}.`,
}));

/** Ids of each story, without the story's name. */
function groups(stories: ReadonlyMap<string, string>): string[][] {
  const found = new Map<string, string[]>();
  for (const [id, story] of stories) found.set(story, [...(found.get(story) ?? []), id].sort());
  return [...found.values()].sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
}

test('what is told last is what all documents together give, in any order', () => {
  const whole = createStories();
  for (const { id, text } of documents) whole.add(id, text);
  const expected = groups(new Map(whole.finish().flatMap(({ id, documents: own }) => own.map((name) => [name, id] as const))));
  for (const turn of [0, 7, 23]) {
    const ordered = [...documents.slice(turn), ...documents.slice(0, turn)].sort((a, b) => (turn === 23 ? Number(a.id.slice(1)) % 11 - Number(b.id.slice(1)) % 11 : 0));
    const stream = createStoryStream(), told = new Map<string, string>(), arrivals: string[] = [];
    for (const { id, text } of ordered) {
      stream.add(id, text);
      for (const placed of stream.news(false)) {
        assert.deepEqual([placed.id, placed.refined], [id, false], 'each document once, as it comes');
        arrivals.push(placed.id);
        told.set(placed.id, placed.story);
      }
    }
    assert.deepEqual(arrivals, ordered.map(({ id }) => id));
    stream.settle();
    for (const { id, refined, story } of stream.news(true)) {
      assert.ok(refined && told.get(id) !== story);
      told.set(id, story);
    }
    assert.deepEqual(groups(told), expected);
    assert.deepEqual(stream.news(true), []);
  }
});

test('of a long stream the older documents go, their stories go on', () => {
  const stream = createStoryStream({ most: 20 }), told = new Map<string, string>();
  for (const { id, text } of documents) {
    stream.add(id, text);
    for (const placed of stream.news(false)) told.set(placed.id, placed.story);
  }
  stream.settle();
  for (const placed of stream.news(true)) told.set(placed.id, placed.story);
  assert.equal(told.size, documents.length);
  assert.equal(new Set(told.values()).size, 4);
});
