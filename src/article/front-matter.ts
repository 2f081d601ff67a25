/** The lines of a Markdown document in, the fields that stand in front of its text out (YAML between `---`, TOML between `+++`). */

/** What stands in front of the text. */
export interface FrontMatter {
  /** Keys in lower case, each with its values in order; nested keys are left out. */
  readonly fields: ReadonlyMap<string, readonly string[]>;
  /** Index of the first line behind it; 0 where there is none. */
  readonly end: number;
}

const mostLines = 300;
const field = /^["']?([A-Za-z][\w-]{0,40})["']?\s?[:=](.*)$/;

/** Reads the fields; a document that opens with a rule and no field has none. */
export function readFrontMatter(lines: readonly string[]): FrontMatter {
  const none = { fields: new Map<string, string[]>(), end: 0 };
  const fence = lines[0]?.trimEnd();
  if (fence !== '---' && fence !== '+++') return none;
  const close = lines.slice(1, mostLines).findIndex((line) => line.trimEnd() === fence || (fence === '---' && line.trimEnd() === '...')) + 1;
  if (close === 0) return none;
  const fields = fieldsOf(lines.slice(1, close));
  return fields.size === 0 ? none : { fields, end: close + 1 };
}

function fieldsOf(lines: readonly string[]): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  let values: string[] = [];
  for (const line of lines) {
    const named = field.exec(line);
    if (named) {
      values = valuesOf(named[2]!.trim());
      fields.set(named[1]!.toLowerCase(), values);
    } else if (/^\s*-\s/.test(line)) {
      // An item of a list, as it is or with the name of what it is.
      const item = line.trim().slice(1).trim();
      values.push(...valuesOf(/^name\s?:/.test(item) ? item.slice(item.indexOf(':') + 1).trim() : item));
    } else if (/^\s+\S/.test(line)) values.push(...continued(values, line.trim()));
  }
  return fields;
}

/** A value folded over lines goes on; `name` below a key is its value; other nested keys are none. */
function continued(values: string[], line: string): string[] {
  const nested = field.exec(line);
  if (nested) return nested[1] === 'name' ? valuesOf(nested[2]!.trim()) : [];
  return [values.length > 0 ? `${values.pop()} ${line}` : line];
}

function valuesOf(written: string): string[] {
  if (written === '' || /^[>|][+-]?$/.test(written)) return [];
  if (written.startsWith('[') && written.endsWith(']')) return written.slice(1, -1).split(',').flatMap((item) => valuesOf(item.trim()));
  const quote = written.charAt(0);
  if (quote === '"' || quote === "'") {
    const end = written.indexOf(quote, 1);
    if (end > 0 && quote === "'" && written.charAt(end + 1) !== "'") return [written.slice(1, end)];
    if (written.length > 1 && written.endsWith(quote)) return [written.slice(1, -1).replaceAll(quote === '"' ? '\\"' : "''", quote)];
  }
  const plain = written.replace(/\s#.*$/, '').trim();
  return plain === '' || plain === 'null' || plain === '~' ? [] : [plain];
}
