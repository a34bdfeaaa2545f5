import { defineChart } from '../chart.ts';
import { drawLadder } from './draw.ts';
import { ladderOfReality } from './model.ts';

export const ladderOfRealityChart = defineChart({
  id: 'ladder-of-reality',
  states: ['all', '000', '001', '002', '003', '004'],
  model: ladderOfReality,
  draw: drawLadder,
});
