/** Turns one incident into its page: its title made of slots, what is contested and why, the accounts side by side, losses, copies, claims in time. */
import type { Slot } from '../model/incident.ts';
import type { ClaimView, IncidentView } from '../model/views.ts';
import { accountTable, isContested, type Said } from './accounts.ts';
import { to, withQuery } from './address.ts';
import { get } from './api.ts';
import { h, link, replace, type Child } from './dom.ts';
import { judgementLine } from './judgement-words.ts';
import { moment, t, tn } from './language.ts';
import { lossRanges } from './loss-ranges.ts';
import { quadName } from './names.ts';
import { scrolling, section, type Page } from './page.ts';
import { partyName } from './party-names.ts';
import { claimCard } from './passage.ts';
import { claimSentence, incidentTitle, incidentWhere, joined, speakerWords } from './sentence.ts';
import { saidWords, slotName, stateReason, valueWords } from './slot-words.ts';

/** The page of `/incident/<id>`; `?by=side` gives a column to each side. */
export const incidentPage: Page = async ({ left, note, path, query, room, title }) => {
  const view = await get<IncidentView>(`/api/incidents/${encodeURIComponent(path[1] ?? '')}`, left);
  const { row } = view;
  title(incidentTitle(row));
  const claims = new Map(view.claims.map((claim) => [claim.key, claim]));
  const open = wordsDialog(claims);
  const table = scrolling(t('incident.accounts'), 'sheet');
  const draw = (by: 'source' | 'side'): void => replace(table, accountsElement(view, by, open));
  const chosen = query.get('by') === 'side' ? 'side' : 'source';
  draw(chosen);
  const choice = h('fieldset', { class: 'choice' }, h('legend', {}, t('incident.by')), (['source', 'side'] as const).map((by) =>
    h('label', {}, h('input', { type: 'radio', name: 'by', checked: by === chosen, onchange: () => {
      note(withQuery(to.incident(row.id), by === 'side' ? 'by=side' : ''));
      draw(by);
    } }), t(`incident.by.${by}`))));
  const contested = view.slots.filter(isContested);
  const ranges = view.slots.filter((slot) => slot.loss !== undefined).map(lossRanges).filter((figure) => figure !== null);
  replace(room,
    h('header', { class: 'page-head' },
      h('p', { class: `kind quad-${row.quad}` }, h('span', { class: 'swatch' }), quadName(row.quad), row.world === 'actual' ? null : ` · ${t(`world.${row.world}`)}`),
      h('h1', {}, incidentTitle(row)),
      h('p', { class: 'lead' }, [incidentWhere(row), tn('claim.one', 'claim.many', row.claims), tn('source.one', 'source.many', row.sources), tn('publisher.one', 'publisher.many', row.publishers)].filter((part) => part !== '').join(' · '))),
    section(t('incident.contests'), contested.length === 0 ? h('p', {}, t('incident.nothing')) : h('ul', { class: 'contests' }, contested.map((slot) =>
      h('li', {}, h('strong', {}, slotName(slot)), ' ', h('span', { class: `badge ${slot.state}` }, t(`state.${slot.state}`)), h('br'), stateReason(slot))))),
    section(t('incident.accounts'), choice, table),
    ranges.length === 0 ? null : section(t('incident.losses'), h('div', { class: 'figures' }, ranges)),
    section(t('incident.copies'), copiesElement(view)),
    section(t('incident.timeline'), timeline(view.claims, open)),
    relationsElement(view, open),
    view.near.length === 0 ? null : section(t('incident.near'), h('ul', {}, view.near.map((near) => h('li', {}, link(to.incident(near.id), {}, incidentTitle(near)), ` · ${incidentWhere(near)}`)))),
    judgementsElement(view),
    open.dialog);
};

type OpenWords = ((keys: readonly string[], heading: string) => void) & { readonly dialog: HTMLDialogElement };

/** A dialog that shows the words behind a cell. */
function wordsDialog(claims: ReadonlyMap<string, ClaimView>): OpenWords {
  const dialog = h('dialog', { class: 'words', onclick: (event: Event) => { if (event.target === dialog) dialog.close(); } });
  const open = (keys: readonly string[], heading: string): void => {
    replace(dialog, h('header', {}, h('h2', {}, heading), h('button', { type: 'button', onclick: () => dialog.close(), autofocus: true }, t('incident.close'))),
      keys.map((key) => claims.get(key)).map((claim) => (claim ? claimCard(claim) : null)));
    dialog.showModal();
  };
  return Object.assign(open, { dialog });
}

function accountsElement({ claims, slots }: IncidentView, by: 'source' | 'side', open: OpenWords): HTMLElement {
  const { accounts, rows } = accountTable(claims, slots, by, t('incident.sideless'));
  const said = (one: Said, slot: (typeof rows)[number]['slot'], who: string): HTMLElement =>
    h('button', { type: 'button', class: `said ${one.how}`, onclick: () => open(one.claims, `${who} · ${slotName(slot)}`) }, saidWords(slot, one));
  const named = accounts.map(({ claims: own, name }) => (by === 'side' || own[0] === undefined ? partyName(name) : speakerWords(own[0])));
  return h('table', { class: 'accounts' },
    h('thead', {}, h('tr', {}, h('td'), accounts.map(({ claims: own }, at) => h('th', { scope: 'col' }, named[at], h('small', {}, tn('claim.one', 'claim.many', own.length)))), h('th', { scope: 'col' }, t('incident.all')))),
    h('tbody', {}, rows.map(({ cells, slot }) => h('tr', { class: isContested(slot) ? 'contested' : '' },
      h('th', { scope: 'row' }, slotName(slot)),
      cells.map((cell, at) => h('td', {}, cell.length === 0 ? h('span', { class: 'silent', title: t('incident.silent') }, '–') : together(cell, slot).map((one) => said(one, slot, named[at] ?? '')))),
      h('td', { class: 'state' }, h('span', { class: `badge ${slot.state}` }, t(`state.${slot.state}`)), h('small', {}, tn('witness.one', 'witness.many', slot.witnesses)),
        slot.preferred === undefined ? null : h('small', {}, t('state.preferred', { what: valueWords(slot, { value: slot.preferred }) })))))));
}

/** Values that read alike in a cell, as one. */
function together(cell: readonly Said[], slot: Slot): Said[] {
  const byWords = new Map<string, Said>();
  for (const one of cell) {
    const words = saidWords(slot, one), known = byWords.get(words);
    byWords.set(words, known === undefined ? one : { ...known, claims: [...new Set([...known.claims, ...one.claims])] });
  }
  return [...byWords.values()];
}

function copiesElement({ copies }: IncidentView): Child {
  if (copies.length === 0) return h('p', {}, t('incident.nocopies'));
  return h('ul', { class: 'copies' }, copies.map((group) => {
    const named = group.map(({ article, publisher, title }) => publisher ?? title ?? article.slice(0, 8));
    return h('li', {}, t('incident.copy', { first: named[0] ?? '', others: joined(named.slice(1)) }), h('ol', {}, group.map(({ article, published, publisher, title }) =>
      h('li', {}, link(to.article(article), {}, title ?? article.slice(0, 8)), ` · ${[publisher, moment(published)].filter((part) => part !== null && part !== '').join(' · ')}`))));
  }));
}

/** The claims as a line of dots in the order of their publication. */
function timeline(claims: readonly ClaimView[], open: OpenWords): HTMLElement {
  const ordered = [...claims].sort((a, b) => ((a.published ?? '~') < (b.published ?? '~') ? -1 : 1));
  return h('ol', { class: 'claims-line' }, ordered.map((claim) => h('li', { class: claim.stance },
    h('span', { class: 'when' }, moment(claim.published)),
    h('button', { type: 'button', class: 'plain', onclick: () => open([claim.key], speakerWords(claim)) }, claimSentence(claim)),
    h('span', { class: 'small' }, claim.publisher ?? ''))));
}

function relationsElement({ claims, relations }: IncidentView, open: OpenWords): Child {
  const byKey = new Map(claims.map((claim) => [claim.key, claim]));
  const order = ['contradict', 'blame-conflict', 'supersede', 'agree'];
  const shown = relations.filter(({ a, b, kind }) => byKey.has(a) && byKey.has(b) && order.includes(kind)).sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  if (shown.length === 0) return null;
  return h('details', { class: 'relations' }, h('summary', {}, h('h2', {}, `${t('incident.relations')} (${shown.length})`)), h('ul', {}, shown.map(({ a, b, kind }) => {
    const [one, other] = [byKey.get(a), byKey.get(b)];
    return one && other ? h('li', {}, h('button', { type: 'button', class: 'plain', onclick: () => open([a, b], t(`relation.${kind}`)) }, claimSentence(one), h('span', { class: `badge ${kind}` }, t(`relation.${kind}`)), claimSentence(other))) : null;
  })));
}

function judgementsElement({ judgements, slots }: IncidentView): Child {
  if (judgements.length === 0) return null;
  return section(t('incident.judgements'), h('ul', {}, judgements.map((judgement) => h('li', { class: judgement.undone ? 'undone' : '' }, judgementLine(judgement, slots)))));
}
