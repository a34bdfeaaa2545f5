import { defineChart } from '../chart.ts';
import { drawSectors } from './draw.ts';
import { sectorsByDocument } from './model.ts';

export const sectorsChart = defineChart({
  id: 'sectors-by-document',
  model: sectorsByDocument,
  draw: drawSectors,
});
