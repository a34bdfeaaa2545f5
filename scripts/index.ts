/**
 * Makes the search of the built site: a vocabulary and Pagefind's index, for each language. Started by
 * the build beside Astro, it first holds the content against its rules, for it reads the same ledger; it
 * says that they hold, makes what can be made before the pages, and waits for the word that they are there.
 */
import { rmSync } from 'node:fs';
import { LANGUAGES, type Language } from '../src/languages.ts';
import { lookup, makeLookup, type Lookup } from '../src/ledger/lookup.ts';
import { ContentError } from '../src/ledger/problem.ts';
import { withAskedWords } from '../src/search/build/askedWords.ts';
import { joinIndexes, startFullIndex, type FullIndex } from '../src/search/build/fullIndex.ts';
import { indexFolder, keptVocabulary, makeLanguageFiles } from '../src/search/build/languageFiles.ts';
import { readPages, type PagesRead } from '../src/search/build/pageRecords.ts';
import { keepPages, pagesBefore, type PagesBefore } from '../src/search/build/pagesBefore.ts';
import { allRecords, earlyRecords } from '../src/search/build/records.ts';
import type { RecordsByLanguage, SearchRecord } from '../src/search/record.ts';
import { checkContent } from './check.ts';

/** The ledger; under the build, once every rule holds. */
function checkedLedger(): Lookup {
  if (!process.send) return lookup();
  const checked = checkContent(process.cwd());
  if (!checked) process.exit(1);
  process.send('The content holds.');
  return makeLookup(checked);
}

/** Settles when the build says that so much is there. */
function told(what: 'searched' | 'built'): Promise<unknown> | undefined {
  if (!process.send) return undefined;
  return new Promise((resolve) => process.on('message', (message) => message === what && resolve(what)));
}

const ledger = checkedLedger();
const searched = told('searched');
const built = told('built');
const early = earlyRecords(ledger);
const started = new Map<Language, Promise<FullIndex>>();

/** Starts Pagefind, in a thread of its own, with the records that need no page. */
async function start(language: Language): Promise<FullIndex> {
  const full = startFullIndex(language);
  await full.add(early.get(language) ?? []);
  return full;
}

/** An index that nothing has been made of yet. */
function take(language: Language): Promise<FullIndex> {
  const full = started.get(language) ?? start(language);
  started.delete(language);
  return full;
}

function makeFiles(language: Language, records: readonly SearchRecord[]): Promise<void> {
  return makeLanguageFiles(language, records, () => take(language), ledger, 'dist/search');
}

/** Everything that can be found; content that names what is not there stops the build by its lines alone. */
function finalRecords(pages: ReadonlyMap<Language, PagesRead>): RecordsByLanguage {
  try {
    return withAskedWords(allRecords(pages, ledger));
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(error.message.trim());
    process.exit(1);
  }
}

/** Makes what holds if the pages will say this. */
async function makeEarly({ pages, same }: PagesBefore): Promise<void> {
  try {
    const all = [...withAskedWords(allRecords(pages, ledger))];
    await Promise.all(
      all.map(([language, records]) =>
        same.includes(language) ? makeFiles(language, records) : keptVocabulary(language, records),
      ),
    );
  } catch (error) {
    // The pages that are being built may have what these lacked.
    if (!(error instanceof ContentError)) throw error;
  }
}

const before = pagesBefore(ledger);
for (const language of LANGUAGES)
  if (!before?.same.includes(language)) started.set(language, start(language));
if (built) {
  const [replaced] = process.argv.slice(2);
  if (replaced) rmSync(replaced, { recursive: true, force: true });
  if (before) await makeEarly(before);
  await Promise.race([searched, built]);
  // Of what a build has not made the folder is swept at its end: only then is it sure what the pages say.
  await makeEarly({ pages: readPages('dist'), same: LANGUAGES });
  await built;
  process.disconnect();
}
const pages = readPages('dist');
const all = finalRecords(pages);
await Promise.all([...all].map(([language, records]) => makeFiles(language, records)));
keepPages(pages, ledger);
for (const full of started.values()) await (await full).close();
joinIndexes(
  LANGUAGES.map((language) => indexFolder(language)),
  'dist/pagefind',
);
for (const [language, records] of all)
  console.log(`Search in ${language}: ${records.length} things to find.`);
