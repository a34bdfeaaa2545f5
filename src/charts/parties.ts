import type { Language } from '../languages.ts';
import type { Party } from '../ledger/schema/claim.ts';
import { strings } from '../strings/index.ts';

/**
 * A kind of thing and whom it concerns, as one series of a chart.
 *
 * @example ofParties('Conference', ['others', 'china'], 'en') // 'Conference (China and others)'
 */
export function ofParties(kind: string, parties: readonly Party[], language: Language): string {
  const { party } = strings(language);
  const names = [
    ...parties.filter((one) => one !== 'others').map((one) => party[one]),
    ...(parties.includes('others') ? [party.others.toLowerCase()] : []),
  ];
  return `${kind} (${new Intl.ListFormat(language === 'en' ? 'en-GB' : language).format(names)})`;
}
