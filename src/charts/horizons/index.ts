import { defineChart } from '../chart.ts';
import { drawHorizons } from './draw.ts';
import { horizons, type Horizons } from './model.ts';

export const horizonsChart = defineChart<Horizons>({ id: 'horizons', model: horizons, draw: drawHorizons });
