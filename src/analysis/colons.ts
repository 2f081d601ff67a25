/** Reads "PBB: gencatan senjata harus segera berlaku" and the turns of an interview: who stands before a colon that opens a block speaks. */
import type { Scene } from './scene.ts';
import { trimmed, type Report } from './report.ts';

/** Reports whose cue is a colon right behind a speaker at the start of a block. */
export function readColons(scene: Scene): readonly Report[] {
  const { analysis } = scene.layout;
  return analysis.sentences.flatMap((sentence): readonly Report[] => {
    const opens = analysis.blocks[sentence.block]?.start === sentence.start;
    const mention = scene.layout.mentionAt[sentence.from] ?? -1;
    const speaker = analysis.mentions[mention];
    if (!opens || speaker === undefined || analysis.tokens[speaker.to]?.norm !== ':' || speaker.locative) return [];
    const content = trimmed(scene, { from: speaker.to + 1, to: sentence.to });
    if (content.to - content.from < 3) return [];
    return [{
      row: undefined, rule: 'attribution.colon', cue: { from: speaker.to, to: speaker.to + 1 }, sources: [mention], content: [content],
      quoted: (scene.layout.quoteAt[content.from + 1] ?? -1) === -1 ? 'indirect' : 'direct', via: [],
    }];
  });
}
