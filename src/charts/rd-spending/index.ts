import { defineChart } from '../chart.ts';
import { drawRdSpending } from './draw.ts';
import { rdSpending } from './model.ts';

export const rdSpendingChart = defineChart({ id: 'rd-spending', model: rdSpending, draw: drawRdSpending });
