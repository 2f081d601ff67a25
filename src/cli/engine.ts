/** The parts that the commands drive, gathered in one place so that tests can put others there. */
import { code } from '../code.ts';
import { extract } from '../extract.ts';
import { createFetcher } from '../fetch.ts';
import { describeRule } from '../describe-rule.ts';
import { clusterClaims } from '../incidents/cluster.ts';
import { openLedger } from '../ledger/sqlite.ts';
import { readLexicon } from '../ontology/lexicon.ts';
import { traceClaim } from '../trace-claim.ts';
import { openPool } from './pool.ts';

/** What a command needs of the engine. */
export interface Engine {
  readonly code: typeof code;
  readonly extract: typeof extract;
  readonly createFetcher: typeof createFetcher;
  /** Absent: all is made in this thread. */
  readonly openPool?: typeof openPool;
  readonly openLedger: typeof openLedger;
  readonly clusterClaims: typeof clusterClaims;
  readonly readLexicon: typeof readLexicon;
  readonly describeRule: typeof describeRule;
  readonly traceClaim: typeof traceClaim;
}

/** The real one. */
export const engine: Engine = { code, extract, createFetcher, openPool, openLedger, clusterClaims, readLexicon, describeRule, traceClaim };
