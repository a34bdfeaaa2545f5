import type { Language } from '../languages.ts';
import type { Lookup } from '../ledger/lookup.ts';
import { WIDTHS, type AnyChart, type Size } from './chart.ts';
import { finishSvg, numberStates } from './svg.ts';
import { labelsOf, type ChartWords } from './words.ts';

const SIZES: readonly Size[] = ['wide', 'narrow'];
const made = new Map<string, string[]>();

/**
 * A chart's drawings as they stand on the page, wide and narrow, drawn once in a build: the same
 * chart stands in a chapter, on its own page and in its embed.
 */
export function finishedDrawings(
  chart: AnyChart,
  words: ChartWords,
  language: Language,
  ledger: Lookup,
): string[] {
  const key = `${chart.id} ${language}`;
  const known = made.get(key);
  if (known) return known;
  const drawings = SIZES.map((size) => {
    const label = labelsOf(words, language);
    const svg = chart.render(ledger, { language, size, width: WIDTHS[size], ledger, label });
    svg.setAttribute('class', `drawing ${size}`);
    svg.setAttribute('aria-hidden', 'true');
    svg.setAttribute('focusable', 'false');
    return numberStates(finishSvg(svg, `${chart.id}-${size}-`), chart.states ?? []);
  });
  made.set(key, drawings);
  return drawings;
}
