import { defineChart } from '../chart.ts';
import { drawGainsAndRisks } from './draw.ts';
import { gainsAndRisks } from './model.ts';

export const gainsAndRisksChart = defineChart({
  id: 'gains-and-risks',
  model: gainsAndRisks,
  draw: drawGainsAndRisks,
});
