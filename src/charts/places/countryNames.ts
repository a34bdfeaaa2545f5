import { need } from '../../ledger/lookup.ts';
import type { Frame, Size } from '../chart.ts';
import { textWidth } from '../measure.ts';
import { cuts, overlap, type Arc, type Box, type Point } from './geometry.ts';
import { inside } from './placement.ts';
import type { MapBase } from './projection.ts';

export const COUNTRIES = ['russia', 'kazakhstan', 'china'] as const;
export type Country = (typeof COUNTRIES)[number];

/** A country's name along a parallel. */
export interface CountryName {
  id: Country;
  name: string;
  /** Units between its letters. */
  spaced: number;
  /** The parallel that the letters stand on. */
  d: string;
  /** A box for each letter. */
  boxes: readonly Box[];
}

/** Where a country's name stands best, as longitude and latitude of its middle, and how far off it may be. */
const NAMED_AT: Record<Country, { at: [number, number]; reach: [number, number] }> = {
  russia: { at: [104, 63], reach: [30, 7] },
  kazakhstan: { at: [67, 47.5], reach: [13, 5] },
  china: { at: [90, 35], reach: [18, 9] },
};
const FONT = 15;
/** The display face is so much wider than the face that widths are measured in. */
const WIDER = 1.06;
/** Units between letters: the larger the country, the wider its name. */
const SPACED: Record<Size, Record<Country, number>> = {
  wide: { russia: 9, kazakhstan: 1.5, china: 7 },
  narrow: { russia: 0, kazakhstan: 0, china: 0 },
};
const AIR: Record<Size, number> = { wide: 5, narrow: 1 };

/**
 * Sets the names of the countries where no letter meets an arc, a site or another name.
 *
 * @throws Error that names the country for which there is no room
 */
export function placeCountries(
  base: MapBase,
  frame: Frame,
  { arcs, taken }: { arcs: readonly Arc[]; taken: readonly Box[] },
): CountryName[] {
  const boxes = [...taken];
  return COUNTRIES.map((id) => {
    const name = countryName(id, frame);
    const air = AIR[frame.size];
    const spaced = SPACED[frame.size][id];
    const placed = near(NAMED_AT[id])
      .map((middle) => along(base, name, middle, spaced))
      .find(({ boxes: letters }) =>
        letters.every(
          (letter) =>
            inside(letter, base.frame) &&
            !boxes.some((box) => overlap(letter, box, air)) &&
            !arcs.some((arc) => cuts(arc, letter, air)),
        ),
      );
    if (!placed)
      throw new Error(`There is no room for the name "${name}" on the map. Mend: give it more places.`);
    boxes.push(...placed.boxes);
    return { id, name, spaced, ...placed };
  });
}

/** A country's name: in capitals where there is room. */
function countryName(id: Country, { size, label, ledger, language }: Frame): string {
  return size === 'wide' ? label(`country-${id}`) : need(ledger.entities, id, 'entity').name[language];
}

function along(
  { project }: MapBase,
  name: string,
  [longitude, latitude]: [number, number],
  spaced: number,
): { d: string; boxes: Box[] } {
  const [west, east] = [project([longitude - 0.5, latitude]), project([longitude + 0.5, latitude])];
  const perUnit = 1 / Math.hypot(east.x - west.x, east.y - west.y);
  const at = (offset: number): Point => project([longitude + offset * perUnit, latitude]);
  const widths = [...name].map((letter) => textWidth(letter, FONT) * WIDER + spaced);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  let from = -whole / 2;
  const boxes = widths.map((width): Box => {
    const { x, y } = at(from + width / 2);
    from += width;
    return { x: x - width / 2, y: y - 9, width, height: 18 };
  });
  const points = Array.from({ length: 9 }, (_, index) => at((index / 8 - 0.5) * (whole + 12)));
  return { d: `M${points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`, boxes };
}

/** A grid of places about the best one, the near ones first. */
function near({ at: [longitude, latitude], reach }: (typeof NAMED_AT)['russia']): [number, number][] {
  const steps = Array.from({ length: 17 }, (_, index) => (index - 8) / 8);
  return steps
    .flatMap((east) => steps.map((north): [number, number] => [east, north]))
    .sort((a, b) => Math.hypot(...a) - Math.hypot(...b))
    .map(([east, north]) => [longitude + east * reach[0], latitude + north * reach[1]]);
}
