import type { FoundKind } from './kinds.ts';
import type { Concept } from './concept.ts';
import type { Understanding } from './understand.ts';
import { answersKind } from './questions.ts';
import type { IndexedItem } from './indexedItem.ts';
import { stemsOf, type WordIndex } from './wordIndex.ts';
import type { Item } from './vocabulary.ts';
import { isNumber } from './words.ts';

/** A thing found, with how well it answers. */
export interface Hit {
  item: Item;
  score: number;
  /** Share of the query, by weight, that it answers. */
  coverage: number;
}

/** Less than this share of the query answered is no answer. */
const ENOUGH = 0.55;
/** The same where some of the query is unknown, or was mended: then more of the rest has to be there. */
const ENOUGH_OF_DOUBTFUL = 0.64;
/** The same where it stands only in a long text, whose words meet by chance. */
const ENOUGH_OF_TEXT = 0.74;
const UNKNOWN_SHARE = 0.75;
const UNKNOWN_IN_QUESTION = 0.3;
const SOFT_WEIGHT = 1.6;
/** How much a word counts towards the share that is answered, where an answer may lack it. */
const SOFT_SHARE = 0.4;
/** From this quality on, a match counts in full. */
const SURE = 0.7;
/** From this quality on, an alternative is the word itself, a name of the same or a spelling. */
const CLOSE = 0.8;
/** A name of several words found so well lifts a share that is over this one. */
const NAMED = 0.7;
const SOME = 0.1;
const MUCH = 0.28;
const LEAST_OF_NAMED = 0.5;
/** The same where the name has several words. */
const LEAST_OF_LONG_NAMED = 0.55;
/** From this weight on, a match is in a name or a title. */
const IN_TITLE = 1.3;
const PART_OF_TITLE = 1.15;
/** What a part of a name of several words counts. */
const PARTLY = 0.5;
/** What a thing gains by being of the kind that a question wants. */
const WANTED = 1.3;
/** A thing with exactly this name comes before things that speak of it. */
const EXACT = 2.5;
/** The same where small words, which are otherwise left out, are the title's, too. */
const EXACT_TITLE = 5;
/** The same where people are known to look for a thing under just these words: of who or what has a name, they are another. */
const EXACT_CALL = { entity: 1.5, term: 0.5, other: 0.15 } as const;
const BY_KIND: Record<FoundKind, number> = {
  document: 1,
  chapter: 1.15,
  chart: 1.1,
  lesson: 1,
  page: 1.05,
  entity: 1,
  term: 1.05,
  section: 1.05,
  event: 0.85,
  claim: 1.1,
};

/** How much a concept tells: rare words tell more. */
export function weigh(concept: Concept, index: WordIndex, asked = false): number {
  const total = index.items.length + 1;
  const rarest = (stems: readonly string[]): number =>
    Math.max(...stems.map((one) => Math.log(1 + total / (1 + (index.places.get(one)?.length ?? 0)))));
  // A number that the vocabulary lacks may stand in a text.
  if (concept.soft && isNumber(concept.words[0] ?? '')) return Math.log(1 + total) * UNKNOWN_SHARE;
  if (concept.soft) return SOFT_WEIGHT;
  if (!concept.known) return Math.log(1 + total) * (asked ? UNKNOWN_IN_QUESTION : UNKNOWN_SHARE);
  const known = concept.alternatives.filter(({ stems }) => stems.every((one) => index.places.has(one)));
  if (known.length === 0) return Math.log(1 + total) * UNKNOWN_SHARE;
  // What merely may mean the same tells nothing of how rare the word is.
  const close = known.filter(({ quality }) => quality >= CLOSE);
  return Math.min(...(close.length > 0 ? close : known).slice(0, 4).map(({ stems }) => rarest(stems)));
}

/** The weights of a query's concepts: a question may hold a strange word, but one that is half strange is about something else. */
export function weightsOf({ concepts, asked = false }: Understanding, index: WordIndex): number[] {
  const telling = concepts.filter(({ soft }) => !soft);
  const strange = telling.filter(({ known }) => !known).length;
  const lenient =
    asked && (strange * 2 < telling.length || concepts.some(({ name, words }) => name && words.length > 1));
  return concepts.map((concept) => weigh(concept, index, lenient));
}

/** How well an item answers a query. */
export function scoreItem(item: IndexedItem, understanding: Understanding, weights: readonly number[]): Hit {
  const { concepts } = understanding;
  let matched = 0;
  let total = 0;
  let sums = 0;
  let titled = true;
  const found: number[] = [];
  concepts.forEach((concept, at) => {
    const weight = weights[at] ?? 0;
    const counted = concept.soft ? weight * SOFT_SHARE : weight;
    sums += weight;
    total += counted;
    let best = 0;
    let sure = 0;
    concept.alternatives.forEach(({ stems, quality }, place) => {
      const worth = quality * together(item, stems, place === 0);
      if (worth <= best) return;
      best = worth;
      sure = quality >= SURE ? (stems.every((one) => item.stems.has(one)) ? 1 : PARTLY) : quality;
    });
    found.push(best);
    if (best < IN_TITLE && !concept.soft) titled = false;
    matched += counted * sure;
  });
  let coverage = total === 0 ? 0 : matched / total;
  // A name of several words is seldom there by chance: who asks much around it still gets what bears it.
  const named = concepts.some(
    (concept, at) => concept.name && concept.words.length > 1 && (found[at] ?? 0) >= NAMED,
  );
  const own = bearsName(item, concepts, understanding.asked === true);
  if ((named && coverage > SOME) || (own && coverage > MUCH))
    coverage = Math.max(coverage, ENOUGH_OF_DOUBTFUL);
  // A thing whose name is only a part of what was asked is not better than a sentence that says all of it.
  const sum = found.reduce(
    (all, best, at) => all + (weights[at] ?? 0) * (titled ? best : Math.min(best, PART_OF_TITLE)),
    0,
  );
  let score = total === 0 ? 0 : (sum / sums) * coverage ** 1.5 * BY_KIND[item.kind];
  if (item.kind === 'claim' || item.kind === 'event') score *= 1.1 - Math.min(item.length, 40) / 200;
  if (understanding.wanted && answersKind(understanding.wanted, item.kind, item.title)) score *= WANTED;
  if (own) score = Math.max(score, named ? LEAST_OF_LONG_NAMED : LEAST_OF_NAMED);
  const whole = stemsOf(understanding.query).join(' ');
  if (isTitled(item, whole)) score += EXACT_TITLE;
  else if (isNamed(item, concepts, whole) && !asksMore(understanding)) score += EXACT;
  else if (isOneOf(item.calls, concepts))
    score += EXACT_CALL[item.kind === 'entity' || item.kind === 'term' ? item.kind : 'other'];
  return { item, score, coverage };
}

/** Weight of several stems in an item: all have to be there, or, of what was typed, some. */
function together(item: IndexedItem, stems: readonly string[], parts: boolean): number {
  let sum = 0;
  let found = 0;
  for (const one of stems) {
    const weight = item.stems.get(one);
    if (weight === undefined) {
      if (!parts) return 0;
      continue;
    }
    found += 1;
    sum += weight;
  }
  return found === stems.length ? sum / found : (sum / stems.length) * PARTLY;
}

/** True where a part of the query is a name of the very thing: of several words, or of one in a question. */
function bearsName(item: IndexedItem, concepts: readonly Concept[], asked: boolean): boolean {
  if (item.kind !== 'entity' && item.kind !== 'term') return false;
  // Where half of a question is strange to the site, a name of one word in it is chance.
  const strangers = concepts.filter(({ known, soft }) => !known && !soft).length;
  const plain = strangers * 2 < concepts.length;
  return concepts.some(
    ({ name, words, alternatives }) =>
      name &&
      (words.length > 1 || (plain && (asked || concepts.length > 2) && item.kind === 'entity')) &&
      item.names.includes(alternatives[0]?.stems.join(' ') ?? ''),
  );
}

/** True where the query is a title of several words, small words and all. */
function isTitled(item: IndexedItem, whole: string): boolean {
  if (item.length < 2 || item.kind === 'claim' || item.kind === 'event') return false;
  return item.names[0] === whole;
}

/** True where a name and a small word are asked when or how many: the name alone is no answer. */
function asksMore({ concepts, wanted }: Understanding): boolean {
  return (
    (wanted === 'time' || wanted === 'number' || wanted === 'reason') && concepts.some(({ soft }) => soft)
  );
}

/** True where the whole query is one of the item's names; one of several words may have small ones, such as “big data”. */
function isNamed(item: IndexedItem, concepts: readonly Concept[], whole: string): boolean {
  if (item.kind === 'claim' || item.kind === 'event' || item.kind === 'section') return false;
  return (whole.includes(' ') && item.names.includes(whole)) || isOneOf(item.names, concepts);
}

/** True where the whole query, in any of its readings, is one of the names. */
function isOneOf(names: readonly string[], concepts: readonly Concept[]): boolean {
  if (names.length === 0) return false;
  const telling = concepts.filter(({ soft }) => !soft);
  const ways = (telling.length > 0 ? telling : concepts).reduce<string[]>(
    (all, concept) =>
      all
        .flatMap((start) =>
          concept.alternatives.slice(0, 3).map(({ stems }) => `${start} ${stems.join(' ')}`.trim()),
        )
        .slice(0, 27),
    [''],
  );
  return ways.some((way) => names.includes(way));
}

/**
 * The best answers out of the vocabulary.
 *
 * @param enough the share of the query that has to be answered
 */
export function rank(
  understanding: Understanding,
  index: WordIndex,
  enough = enoughFor(understanding),
): Hit[] {
  const weights = weightsOf(understanding, index);
  const candidates = new Set<IndexedItem>();
  for (const { alternatives } of understanding.concepts) {
    alternatives.forEach(({ stems }, place) => {
      for (const one of place === 0 ? stems : stems.slice(0, 1))
        for (const item of index.places.get(one) ?? []) candidates.add(item);
    });
  }
  return inOrder(
    [...candidates].map((item) => scoreItem(item, understanding, weights)),
    enough,
  );
}

/** The share of a query that has to be answered. */
export function enoughFor({ concepts, doubtful }: Understanding): number {
  const unsure =
    doubtful || concepts.some(({ known, soft, meant }) => (!known && !soft) || meant !== undefined);
  return concepts.length > 1 && unsure ? ENOUGH_OF_DOUBTFUL : ENOUGH;
}

/** The same for what only the full text has. */
export function enoughForText(understanding: Understanding): number {
  return Math.max(ENOUGH_OF_TEXT, enoughFor(understanding));
}

/** Hits that answer enough, the best first, each address once. */
export function inOrder(hits: readonly Hit[], enough = 0): Hit[] {
  const best = new Map<string, Hit>();
  for (const hit of hits) {
    const known = best.get(hit.item.address);
    if (hit.coverage >= enough && (!known || hit.score > known.score)) best.set(hit.item.address, hit);
  }
  return [...best.values()].sort(
    (a, b) => b.score - a.score || b.coverage - a.coverage || a.item.title.length - b.item.title.length,
  );
}
