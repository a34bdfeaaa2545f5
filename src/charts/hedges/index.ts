import { defineChart } from '../chart.ts';
import { drawHedges } from './draw.ts';
import { hedges } from './model.ts';

export const hedgesChart = defineChart({ id: 'hedges', model: hedges, draw: drawHedges });
