import type { Localised } from '../../languages.ts';
import type { Lookup } from '../../ledger/lookup.ts';
import { PARTIES, type Party } from '../../ledger/schema/claim.ts';
import { strings } from '../../strings/index.ts';
import type { ChartModel, ChartRow } from '../chart.ts';
import { rowOfClaim } from '../rows.ts';

export type Side = 'benefit' | 'risk';

/** What one document lists for a holder. */
export interface Listed {
  document: string;
  rows: readonly ChartRow[];
}

/** A party with the gains and the risks that the documents see for it. */
export interface Holder {
  party: Party;
  label: Localised;
  sides: Record<Side, { listed: readonly Listed[]; count: number }>;
}

export interface GainsAndRisks extends ChartModel {
  holders: readonly Holder[];
}

/** Claims of kinds benefit and risk under each party that would hold them; shared ones stand under each. */
export function gainsAndRisks(ledger: Lookup): GainsAndRisks {
  const holders = PARTIES.map((party): Holder => {
    const side = (kind: Side): Holder['sides'][Side] => {
      const listed = ledger.ledger.documents.flatMap(({ id }): Listed[] => {
        const claims = ledger.ledger.claims.filter(
          (claim) => claim.kind === kind && claim.document === id && claim.holder.includes(party),
        );
        if (claims.length === 0) return [];
        const series = inBoth(
          (language) => `${strings(language).party[party]}: ${strings(language).kind[kind].toLowerCase()}`,
        );
        return [
          {
            document: id,
            rows: claims.map((claim) => ({
              ...rowOfClaim(ledger, claim.id, claim.text, series),
              id: `${claim.id}-${party}`,
            })),
          },
        ];
      });
      return { listed, count: listed.reduce((sum, { rows }) => sum + rows.length, 0) };
    };
    return {
      party,
      label: inBoth((language) => strings(language).party[party]),
      sides: { benefit: side('benefit'), risk: side('risk') },
    };
  });
  const rows = holders.flatMap(({ sides }) =>
    [sides.benefit, sides.risk].flatMap(({ listed }) => listed.flatMap((one) => one.rows)),
  );
  return { rows, holders };
}

function inBoth(text: (language: 'en' | 'ru') => string): Localised {
  return { en: text('en'), ru: text('ru') };
}
