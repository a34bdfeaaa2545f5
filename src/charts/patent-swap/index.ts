import { defineChart } from '../chart.ts';
import { drawPatentSwap } from './draw.ts';
import { patentSwap } from './model.ts';

export const patentSwapChart = defineChart({
  id: 'patent-swap',
  states: ['counts', 'ratio', 'each'],
  model: patentSwap,
  draw: drawPatentSwap,
});
