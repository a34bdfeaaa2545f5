/** Every chart of the site, in the order of the gallery. The ids are addresses. */
export const CHART_IDS = [
  'market-sizes',
  'chinese-components',
  'patent-swap',
  'researchers',
  'timeline',
  'ladder-of-reality',
  'nested-institutions',
  'who-with-whom',
  'documents-report-card',
  'sectors-by-document',
  'gains-and-risks',
  'universities-threshold',
  'unicorn-race',
  'huawei-ladder',
  'smartphones-2019',
  'education-share',
  'rd-spending',
  'hedges',
  'horizons',
  'places',
] as const;

export type ChartId = (typeof CHART_IDS)[number];
