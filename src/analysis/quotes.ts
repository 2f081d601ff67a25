/** Finds the quotations of a text by their marks. */
import type { Block } from '../model/article.ts';
import type { Quote } from './analysis.ts';

/** An open quotation: where its mark stands, and the marks that may close it. */
interface Open { readonly mark: number; readonly inner: number; readonly closers: string }

const OPENERS: Readonly<Record<string, string>> = { '“': '”"', '„': '“”"', '«': '»', '‹': '›', '「': '」', '『': '』', '‘': '’' };
/** Closing marks that some languages also open with (Swedish ”…”, Danish »…«). */
const EITHER: Readonly<Record<string, string>> = { '”': '”', '»': '«' };
const WORDY = /[\p{L}\p{N}]/u;
const SPACE = /\s/u;
/** Nobody quotes deeper; a page that does is broken. */
const MAX_DEPTH = 4;

/**
 * Quotations in text order, outer before inner. `start`/`end` take in the marks, `inner` leaves them out. Straight and curly marks;
 * single ones only where both ends plainly quote (apostrophes do not). What is never closed ends with its block; a block that closes
 * what the block before left open is quoted from its start, and a paragraph that reopens (news style) is a quotation of its own.
 * Never throws; linear in the length.
 */
export function findQuotes(text: string, blocks: readonly Block[]): Quote[] {
  const quotes: Quote[] = [];
  let runsOn = false;
  for (const block of blocks) {
    const { found, open } = scanBlock(text, block, runsOn);
    quotes.push(...found.sort((a, b) => a.start - b.start || b.end - a.end));
    runsOn = open;
  }
  return quotes;
}

function scanBlock(text: string, block: Block, runsOn: boolean): { found: Quote[]; open: boolean } {
  const scan = new BlockScan(text, block);
  for (let at = block.start; at < block.end; at += 1) {
    const mark = text[at] ?? '';
    if (mark === '"') scan.straight(at);
    else if (mark === "'") scan.single(at);
    else if (scan.closesTop(mark, at)) scan.close(at, at + 1);
    else if (mark === '‘') scan.single(at);
    else if (OPENERS[mark] !== undefined) scan.open(at, OPENERS[mark] ?? '');
    else if (EITHER[mark] !== undefined) {
      if (scan.looksOpen(at)) scan.open(at, EITHER[mark] ?? '');
      else if (runsOn && scan.pristine) scan.closeFromStart(at);
    }
    if (mark === '"' && scan.stray === at && runsOn && scan.pristine) scan.closeFromStart(at);
  }
  return { found: scan.found, open: scan.finish() };
}

/** The state of one block's scan: the stack of open quotations and what is found so far. */
class BlockScan {
  readonly found: Quote[] = [];
  /** No quotation seen in this block yet. */
  pristine = true;
  /** The last straight mark that could neither open nor close. */
  stray = -1;
  private readonly stack: Open[] = [];
  private readonly text: string;
  private readonly block: Block;
  /** How many straight marks from here on look closing, less those that look opening; by position, made once. */
  private readonly balance = new Map<number, number>();
  /** Positions of single marks that look closing, in order, and how many are passed. */
  private readonly singles: number[] = [];
  private passed = 0;

  constructor(text: string, block: Block) {
    this.text = text;
    this.block = block;
    let balance = 0;
    for (let at = block.end - 1; at >= block.start; at -= 1) {
      if (text[at] !== '"') continue;
      this.balance.set(at, balance);
      balance += Number(this.looksClosed(at) && !this.looksOpen(at)) - Number(this.looksOpen(at) && !this.looksClosed(at));
    }
    for (let at = block.start; at < block.end; at += 1) {
      if ((text[at] === "'" || text[at] === '’') && this.looksClosed(at) && !this.looksOpen(at)) this.singles.push(at);
    }
  }

  looksOpen(at: number): boolean {
    const before = at > this.block.start ? (this.text[at - 1] ?? ' ') : ' ';
    const after = at + 1 < this.block.end ? (this.text[at + 1] ?? ' ') : ' ';
    return !SPACE.test(after) && !(WORDY.test(before) || /[.,!?…;)\]%]/u.test(before));
  }

  looksClosed(at: number): boolean {
    const before = at > this.block.start ? (this.text[at - 1] ?? ' ') : ' ';
    const after = at + 1 < this.block.end ? (this.text[at + 1] ?? ' ') : ' ';
    return !SPACE.test(before) && !WORDY.test(after);
  }

  /** A straight mark opens or closes by its neighbours; where these do not tell, it closes what is open. */
  straight(at: number): void {
    const isOpen = this.stack.some((open) => open.closers.includes('"'));
    const opens = this.looksOpen(at) && !this.looksClosed(at);
    if (isOpen && opens) {
      if ((this.balance.get(at) ?? 0) < 2) this.close(at, at);
      this.open(at, '"');
    } else if (isOpen) this.close(at, at + 1, '"');
    else if (this.looksClosed(at) && !this.looksOpen(at)) this.stray = at;
    else this.open(at, '"');
  }

  /** A single mark opens before a word where one that closes follows in the block; `families'` is passed over where a better one follows. */
  single(at: number): void {
    this.pass(at);
    const top = this.stack.at(-1);
    if (top?.closers === '’' && this.looksClosed(at) && !this.isPossessive(at)) { this.close(at, at + 1); return; }
    const after = this.text[at + 1] ?? ' ';
    if (top?.closers !== '’' && this.looksOpen(at) && /[\p{L}"“[(]/u.test(after) && this.passed < this.singles.length) this.open(at, '’');
  }

  closesTop(mark: string, at: number): boolean {
    const top = this.stack.at(-1);
    if (top === undefined) return false;
    this.pass(at);
    if (top.closers === '’') {
      if (mark === '’') return this.looksClosed(at) && !this.isPossessive(at);
      // A single quotation that never closed gives way to the mark that closes the double one around it.
      const outer = this.stack.at(-2);
      if (outer?.closers.includes(mark) === true && mark !== '“') { this.stack.pop(); return true; }
      return false;
    }
    return top.closers.includes(mark) && mark !== '"';
  }

  open(at: number, closers: string): void {
    this.pristine = false;
    if (this.stack.length < MAX_DEPTH) this.stack.push({ mark: at, inner: at + 1, closers });
  }

  /** Closes the innermost quotation that `by` may close (any, where not given) and drops what was opened within it. */
  close(innerEnd: number, end: number, by?: string): void {
    while (this.stack.length > 0) {
      const top = this.stack.pop() as Open;
      if (by !== undefined && !top.closers.includes(by)) continue;
      this.keep(top, innerEnd, end);
      return;
    }
  }

  closeFromStart(at: number): void {
    this.keep({ mark: this.block.start, inner: this.block.start, closers: '' }, at, at + 1);
  }

  /** Ends what is still open at the block's end; true where a double quotation was. */
  finish(): boolean {
    let end = this.block.end;
    while (end > this.block.start && SPACE.test(this.text[end - 1] ?? '')) end -= 1;
    let open = false;
    while (this.stack.length > 0) {
      const top = this.stack.pop() as Open;
      if (top.closers === '’') continue;
      open = true;
      this.keep(top, end, end);
    }
    return open;
  }

  private pass(at: number): void {
    while (this.passed < this.singles.length && (this.singles[this.passed] ?? 0) <= at) this.passed += 1;
  }

  private keep(open: Open, innerEnd: number, end: number): void {
    this.pristine = false;
    if (innerEnd > open.inner) this.found.push({ start: open.mark, end, inner: { start: open.inner, end: innerEnd }, depth: this.stack.length });
  }

  /** `families' homes`: after an s and before a lower-case word, while another closing mark follows. */
  private isPossessive(at: number): boolean {
    return this.passed < this.singles.length && /s/i.test(this.text[at - 1] ?? '') && /^ \p{Ll}/u.test(this.text.slice(at + 1, at + 4));
  }
}
