/** All nouns in one place. */
export * from './article.ts';
export * from './claim.ts';
export * from './entity.ts';
export * from './incident.ts';
export * from './problem.ts';
export * from './problem-texts.ts';
export * from './reader-words.ts';
export * from './record.ts';
export * from './snapshot.ts';
export * from './span.ts';
