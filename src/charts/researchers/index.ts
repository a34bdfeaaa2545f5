import { defineChart } from '../chart.ts';
import { drawResearchers } from './draw.ts';
import { researchers } from './model.ts';

export const researchersChart = defineChart({ id: 'researchers', model: researchers, draw: drawResearchers });
