import type { Language } from '../languages.ts';
import { formatAmount, formatNumber, formatScaled, qualifierWord, unitWord } from '../text/numbers.ts';
import { formatDate } from '../text/dates.ts';
import { amountOf } from './amounts.ts';
import { need, type Lookup } from './lookup.ts';
import type { Claim } from './schema/claim.ts';

/** Which part of a value is printed. */
export type Aspect = 'amount' | 'number' | 'scaled' | 'full' | 'period' | 'year';

/**
 * The value of a claim in the reader's language.
 *
 * - `amount`: number and unit, "769 patents";
 * - `number`: all its digits, "3,180,000"; `scaled`: the number alone, "3.18 million";
 * - `full`: with its qualifier, "more than $520 bn";
 * - `period`: its date in words; `year`: the first year of it.
 *
 * @throws Error that names the claim where it has no such part
 */
export function sayValue(claim: Claim, aspect: Aspect, language: Language, ledger: Lookup): string {
  const { value } = claim;
  if (aspect === 'period' || aspect === 'year') {
    if (!value?.period)
      throw new Error(`The claim "${claim.id}" has no period. Mend: use another part of its value.`);
    return aspect === 'year' ? value.period.slice(0, 4) : formatDate(value.period, language);
  }
  const amount = amountOf(claim, ledger.claims);
  if (amount === undefined || !value || !('unit' in value)) {
    throw new Error(
      `The claim "${claim.id}" has no amount. Mend: mark the words with <Says> instead of <Value>.`,
    );
  }
  const unit = need(ledger.units, value.unit, 'unit');
  if (aspect === 'number') return unit.id === 'none' ? String(amount) : formatNumber(amount, language);
  if (aspect === 'scaled') return formatScaled(amount, language, unit.kind === 'currency');
  const text = formatAmount(amount, unit, language);
  const qualifier = aspect === 'full' ? qualifierWord(value.qualifier, language) : '';
  return qualifier ? `${qualifier} ${inGenitive(text, claim, amount, language, ledger)}` : text;
}

/** After a Russian qualifier ("более", "около") a counted noun stands in the genitive plural. */
function inGenitive(text: string, claim: Claim, amount: number, language: Language, ledger: Lookup): string {
  if (language !== 'ru' || !claim.value || !('unit' in claim.value)) return text;
  const unit = need(ledger.units, claim.value.unit, 'unit');
  if (unit.kind !== 'word' || !Number.isInteger(amount)) return text;
  return text.replace(unitWord(amount, unit, 'ru'), unit.forms.ru.many);
}
