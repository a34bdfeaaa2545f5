import { chaptersOf } from '../chapters/catalogue.ts';
import { LANGUAGES } from '../languages.ts';
import { corrections } from './corrections.ts';
import { lessonsUsing } from '../lessons/catalogue.ts';
import { lookup } from '../ledger/lookup.ts';
import type { DataName } from '../paths.ts';
import { paths } from '../site.ts';
import { chartsUsing } from '../uses.ts';
import { claimRecord, plainRecords } from './tables.ts';

/** Addresses of the chapters, charts and lessons that rest on a claim, in every language. */
export function usedIn(claim: string): string[] {
  return LANGUAGES.flatMap((language) => [
    ...chaptersOf(language)
      .filter(({ claims }) => claims.includes(claim))
      .map(({ slug }) => paths.chapter(language, slug)),
    ...chartsUsing(claim).map(({ id }) => paths.chart(language, id)),
    ...lessonsUsing(claim).map(({ id }) => paths.lesson(language, id)),
  ]);
}

/** The content as data files: the name of each and its records. */
export function datasets(): Record<DataName, Record<string, unknown>[]> {
  const ledger = lookup();
  return {
    claims: ledger.ledger.claims.map((claim) => claimRecord(claim, ledger, usedIn)),
    events: plainRecords(ledger.ledger.events),
    entities: plainRecords(ledger.ledger.entities),
    documents: plainRecords(ledger.ledger.documents).map(({ passages, ...document }) => ({
      ...document,
      passages: passages.length,
    })),
    glossary: plainRecords(ledger.ledger.terms),
    series: plainRecords(ledger.ledger.series),
    corrections: plainRecords(corrections()),
  };
}
