/**
 * Makes the search of the built site: a vocabulary and Pagefind's index, for each language. Started by
 * the build beside Astro, it first holds the content against its rules, for it reads the same ledger;
 * it says that they hold, and waits for the word that the pages are there.
 */
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { LANGUAGES } from '../src/languages.ts';
import { lookup, makeLookup, type Lookup } from '../src/ledger/lookup.ts';
import { withAskedWords } from '../src/search/build/askedWords.ts';
import { joinIndexes, startFullIndex } from '../src/search/build/fullIndex.ts';
import { indexFolder, makeLanguageFiles } from '../src/search/build/languageFiles.ts';
import { allRecords, earlyRecords } from '../src/search/build/records.ts';
import { checkContent } from './check.ts';

/** The ledger; under the build, once every rule holds. */
function checkedLedger(): Lookup {
  if (!process.send) return lookup();
  const checked = checkContent(process.cwd());
  if (!checked) process.exit(1);
  process.send('The content holds.');
  return makeLookup(checked);
}

const ledger = checkedLedger();
const pagesBuilt = process.send && once(process, 'message');
// Pagefind works in threads of its own: most of its records need no page.
const indexes = LANGUAGES.map((language) => ({ language, full: startFullIndex(language) }));
const records = earlyRecords(ledger);
const early = Promise.all(indexes.map(({ language, full }) => full.add(records.get(language) ?? [])));
if (pagesBuilt) {
  const [replaced] = process.argv.slice(2);
  if (replaced) rmSync(replaced, { recursive: true, force: true });
  await pagesBuilt;
  process.disconnect();
}
const all = withAskedWords(allRecords('dist', ledger));
await early;
await Promise.all(
  indexes.map(async ({ language, full }) => {
    const own = all.get(language) ?? [];
    await makeLanguageFiles(language, own, full, ledger, 'dist/search');
    console.log(`Search in ${language}: ${own.length} things to find.`);
    await full.close();
  }),
);
joinIndexes(
  LANGUAGES.map((language) => indexFolder(language)),
  'dist/pagefind',
);
