import { geoDistance } from 'd3';
import { formatNumber } from '../../text/numbers.ts';
import type { Frame } from '../chart.ts';
import { textWidth } from '../measure.ts';
import type { Box } from './geometry.ts';
import { CENTRAL_MERIDIAN, STANDARD_PARALLELS, type MapBase } from './projection.ts';

/** Mean radius of the Earth in kilometres: the map is drawn on a sphere of it. */
export const EARTH_RADIUS = 6371;
/** Lengths that a scale bar may have, in kilometres. */
const LENGTHS = [500, 1000, 2000, 5000];
/** Units that it should be long to be read. */
const LONG_ENOUGH = 48;

export interface ScaleBar {
  kilometres: number;
  /** Length in units of the drawing. */
  units: number;
}

/** Units of the drawing for a kilometre to the east at a latitude, by the projection. */
export function unitsPerKilometre({ project }: MapBase, latitude: number): number {
  const [west, east] = [CENTRAL_MERIDIAN - 0.05, CENTRAL_MERIDIAN + 0.05];
  const [a, b] = [project([west, latitude]), project([east, latitude])];
  const kilometres = geoDistance([west, latitude], [east, latitude]) * EARTH_RADIUS;
  return Math.hypot(b.x - a.x, b.y - a.y) / kilometres;
}

/** A bar of round kilometres, as long as they are along the standard parallels, where the map is true. */
export function scaleBar(base: MapBase): ScaleBar {
  const unit = unitsPerKilometre(base, STANDARD_PARALLELS[0]);
  const kilometres = LENGTHS.find((length) => length * unit >= LONG_ENOUGH) ?? LENGTHS.at(-1) ?? 0;
  return { kilometres, units: kilometres * unit };
}

const FONT = 14;
/** Units from the frame to the bar's left end and to its foot. */
const CORNER = { x: 18, y: 50 };

/** The bar with its words, in the corner that the land leaves free. */
export interface PlacedScale extends ScaleBar {
  x: number;
  y: number;
  end: string;
  /** Where on the map it holds. */
  holds: string;
  box: Box;
}

/** Sets the bar in the lower left corner: its length above it, where it holds beneath. */
export function placeScale(
  base: MapBase,
  { language, label }: Pick<Frame, 'language' | 'label'>,
): PlacedScale {
  const bar = scaleBar(base);
  const end = `${formatNumber(bar.kilometres, language)}\u00a0${label('kilometres')}`;
  const holds = label('scale');
  const x = base.frame.x + CORNER.x;
  const y = base.frame.y + base.frame.height - CORNER.y;
  const width = Math.max(bar.units + textWidth(end, FONT) / 2, textWidth(holds, FONT)) + 8;
  return { ...bar, x, y, end, holds, box: { x: x - 8, y: y - 26, width, height: 46 } };
}
