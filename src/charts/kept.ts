/**
 * Drawings of charts, kept from one build to the next while their data, words, code and the site's address
 * stay as they are, and keys of what charts show. Only for builds: while authors work on a page, what they
 * change has to show.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnyChart } from './chart.ts';
import { drawingOf } from './drawings.ts';
import { lookup, type Lookup } from '../ledger/lookup.ts';
import { entryKey, keyOf, shownKey } from '../unchanged.ts';

const CACHE = '.cache/drawings';

/** The drawing of a chart as `drawingOf` gives it, drawn only where the last build has not done it. */
export function keptDrawing(...asked: Parameters<typeof drawingOf>): string {
  if (import.meta.env.DEV) return drawingOf(...asked);
  const [chart, , language, size, ledger] = asked;
  const own = join(CACHE, keyOf(import.meta.env.SITE, import.meta.env.BASE_URL));
  const name = `${chart.id}.${language}.${size}.`;
  const file = join(own, `${name}${drawingKey(chart, ledger)}.svg`);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const drawing = drawingOf(...asked);
  mkdirSync(own, { recursive: true });
  for (const old of readdirSync(own)) if (old.startsWith(name)) rmSync(join(own, old), { recursive: true });
  writeFileSync(file, drawing);
  return drawing;
}

/** A key of what a drawing is made from: of the ledger it sees units and names beside the chart's own model. */
function drawingKey(chart: AnyChart, ledger: Lookup): string {
  return shownKey(chart.model(ledger));
}

/**
 * A key of all that a chart shows, for a page that has it: its data and the claims that it rests on. Another
 * claim leaves it as it is, unless the chart counts that one too.
 */
export function makeChartKey(chart: AnyChart, ledger: Lookup): string {
  return entryKey(chart.id, [chart.model(ledger)], ledger);
}

const keys = new Map<string, string>();

/** The key of a chart as `makeChartKey` gives it, made once. */
export function chartKey(chart: AnyChart): string {
  const key = keys.get(chart.id) ?? makeChartKey(chart, lookup());
  keys.set(chart.id, key);
  return key;
}
