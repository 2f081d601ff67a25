/** What a surface form of a lexicon lemma says of its grammar. */
export interface Form {
  /** Lower-case surface form, one token, or several separated by single spaces. */
  readonly form: string;
  /**
   * `active`: the subject acts (`menembak`, "shoots", "shot" as past);
   * `passive`: the grammatical subject suffers (`ditembak`, `tertembak`);
   * `participle`: passive where an auxiliary of the passive or a reduced relative says so, else active ("shot", "accused");
   * `base`: bare stem or infinitive ("tembak", "shoot"); `gerund`: "-ing"; `noun`: a nominal.
   */
  readonly voice: 'active' | 'passive' | 'participle' | 'base' | 'gerund' | 'noun';
}

/** Spells out the surface forms of a lexicon lemma: the whole of a room's morphology, as one pure function. */
export type Inflect = (lemma: string, kind: 'verb' | 'noun' | 'phrase') => readonly Form[];
