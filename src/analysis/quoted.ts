/** Turns quotations into reports: each is joined to the reporting word beside it, or to the speaker before it. */
import { subjectOf } from './subject.ts';
import type { Scene } from './scene.ts';
import { groupStartingWith } from './groups.ts';
import type { CueHit } from './hits.ts';
import { blockAt, boundsOf, sentenceAt, type TokenRange } from './layout.ts';
import { phraseList } from './phrases.ts';
import { startingIn } from './ranges.ts';
import type { Report } from './report.ts';
import { unnamedAfter, unnamedBefore } from './unnamed.ts';

/** Reports of full quotations, and the reporting words they have taken. */
export interface QuotedReports {
  readonly reports: readonly Report[];
  readonly usedCues: readonly CueHit[];
}

interface Join {
  readonly cue: CueHit;
  readonly sources: readonly number[];
  readonly clitic: boolean;
  /** The speaker's words, where no dictionary knows him. */
  readonly words?: TokenRange;
  /** Where unquoted words stand between cue and quotation, their first token: they are content too. */
  readonly lead?: number;
}

/** Walks the quotations in text order; one without a reporting word carries the speaker of its neighbour on. */
export function attributeStatements(scene: Scene, cues: readonly CueHit[]): QuotedReports {
  const { analysis, statements } = scene.layout;
  const reports: { report: Report; block: number }[] = [];
  const used: CueHit[] = [];
  let waiting: TokenRange[] = [];
  let waitingBlock = -1;
  let lastSpeaker: readonly number[] = [];
  for (const statement of statements) {
    const block = blockAt(analysis, statement.from);
    if (block !== waitingBlock) waiting = [];
    waitingBlock = block;
    const join = cueAfter(scene, statement, cues) ?? cueBefore(scene, statement, cues);
    const content = { from: statement.from, to: statement.to };
    const previous = reports.at(-1);
    if (join === undefined) {
      const alone = fillsBlock(scene, statement, block);
      if (previous !== undefined && (previous.block === block || (alone && previous.block === block - 1))) {
        previous.report = { ...previous.report, content: [...previous.report.content, content] };
        previous.block = block;
      } else waiting.push(content);
      continue;
    }
    used.push(join.cue);
    const carried = join.words !== undefined ? [] : [join.sources, saidBefore(scene, statement.from, cues), topicBefore(scene, statement.from), lastSpeaker, speakerBefore(scene, statement.from)];
    const sources = carried.find((list) => list.length > 0) ?? [];
    lastSpeaker = sources;
    const report: Report = {
      row: join.cue.row, rule: ruleOf(scene, join.cue), cue: cueRange(scene, join.cue), sources,
      ...(join.words === undefined ? {} : { speaker: join.words }),
      content: join.lead === undefined ? [...waiting, content] : [{ from: join.lead, to: content.to }],
      quoted: join.lead === undefined ? 'direct' : 'mixed', via: addressee(scene, join.cue),
    };
    waiting = [];
    reports.push({ report, block });
  }
  return { reports: reports.map((r) => r.report), usedCues: used };
}

export function ruleOf(scene: Scene, cue: CueHit): string {
  return `${scene.layout.pack.code}.${cue.row.id}`;
}

/** The cue with the clitic glued to it: "ujarnya". */
export function cueRange(scene: Scene, cue: TokenRange): TokenRange {
  const next = scene.layout.analysis.tokens[cue.to];
  return next?.clitic === true && next.kind === 'word' && next.norm !== "'s" ? { from: cue.from, to: cue.to + 1 } : { from: cue.from, to: cue.to };
}

/** `"…," kata X` · `"…," X said` · `"…," ujarnya`. */
function cueAfter(scene: Scene, statement: TokenRange, cues: readonly CueHit[]): Join | undefined {
  const { layout } = scene;
  const { tokens } = layout.analysis;
  let i = statement.to;
  while (i < tokens.length && tokens[i]?.kind === 'mark' && i < statement.to + 3) i += 1;
  const sentence = layout.analysis.sentences[sentenceAt(layout.analysis, i)];
  if (sentence === undefined || sentence.block !== blockAt(layout.analysis, statement.from)) return undefined;
  const direct = startingIn(cues, i, i + 1).find((cue) => isSpoken(cue));
  if (direct !== undefined) {
    const clitic = cueRange(scene, direct).to > direct.to;
    const sources = clitic ? [] : mentionFrom(scene, cueRange(scene, direct).to, sentence.to);
    const words = clitic || sources.length > 0 ? undefined : unnamedAfter(scene, direct.to);
    return { cue: direct, sources, clitic, ...(words === undefined ? {} : { words }) };
  }
  const conjunction = phraseList(layout.pack.grammar.conjunctions).after(tokens, i, i + 1) > i;
  if (conjunction || layout.quoteAt[i] !== -1) return undefined;
  const later = startingIn(cues, i + 1, i + 15).find((cue) => cue.row.kind === 'verb' && isSpoken(cue) && cue.to <= sentence.to);
  if (later === undefined) return undefined;
  const subject = subjectOf(scene, later);
  const words = subject.length > 0 ? undefined : unnamedBefore(scene, later);
  const first = words ?? layout.analysis.mentions[subject[0] ?? -1];
  if (first === undefined || first.from < i || first.from > i + 3) return undefined;
  return { cue: later, sources: subject, clitic: false, ...(words === undefined ? {} : { words }) };
}

/** `X mengatakan, "…"` · `X said: "…"` · a sentence before that ends with a colon. */
function cueBefore(scene: Scene, statement: TokenRange, cues: readonly CueHit[]): Join | undefined {
  const { layout } = scene;
  const { tokens } = layout.analysis;
  const open = statement.from - 1;
  const near = startingIn(cues, open - 24, open).filter((cue) => cue.to <= open && cue.to > open - 16 && isSpoken(cue) && layout.quoteAt[cue.from] === -1);
  const cue = near.at(-1);
  if (cue === undefined) return undefined;
  const same = tokens[cue.from]?.sentence === tokens[open]?.sentence;
  const colon = tokens[open - 1]?.norm === ':' && blockAt(layout.analysis, cue.from) === blockAt(layout.analysis, open);
  if (!same && !colon) return undefined;
  const between = tokens.slice(cue.to, open).some((t) => t.norm === ';' || (t.norm === '.' && !colon));
  if (between) return undefined;
  const lead = leadBetween(scene, cue, open);
  const sources = cue.row.kind === 'preposition' ? mentionFrom(scene, cue.to, open) : subjectOf(scene, cue);
  const words = sources.length > 0 || cue.voice === 'gerund' || cue.row.kind === 'preposition' ? undefined : unnamedBefore(scene, cue);
  return { ...(lead === undefined ? {} : { lead }), cue, sources, clitic: false, ...(words === undefined ? {} : { words }) };
}

/** "said the release “gives us hope”": words that are neither hearer nor marks before the quotation belong to what is said. */
function leadBetween(scene: Scene, cue: CueHit, open: number): number | undefined {
  const { layout } = scene;
  const { tokens } = layout.analysis;
  if (cue.row.kind !== 'verb' || tokens[open - 1]?.kind === 'mark' || open - cue.to < 2) return undefined;
  const after = phraseList(layout.pack.attribution.complementisers).after(tokens, cue.to, open);
  const hearer = layout.analysis.mentions[layout.mentionAt[after] ?? -1];
  const begin = hearer?.entities[0]?.sector === 'JRN' ? hearer.to : after;
  return open - begin >= 2 ? begin : undefined;
}

function isSpoken(cue: CueHit): boolean {
  return cue.row.kind !== 'noun' && cue.row.kind !== 'adverb' && cue.voice !== 'noun' && (cue.row.kind === 'postverb' || cue.voice !== 'passive');
}

/** The mention that starts within a few tokens of `at`. */
export function mentionFrom(scene: Scene, at: number, most: number): readonly number[] {
  const { layout } = scene;
  for (let i = at; i < Math.min(most, at + 4); i += 1) {
    const mention = layout.mentionAt[i] ?? -1;
    if (mention !== -1) return groupStartingWith(layout, mention, most);
    if (layout.analysis.tokens[i]?.kind === 'mark' && layout.analysis.tokens[i]?.norm !== '(') return [];
  }
  return [];
}

/** A news agency or broadcaster to whom the words were spoken: "told AFP", "kepada Reuters". */
export function addressee(scene: Scene, cue: CueHit): readonly number[] {
  const { layout } = scene;
  const bounds = boundsOf(layout, cue.from);
  for (let i = cue.to; i < Math.min(bounds.to, cue.to + 14); i += 1) {
    const mention = layout.analysis.mentions[layout.mentionAt[i] ?? -1];
    if (mention?.kind === 'media' && mention.entities[0]?.country !== undefined) {
      const after = cue.row.kind === 'postverb' || i - cue.to <= 3;
      return after ? [layout.mentionAt[i] ?? -1] : [];
    }
  }
  return [];
}

/** True where the block holds hardly more than the quotation. */
function fillsBlock(scene: Scene, statement: TokenRange, block: number): boolean {
  const span = scene.layout.analysis.blocks[block];
  const first = scene.layout.analysis.tokens[statement.from];
  const last = scene.layout.analysis.tokens[statement.to - 1];
  if (span === undefined || first === undefined || last === undefined) return false;
  return first.start - span.start <= 3 && span.end - last.end <= 4;
}

/** Tokens before a quotation among which its unnamed speaker is looked for. */
const longestBlock = 400;

/** Who spoke last in the same block by a reporting verb of his own. */
function saidBefore(scene: Scene, token: number, cues: readonly CueHit[]): readonly number[] {
  const { layout } = scene;
  const block = blockAt(layout.analysis, token);
  const cue = startingIn(cues, token - longestBlock, token).filter((c) => c.to <= token && c.row.kind === 'verb' && isSpoken(c) && (layout.quoteAt[c.from] ?? -1) === -1 && blockAt(layout.analysis, c.from) === block).at(-1);
  return cue === undefined ? [] : subjectOf(scene, cue);
}

/** Who opens the sentence before, in the same block: with no speaker named, the words are his. */
function topicBefore(scene: Scene, token: number): readonly number[] {
  const { layout } = scene;
  const { sentences, mentions } = layout.analysis;
  const at = sentenceAt(layout.analysis, token);
  const before = sentences[at - 1];
  if (before === undefined || before.block !== sentences[at]?.block || (layout.quoteAt[before.from + 1] ?? -1) !== -1) return [];
  for (let i = before.from; i < Math.min(before.to, before.from + 4); i += 1) {
    const mention = mentions[layout.mentionAt[i] ?? -1];
    if (mention !== undefined && !mention.locative && !mention.modifier) return [layout.mentionAt[i] ?? -1];
  }
  return [];
}

/** The last person or body named before a token, where the words name no speaker. */
export function speakerBefore(scene: Scene, token: number): readonly number[] {
  const { mentionAt, analysis } = scene.layout;
  for (let i = token - 1; i >= Math.max(0, token - 120); i -= 1) {
    const mention = analysis.mentions[mentionAt[i] ?? -1];
    if (mention === undefined || mention.to > token) continue;
    if ((mention.kind === 'person' || mention.kind === 'body') && !mention.locative && !mention.modifier) return [mentionAt[i] ?? -1];
  }
  return [];
}
