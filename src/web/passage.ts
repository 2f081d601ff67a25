/** Turns marked words into nested highlights, and a claim into a card that shows its words. */
import type { ClaimView, MarkView } from '../model/views.ts';
import { to } from './address.ts';
import { h, link, type Child } from './dom.ts';
import { languageName, moment, number, t } from './language.ts';
import { claimSentence } from './sentence.ts';

/** Something marked in a text, with how to draw it. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly draw: (inside: readonly Child[]) => Child;
}

/** The text with its stretches drawn; outer ones come first, one that crosses the end of an outer one is cut there. */
export function marked(text: string, start: number, end: number, stretches: readonly Stretch[]): Child[] {
  const ordered = stretches.filter((each) => each.start >= start && each.end <= end && each.end > each.start).sort((a, b) => a.start - b.start || b.end - a.end);
  return pieces(text, start, end, ordered);
}

function pieces(text: string, start: number, end: number, stretches: readonly Stretch[]): Child[] {
  const found: Child[] = [];
  let at = start;
  for (let index = 0; index < stretches.length;) {
    const stretch = stretches[index] as Stretch;
    const limit = Math.min(stretch.end, end);
    let next = index + 1;
    while (next < stretches.length && (stretches[next] as Stretch).start < limit) next += 1;
    if (stretch.start > at) found.push(text.slice(at, stretch.start));
    found.push(stretch.draw(pieces(text, stretch.start, limit, stretches.slice(index + 1, next))));
    at = limit;
    index = next;
  }
  if (at < end) found.push(text.slice(at, end));
  return found;
}

const layerOf: Readonly<Record<MarkView['kind'], string>> = { source: 'source', cue: 'cue', event: 'event', actor: 'actor', recipient: 'recipient', loss: 'loss', place: 'place', time: 'time' };

/** The words of a claim with what was found in them. */
export function passageOf(claim: ClaimView): HTMLElement {
  const stretches = claim.marks.map(({ end, kind, start }): Stretch => ({
    start, end, draw: (inside) => h('mark', { class: `layer-${layerOf[kind]}`, title: t(`layer.${kind}`) }, ...inside),
  }));
  return h('blockquote', { lang: claim.language, dir: 'auto' }, ...marked(claim.passage, 0, claim.passage.length, stretches));
}

/** A claim as a sentence for the reader, its words, where they stand, and how sure the coder is. */
export function claimCard(claim: ClaimView, ...more: readonly Child[]): HTMLElement {
  const where = [claim.publisher, moment(claim.published), claim.language === null ? '' : languageName(claim.language)].filter((part) => part !== null && part !== '').join(' · ');
  return h('article', { class: 'claim' },
    h('p', { class: 'sentence' }, claimSentence(claim)),
    passageOf(claim),
    claim.commitment === 'distances' ? h('p', { class: 'small' }, t('sentence.distance')) : null,
    h('p', { class: 'small' }, link(to.article(claim.article, claim.key), {}, claim.title ?? t('incident.open')), ` · ${where} · ${t('fact.confidence', { n: number(Math.round(claim.confidence * 100) / 100) })}`),
    ...more);
}
