import { defineChart } from '../chart.ts';
import { drawNest } from './draw.ts';
import { nestedInstitutions } from './model.ts';

export const nestedInstitutionsChart = defineChart({
  id: 'nested-institutions',
  model: nestedInstitutions,
  draw: drawNest,
});
