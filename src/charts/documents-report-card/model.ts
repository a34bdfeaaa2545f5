import type { Localised } from '../../languages.ts';
import type { Lookup } from '../../ledger/lookup.ts';
import type { Mark } from '../../ledger/mark.ts';
import { VERDICTS, type Claim, type Verdict } from '../../ledger/schema/claim.ts';
import type { Document } from '../../ledger/schema/document.ts';
import { strings } from '../../strings/index.ts';
import type { ChartModel, ChartRow } from '../chart.ts';
import { tally } from '../tally.ts';

/** The claims of one document that share a verdict, most certain marks first. */
export interface Cell {
  verdict: Verdict;
  groups: readonly { mark: Mark; count: number; row: ChartRow }[];
  count: number;
}

export interface Report {
  document: Document;
  cells: readonly Cell[];
  count: number;
}

export interface ReportCard extends ChartModel {
  reports: readonly Report[];
}

/** All claims of the ledger, counted by document, check and mark. */
export function reportCard({ ledger }: Lookup): ReportCard {
  const reports = ledger.documents.map((document): Report => {
    const own = ledger.claims.filter((claim) => claim.document === document.id);
    const cells = VERDICTS.map((verdict): Cell => {
      const judged = own.filter(({ check }) => check.verdict === verdict);
      return { verdict, groups: groupsOf(document, judged), count: judged.length };
    });
    return { document, cells, count: own.length };
  });
  return {
    rows: reports.flatMap(({ cells }) => cells.flatMap(({ groups }) => groups.map(({ row }) => row))),
    reports,
  };
}

function groupsOf(document: Document, claims: readonly Claim[]): Cell['groups'] {
  return tally(claims).map(({ mark, status, verdict, count }) => ({
    mark,
    count,
    row: {
      id: `${document.id}-${verdict}-${mark}-${status}`,
      series: seriesOf(document),
      label: inBoth(
        (language) =>
          `${strings(language).status[status]}: ${strings(language).verdict[verdict].toLowerCase()}`,
      ),
      amount: count,
      unit: 'claims',
      status,
      check: verdict,
      mark,
      document: document.id,
    },
  }));
}

/** A document's number and short name. */
export function seriesOf({ id, short }: Document): Localised {
  return inBoth((language) => `${id} ${short[language]}`);
}

function inBoth(text: (language: 'en' | 'ru') => string): Localised {
  return { en: text('en'), ru: text('ru') };
}
