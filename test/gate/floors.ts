/** Holds figures to the floors pinned for the same bytes: prints both, notes what fell, keeps what is to be pinned. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The figures of one set, pinned with the digest of the bytes they were measured on. */
interface Floor {
  readonly digest: string;
  readonly figures: Readonly<Record<string, number>>;
}

type Figures = Readonly<Record<string, number>>;

const path = join(import.meta.dirname, 'floors.json');
/** A fall within this is noise of a single document. */
const slack = 0.005;

export class Floors {
  readonly #floors = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, Floor>) : {};
  readonly #lower: boolean;
  /** One line a figure that fell. */
  readonly faults: string[] = [];

  constructor(lower: boolean) {
    this.#lower = lower;
  }

  /** Prints the figures of a set beside their floors and the figures to reach; figures that other measures pinned on the set stay. */
  hold(set: string, bytes: Buffer, figures: Figures, reach: Figures = {}): void {
    const digest = createHash('sha256').update(bytes).digest('hex');
    const known = this.#floors[set];
    const same = known?.digest === digest;
    if (known !== undefined && !same) console.log('  the set has changed since its floors were pinned: pin them anew');
    const now: Record<string, number> = same ? { ...known.figures } : {};
    for (const [name, value] of Object.entries(figures)) {
      const floor = same ? known.figures[name] : undefined;
      const fell = floor !== undefined && value < floor - slack;
      if (fell) this.faults.push(`${set} ${name} fell from ${floor.toFixed(3)} to ${value.toFixed(3)}`);
      now[name] = Number((fell && !this.#lower ? floor : value).toFixed(4));
      const beside = [floor === undefined ? '' : `floor ${floor.toFixed(3)}`, reach[name] === undefined ? '' : `reach ${reach[name].toFixed(2)}`, fell ? 'FELL' : ''];
      console.log(`  ${name.padEnd(22)}${value.toFixed(3)}${beside.filter((text) => text !== '').map((text) => `  ${text}`).join('')}`);
    }
    this.#floors[set] = { digest, figures: now };
  }

  /** Writes the floors. */
  pin(): void {
    writeFileSync(path, `${JSON.stringify(this.#floors, null, 2)}\n`);
  }
}
