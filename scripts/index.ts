/**
 * Makes the search of the built site: a vocabulary and Pagefind's index, for each language. Started by
 * the build beside Astro, it first holds the content against its rules, for it reads the same ledger;
 * it says that they hold, and waits for the word that the pages are there.
 */
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { close } from 'pagefind';
import { lookup, makeLookup, type Lookup } from '../src/ledger/lookup.ts';
import { withAskedWords } from '../src/search/build/askedWords.ts';
import { everydayLines, lightWords, otherWords } from '../src/search/build/everydayWords.ts';
import { startFullIndex } from '../src/search/build/fullIndex.ts';
import { namesFile } from '../src/search/build/namesFile.ts';
import { allRecords, earlyRecords, lateRecords } from '../src/search/build/records.ts';
import { askedOfNames, longForeignNames, makeVocabulary } from '../src/search/build/vocabularyFiles.ts';
import { packSentences } from '../src/search/packing.ts';
import type { SentencesFile } from '../src/search/vocabulary.ts';
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
// Pagefind works in a process of its own: most of its records need no page.
const full = await startFullIndex();
const early = full.add(earlyRecords(ledger));
if (pagesBuilt) {
  const [replaced] = process.argv.slice(2);
  if (replaced) rmSync(replaced, { recursive: true, force: true });
  await pagesBuilt;
  process.disconnect();
}
const records = withAskedWords(allRecords('dist', ledger));
await early;
await full.add(lateRecords(records));
const written = full.write('dist/pagefind');
const vocabularies = [...records].map(([language, all]) => ({ language, all, ...makeVocabulary(all) }));
await written;
await close();
mkdirSync('dist/search', { recursive: true });
for (const { language, all, names, claims } of vocabularies) {
  const first = namesFile(language, names, ledger, 'dist/pagefind');
  writeFileSync(`dist/search/${language}.json`, JSON.stringify(first));
  const sentences: SentencesFile = {
    things: claims,
    meanings: everydayLines(language),
    others: otherWords(language),
    light: lightWords(language),
    asked: askedOfNames(all),
    foreign: longForeignNames(all),
  };
  writeFileSync(
    `dist/search/${language}.claims.json`,
    JSON.stringify(packSentences(sentences, language === 'ru')),
  );
  console.log(`Search in ${language}: ${all.length} things to find.`);
}
