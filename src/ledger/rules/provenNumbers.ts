import { monthsIn, numbersIn } from '../../text/spokenNumbers.ts';
import type { Ledger } from '../ledger.ts';
import type { Problem } from '../problem.ts';
import type { Claim } from '../schema/claim.ts';
import type { Entry } from '../yaml.ts';

/** The amount and the period of a value occur in the claim's fragments, as digits or as words. */
export function provenNumbers(ledger: Ledger): Problem[] {
  return ledger.claims.flatMap((claim) => [...amountProblems(claim), ...periodProblems(claim)]);
}

function amountProblems(claim: Entry<Claim>): Problem[] {
  const { value } = claim;
  if (!value || !('amount' in value)) return [];
  const found = numbersIn(fragmentsOf(claim));
  if (found.has(value.amount)) return [];
  return [
    {
      file: claim.writtenAt.file,
      line: claim.writtenAt.lineOf(['value', 'amount']),
      message: `the value ${value.amount} of "${claim.id}" is in none of its fragments, which hold ${[...found].join(', ') || 'no number'}`,
      mend: 'add the fragment that has the number, correct the amount, or write a formula over other claims',
    },
  ];
}

/** A formula takes its period from the claims it computes with; everything else proves year and month. */
function periodProblems(claim: Entry<Claim>): Problem[] {
  const { value } = claim;
  if (!value?.period || 'formula' in value) return [];
  const text = fragmentsOf(claim);
  const numbers = numbersIn(text);
  const months = monthsIn(text);
  const missing = [...value.period.matchAll(/(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/g)].flatMap(
    ([, year, month, day]) => [
      ...(numbers.has(Number(year)) ? [] : [year]),
      ...(month && Number(month) <= 12 && !months.has(Number(month)) ? [`month ${month}`] : []),
      ...(day && !numbers.has(Number(day)) ? [`day ${day}`] : []),
    ],
  );
  if (missing.length === 0) return [];
  return [
    {
      file: claim.writtenAt.file,
      line: claim.writtenAt.lineOf(['value', 'period']),
      message: `the period ${value.period} of "${claim.id}" is not in its fragments: ${missing.join(', ')} missing`,
      mend: 'add the fragment that has the date, or give the date only as precisely as the document does',
    },
  ];
}

function fragmentsOf(claim: Claim): string {
  return claim.evidence.map(({ fragment }) => fragment).join(' · ');
}
