import type { Problem, Severity } from './problem.ts';

/**
 * Every sentence that Saksi says of trouble, in one place. Each ends with what to do.
 * `{…}` is filled from the arguments of `problem()`.
 * P001–P019 bytes and pages · P020–P039 language and analysis · P040–P059 ledger · P060–P079 inputs and options.
 */
export const problemTexts = {
  P001: { severity: 'error', text: 'The input is empty: give a page or a text with content.' },
  P020: { severity: 'warning', text: 'No language room codes {language}: the article is kept without claims; add a room under src/lang/ to code it.' },
} as const satisfies Record<string, { readonly severity: Severity; readonly text: string }>;

export type ProblemCode = keyof typeof problemTexts;

/** Builds the problem `code` with its sentence filled from `facts`; `place` says where. */
export function problem(code: ProblemCode, facts: Readonly<Record<string, string | number>> = {}, place?: string): Problem {
  const { severity, text } = problemTexts[code];
  const message = text.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? `{${name}}`));
  return place === undefined ? { code, severity, message } : { code, severity, message, place };
}
