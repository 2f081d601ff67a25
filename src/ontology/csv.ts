/** Turns comma-separated text (RFC 4180) into rows of cells. */

/** A row with the number of the line on which it starts, from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What the reader found; `unclosed` is the line of a quoted cell that never ends. */
export interface CsvRows {
  readonly rows: readonly CsvRow[];
  readonly unclosed?: number;
}

/**
 * Reads all rows: cells in double quotes may hold commas, line ends and doubled quotes; line ends are LF, CRLF or CR; a byte-order mark
 * and empty lines are skipped. A semicolon separates where the first line has semicolons and no comma (spreadsheets of many countries).
 * One pass, linear.
 */
export function readCsv(text: string): CsvRows {
  const source = text.replace(/^\uFEFF/, '');
  const head = source.slice(0, Math.max(0, source.search(/[\r\n]/)) || source.length);
  const separator = !head.includes(',') && head.includes(';') ? ';' : ',';
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let line = 1;
  let start = 1;
  let quoteLine = 1;
  const endCell = (): void => { cells.push(cell); cell = ''; };
  const endRow = (): void => {
    endCell();
    if (cells.length > 1 || cells[0] !== '') rows.push({ line: start, cells });
    cells = [];
  };
  for (let at = 0; at < source.length; at += 1) {
    const char = source[at];
    const newline = char === '\n' || (char === '\r' && source[at + 1] !== '\n');
    if (newline) line += 1;
    if (quoted) {
      if (char !== '"') cell += char;
      else if (source[at + 1] === '"') { cell += '"'; at += 1; } else quoted = false;
    } else if (char === '"' && cell === '') { quoted = true; quoteLine = line; } else if (char === separator) endCell();
    else if (newline) { endRow(); start = line; } else if (char !== '\r') cell += char;
  }
  if (cell !== '' || cells.length > 0) endRow();
  return quoted ? { rows, unclosed: quoteLine } : { rows };
}
