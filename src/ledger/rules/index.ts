import type { Ledger } from '../ledger.ts';
import type { Problem } from '../problem.ts';
import { corrections } from './corrections.ts';
import { knownIds } from './knownIds.ts';
import { provenFragments } from './provenFragments.ts';
import { provenNumbers } from './provenNumbers.ts';
import { sensibleClaims } from './sensibleClaims.ts';
import { soundFormulas } from './soundFormulas.ts';
import { soundSeries } from './soundSeries.ts';
import { uniqueIds } from './uniqueIds.ts';
import { verdictsFollowRows } from './verdictsFollowRows.ts';

/** The rules that the ledger keeps, whatever page shows it. */
export const LEDGER_RULES: readonly ((ledger: Ledger) => Problem[])[] = [
  uniqueIds,
  knownIds,
  provenFragments,
  provenNumbers,
  soundFormulas,
  soundSeries,
  verdictsFollowRows,
  corrections,
  sensibleClaims,
];
