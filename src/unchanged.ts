/**
 * Keys by which a rebuild tells that a page would come out as before, so that it is taken from the build
 * before instead of being drawn again. Astro itself compares the address of the site and the lock file; a
 * key stands for the content, and for all code: a page that links to scripts and styles hangs on how they
 * are bundled for every other page too, which Astro does not compare.
 *
 * Only for `cacheKey` in getStaticPaths(), and for what the search is made from.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { LANGUAGES, type Language } from './languages.ts';
import type { Lookup } from './ledger/lookup.ts';
import type { Claim } from './ledger/schema/claim.ts';

/** Folders of `content/` that only pages without a key show. */
const PROSE = ['chapters', 'lessons', 'questions', 'pages', 'search'];
const CLAIMS = 'claims';

const hashed = new Map<string, string>();

/** A key of any data; where an entry of the ledger stands in its file is left out. */
export function keyOf(...values: readonly unknown[]): string {
  const text = JSON.stringify(values, (name, value: unknown) => {
    if (name === 'writtenAt') return undefined;
    return value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value;
  });
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

/** A key of what is drawn from the data alone that are given, and from the words and rules that all share. */
export function shownKey(...shown: readonly unknown[]): string {
  return keyOf(contentKey(process.cwd(), [...PROSE, CLAIMS]), shown);
}

/**
 * A key of what one entry's page shows: the rest of the ledger, whole, and of the claims only those that
 * the page names, directly or through others, and those that name the entry.
 *
 * @param id of the claim or other entry that the page is about
 * @param shown entries beside it whose claims the page shows
 */
export function entryKey(
  id: string,
  shown: readonly unknown[],
  { claims }: Lookup,
  root = process.cwd(),
): string {
  const found = new Map<string, Claim>();
  const follow = (value: object): void => {
    for (const name of namesIn(value)) {
      const claim = claims.get(name);
      if (!claim || found.has(name)) continue;
      found.set(name, claim);
      follow(claim);
    }
  };
  follow([id, ...shown]);
  follow([...claims.values()].filter((claim) => namesIn(claim).has(id)).map((claim) => claim.id));
  return keyOf(contentKey(root, [...PROSE, CLAIMS]), shown, [...found.values()]);
}

const names = new WeakMap<object, ReadonlySet<string>>();

/** Every word of the data that could be an id. */
function namesIn(value: object): ReadonlySet<string> {
  const known = names.get(value);
  if (known) return known;
  const found = new Set(JSON.stringify(value).match(/[a-z0-9]+(?:-[a-z0-9]+)*/g));
  names.set(value, found);
  return found;
}

/**
 * A key of the prose of a language, and of all code: what its pages say beside the ledger.
 *
 * @param without folders of prose that are left out
 */
export function proseKey(language: Language, without: readonly string[] = [], root = process.cwd()): string {
  const others = LANGUAGES.filter((one) => one !== language);
  const kept = readdirSync(join(root, 'content')).filter((name) => !PROSE.includes(name));
  return contentKey(root, [...kept, ...without], others);
}

function contentKey(root: string, without: readonly string[], others: readonly string[] = []): string {
  const name = [root, ...without, '/', ...others].join();
  const known = hashed.get(name);
  if (known) return known;
  const hash = createHash('sha256');
  for (const file of [
    ...filesBelow(join(root, 'content'), others, without),
    ...filesBelow(join(root, 'src')),
  ])
    hash.update(relative(root, file)).update('\n').update(readFileSync(file)).update('\n');
  const key = hash.digest('hex').slice(0, 32);
  hashed.set(name, key);
  return key;
}

/**
 * @param without names of files and folders that are left out at any depth
 * @param here names that are left out in this folder alone
 */
function filesBelow(folder: string, without: readonly string[] = [], here: readonly string[] = []): string[] {
  return readdirSync(folder)
    .filter((name) => !without.includes(name) && !here.includes(name))
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? filesBelow(path, without) : [path];
    });
}
