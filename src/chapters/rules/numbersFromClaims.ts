import { numbersIn } from '../../text/spokenNumbers.ts';
import { amountOf } from '../../ledger/amounts.ts';
import { rowsOf, type Lookup } from '../../ledger/lookup.ts';
import type { Problem } from '../../ledger/problem.ts';
import type { Claim } from '../../ledger/schema/claim.ts';
import { attribute } from '../source.ts';
import { lineOf, textOf, walk, type ChapterContext } from './context.ts';

/** A number that is part of a name, such as 5G, T1 or H2O, belongs to the name. */
const NAMES = /\p{L}+\d+\p{L}*|\d+[A-Z](?!\p{L})/gu;

/**
 * Every number in running text comes from a claim: it is set by <Value>, or stands in a <Says> whose
 * claim holds it in its fragments, its text, its value or its check. Exempt: numbers inside names (5G),
 * for they count nothing. Chapters and documents are named by <ChapterLink> and <Doc>, not by number.
 */
export function numbersFromClaims({ chapters, ledger }: ChapterContext): Problem[] {
  return chapters.flatMap(({ tree, file }) => {
    const problems: Problem[] = [];
    walk(tree, (node) => {
      if (node.type === 'yaml') return false;
      if (node.name === 'Says') {
        const claim = ledger.claims.get(attribute(node, 'claim') ?? '');
        const missing = claim
          ? digitsIn(textOf(node)).filter((number) => !numbersOf(claim, ledger).has(number))
          : [];
        if (missing.length > 0) {
          problems.push({
            file,
            line: lineOf(node),
            message: `the claim "${claim?.id}" does not hold ${missing.join(', ')}`,
            mend: 'name the claim that has the number, or set it with <Value>',
          });
        }
        return false;
      }
      if (node.type === 'text') {
        const stray = digitsIn(node.value ?? '');
        if (stray.length > 0) {
          problems.push({
            file,
            line: lineOf(node),
            message: `the number ${stray.join(', ')} comes from no claim: “${excerpt(node.value ?? '')}”`,
            mend: 'set it with <Value claim="…" />, or put the words into <Says claim="…">',
          });
        }
      }
      return true;
    });
    return problems;
  });
}

/** The numbers written in digits in a text, without those inside names. */
export function digitsIn(text: string): number[] {
  const bare = text.replace(NAMES, ' ');
  return /\d/.test(bare) ? [...numbersIn(bare.replace(/[^\d.,\s\u00a0\u202f]+/g, ' · '))] : [];
}

/** Every number that a claim or its check holds. */
export function numbersOf(claim: Claim, ledger: Lookup): Set<number> {
  const rows = rowsOf(claim, ledger);
  const texts = [
    ...claim.evidence.map(({ fragment }) => fragment),
    ...Object.values(claim.text),
    ...Object.values(claim.caveat ?? {}),
    ...rows.flatMap((row) =>
      [row.finding, row.correction, row.sinceThen].flatMap((one) => Object.values(one ?? {})),
    ),
    claim.value?.period ?? '',
  ];
  const amount = amountOf(claim, ledger.claims);
  return new Set([
    ...texts.flatMap((text) => [...numbersIn(text)]),
    ...(amount === undefined ? [] : [amount]),
  ]);
}

function excerpt(text: string): string {
  const at = Math.max(0, text.search(/\d/) - 20);
  return text.slice(at, at + 50).replace(/\s+/g, ' ');
}
