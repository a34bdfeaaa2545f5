import { defineChart } from '../chart.ts';
import { drawSmartphones } from './draw.ts';
import { smartphones } from './model.ts';

export const smartphonesChart = defineChart({
  id: 'smartphones-2019',
  model: smartphones,
  draw: drawSmartphones,
});
