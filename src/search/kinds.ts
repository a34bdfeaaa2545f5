/** Kinds of things that can be found, in the order in which they enter a vocabulary that is short of room. */
export const FOUND_KINDS = [
  'document',
  'page',
  'chart',
  'lesson',
  'entity',
  'term',
  'chapter',
  'section',
  'event',
  'claim',
] as const;

export type FoundKind = (typeof FOUND_KINDS)[number];

/** What people call things of a kind: a chart about universities is looked for by both words. */
export const KIND_WORDS: Partial<Record<FoundKind, readonly string[]>> = {
  chart: ['chart', 'graph', 'diagram', 'график', 'диаграмма'],
  chapter: ['chapter', 'глава'],
  lesson: ['lesson', 'урок'],
  document: ['document', 'source', 'документ', 'источник'],
};

/** Names of the filters, as they stand in the address. */
export const FILTERS = ['kind', 'document', 'status', 'check', 'party'] as const;

export type FilterName = (typeof FILTERS)[number];

/** What a thing may be filtered by. */
export type Facets = Partial<Record<FilterName, readonly string[]>>;
