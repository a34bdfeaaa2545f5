import { LANGUAGES, type Language } from '../../languages.ts';
import type { Lookup } from '../../ledger/lookup.ts';
import type { FoundKind } from '../kinds.ts';
import type { RecordsByLanguage, SearchRecord } from '../record.ts';
import { ledgerRecords } from './ledgerRecords.ts';
import type { PagesRead } from './pageRecords.ts';

/** Pages whose title in the other language is a name to find them by; for those of the others the first file has no room. */
const TITLED: ReadonlySet<FoundKind> = new Set(['chapter']);

/** Kinds whose records are known before any page is built. */
const OF_LEDGER: ReadonlySet<FoundKind> = new Set(['document', 'entity', 'term', 'claim']);

/** The records that need no built page, by language. */
export function earlyRecords(ledger: Lookup): RecordsByLanguage {
  return new Map(
    LANGUAGES.map((language) => [
      language,
      ledgerRecords(language, ledger).filter(({ kind }) => OF_LEDGER.has(kind)),
    ]),
  );
}

/** What is not among the early records. */
export function lateOf(records: readonly SearchRecord[]): SearchRecord[] {
  return records.filter(({ kind }) => !OF_LEDGER.has(kind));
}

/** Everything on the site that can be found, by language: what the ledger knows, and what its pages say. */
export function allRecords(pages: ReadonlyMap<Language, PagesRead>, ledger: Lookup): RecordsByLanguage {
  const made = new Map<Language, SearchRecord[]>();
  for (const [language, read] of pages) {
    const found = [...ledgerRecords(language, ledger), ...read.records];
    const timeline = new Set(read.timeline);
    made.set(
      language,
      found.map((record) => (record.kind === 'event' ? placeEvent(record, timeline, ledger) : record)),
    );
  }
  return new Map(
    [...made].map(([language, records]) => [
      language,
      records.map((record) => withTwinTitle(record, language, made)),
    ]),
  );
}

/** An event stands on the timeline; where that has no place for it, its claim tells of it. */
function placeEvent(record: SearchRecord, timeline: ReadonlySet<string>, ledger: Lookup): SearchRecord {
  const id = record.address.replace('timeline/#', '');
  const anchor = [id, `event-${id}`].find((one) => timeline.has(one));
  if (anchor) return { ...record, address: `timeline/#${anchor}` };
  const claim = ledger.ledger.events.find((one) => one.id === id)?.claims[0];
  return claim ? { ...record, address: `evidence/${claim}/` } : record;
}

function withTwinTitle(record: SearchRecord, language: Language, made: RecordsByLanguage): SearchRecord {
  if (!TITLED.has(record.kind)) return record;
  const twins = LANGUAGES.filter((one) => one !== language).flatMap(
    (one) => made.get(one)?.find(({ address }) => address === record.address)?.title ?? [],
  );
  return { ...record, foreign: [...new Set(twins)].filter((title) => title !== record.title) };
}
