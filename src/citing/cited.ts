import type { Language } from '../languages.ts';
import type { CitedKind } from '../strings/citing.ts';

/** The year in which the site was published. */
export const PUBLISHED = 2026;

/** Something on the site that a reader cites. */
export interface Cited {
  kind: CitedKind;
  language: Language;
  /** The site's name in that language; it stands for the author, too. */
  site: string;
  /** Title of the page, text of the claim, or title of the chart in the state it is in. */
  title: string;
  /** Full address; that of a chart holds its state. */
  address: string;
  /** The day on which it was read, `2026-11-23`; left out of files that are made at build. */
  read?: string;
}

/** A title as citations want it: on one line, with plain spaces and without the full stop at its end. */
export function citedTitle({ title }: Pick<Cited, 'title'>): string {
  return title.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
}

/**
 * A key for reference managers, from language, page and state.
 *
 * @example citedKey({ language: 'ru', address: 'https://x.org/ru/charts/patent-swap/?patent-swap=ratio' }) // 'eastern-vector-ru-patent-swap-ratio'
 */
export function citedKey({ language, address }: Pick<Cited, 'language' | 'address'>): string {
  const url = new URL(address);
  const last = url.pathname.split('/').filter(Boolean).at(-1) ?? '';
  const state = [...url.searchParams.values()].join('-').replace(/[^\w-]+/g, '-');
  return ['eastern-vector', language, last === language ? '' : last, state].filter(Boolean).join('-');
}
