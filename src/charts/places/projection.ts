import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { geoConicEqualArea, geoGraticule, geoPath } from 'd3';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { Size } from '../chart.ts';

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
  ],
};

export interface MapBase {
  height: number;
  /** Longitude and latitude to units of the drawing. */
  project: (at: readonly [number, number]) => { x: number; y: number };
  /** Land without borders, and meridians and parallels every 20 degrees, as paths. */
  land: string;
  grid: string;
}

/** Albers conic about 88° E with parallels 28° and 62°, on which the three countries keep their areas. */
export function mapBase(size: Size, width: number): MapBase {
  const height = size === 'wide' ? 520 : 372;
  const projection = geoConicEqualArea()
    .rotate([-88, 0])
    .parallels([28, 62])
    .fitExtent(
      [
        [12, 14],
        [width - 12, height - 12],
      ],
      { type: 'MultiPoint', coordinates: EXTENT[size] },
    )
    .clipExtent([
      [1, 1],
      [width - 1, height - 1],
    ])
    .precision(0.8);
  const path = geoPath(projection).digits(1);
  return {
    height,
    project: ([longitude, latitude]) => {
      const [x = 0, y = 0] = projection([longitude, latitude]) ?? [];
      return { x, y };
    },
    land: path(landOf()) ?? '',
    grid: geoPath(projection).digits(0)(geoGraticule().step([20, 20])()) ?? '',
  };
}

/** The land of Natural Earth at 1 : 110 million, which has no states in it. */
function landOf(): ReturnType<typeof feature> {
  const file = join(process.cwd(), 'node_modules/world-atlas/land-110m.json');
  const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology;
  const { land } = topology.objects;
  if (!land) throw new Error(`There is no land in ${file}. Mend: install world-atlas again.`);
  return feature(topology, land);
}
