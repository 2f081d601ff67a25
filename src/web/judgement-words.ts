/** Turns what people judged into words in the reader's language. */
import type { Judgement, Slot } from '../model/incident.ts';
import { moment, t } from './language.ts';
import { slotName, valueWords } from './slot-words.ts';

type Named = Pick<Slot, 'name' | 'loss'>;

/** `wrong value: Where → Barda · seen on the footage`. `slots`: those of the incident, by which slots of losses are named. */
export function judgementWords({ note, slot, value, verdict }: Judgement, slots: readonly Named[]): string {
  const about = slot === null ? null : slots.find(({ name }) => name === slot) ?? { name: slot };
  const right = value === null ? null : about !== null ? valueWords(about, { value }) : verdict === 'wrong-stance' ? stanceWords(value) : value;
  const what = [about === null ? null : slotName(about), right].filter((part) => part !== null).join(' → ');
  return [what === '' ? t(`verdict.${verdict}`) : `${t(`verdict.${verdict}`)}: ${what}`, note].filter((part) => part !== null && part !== '').join(' · ');
}

/** The same with who said so, when, and who undid it. */
export function judgementLine(judgement: Judgement, slots: readonly Named[]): string {
  const { author, made, undone } = judgement;
  return [judgementWords(judgement, slots), author, moment(made), undone === null ? null : t('verdict.undone', { author: undone.author })].filter((part) => part !== null).join(' · ');
}

function stanceWords(value: string): string {
  return value === 'affirms' || value === 'denies' || value === 'doubts' ? t(`stance.${value}`) : value;
}
