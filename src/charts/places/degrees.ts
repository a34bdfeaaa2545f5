import type { Language } from '../../languages.ts';
import { textWidth } from '../measure.ts';
import type { Box, Point } from './geometry.ts';
import { GRID, type MapBase } from './projection.ts';

export type Side = 'top' | 'bottom' | 'left' | 'right';
export const SIDES: readonly Side[] = ['top', 'bottom', 'left', 'right'];

/** Where a line of the grid meets the frame. */
export interface Tick extends Point {
  side: Side;
  /** Longitude at the top and the bottom, latitude at the left and the right. */
  degrees: number;
}

/** A degree written beside its line, with the box that it takes. */
export interface DegreeLabel {
  text: string;
  side: Side;
  anchor: 'start' | 'end';
  x: number;
  y: number;
  box: Box;
}

const HEMISPHERES: Record<Language, Record<'east' | 'west' | 'north' | 'south', string>> = {
  en: { east: 'E', west: 'W', north: 'N', south: 'S' },
  ru: { east: 'в. д.', west: 'з. д.', north: 'с. ш.', south: 'ю. ш.' },
};
const NBSP = '\u00a0';
const FONT = 14;
const LINE = 16;
/** Steps of degrees that are written, the finest first: the first whose words leave each other air. */
const WRITTEN = [2 * GRID, 4 * GRID, 8 * GRID];
const AIR = 12;

/** Every crossing of a line of the grid with a side of the frame, from left to right and from top to bottom. */
export function degreeTicks(base: MapBase): Tick[] {
  return SIDES.flatMap((side) => {
    const steps = Math.ceil(lengthOf(side, base.frame));
    return Array.from({ length: steps }, (_, index) => index / steps).flatMap((from) => {
      const to = from + 1 / steps;
      const line = crossed(degreesAt(base, side, from), degreesAt(base, side, to));
      return line === undefined ? [] : [tickAt(base, side, line, from, to)];
    });
  });
}

/** The dark pieces of the border: every other ten degrees, as one path. */
export function degreeBands(base: MapBase, ticks: readonly Tick[], thickness: number): string {
  return SIDES.flatMap((side) => {
    const ends = [
      0,
      ...ticks.filter((tick) => tick.side === side).map((tick) => shareOf(tick, base.frame)),
      1,
    ];
    return ends.slice(1).flatMap((to, index) => {
      const from = ends[index] ?? 0;
      const dark = Math.floor(degreesAt(base, side, (from + to) / 2) / GRID) % 2 === 0;
      return dark
        ? [band(side, pointAt(side, base.frame, from), pointAt(side, base.frame, to), thickness)]
        : [];
    });
  }).join('');
}

/** What is written inside the frame, beside the line that it names and on the side that the line leaves free. */
export function degreeLabels(ticks: readonly Tick[], base: MapBase, language: Language): DegreeLabel[] {
  return SIDES.flatMap((side) => {
    const own = ticks
      .filter((tick) => tick.side === side)
      .map((tick) => ({ tick, label: labelOf(tick, base, language) }))
      .filter(({ label }) => inside(label.box, base.frame));
    const [labels = []] = WRITTEN.map((step) =>
      own.filter(({ tick }) => tick.degrees % step === 0).map(({ label }) => label),
    ).filter(apart);
    return labels;
  });
}

/** A degree as a map writes it: 60° E, 60° в. д. */
export function sayDegrees(degrees: number, axis: 'longitude' | 'latitude', language: Language): string {
  const around = axis === 'longitude' && degrees > 180 ? degrees - 360 : degrees;
  const [plus, minus] = axis === 'longitude' ? (['east', 'west'] as const) : (['north', 'south'] as const);
  if (around === 0) return '0°';
  return `${Math.abs(around)}°${NBSP}${HEMISPHERES[language][around > 0 ? plus : minus].replace(' ', NBSP)}`;
}

const lies = (side: Side): boolean => side === 'top' || side === 'bottom';

function lengthOf(side: Side, frame: Box): number {
  return lies(side) ? frame.width : frame.height;
}

function pointAt(side: Side, frame: Box, share: number): Point {
  if (lies(side))
    return { x: frame.x + share * frame.width, y: side === 'top' ? frame.y : frame.y + frame.height };
  return { x: side === 'left' ? frame.x : frame.x + frame.width, y: frame.y + share * frame.height };
}

function shareOf({ side, x, y }: Tick, frame: Box): number {
  return lies(side) ? (x - frame.x) / frame.width : (y - frame.y) / frame.height;
}

function degreesAt(base: MapBase, side: Side, share: number): number {
  const [longitude, latitude] = base.unproject(pointAt(side, base.frame, share));
  return lies(side) ? longitude : latitude;
}

/** The line of the grid between two degrees. */
function crossed(a: number, b: number): number | undefined {
  const line = Math.floor(Math.max(a, b) / GRID) * GRID;
  return line > Math.min(a, b) ? line : undefined;
}

/** Halves the stretch until the line is found to a thousandth of a unit. */
function tickAt(base: MapBase, side: Side, line: number, from: number, to: number): Tick {
  let [a, b] = [from, to];
  const rises = degreesAt(base, side, a) < degreesAt(base, side, b);
  while ((b - a) * lengthOf(side, base.frame) > 0.001) {
    const middle = (a + b) / 2;
    if (degreesAt(base, side, middle) < line === rises) a = middle;
    else b = middle;
  }
  return { side, degrees: line, ...pointAt(side, base.frame, (a + b) / 2) };
}

function band(side: Side, from: Point, to: Point, thickness: number): string {
  const out = side === 'top' || side === 'left' ? -thickness : thickness;
  const [x, y] = [round(from.x), round(from.y)];
  return lies(side) ? `M${x} ${y}H${round(to.x)}v${out}H${x}z` : `M${x} ${y}V${round(to.y)}h${out}V${y}z`;
}

function labelOf(tick: Tick, base: MapBase, language: Language): DegreeLabel {
  const { side, x, y, degrees } = tick;
  const text = sayDegrees(degrees, lies(side) ? 'longitude' : 'latitude', language);
  const width = textWidth(text, FONT);
  // Meridians lean towards the pole: at the bottom their outer side is free, at the top the inner one.
  const { x: middle } = base.project([base.unproject({ x: base.width / 2, y: 0 })[0], 0]);
  const west = x < middle;
  const anchor = lies(side)
    ? west === (side === 'top')
      ? 'start'
      : 'end'
    : side === 'left'
      ? 'start'
      : 'end';
  const gap = lies(side) ? 4 : 5;
  const at = { x: anchor === 'start' ? x + gap : x - gap, y: textTop(side, y) };
  return {
    text,
    side,
    anchor,
    x: at.x,
    y: at.y + 12,
    box: { x: anchor === 'start' ? at.x : at.x - width, y: at.y, width, height: LINE },
  };
}

/** Above a parallel, which sinks from the side towards the middle; close to the frame at a meridian. */
function textTop(side: Side, y: number): number {
  if (side === 'top') return y + 3;
  return side === 'bottom' ? y - LINE - 2 : y - LINE - 1;
}

function inside(box: Box, frame: Box): boolean {
  return (
    box.x > frame.x + 2 &&
    box.y > frame.y + 2 &&
    box.x + box.width < frame.x + frame.width - 2 &&
    box.y + box.height < frame.y + frame.height - 1
  );
}

function apart(labels: readonly DegreeLabel[]): boolean {
  return labels.every((label, index) => {
    const next = labels[index + 1];
    return !next || !lies(label.side) || next.box.x - label.box.x - label.box.width >= AIR;
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
