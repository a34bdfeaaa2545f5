import { answers, type JudgedQuery } from './queries.ts';

/** How well a search answers a set of queries; the shares are of the queries that have an answer. */
export interface Measures {
  queries: number;
  /** Share with an answer in the first place. */
  success1: number;
  /** Share with an answer in the first three. */
  success3: number;
  /** Mean of one over the place of the first answer, of the first ten. */
  mrr10: number;
  /** Share of all queries that got only what does not answer them, or anything where nothing is to be found. */
  nonsense: number;
}

/** One query with the addresses that a search gave for it. */
export interface Outcome {
  query: JudgedQuery;
  found: readonly string[];
}

/** Place of the first answer among the first ten, from 1; 0 where there is none. */
export function placeOf({ query, found }: Outcome): number {
  return found.slice(0, 10).findIndex((address) => answers(query, address)) + 1;
}

/** The measures of a set of outcomes. */
export function measure(outcomes: readonly Outcome[]): Measures {
  const answerable = outcomes.filter(({ query }) => query.find.length > 0);
  const places = answerable.map(placeOf);
  const share = (count: number, of: number): number => (of === 0 ? 0 : count / of);
  const nonsense = outcomes.filter((one) => one.found.length > 0 && placeOf(one) === 0).length;
  return {
    queries: outcomes.length,
    success1: share(places.filter((place) => place === 1).length, places.length),
    success3: share(places.filter((place) => place >= 1 && place <= 3).length, places.length),
    mrr10: share(
      places.reduce((sum, place) => sum + (place > 0 ? 1 / place : 0), 0),
      places.length,
    ),
    nonsense: share(nonsense, outcomes.length),
  };
}
