/** Turns a Markdown page into what the tests of the docs ask of it: fenced blocks, tables under headings, anchors, links. */

/** A fenced block: what stands behind the fence, and its text. */
export interface Fence {
  readonly language: string;
  readonly text: string;
}

/** Fenced blocks in page order. */
export function fences(page: string): Fence[] {
  return [...page.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language = '', text = '']) => ({ language, text }));
}

/** The page without its fenced blocks. */
export function prose(page: string): string {
  return page.replace(/^```\w*\n[\s\S]*?^```$/gm, '');
}

/** Rows of the tables under each heading, cells trimmed, heading rows and rules left out. Keys are the headings without # and backticks. */
export function tables(page: string): Map<string, string[][]> {
  const found = new Map<string, string[][]>();
  for (const part of prose(page).split(/^#+ /m).slice(1)) {
    const [heading = '', ...lines] = part.split('\n');
    const rows = lines.filter((line) => line.startsWith('|')).map((line) => line.split(/(?<!\\)\|/).slice(1, -1).map((cell) => cell.trim()));
    const bodies = rows.filter((row, index) => !isRule(row) && !isRule(rows[index + 1] ?? []));
    found.set(heading.replaceAll('`', '').trim(), bodies);
  }
  return found;
}

function isRule(row: readonly string[]): boolean {
  return row.length > 0 && row.every((cell) => /^:?-+:?$/.test(cell));
}

/** Words in backticks. */
export function codes(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word);
}

/** Anchors of the headings, as code hosts make them. */
export function anchors(page: string): string[] {
  return [...prose(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading.toLowerCase().replace(/[^\p{L}\p{N}\- _]/gu, '').trim().replaceAll(' ', '-'));
}

/** Targets of the links. */
export function links(page: string): string[] {
  return [...prose(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
}
