import { WIDTHS, type AnyChart, type Size } from './chart.ts';
import { refuseOutside } from './outside.ts';
import { finishSvg, numberStates } from './svg.ts';
import { labelsOf, type ChartWords } from './words.ts';
import type { Language } from '../languages.ts';
import type { Lookup } from '../ledger/lookup.ts';

const made = new Map<string, string>();

/**
 * The drawing of a chart as it stands on a page, at one size: an SVG as text, hidden from assistive
 * technology, for the figure around it says it all; a drawing with landings for links hides the rest
 * by itself. Drawn once in a build: the same chart stands in a chapter, on its own page and in its embed.
 */
export function drawingOf(
  chart: AnyChart,
  words: ChartWords,
  language: Language,
  size: Size,
  ledger: Lookup,
): string {
  const key = `${chart.id} ${language} ${size}`;
  const known = made.get(key);
  if (known) return known;
  const svg = chart.render(ledger, {
    language,
    size,
    width: WIDTHS[size],
    ledger,
    label: labelsOf(words, language),
  });
  refuseOutside(chart.id, svg);
  svg.setAttribute('class', `drawing ${size}`);
  if (!svg.querySelector('.landing')) svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('focusable', 'false');
  const drawing = numberStates(finishSvg(svg, `${chart.id}-${size}-`), chart.states ?? []);
  made.set(key, drawing);
  return drawing;
}

/** Width and height of a drawing in the units of its viewBox. */
export function sizeOf(drawing: string): { width: number; height: number } {
  const [, box = ''] = /viewBox="([^"]+)"/.exec(drawing) ?? [];
  const [, , width = WIDTHS.wide, height = WIDTHS.wide / 2] = box.split(/[ ,]+/).map(Number);
  return { width, height };
}
