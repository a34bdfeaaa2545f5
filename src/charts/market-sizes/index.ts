import { defineChart } from '../chart.ts';
import { drawMarketSizes } from './draw.ts';
import { marketSizes } from './model.ts';

export const marketSizesChart = defineChart({
  id: 'market-sizes',
  model: marketSizes,
  draw: drawMarketSizes,
});
