import type { Language, Localised } from '../../languages.ts';
import type { Lookup } from '../../ledger/lookup.ts';
import { PARTIES, type Claim, type Party } from '../../ledger/schema/claim.ts';
import { strings } from '../../strings/index.ts';
import type { ChartModel, ChartRow } from '../chart.ts';
import { ofParties } from '../parties.ts';
import { rowOfClaim } from '../rows.ts';

export const SIDES = ['benefit', 'risk'] as const;
export type Side = (typeof SIDES)[number];

/** What one document lists for a holder. */
export interface Listed {
  document: string;
  short: Localised;
  sides: Record<Side, readonly ChartRow[]>;
}

/** A party with the gains and the risks that the documents see for it. */
export interface Holder {
  party: Party;
  label: Localised;
  listed: readonly Listed[];
  counts: Record<Side, number>;
}

export interface GainsAndRisks extends ChartModel {
  holders: readonly Holder[];
}

/** Claims of kinds benefit and risk, a row each; drawn under each party that would hold them. */
export function gainsAndRisks(ledger: Lookup): GainsAndRisks {
  const { claims, documents } = ledger.ledger;
  const own = SIDES.flatMap((side) =>
    claims.filter(({ kind, holder }) => kind === side && holder.length > 0),
  );
  const entries = own.map((claim) => ({
    claim,
    row: rowOfClaim(
      ledger,
      claim.id,
      claim.text,
      inBoth((language) => seriesOf(claim, language)),
    ),
  }));
  const holders = PARTIES.map((party): Holder => {
    const held = entries.filter(({ claim }) => claim.holder.includes(party));
    const of = (side: Side, document?: string): ChartRow[] =>
      held
        .filter(({ claim }) => claim.kind === side && (!document || claim.document === document))
        .map(({ row }) => row);
    return {
      party,
      label: inBoth((language) => strings(language).party[party]),
      listed: documents
        .map(({ id, short }) => ({
          document: id,
          short,
          sides: { benefit: of('benefit', id), risk: of('risk', id) },
        }))
        .filter(({ sides }) => SIDES.some((side) => sides[side].length > 0)),
      counts: { benefit: of('benefit').length, risk: of('risk').length },
    };
  });
  return { rows: entries.map(({ row }) => row), holders };
}

/** What an argument is and for whom: "Risk (Russia and China)". */
function seriesOf({ kind, holder }: Claim, language: Language): string {
  return ofParties(strings(language).kind[kind], holder, language);
}

function inBoth(text: (language: Language) => string): Localised {
  return { en: text('en'), ru: text('ru') };
}
