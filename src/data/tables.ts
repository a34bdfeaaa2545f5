import { amountOf } from '../ledger/amounts.ts';
import type { Lookup } from '../ledger/lookup.ts';
import { markOf } from '../ledger/mark.ts';
import type { Claim } from '../ledger/schema/claim.ts';
import type { Entry } from '../ledger/yaml.ts';

/** Where a claim is used: addresses of pages, given its id. */
export type UsedIn = (claim: string) => string[];

/** What a claim is in `/data/claims.json`. */
export function claimRecord(claim: Claim, ledger: Lookup, usedIn: UsedIn): Record<string, unknown> {
  const [first] = claim.evidence;
  const amount = amountOf(claim, ledger.claims);
  const value = claim.value && {
    ...(amount !== undefined && { amount }),
    ...('unit' in claim.value && { unit: claim.value.unit, qualifier: claim.value.qualifier }),
    ...('formula' in claim.value && { formula: claim.value.formula }),
    ...(claim.value.period && { period: claim.value.period }),
  };
  return {
    id: claim.id,
    document: claim.document,
    passage: first?.passage,
    fragment: first?.fragment,
    evidence: claim.evidence,
    kind: claim.kind,
    status: claim.status,
    rung: claim.rung ?? null,
    check: claim.check.verdict,
    checkRows: claim.check.rows,
    mark: markOf(claim),
    damaged: claim.damaged,
    value: value ?? null,
    attribution: claim.attribution ?? null,
    caveat: claim.caveat ?? null,
    text: claim.text,
    entities: claim.entities,
    parties: claim.parties,
    sectors: claim.sectors,
    holder: claim.holder,
    contradicts: claim.contradicts,
    usedIn: usedIn(claim.id),
  };
}

/** All entries of a kind as plain records, without the place that they were read from. */
export function plainRecords<T>(entries: readonly Entry<T>[]): Omit<Entry<T>, 'writtenAt'>[] {
  return entries.map(({ writtenAt: _writtenAt, ...record }) => record);
}

/**
 * Records as rows of a table: nested fields become columns such as `text.en`, lists are joined by
 * spaces. Lists of objects are left to the JSON file.
 */
export function flatRecord(record: Record<string, unknown>): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [key, value] of Object.entries(record)) {
    if (value === null || value === undefined) flat[key] = '';
    else if (Array.isArray(value)) {
      if (value.every((item) => typeof item !== 'object')) flat[key] = value.join(' ');
    } else if (typeof value === 'object') {
      for (const [inner, text] of Object.entries(flatRecord(value as Record<string, unknown>)))
        flat[`${key}.${inner}`] = text;
    } else flat[key] = String(value);
  }
  return flat;
}

/** A table as CSV: UTF-8 with a byte order mark, so that spreadsheets read it; fields with signs are quoted. */
export function toCsv(rows: readonly Record<string, string>[], separator: ',' | ';' = ','): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const field = (text: string): string => (/[",;\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
  return `\ufeff${lines.map((line) => line.map(field).join(separator)).join('\r\n')}\r\n`;
}
