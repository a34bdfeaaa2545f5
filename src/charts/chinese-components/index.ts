import { defineChart } from '../chart.ts';
import { drawChineseComponents } from './draw.ts';
import { chineseComponents } from './model.ts';

export const chineseComponentsChart = defineChart({
  id: 'chinese-components',
  model: chineseComponents,
  draw: drawChineseComponents,
});
