import { defineChart } from '../chart.ts';
import { drawUnicornRace } from './draw.ts';
import { unicornRace } from './model.ts';

export const unicornRaceChart = defineChart({
  id: 'unicorn-race',
  model: unicornRace,
  draw: drawUnicornRace,
});
