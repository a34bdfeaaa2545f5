/**
 * `npm run bench:search` measures the search of the built site: what it finds beside its rivals, what it loads, how
 * long it takes, and how that grows. `--quick` leaves the browser and the growth out.
 */
import { readdirSync, statSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { close } from 'pagefind';
import { LANGUAGES, type Language } from '../src/languages.ts';
import { lookup } from '../src/ledger/lookup.ts';
import { readPages } from '../src/search/build/pageRecords.ts';
import { allRecords } from '../src/search/build/records.ts';
import { dialogCost, openBrowser, serveCompressed, SLOW_4G } from '../src/search/measure/browser.ts';
import { measureLoad } from '../src/search/measure/growth.ts';
import { measure, placeOf, type Outcome } from '../src/search/measure/measures.ts';
import { openPagefind } from '../src/search/measure/pagefindInNode.ts';
import { queriesIn, readHeldOut, readQueries, type JudgedQuery } from '../src/search/measure/queries.ts';
import { flexSearch, miniSearch, plainPagefind, type Rival } from '../src/search/measure/rivals.ts';
import { siteEngine } from '../src/search/measure/site.ts';
import { ensureChromium } from './chromium.ts';

const PORT = 4516;
const QUERIES: Record<Language, readonly [string, string]> = {
  en: ['huawei patents', 'secondary sanctions'],
  ru: ['патенты хуавей', 'вторичные санкции'],
};
const records = allRecords(readPages('dist'), lookup());
const queries = readQueries();
const heldOut = readHeldOut();

/** Prints the quality of every search, for one language and one set of queries. */
async function printQuality(
  title: string,
  rivals: readonly Rival[],
  asked: readonly JudgedQuery[],
): Promise<void> {
  console.log(`\n${title}: ${asked.length} queries`);
  const rows: Record<string, Record<string, string>> = {};
  for (const rival of rivals) {
    const outcomes: Outcome[] = [];
    const times: number[] = [];
    for (const query of asked) {
      const start = performance.now();
      const found = await rival.find(query.q);
      times.push(performance.now() - start);
      outcomes.push({ query, found });
    }
    const { success1, success3, mrr10, nonsense } = measure(outcomes);
    rows[rival.name] = {
      'success@1': success1.toFixed(3),
      'success@3': success3.toFixed(3),
      'MRR@10': mrr10.toFixed(3),
      nonsense: nonsense.toFixed(3),
      'ms (median)': (times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0).toFixed(1),
      'index, kB': (rival.bytes / 1000).toFixed(0),
    };
    if (rival === rivals[0]) printMisses(outcomes);
  }
  console.table(rows);
}

function printMisses(outcomes: readonly Outcome[]): void {
  for (const outcome of outcomes) {
    const place = placeOf(outcome);
    const nothing = outcome.query.find.length === 0;
    if (nothing ? outcome.found.length > 0 : place === 0 || place > 3) {
      console.log(
        `  missed: ${outcome.query.q} (${outcome.query.kind}), place ${place}, instead ${outcome.found.slice(0, 3).join(' ')}`,
      );
    }
  }
}

/** Bytes of the word lists of a language in Pagefind's index. */
function indexBytes(language: Language): number {
  const folder = 'dist/pagefind/index';
  return readdirSync(folder)
    .filter((name) => name.startsWith(`${language}_`))
    .reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
}

for (const language of LANGUAGES) {
  const engine = siteEngine('dist', language);
  const own = records.get(language) ?? [];
  const pagefind = await openPagefind(join(process.cwd(), 'dist/pagefind'), language);
  const rivals: Rival[] = [
    {
      name: 'This site',
      bytes: indexBytes(language),
      find: async (query) => (await engine.full(query)).hits.map(({ item }) => item.address),
    },
    plainPagefind(pagefind, language, indexBytes(language)),
    miniSearch(own),
    flexSearch(own),
  ];
  await printQuality(`${language}, tuned on`, rivals, queriesIn(queries, language));
  const unseen = queriesIn(heldOut, language);
  if (unseen.length > 0) await printQuality(`${language}, held out`, rivals, unseen);
}

if (!process.argv.includes('--quick')) {
  console.log(`\nLoad of the machine: ${(loadavg()[0] ?? 0).toFixed(1)}`);
  const server = await serveCompressed('dist', PORT);
  const browser = await openBrowser(ensureChromium());
  // Once without being looked at: the server compresses what it is asked for the first time.
  for (const language of LANGUAGES)
    await dialogCost(browser, `http://localhost:${PORT}/${language}/`, QUERIES[language]);
  for (const [name, network] of [
    ['local', undefined],
    ['slow 4G', SLOW_4G],
  ] as const) {
    for (const language of LANGUAGES) {
      const cost = await dialogCost(
        browser,
        `http://localhost:${PORT}/${language}/`,
        QUERIES[language],
        network,
      );
      const said = ({ bytes, milliseconds }: { bytes: number; milliseconds: number }): string =>
        `${(bytes / 1000).toFixed(1)} kB, ${milliseconds} ms`;
      console.log(
        `\nDialog, ${language}, ${name}: first suggestion ${said(cost.suggestion)}; full results ${said(cost.full)}; later query ${said(cost.later)}, without the network ${cost.unhindered} ms; suggestions ${cost.key.toFixed(0)} ms after a key`,
      );
    }
  }
  await browser.close();
  server.close();

  const ledger = (records.get('en') ?? []).filter(({ kind }) => kind !== 'chapter' && kind !== 'section');
  console.log('\nGrowth: bytes with chapters of synthetic text');
  for (const chapters of [12, 120, 1200]) {
    const start = performance.now();
    const load = await measureLoad(chapters, ledger, ['huawei patents', 'secondary sanctions']);
    const seconds = Math.round((performance.now() - start) / 1000);
    // Each as soon as it is there: the last takes a while.
    console.table([{ ...load, 'seconds to make': seconds }]);
  }
  await close();
}
