import type { AnyChart } from './chart.ts';
import { CHART_IDS } from './ids.ts';
import { chineseComponentsChart } from './chinese-components/index.ts';
import { educationShareChart } from './education-share/index.ts';
import { huaweiLadderChart } from './huawei-ladder/index.ts';
import { ladderOfRealityChart } from './ladder-of-reality/index.ts';
import { marketSizesChart } from './market-sizes/index.ts';
import { nestedInstitutionsChart } from './nested-institutions/index.ts';
import { patentSwapChart } from './patent-swap/index.ts';
import { placesChart } from './places/index.ts';
import { rdSpendingChart } from './rd-spending/index.ts';
import { researchersChart } from './researchers/index.ts';
import { timelineChart } from './timeline/index.ts';
import { whoWithWhomChart } from './who-with-whom/index.ts';

/** Every chart of the site, in the order of the gallery. */
export const CHARTS: readonly AnyChart[] = [
  marketSizesChart,
  chineseComponentsChart,
  patentSwapChart,
  researchersChart,
  timelineChart,
  ladderOfRealityChart,
  nestedInstitutionsChart,
  whoWithWhomChart,
  huaweiLadderChart,
  educationShareChart,
  rdSpendingChart,
  placesChart,
];

/** The chart with this id, or undefined where it has its place but is not drawn yet. @throws Error that names an unknown id */
export function drawnChart(id: string): AnyChart | undefined {
  if (!CHART_IDS.some((known) => known === id)) {
    throw new Error(`There is no chart "${id}". Mend: name one of ${CHART_IDS.join(', ')}.`);
  }
  return CHARTS.find((one) => one.id === id);
}

/** The chart with this id. @throws Error that names it where there is none */
export function chartOf(id: string): AnyChart {
  const chart = drawnChart(id);
  if (!chart) throw new Error(`The chart "${id}" is not drawn yet. Mend: add it to src/charts/index.ts.`);
  return chart;
}
