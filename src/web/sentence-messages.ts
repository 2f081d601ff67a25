/** The parts of which claims are made as sentences, in each language of the app. */

/** A text in each language of the app. */
export interface Message {
  readonly en: string;
  readonly id: string;
}

export const sentenceMessages = {
  'title.disputed': { en: 'disputed doer', id: 'pelaku diperselisihkan' },
  'sentence.reports': { en: '{who} reported that {what}.', id: '{who} memberitakan bahwa {what}.' },
  'sentence.affirms': { en: '{who} said that {what}.', id: '{who} menyatakan bahwa {what}.' },
  'sentence.denies': { en: '{who} denied that {what}.', id: '{who} membantah bahwa {what}.' },
  'sentence.doubts': { en: '{who} could not confirm that {what}.', id: '{who} tidak dapat memastikan bahwa {what}.' },
  'sentence.historical': { en: ' (background)', id: ' (latar belakang)' },
  'sentence.place': { en: 'in {place}', id: 'di {place}' },
  'sentence.on': { en: 'on {day}', id: 'pada {day}' },
  'sentence.between': { en: 'between {start} and {end}', id: 'antara {start} dan {end}' },
  'sentence.losses': { en: ', with {losses}', id: ', dengan {losses}' },
  'sentence.nolosses': { en: ', with {losses}', id: ', tanpa {losses}' },
  'sentence.itself': { en: 'it', id: 'pihaknya' },
  'loss.some': { en: '{n} {what} {effect}', id: '{n} {what} {effect}' },
  'loss.none': { en: 'no {what} {effect}', id: '{what} {effect}' },
  'verb.plain': { en: '{verb}', id: '{verb}' },
  'verb.plain.not': { en: 'did not {verb}', id: 'tidak {verb}' },
  'verb.future': { en: 'would {verb}', id: 'akan {verb}' },
  'verb.future.not': { en: 'would not {verb}', id: 'tidak akan {verb}' },
  'verb.hypothetical': { en: 'might {verb}', id: 'mungkin {verb}' },
  'verb.hypothetical.not': { en: 'might not {verb}', id: 'mungkin tidak {verb}' },
  'there.plain': { en: 'there was {what}', id: 'ada {what}' },
  'there.plain.not': { en: 'there was no {what}', id: 'tidak ada {what}' },
  'there.future': { en: 'there would be {what}', id: 'akan ada {what}' },
  'there.future.not': { en: 'there would be no {what}', id: 'tidak akan ada {what}' },
  'there.hypothetical': { en: 'there might be {what}', id: 'mungkin ada {what}' },
  'there.hypothetical.not': { en: 'there might be no {what}', id: 'mungkin tidak ada {what}' },
  'sentence.distance': { en: 'The publisher keeps its distance from this.', id: 'Media menjaga jarak dari pernyataan ini.' },
  'sentence.unnamed': { en: 'An unnamed source in {publisher}', id: 'Sumber tanpa nama di {publisher}' },
  'sentence.someone': { en: 'An unnamed source', id: 'Sumber tanpa nama' },
  'sentence.publisher': { en: 'The publisher', id: 'Media' },
  'sentence.via': { en: 'as told by {via}', id: 'menurut {via}' },
} as const satisfies Readonly<Record<string, Message>>;
