import type { AnyChart } from './chart.ts';
import { CHART_IDS } from './ids.ts';
import { horizonsChart } from './horizons/index.ts';
import { patentSwapChart } from './patent-swap/index.ts';
import { timelineChart } from './timeline/index.ts';

/** Every chart of the site, in the order of the gallery. */
export const CHARTS: readonly AnyChart[] = [patentSwapChart, timelineChart, horizonsChart];

/** The chart with this id, or undefined where it has its place but is not drawn yet. @throws Error that names an unknown id */
export function drawnChart(id: string): AnyChart | undefined {
  if (!CHART_IDS.some((known) => known === id)) {
    throw new Error(`There is no chart "${id}". Mend: name one of ${CHART_IDS.join(', ')}.`);
  }
  return CHARTS.find((one) => one.id === id);
}

/** The chart with this id. @throws Error that names it where there is none */
export function chartOf(id: string): AnyChart {
  const chart = CHARTS.find((one) => one.id === id);
  if (!chart) {
    throw new Error(
      `There is no chart "${id}". Mend: name one of ${CHARTS.map((one) => one.id).join(', ')}.`,
    );
  }
  return chart;
}
