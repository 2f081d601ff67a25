import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Attributes } from '../../src/pages/attributes.ts';
import { scanTags } from '../../src/pages/scanner.ts';

/** What the scanner tells of a source, a line a thing. */
function told(source: string): string[] {
  const lines: string[] = [];
  const attributes = new Attributes();
  scanTags(source, attributes, {
    text: (start, end) => void lines.push(`text ${source.slice(start, end)}`),
    open: (tag, _start, _end, selfClosing) => void lines.push(`open ${tag.name}${attributes.has('class') ? ` class=${attributes.get('class')}` : ''}${selfClosing ? ' /' : ''}`),
    close: (tag) => void lines.push(`close ${tag.name}`),
    pass: () => void lines.push('pass'),
    isForeign: () => false,
  });
  return lines;
}

test('tags, texts and attributes in their order', () => {
  assert.deepEqual(told('a<P CLASS="x &amp; y" class=z>b</p >c'), ['text a', 'open p class=x & y', 'text b', 'close p', 'text c']);
  assert.deepEqual(told("<a title='>' class=a/b>t<br/><b class>u"), ['open a class=a/b', 'text t', 'open br /', 'open b class=', 'text u']);
});

test('signs that open no tag are text', () => {
  assert.deepEqual(told('1 < 2 <3 a<b>c'), ['text 1 < 2 <3 a', 'open b', 'text c']);
});

test('comments and declarations end as browsers end them', () => {
  assert.deepEqual(told('<!doctype html>a<!-- <p> --!>b<!-->c<!--->d<!x>e<?y>f</>g</ h>i'), ['pass', 'text a', 'pass', 'text b', 'pass', 'text c', 'pass', 'text d', 'pass', 'text e', 'pass', 'text f', 'pass', 'text g', 'pass', 'text i']);
});

test('nothing inside a script, a style or a title is a tag', () => {
  assert.deepEqual(told('<script>if (a</b>c) "<p>"</SCRIPT\n>x<title>a<b></title>'), ['open script', 'text if (a</b>c) "<p>"', 'close script', 'text x', 'open title', 'text a<b>', 'close title']);
  assert.deepEqual(told('<style>p{}'), ['open style', 'text p{}']);
});

test('a tag that the end cuts is not told', () => {
  assert.deepEqual(told('a<p class="x'), ['text a']);
  assert.deepEqual(told('a<!-- b'), ['text a']);
  assert.deepEqual(told('a<'), ['text a<']);
});

test('texts and tags cover the source, in order', () => {
  const soup = fc.array(fc.constantFrom('<p>', '</p>', '<', '>', '"', "'", '=', '/', ' ', 'a', '<!--', '-->', '<script>', '</script>', '<a b="', '&amp;', '\u{1f600}', '<title>'), { maxLength: 60 }).map((parts) => parts.join(''));
  fc.assert(fc.property(fc.oneof(soup, fc.string({ maxLength: 80 })), (source) => {
    const attributes = new Attributes();
    let at = 0;
    const step = (start: number, end: number): void => {
      assert.ok(start >= at && end > start && end <= source.length);
      at = end;
    };
    scanTags(source, attributes, { text: step, open: (_tag, start, end) => step(start, end), close: (_tag, start, end) => step(start, end), pass: (end) => { assert.ok(end > at); at = end; }, isForeign: () => false });
  }), { numRuns: 400 });
});

test('hostile sources take linear time', () => {
  for (const part of ['<', '</', '<!--', '<a ', '<a b=', '<a "', '<script>', '</scrip', '<title>', '<!', '<a b="\'', '<p ='] as const) {
    const source = part.repeat(200_000);
    const before = performance.now();
    told(source);
    assert.ok(performance.now() - before < 2_000, part);
  }
});
