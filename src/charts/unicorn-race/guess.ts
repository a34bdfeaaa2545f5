import { amount } from '../rows.ts';
import type { UnicornRace } from './model.ts';

/** Where the reader's guess begins: far from either count. */
export const FIRST_GUESS = 100;
/** Dots in a column of a field. */
export const ROWS = 10;

/** Columns that the largest field has. */
export function columnsOf({ races }: UnicornRace): number {
  return Math.ceil(Math.max(...races.flatMap(({ china, usa }) => [amount(china), amount(usa)])) / ROWS);
}

/** The highest guess: what a field has room for. */
export function topOf(race: UnicornRace): number {
  return columnsOf(race) * ROWS;
}

/** What is guessed: the count of the United States in the first list. @throws Error where there is no list */
export function guessedOf({ races: [first] }: UnicornRace): number {
  if (!first) throw new Error('The race has no list. Mend: give its model the lists of the check.');
  return amount(first.usa);
}
