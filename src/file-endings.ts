/** Turns the ending of a file's name into how the file is read. */
import type { Medium } from './model/snapshot.ts';

/** The medium of a page or text, by the ending in lower case with its full stop. */
export const mediaByEnding: Readonly<Record<string, Medium>> = {
  '.html': 'html', '.htm': 'html', '.xhtml': 'html', '.txt': 'text', '.md': 'markdown', '.markdown': 'markdown',
};

/** Endings of files that hold one JSON document a line. */
export const endingsOfLines: readonly string[] = ['.jsonl', '.ndjson'];
