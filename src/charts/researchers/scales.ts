import { scaleLinear, type ScaleLinear } from 'd3';
import type { Size } from '../chart.ts';

/** Highest number of people on the axis, which is also the highest guess. */
export const TOP = 7.5e6;

/** Height of the band that parts 2008 from 2009: over the points beside it. */
export const BAND_TOP = 2.45e6;

/** The frame of the drawing at a size. */
export interface Layout {
  width: number;
  height: number;
  /** Baseline of the plot. */
  bottom: number;
  x: ScaleLinear<number, number>;
  y: ScaleLinear<number, number>;
  /** Width of the columns. */
  column: number;
  /** Radius of a point. */
  dot: number;
}

/** Scales and sizes: years from 2006 to 2022, people from none to 7.5 million. */
export function layoutOf(size: Size): Layout {
  const wide = size === 'wide';
  const height = wide ? 484 : 516;
  // Room for the years, and for the reader's guess under them.
  const bottom = height - 50;
  return {
    width: wide ? 680 : 340,
    height,
    bottom,
    x: scaleLinear([2006, 2022], wide ? [30, 520] : [22, 296]),
    y: scaleLinear([0, TOP], [bottom, 14]),
    column: wide ? 25 : 17,
    dot: wide ? 4.6 : 3.6,
  };
}
