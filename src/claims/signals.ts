/** Reads off a coded claim what speaks for it and against it: the numbers that its confidence is made of. */
import { hangsOn, topOf, treeSubject } from '../analysis/branches.ts';
import type { AttributedContent } from '../analysis/attribution.ts';
import { lowerBound } from '../analysis/layout.ts';
import type { Scene } from '../analysis/scene.ts';
import type { Claim } from '../model/claim.ts';
import type { Actor } from '../model/entity.ts';
import { spokenTypes, type Draft } from './draft.ts';

/** A claim but for its number and confidence, with what it was made from. */
export interface Drafted {
  readonly draft: Draft;
  /** Whose words; undefined: the publisher's own. */
  readonly row: AttributedContent | undefined;
  readonly claim: Omit<Claim, 'id' | 'confidence'>;
}

/** Signals by name, each between 0 and 1. */
export type Signals = Readonly<Record<string, number>>;

const yes = (holds: boolean): number => (holds ? 1 : 0);

/** `count` as a share of `most`, never above 1. */
const upTo = (most: number, count: number): number => Math.min(most, Math.max(0, count)) / most;

/**
 * All signals of the claim with the number `at` among those of its article, in text order: what the words name (doer, sufferer, place, toll), what kind of words they are,
 * whether the tree says the same, who speaks and how, how much else the sentence tells. What kind of act it is, how its source stands to it
 * and where in the article it is told are no signals: hand-coded documents that are dense with denials would teach more than holds elsewhere.
 */
export function signalsOf(scene: Scene, all: readonly Drafted[], at: number): Signals {
  const drafted = all[at];
  if (drafted === undefined) return {};
  return { ...fieldSignals(scene, drafted), ...wordSignals(scene, drafted), ...treeSignals(scene, drafted), ...voiceSignals(scene, drafted), ...rivalSignals(drafted, rivalsOf(all, at)) };
}

function fieldSignals(scene: Scene, { draft, claim }: Drafted): Signals {
  const { actors, recipients, losses, place, auxiliary } = claim.event;
  const far = (party: Actor | undefined): number => (party === undefined ? 0 : upTo(20, Math.abs(lowerBound(scene.layout.analysis, party.start) - draft.trigger.from)));
  return {
    actor: yes(actors.length > 0), 'actor.several': yes(actors.length > 1), 'actor.pronoun': yes(actors.some((actor) => isPronoun(scene, actor))), 'actor.far': far(actors[0]),
    recipient: yes(recipients.length > 0), 'recipient.far': far(recipients[0]), both: yes(actors.length > 0 && recipients.length > 0), nobody: yes(actors.length + recipients.length === 0),
    loss: yes(losses.length > 0), placed: yes(place?.start !== undefined),
    negated: yes(auxiliary.includes('negation')), supposed: yes(auxiliary.includes('hypothetical')), future: yes(auxiliary.includes('future')),
  };
}

/** `vague`: words that fire only beside others; `unfired`: an act read off a reference to it ("denied the charge"). */
function wordSignals(scene: Scene, { draft }: Drafted): Signals {
  const { blocks, sentences } = scene.layout.analysis;
  const sentence = sentences[draft.sentence];
  const kind = blocks[sentence?.block ?? -1]?.kind;
  return {
    noun: yes(draft.nominal), passive: yes(draft.hit?.voice === 'passive'), bare: yes(draft.hit?.voice === 'base'),
    vague: yes(draft.hit?.row.needs !== undefined), unfired: yes(draft.hit === undefined),
    headline: yes(kind === 'headline' || kind === 'subheadline'), long: upTo(50, (sentence?.to ?? 0) - (sentence?.from ?? 0)),
  };
}

/** Whether the tree takes the word for what the row takes it for, and whether it hangs the doer on it; nothing without a tree. */
function treeSignals(scene: Scene, { draft, claim }: Drafted): Signals {
  const { trees } = scene.layout.analysis;
  if (trees === undefined) return {};
  const words = draft.hit?.words ?? [draft.trigger.from];
  const top = topOf(trees, words);
  const subject = treeSubject(scene.layout, words);
  const [actor] = claim.event.actors;
  const mention = actor === undefined ? -1 : mentionOf(scene, actor);
  return {
    'tree.tag': yes(trees.tag[top] === (draft.nominal ? 'NOUN' : 'VERB')), 'tree.root': yes(trees.head[top] === -1),
    'tree.subject': yes(mention !== -1 && subject?.mentions.includes(mention) === true), 'tree.hangs': yes(mention !== -1 && hangsOn(scene.layout, mention, top)),
    'tree.unfilled': yes(actor === undefined && subject?.own === true),
  };
}

function voiceSignals(scene: Scene, { draft, row }: Drafted): Signals {
  if (row === undefined) return { own: 1 };
  const { source, within, via } = row.attribution;
  const { cue } = row.report;
  return {
    named: yes(source !== null), unnamed: yes(source === null), 'source.unknown': yes(source !== null && source.entity.country === null && source.entity.sector === null), 'source.pronoun': yes(source !== null && isPronoun(scene, source)),
    nested: yes(within !== undefined), relayed: yes((via ?? []).length > 0), shared: yes(draft.reports.length > 1),
    'cue.elsewhere': yes(scene.layout.analysis.tokens[cue.from]?.sentence !== draft.sentence), 'cue.far': upTo(20, Math.abs(cue.from - draft.trigger.from)),
  };
}

/** What else the sentence tells: how many claims, one of the same type, one in the same clause and voice. */
function rivalSignals({ draft, row }: Drafted, rivals: readonly Drafted[]): Signals {
  return {
    rivals: upTo(3, rivals.length), 'rivals.alike': yes(rivals.some((other) => other.draft.type === draft.type)),
    'rivals.near': yes(rivals.some((other) => other.row === row && other.draft.clause === draft.clause)), 'rivals.held': yes(rivals.length > 0 && spokenTypes.has(draft.type)),
  };
}

/** Neighbours looked at on each side: more than any sentence tells, few enough for texts that are one sentence. */
const reach = 20;

/** The other acts of the same sentence; claims stand in text order, so they are neighbours. */
function rivalsOf(all: readonly Drafted[], at: number): readonly Drafted[] {
  const draft = all[at]?.draft;
  return all.slice(Math.max(0, at - reach), at + reach + 1).filter((other) => other.draft !== draft && other.draft.sentence === draft?.sentence);
}

function isPronoun(scene: Scene, party: { readonly start: number }): boolean {
  const kind = scene.layout.analysis.mentions[mentionOf(scene, party)]?.kind;
  return kind === 'pronoun' || kind === 'pair';
}

function mentionOf(scene: Scene, party: { readonly start: number }): number {
  return scene.layout.mentionAt[lowerBound(scene.layout.analysis, party.start)] ?? -1;
}
