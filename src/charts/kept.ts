/**
 * Drawings and keys of charts, kept from one build to the next while code, ledger, words and the site's
 * address stay as they are. Only for builds: while authors work on a page, what they change has to show.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WIDTHS, type AnyChart, type Size } from './chart.ts';
import { drawingOf } from './drawings.ts';
import { chartWords } from './words.ts';
import type { Language } from '../languages.ts';
import { lookup, need, type Lookup } from '../ledger/lookup.ts';
import { entryKey, keyOf, ledgerKey } from '../unchanged.ts';

const CACHE = '.cache/drawings';

/** The drawing of a chart as `drawingOf` gives it, drawn only where the last build has not done it. */
export function keptDrawing(...asked: Parameters<typeof drawingOf>): string {
  const [chart, , language, size] = asked;
  const draw = (): string => drawingOf(...asked);
  return import.meta.env.DEV ? draw() : kept(`${chart.id}.${language}.${size}.svg`, draw);
}

/**
 * A key of all that a chart shows in a language, for a page that has it: its data, its drawings and the
 * claims that it rests on. Another claim leaves it as it is, unless the chart counts that one too.
 */
export function makeChartKey(chart: AnyChart, language: Language, ledger: Lookup): string {
  const words = need(chartWords(), chart.id, 'text for the chart');
  const sizes = Object.keys(WIDTHS) as Size[];
  const drawings = sizes.map((size) => keptDrawing(chart, words, language, size, ledger));
  return entryKey(chart.id, [chart.model(ledger), drawings], ledger);
}

/** The key of a chart as `makeChartKey` gives it, made only where the last build has not done it. */
export function chartKey(chart: AnyChart, language: Language): string {
  return kept(`${chart.id}.${language}.key`, () => makeChartKey(chart, language, lookup()));
}

let folder: string | undefined;

/** The folder of this code, this ledger and this address; what belongs to others is removed. */
function currentFolder(): string {
  if (folder) return folder;
  const own = join(CACHE, keyOf(import.meta.env.SITE, import.meta.env.BASE_URL));
  folder = join(own, ledgerKey());
  if (!existsSync(folder)) rmSync(own, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

function kept(name: string, make: () => string): string {
  const file = join(currentFolder(), name);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const made = make();
  writeFileSync(file, made);
  return made;
}
