import { geoConicEqualArea, geoGraticule, geoPath, type GeoProjection } from 'd3';
import type { Size } from '../chart.ts';
import type { Box, Point } from './geometry.ts';
import { landPath } from './land.ts';

/** Points that must lie in the frame; Europe's west and the tropics' south are left out. */
const EXTENT: Record<Size, [number, number][]> = {
  wide: [
    [24, 60],
    [34, 34],
    [144, 52],
    [136, 30],
    [112, 14],
    [72, 16],
    [100, 74],
  ],
  narrow: [
    [27, 60],
    [35, 46],
    [140, 46],
    [136, 34],
    [115, 16],
    [78, 18],
    [95, 72],
    [88, 8],
  ],
};
const HEIGHT: Record<Size, number> = { wide: 532, narrow: 350 };

/** Meridian in the middle of the map, and the two parallels along which it is true to scale. */
export const CENTRAL_MERIDIAN = 88;
export const STANDARD_PARALLELS = [28, 62] as const;
/** Degrees from one line of the grid, and from one change of the border, to the next. */
export const GRID = 10;
/** Units that the border of degrees takes round the map. */
export const BORDER = { wide: 8, narrow: 6 } as const;

export interface MapBase {
  /** Width and height of the map with its border. */
  width: number;
  height: number;
  /** The map inside of its border. */
  frame: Box;
  /** Longitude and latitude to units of the drawing. */
  project: (at: readonly [number, number]) => Point;
  /** Units of the drawing to longitude and latitude; the longitude counts on beyond 180. */
  unproject: (at: Point) => readonly [number, number];
  /** Land without borders, and meridians and parallels, as paths. */
  land: string;
  grid: string;
}

const made = new Map<Size, MapBase>();

/** Albers conic about 88° E with parallels 28° and 62°, on which the three countries keep their areas. */
export function mapBase(size: Size, width: number): MapBase {
  const known = made.get(size);
  if (known?.width === width) return known;
  const base = makeBase(size, width);
  made.set(size, base);
  return base;
}

function makeBase(size: Size, width: number): MapBase {
  const height = HEIGHT[size];
  const border = BORDER[size];
  const frame = { x: border, y: border, width: width - 2 * border, height: height - 2 * border };
  const projection = projectionInto(size, frame);
  return {
    width,
    height,
    frame,
    project: ([longitude, latitude]) => {
      const [x = 0, y = 0] = projection([longitude, latitude]) ?? [];
      return { x, y };
    },
    unproject: ({ x, y }) => {
      const [longitude = 0, latitude = 0] = projection.invert?.([x, y]) ?? [];
      return [longitude < CENTRAL_MERIDIAN - 180 ? longitude + 360 : longitude, latitude];
    },
    land: landPath(projection),
    grid: geoPath(projection).digits(0)(geoGraticule().step([GRID, GRID])()) ?? '',
  };
}

function projectionInto(size: Size, { x, y, width, height }: Box): GeoProjection {
  const air = 9;
  return geoConicEqualArea()
    .rotate([-CENTRAL_MERIDIAN, 0])
    .parallels([...STANDARD_PARALLELS])
    .fitExtent(
      [
        [x + air, y + air],
        [x + width - air, y + height - air],
      ],
      { type: 'MultiPoint', coordinates: EXTENT[size] },
    )
    .clipExtent([
      [x, y],
      [x + width, y + height],
    ])
    .precision(0.8);
}
