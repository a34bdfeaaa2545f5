import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { geoPath, type GeoContext, type GeoProjection } from 'd3';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { Point } from './geometry.ts';

/** Units by which a coast may be off, and the area of the smallest island: what the eye does not miss. */
const TOLERANCE = 0.5;
const SMALLEST = 4;

/** Land without borders as a path: Natural Earth at 1 : 50 million, which has no states in it, made lighter. */
export function landPath(projection: GeoProjection): string {
  return outlines(projection)
    .filter((ring) => area(ring) >= SMALLEST)
    .map((ring) => relativePath(simplify(ring)))
    .join('');
}

/** The rings of the land in units of the drawing. */
function outlines(projection: GeoProjection): Point[][] {
  const rings: Point[][] = [];
  const context: GeoContext = {
    moveTo: (x, y) => rings.push([{ x, y }]),
    lineTo: (x, y) => rings.at(-1)?.push({ x, y }),
    closePath: () => undefined,
    beginPath: () => undefined,
    arc: () => undefined,
  };
  geoPath(projection, context)(land());
  return rings;
}

function land(): ReturnType<typeof feature> {
  const file = join(process.cwd(), 'node_modules/world-atlas/land-50m.json');
  const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology;
  const { land: shape } = topology.objects;
  if (!shape) throw new Error(`There is no land in ${file}. Mend: install world-atlas again.`);
  return feature(topology, shape);
}

/** Leaves out the points that lie nearer than the tolerance to a line between kept ones (Douglas and Peucker). */
export function simplify(ring: readonly Point[]): Point[] {
  const kept = new Set([0, ring.length - 1]);
  const open: [number, number][] = [[0, ring.length - 1]];
  for (let part = open.pop(); part; part = open.pop()) {
    const [from, to] = part;
    const farthest = farthestFrom(ring, from, to);
    if (farthest === undefined) continue;
    kept.add(farthest);
    open.push([from, farthest], [farthest, to]);
  }
  return ring.filter((_, index) => kept.has(index));
}

function farthestFrom(ring: readonly Point[], from: number, to: number): number | undefined {
  const [a, b] = [ring[from], ring[to]];
  if (!a || !b) return undefined;
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  let [most, found] = [TOLERANCE, undefined as number | undefined];
  ring.slice(from + 1, to).forEach(({ x, y }, index) => {
    // A closed ring begins where it ends: there is no line, only a point to be far from.
    const distance =
      length < 1e-6
        ? Math.hypot(x - a.x, y - a.y)
        : Math.abs((b.x - a.x) * (a.y - y) - (a.x - x) * (b.y - a.y)) / length;
    if (distance > most) [most, found] = [distance, from + 1 + index];
  });
  return found;
}

function area(ring: readonly Point[]): number {
  const twice = ring.reduce((sum, { x, y }, index) => {
    const next = ring[(index + 1) % ring.length] ?? { x, y };
    return sum + x * next.y - next.x * y;
  }, 0);
  return Math.abs(twice / 2);
}

/** Steps in tenths of a unit: half as long as places. */
function relativePath(ring: readonly Point[]): string {
  let [x, y] = [0, 0];
  const steps = ring.map((point, index) => {
    const [nextX, nextY] = [Math.round(point.x * 10), Math.round(point.y * 10)];
    const step = `${(nextX - x) / 10} ${(nextY - y) / 10}`;
    [x, y] = [nextX, nextY];
    return index === 0 ? `M${step}l` : step;
  });
  return `${steps.join(' ').replace('l ', 'l').replace(/\b0\./g, '.').replace(/ -/g, '-')}z`;
}
