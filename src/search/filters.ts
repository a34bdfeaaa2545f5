import { FILTERS, type FilterName } from './kinds.ts';
import type { Item } from './vocabulary.ts';

/** The filters that are set, one value each. */
export type FilterChoice = Partial<Record<FilterName, string>>;

/**
 * Reads the filters of an address. What is not on offer is ignored.
 *
 * @param offered the values of each filter
 */
export function readFilters(
  parameters: URLSearchParams,
  offered: Readonly<Record<string, readonly string[]>>,
): FilterChoice {
  const choice: FilterChoice = {};
  for (const name of FILTERS) {
    const value = parameters.get(name);
    if (value !== null && offered[name]?.includes(value)) choice[name] = value;
  }
  return choice;
}

/** True where the item has every chosen value. */
export function passes(item: Item, choice: FilterChoice): boolean {
  return FILTERS.every((name) => {
    const value = choice[name];
    return value === undefined || (item.facets[name] ?? []).includes(value);
  });
}

/** True where no filter is set. */
export function isEmpty(choice: FilterChoice): boolean {
  return Object.values(choice).every((value) => value === undefined);
}

/** What passes the filters. */
export function chosen<Found extends { item: Item }>(hits: readonly Found[], filters: FilterChoice): Found[] {
  return hits.filter(({ item }) => passes(item, filters));
}
