import { defineChart } from '../chart.ts';
import { drawNetwork } from './draw.ts';
import { whoWithWhom } from './model.ts';

export const whoWithWhomChart = defineChart({ id: 'who-with-whom', model: whoWithWhom, draw: drawNetwork });
