import { RUNGS, type Claim, type Rung } from '../../ledger/schema/claim.ts';
import type { Lookup } from '../../ledger/lookup.ts';
import { strings } from '../../strings/index.ts';
import type { ChartModel, ChartRow } from '../chart.ts';
import { rowOfClaim } from '../rows.ts';
import { NAMED, type Naming } from './named.ts';

/** An act on its rung. */
export interface Act extends ChartRow {
  rung: Rung;
  document: string;
  /** Whether the drawing names it: always, only where its document is shown alone, or never. */
  naming: Naming | undefined;
}

/** All acts of the ledger, the rungs from the top down. */
export interface Ladder extends ChartModel {
  rows: readonly Act[];
  rungs: readonly Rung[];
  documents: readonly string[];
}

/** Every claim of an act on the rung that its text gives it; named acts first, else in the ledger's order. */
export function ladderOfReality(ledger: Lookup): Ladder {
  const rungs = [...RUNGS].reverse();
  const documents = ledger.ledger.documents.map(({ id }) => id);
  const rows = ledger.ledger.claims
    .flatMap((claim) => (claim.rung ? [act(ledger, claim, claim.rung)] : []))
    .sort(
      (a, b) =>
        rungs.indexOf(a.rung) - rungs.indexOf(b.rung) ||
        a.document.localeCompare(b.document) ||
        rank(a.naming) - rank(b.naming),
    );
  return { rows, rungs, documents };
}

function act(ledger: Lookup, claim: Claim, rung: Rung): Act {
  const series = { en: strings('en').rung[rung], ru: strings('ru').rung[rung] };
  return {
    ...rowOfClaim(ledger, claim.id, undefined, series),
    rung,
    document: claim.document,
    naming: NAMED.get(claim.id),
  };
}

function rank(naming: Naming | undefined): number {
  return naming === 'always' ? 0 : naming === 'alone' ? 1 : 2;
}
