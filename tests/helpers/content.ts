import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { readLedger } from '../../src/ledger/read.ts';
import { LEDGER_RULES } from '../../src/ledger/rules/index.ts';
import type { Problem } from '../../src/ledger/problem.ts';
import { fingerprint } from '../../src/text/fingerprint.ts';

/** The text of the only passage of the test's document. */
export const PASSAGE =
  'В 2015 году компания передала партнёру 769 патентов, тогда как получила лишь 98 от него.';

const both = (text: string) => ({ en: text, ru: text });

/** A sound claim; the test breaks one thing of it. */
export function soundClaim(change: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: 'patents-given',
    document: '004',
    kind: 'figure',
    status: 'report',
    evidence: [
      {
        passage: 1,
        fragment: 'передала партнёру 769 патентов',
        translation: 'passed 769 patents to the partner',
      },
    ],
    value: { amount: 769, unit: 'patents' },
    text: both('Text.'),
    ...change,
  };
}

const document = {
  id: '004',
  title: both('T'),
  short: both('T'),
  kind: both('T'),
  language: 'ru',
  dateNote: both('T'),
  publisher: both('T'),
  origin: both('T'),
  purpose: both('T'),
  content: both('T'),
  value: both('T'),
  limitation: both('T'),
  sourcing: both('T'),
  passageRule: 'lines',
  passages: [{ number: 1, words: 14, fingerprint: fingerprint(PASSAGE) }],
};

const units = [
  {
    id: 'patents',
    kind: 'word',
    forms: {
      en: { one: 'patent', other: 'patents' },
      ru: { one: 'патент', few: 'патента', many: 'патентов', other: 'патента' },
    },
  },
  {
    id: 'times',
    kind: 'word',
    forms: {
      en: { one: 'time', other: 'times' },
      ru: { one: 'раз', few: 'раза', many: 'раз', other: 'раза' },
    },
  },
];

/** Writes content into a folder of its own; a string is written as it is, all else as YAML. */
export function writeContent(files: Record<string, unknown>): string {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  const all = { 'content/documents/004.yaml': document, 'content/units.yaml': units, ...files };
  for (const [name, data] of Object.entries(all)) {
    const path = join(root, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, typeof data === 'string' ? data : stringify(data));
  }
  return root;
}

/** What the rules say of a ledger with these files. */
export function problemsOf(files: Record<string, unknown>): Problem[] {
  const { ledger, problems } = readLedger(writeContent(files));
  return problems.length > 0 ? problems : LEDGER_RULES.flatMap((rule) => rule(ledger));
}

/** What the rules say of a ledger with these claims. */
export function problemsOfClaims(...claims: Record<string, unknown>[]): Problem[] {
  return problemsOf({ 'content/claims/004.yaml': claims });
}
