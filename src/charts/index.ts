import type { AnyChart } from './chart.ts';
import { CHART_IDS } from './ids.ts';
import { chineseComponentsChart } from './chinese-components/index.ts';
import { reportCardChart } from './documents-report-card/index.ts';
import { educationShareChart } from './education-share/index.ts';
import { gainsAndRisksChart } from './gains-and-risks/index.ts';
import { hedgesChart } from './hedges/index.ts';
import { horizonsChart } from './horizons/index.ts';
import { huaweiLadderChart } from './huawei-ladder/index.ts';
import { ladderOfRealityChart } from './ladder-of-reality/index.ts';
import { marketSizesChart } from './market-sizes/index.ts';
import { nestedInstitutionsChart } from './nested-institutions/index.ts';
import { patentSwapChart } from './patent-swap/index.ts';
import { placesChart } from './places/index.ts';
import { rdSpendingChart } from './rd-spending/index.ts';
import { researchersChart } from './researchers/index.ts';
import { sectorsChart } from './sectors-by-document/index.ts';
import { smartphonesChart } from './smartphones-2019/index.ts';
import { timelineChart } from './timeline/index.ts';
import { unicornRaceChart } from './unicorn-race/index.ts';
import { universitiesThresholdChart } from './universities-threshold/index.ts';
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
  reportCardChart,
  sectorsChart,
  gainsAndRisksChart,
  universitiesThresholdChart,
  unicornRaceChart,
  huaweiLadderChart,
  smartphonesChart,
  educationShareChart,
  rdSpendingChart,
  hedgesChart,
  horizonsChart,
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
