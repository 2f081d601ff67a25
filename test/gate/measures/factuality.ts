/** Did it happen, to the writer's mind: three classes of an event word, read from the claim that it triggers, else from the first claim of its sentence, else taken as told. */
import type { Claim } from '../../../src/model/claim.ts';
import type { TextSpan } from '../../../src/model/span.ts';
import { codeRow, macroF1, rowsOf, share, type Measure, type Row } from '../measure.ts';

interface Judged extends Row { readonly events: readonly (TextSpan & { readonly label: number })[] }

type Verdict = 'happened' | 'open' | 'not';

const bound = 1.5;

function goldVerdict(label: number): Verdict {
  return label >= bound ? 'happened' : label <= -bound ? 'not' : 'open';
}

/** Negated or denied: not; planned, supposed, doubted or held at a distance: open; else happened. */
function codedVerdict(claim: Claim | undefined): Verdict {
  if (claim === undefined) return 'happened';
  const { stance, commitment, event } = claim;
  if (event.auxiliary.includes('negation') || stance === 'denies') return 'not';
  return event.auxiliary.some((a) => a === 'future' || a === 'hypothetical') || stance === 'doubts' || commitment === 'distances' ? 'open' : 'happened';
}

export const factuality: Measure = {
  name: 'factuality', sets: ['factuality/uw-dev.jsonl.gz', 'factuality/uds-dev.jsonl.gz'],
  measure: (bytes) => {
    const rows = rowsOf<Judged>(bytes);
    const judged = rows.flatMap((row) => {
      const { claims } = codeRow(row);
      return row.events.map((event) => {
        const own = claims.find(({ event: { trigger } }) => trigger.start < event.end && event.start < trigger.end);
        const claim = own ?? claims.find(({ passage }) => passage.start <= event.start && event.end <= passage.end);
        return { told: own !== undefined, pair: [goldVerdict(event.label), codedVerdict(claim)] as const };
      });
    });
    const told = judged.filter((j) => j.told);
    const all = judged.map((j) => j.pair);
    return {
      note: `${judged.length} event words, ${told.length} of them in a claim`,
      figures: { macroF1: macroF1(all), macroF1OfClaims: macroF1(told.map((j) => j.pair)), wordsInClaims: share(told.length, judged.length) },
    };
  },
};
