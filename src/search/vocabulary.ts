import type { Mark } from '../ledger/mark.ts';
import { FOUND_KINDS, type Facets, type FoundKind } from './kinds.ts';

/** A thing as the browser knows it from the vocabulary. */
export interface Item {
  kind: FoundKind;
  address: string;
  title: string;
  aliases: readonly string[];
  foreign: readonly string[];
  /** Words under which people look for it, which its own text does not use. */
  asked?: readonly string[];
  place?: string;
  mark?: Mark;
  facets: Facets;
  /** Text beside the title that it is found by; only of what the full index gave. */
  text?: string;
}

/** Title, address, facets, aliases, foreign names, place, words it is asked by: empty ones at the end are left out. */
export type Row = readonly [string, string, string?, string?, string?, string?, string?];

/** Rows by kind: a file of the vocabulary. Two files part it, `names` and `claims`. */
export type VocabularyFile = Partial<Record<FoundKind, readonly Row[]>>;

/** The second file: sections, events and claims, what everyday words mean here, and under which words things are looked for. */
export interface SentencesFile {
  things: VocabularyFile;
  meanings: readonly string[];
  /** Words of the language that look like words of the site and mean something else; parted by spaces. */
  others?: string;
  /** Words of the language that say little by themselves: where the site has none of them, an answer may lack them. */
  light?: string;
  /** By address, joined, of the things of the first file; those of this one have them in their rows. */
  asked?: Readonly<Record<string, string>>;
  /** By address, joined, longer names in the other language of things of the first file, which has no room for them. */
  foreign?: Readonly<Record<string, string>>;
}

/** Lists in a row are joined by this sign. */
export const JOINT = '|';

const FACET_NAMES = { d: 'document', s: 'status', c: 'check', p: 'party' } as const;
const FACET_KEYS = Object.entries(FACET_NAMES) as [
  keyof typeof FACET_NAMES,
  (typeof FACET_NAMES)[keyof typeof FACET_NAMES],
][];

/** Facets and mark as a short text, `d004 sreport cdiffers pchina mhatch`. */
export function packFacets(facets: Facets, mark?: Mark): string {
  const words = FACET_KEYS.flatMap(([key, name]) => (facets[name] ?? []).map((value) => key + value));
  // The mark follows from the status, but for the hatch.
  return [...words, ...(mark && mark !== facets.status?.[0] ? [`m${mark}`] : [])].join(' ');
}

/** The reverse of `packFacets`. */
export function unpackFacets(packed: string): { facets: Facets; mark?: Mark } {
  const facets: Partial<Record<string, string[]>> = {};
  let mark: string | undefined;
  for (const word of packed.split(' ').filter(Boolean)) {
    const value = word.slice(1);
    if (word.startsWith('m')) mark = value;
    const name = FACET_KEYS.find(([key]) => key === word[0])?.[1];
    if (name) (facets[name] ??= []).push(value);
  }
  mark ??= facets['status']?.[0];
  return { facets, ...(mark && { mark: mark as Mark }) };
}

/** The things of a vocabulary file. Rows that are no rows are left out. */
export function itemsOf(file: VocabularyFile): Item[] {
  return FOUND_KINDS.flatMap((kind) =>
    (file[kind] ?? []).map(([title, address, packed = '', aliases = '', foreign = '', place, asked]) => {
      const { facets, mark } = unpackFacets(packed);
      return {
        kind,
        address,
        title,
        aliases: aliases ? aliases.split(JOINT) : [],
        foreign: foreign ? foreign.split(JOINT) : [],
        facets: { ...facets, kind: [kind] },
        ...(place && { place }),
        ...(asked && { asked: asked.split(JOINT) }),
        ...(mark && { mark }),
      };
    }),
  );
}

/** The things with what the second file knows of them: words under which people look for them, and further names. */
export function withAsked(
  items: readonly Item[],
  asked: SentencesFile['asked'] = {},
  foreign: SentencesFile['foreign'] = {},
): Item[] {
  return items.map((item) => {
    const words = asked[item.address];
    const names = foreign[item.address];
    return {
      ...item,
      ...(words !== undefined && { asked: words.split(JOINT) }),
      ...(names !== undefined && { foreign: [...item.foreign, ...names.split(JOINT)] }),
    };
  });
}
