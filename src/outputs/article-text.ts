/** Turns a clean article into reading text, Markdown or a line of JSON, with what is known of it. */
import type { Article, Block } from '../model/article.ts';
import type { Problem } from '../model/problem.ts';

/** One object on one line: `id` where there is one, address, title and all other facts of the article that were found, then its text and parts; `problems` only where there were any. */
export function articleLine(id: string | undefined, article: Article, problems: readonly Problem[]): string {
  const { url, title, subtitle, authors, published, publisher, language, text, blocks, images, omissions, confidence, ...more } = article;
  const trouble = problems.length === 0 ? undefined : problems;
  return `${JSON.stringify({ id, url, title, subtitle, authors, published, publisher, language, ...more, text, blocks, images, omissions, confidence, problems: trouble })}\n`;
}

/** What is known of the article, as label and value; absent facts are left out. */
export function articleFacts(article: Article): [string, string][] {
  const authors = article.authors.map((author) => `${author.name} (${author.role})`).join(', ');
  const facts: [string, string | undefined][] = [
    ['publisher', article.publisher],
    ['published', article.published],
    ['updated', article.updated],
    ['by', authors === '' ? undefined : authors],
    ['dateline', article.dateline],
    ['section', article.section],
    ['language', article.language],
    ['url', article.url],
  ];
  return facts.filter((fact): fact is [string, string] => fact[1] !== undefined);
}

/** The article as text: facts, a blank line, then the text. Titles that the text does not hold come first. */
export function articleText(article: Article): string {
  const facts = articleFacts(article).map(([label, value]) => `${label}: ${value}`).join('\n');
  const title = article.title !== undefined && !article.text.startsWith(article.title) ? article.title : '';
  return [title, facts, article.text].filter((part) => part !== '').join('\n\n') + '\n';
}

/** Characters that would begin markup where the page had plain words. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&').replace(/^(\s*)([-+]|\d+[.)])(?=\s)/gm, '$1\\$2');
}

function blockMarkdown(block: Block, text: string): string {
  const words = escaped(text.slice(block.start, block.end));
  switch (block.kind) {
    case 'headline': return `# ${words}`;
    case 'subheadline': return `## ${words}`;
    case 'caption': return `*${words.trim()}*`;
    case 'quote': return words.split('\n').map((line) => `> ${line}`).join('\n');
    case 'list': return words.split('\n').map((line) => `- ${line}`).join('\n');
    case 'table': return words.split('\n').join('  \n');
    case 'paragraph': return words;
  }
}

/** The article as Markdown: headline, facts as a list, then the blocks by kind, images with caption and credit last. */
export function articleMarkdown(article: Article): string {
  const facts = articleFacts(article).map(([label, value]) => `- ${label}: ${escaped(value)}`).join('\n');
  const blocks = article.blocks.map((block) => blockMarkdown(block, article.text));
  const headline = article.blocks[0]?.kind === 'headline' ? blocks.shift() : article.title === undefined ? undefined : `# ${escaped(article.title)}`;
  const images = article.images.flatMap((image) => (image.url === null ? [] : [`![${escaped(image.caption ?? '')}](<${image.url.replace(/[<>\s]/g, encodeURIComponent)}>)${image.credit === undefined ? '' : ` ${escaped(image.credit)}`}`]));
  const body = blocks.length === 0 && headline === undefined ? [escaped(article.text)] : blocks;
  return [headline, facts, ...body, ...images].filter((part) => part !== undefined && part !== '').join('\n\n') + '\n';
}
