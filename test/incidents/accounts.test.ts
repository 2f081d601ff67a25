import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slotsOf } from '../../src/incidents/accounts.ts';
import { clusterClaims } from '../../src/incidents/cluster.ts';
import type { LocatedClaim, Slot } from '../../src/model/index.ts';
import { claim, place } from './claims.ts';
import type { Facts } from './claims.ts';

function slot(name: string, ...claims: LocatedClaim[]): Slot {
  const found = slotsOf([...claims].sort((a, b) => (a.key < b.key ? -1 : 1))).find((one) => one.name === name);
  assert.ok(found, `no slot ${name}`);
  assert.match(found.reason, /^\S.*\.$/, 'a reason is a sentence');
  return found;
}

const attack: Facts = { actors: ['Syldavia'], recipients: ['Borduria'] };
const killed = 'loss.killed.person.unnamed';

test('one voice is single-source, two that say the same agree', () => {
  assert.equal(slot('event', claim(attack)).state, 'single-source');
  assert.match(slot('event', claim(attack)).reason, /Only Klow Courier/);
  const agreed = slot('event', claim(attack), claim({ ...attack, source: 'Borduria' }));
  assert.equal(agreed.state, 'agreed');
  assert.deepEqual(agreed.values.map(({ value, sources, witnesses }) => ({ value, sources, witnesses })),
    [{ value: 'ASSAULT happened', sources: ['Borduria', 'Klow Courier'], witnesses: 2 }]);
});

test('a wire text in three outlets is one witness, and so is one source quoted thrice', () => {
  const passage = 'Syldavian gunners fired on the town of Zlip at dawn, residents fled.';
  const prints = ['Klow Courier', 'Sbrodj Post', 'Zlip Times'].map((publisher) => claim({ ...attack, publisher, passage }));
  assert.equal(slot('event', ...prints).state, 'single-source');
  assert.equal(slot('event', ...prints).values[0]?.witnesses, 1);
  const quotes = ['Klow Courier', 'Sbrodj Post'].map((publisher) => claim({ ...attack, publisher, source: 'Borduria' }));
  assert.equal(slot('event', ...quotes).state, 'single-source');
  // Two sources in one sentence are two voices.
  const both = ['Borduria', 'Ruritania'].map((source) => claim({ ...attack, source, passage }));
  assert.equal(slot('event', ...both).state, 'agreed');
});

test('denial of one voice against another contests the event, doubt does not', () => {
  const affirmed = claim({ ...attack, source: 'Borduria' });
  for (const against of [{ stance: 'denies' }, { auxiliary: ['negation'] }] as Facts[]) {
    assert.equal(slot('event', affirmed, claim({ ...attack, source: 'Ruritania', ...against })).state, 'contested');
  }
  const doubted = slot('event', affirmed, claim({ ...attack, source: 'Ruritania', stance: 'doubts' }));
  assert.equal(doubted.state, 'single-source');
  assert.deepEqual(doubted.values.map(({ value }) => value), ['ASSAULT happened', 'ASSAULT doubted']);
  assert.equal(slot('event', claim({ ...attack, stance: 'denies', source: 'Syldavia' })).state, 'denied');
  assert.equal(slot('event', affirmed, claim({ ...attack, stance: 'denies', auxiliary: ['negation'], source: 'Syldavia' })).state, 'agreed',
    'who denies that it did not happen affirms it');
});

test('who denies its own doing and names another contests the doer, not the event', () => {
  const claims = [
    claim({ ...attack, source: 'Borduria' }), claim({ ...attack, source: 'Syldavia', stance: 'denies' }),
    claim({ actors: ['REB:Red Front/BOR'], source: 'Syldavia' }),
  ];
  assert.equal(slot('event', ...claims).state, 'agreed');
  const actor = slot('actor', ...claims);
  assert.equal(actor.state, 'contested');
  assert.deepEqual(actor.values.map(({ value, claims: held, denials }) => [value, held.length, denials?.length ?? 0]),
    [['Syldavia', 1, 1], ['Red Front', 1, 0]]);
});

test('mutual blame contests the doer; two acts of two sides do not', () => {
  const blame = slot('actor', claim({ actors: ['Syldavia'], source: 'Borduria' }), claim({ actors: ['Borduria'], source: 'Syldavia' }));
  assert.equal(blame.state, 'contested');
  assert.match(blame.reason, /Borduria names Syldavia\b/);
  assert.match(blame.reason, /Syldavia names Borduria\b/);
  const two = slot('actor', claim({ actors: ['Syldavia'], recipients: ['Borduria'] }),
    claim({ actors: ['Borduria'], recipients: ['Syldavia'], publisher: 'Sbrodj Post' }));
  assert.equal(two.state, 'complementary');
  assert.equal(slot('actor', claim({ actors: ['Syldavia'] }), claim({ actors: ['MIL:Army of Syldavia/SYL'], publisher: 'Sbrodj Post' })).state, 'agreed');
});

test('figures that cannot both hold contest a loss; those that can agree', () => {
  const by = (source: string, ...losses: string[]): LocatedClaim => claim({ ...attack, source, losses });
  const contested = slot(killed, by('Borduria', 'killed person 16..'), by('Syldavia', 'killed person 3..3'));
  assert.equal(contested.state, 'contested');
  assert.match(contested.reason, /Syldavia says 3, Borduria says 16 or more: both cannot hold/);
  assert.deepEqual(contested.loss, { effect: 'killed', what: 'person', side: null });
  assert.equal(slot(killed, by('Borduria', 'killed person 16..'), by('Syldavia', 'killed person 20..20')).state, 'agreed');
  assert.equal(slot(killed, by('Borduria', 'killed person 16..')).state, 'single-source');
  assert.equal(slot(killed, by('Borduria', 'killed person 0..0'), by('Syldavia', 'killed person 2..')).state, 'contested');
});

test('about allows a tenth, exact allows nothing', () => {
  const about = claim({ ...attack, source: 'Borduria', losses: ['killed person 100..100'] });
  const [figure] = about.claim.event.losses;
  assert.ok(figure);
  const loose = { ...about, claim: { ...about.claim, event: { ...about.claim.event, losses: [{ ...figure, qualifier: 'about' as const }] } } };
  const exact = (count: number): LocatedClaim => claim({ ...attack, source: 'Syldavia', losses: [`killed person ${count}..${count}`] });
  assert.equal(slot(killed, loose, exact(108)).state, 'agreed');
  assert.equal(slot(killed, loose, exact(112)).state, 'contested');
  assert.equal(slot(killed, about, exact(101)).state, 'contested');
});

test('losses of different sides, effects and categories are different slots', () => {
  const losses = slotsOf([
    claim({ actors: ['MIL:Army of Borduria/BOR'], recipients: ['Syldavia'], source: 'MIL:Army of Borduria/BOR', losses: ['destroyed helicopter 2..2 Syldavia'] }),
    claim({ actors: ['Syldavia'], recipients: ['Borduria'], source: 'MIL:Army of Syldavia/SYL', losses: ['destroyed helicopter 1..1 Borduria'] }),
    claim({ losses: ['killed person 16..', 'killed person 4..4 - child'], source: 'JRN:media reports' }),
  ].sort((a, b) => (a.key < b.key ? -1 : 1))).filter(({ name }) => name.startsWith('loss.'));
  assert.deepEqual(losses.map(({ name, state }) => [name, state]), [
    ['loss.destroyed.helicopter.BOR', 'single-source'], ['loss.destroyed.helicopter.SYL', 'single-source'],
    ['loss.killed.person.unnamed', 'single-source'], ['loss.killed.person.unnamed.child', 'single-source'],
  ]);
});

test('a loss that one side claims and the other denies is contested; one only denied is denied', () => {
  const told = claim({ ...attack, source: 'Syldavia', losses: ['destroyed helicopter 2..2 Borduria'] });
  const denied = claim({ ...attack, source: 'Borduria', stance: 'denies', losses: ['destroyed helicopter 2..2 Borduria'] });
  const contested = slot('loss.destroyed.helicopter.BOR', told, denied);
  assert.equal(contested.state, 'contested');
  assert.match(contested.reason, /Syldavia says 2; Borduria denies it/);
  assert.deepEqual(contested.values[0]?.denials, [denied.key]);
  assert.equal(slot('loss.destroyed.helicopter.BOR', denied).state, 'denied');
});

test('a denial of other parties or other losses contests nothing', () => {
  const told = claim({ ...attack, source: 'Borduria', losses: ['destroyed drone 3..3 Borduria'] });
  const unharmed = claim({ recipients: ['NGO:Relief drivers'], auxiliary: ['negation'], source: 'NGO:Relief' });
  const noTank = claim({ ...attack, source: 'Syldavia', auxiliary: ['negation'], losses: ['destroyed tank 1..'] });
  for (const beside of [unharmed, noTank]) assert.equal(slot('event', told, beside).state, 'single-source');
  assert.equal(slot('event', told, claim({ ...attack, source: 'Syldavia', stance: 'denies' })).state, 'contested');
});

test('things whose side one account leaves out are those of the only side named; the dead of an armed body are its own', () => {
  const told = claim({ ...attack, source: 'Syldavia', losses: ['destroyed tank 2..2 Borduria'] });
  const none = claim({ source: 'REL:Abbey', auxiliary: ['negation'], losses: ['destroyed tank 1..'] });
  assert.equal(slot('loss.destroyed.tank.BOR', told, none).state, 'contested');
  const rebels = claim({ recipients: ['REB:Red Front/BOR'], losses: ['killed person 3..'] });
  assert.deepEqual(slot('loss.killed.person.red front', rebels).loss, { effect: 'killed', what: 'person', side: 'Red Front' });
});

test('who tells of an attack of its own, or only of rebels, names no rival doer', () => {
  const own = [claim({ actors: ['MIL:Army of Borduria/BOR'], source: 'Borduria' }), claim({ actors: ['Syldavia'], recipients: ['Borduria'], source: 'Syldavia' })];
  assert.equal(slot('actor', ...own).state, 'complementary');
  const of = (actors: string, source: string): LocatedClaim => claim({ actors: [actors], recipients: ['Borduria'], source });
  assert.equal(slot('actor', of('REB:Rebels of Borduria/BOR', 'Borduria'), of('REB:Red Front/BOR', 'Ruritania')).state, 'complementary');
  assert.equal(slot('actor', of('REB:Green Front/BOR', 'Borduria'), of('REB:Red Front/BOR', 'Ruritania')).state, 'contested');
});

test('an earlier, lower toll of the same source contradicts nobody', () => {
  const early = claim({ ...attack, source: 'Borduria', losses: ['killed person 3..3'], published: '2026-03-05' });
  const late = claim({ ...attack, source: 'Borduria', losses: ['killed person 9..9'], published: '2026-03-07' });
  const other = claim({ ...attack, source: 'Syldavia', losses: ['killed person 8..'], published: '2026-03-07' });
  assert.equal(slot(killed, early, late).state, 'superseded');
  assert.deepEqual(slot(killed, early, late).values.map(({ value, supersededBy }) => [value, supersededBy]), [['3..3 exact', '9..9 exact'], ['9..9 exact', undefined]]);
  assert.equal(slot(killed, early, late, other).state, 'superseded');
  assert.equal(slot(killed, early, other).state, 'contested');
});

test('those who only count victims are out of date when others of them count more a day later; sides are not', () => {
  const told = (facts: Facts): LocatedClaim => claim({ ...attack, actors: [], losses: ['killed person 1..1'], ...facts });
  const one = told({ publisher: 'Klow Courier', published: '2026-03-05' });
  const two = told({ publisher: 'Sbrodj Post', published: '2026-03-07', losses: ['killed person 2..2'] });
  assert.equal(slot(killed, one, two).state, 'superseded');
  assert.equal(slot(killed, one, told({ publisher: 'Sbrodj Post', published: '2026-03-05', losses: ['killed person 2..2'] })).state, 'contested', 'on the same day both stand');
  assert.equal(slot(killed, told({ source: 'MED:Clinic' }), told({ source: 'MED:Hospital', published: '2026-03-07', losses: ['killed person 4..4'] })).state, 'superseded');
  assert.equal(slot(killed, told({ source: 'Syldavia' }), told({ source: 'Borduria', published: '2026-03-07', losses: ['killed person 4..4'] })).state, 'contested');
  const reprint = told({ source: 'MED:Clinic', publisher: 'Evening Klow', published: '2026-03-07' });
  assert.equal(slot(killed, told({ source: 'MED:Clinic' }), reprint, told({ source: 'MED:Hospital', published: '2026-03-07', losses: ['killed person 4..4'] })).state, 'superseded', 'a reprint counts nothing anew');
});

test('the day on which one person died tells no other day of the attack', () => {
  const death = claim({ recipients: ['@Ana Lopez'], losses: ['killed person 1..1'], when: '2026-03-06', publisher: 'Sbrodj Post', source: 'MED:Clinic' });
  assert.deepEqual(slot('time', claim(attack), death).values.map(({ value }) => value), ['2026-03-04']);
});

test('a market refines its town and a day its month, the same ones agree', () => {
  const town = claim(attack), market = claim({ ...attack, where: place('Zlip market', 'point'), when: '~2026-03-05', publisher: 'Sbrodj Post' });
  const where = slot('place', town, market);
  assert.equal(where.state, 'refined');
  assert.deepEqual(where.values.map(({ value, refines }) => [value, refines]), [['Zlip', undefined], ['Zlip market', 'Zlip']]);
  assert.equal(slot('time', town, market).state, 'single-source', 'the day that a report only implies is told by nobody');
  assert.equal(slot('time', town, claim({ ...attack, when: '2026-03-01..2026-03-31', publisher: 'Sbrodj Post' })).state, 'refined');
  assert.equal(slot('place', town, claim({ ...attack, publisher: 'Sbrodj Post' })).state, 'agreed');
  assert.deepEqual(slot('time', claim({ ...attack, when: '..2026-03-05' })).values.map(({ value }) => value), ['until 2026-03-05']);
});

test('an incident is named by what most of its claims say', () => {
  const [incident] = clusterClaims([claim(attack), claim({ ...attack, publisher: 'Sbrodj Post' }), claim({ ...attack, when: '~2026-03-05', where: place('East', 'region') })]);
  assert.deepEqual(incident && [incident.type, incident.start, incident.end, incident.place, incident.country, incident.contested],
    ['ASSAULT', '2026-03-04', '2026-03-04', 'Zlip', 'BOR', false]);
});
