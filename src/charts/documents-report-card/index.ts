import { defineChart } from '../chart.ts';
import { drawReportCard } from './draw.ts';
import { reportCard } from './model.ts';

export const reportCardChart = defineChart({
  id: 'documents-report-card',
  model: reportCard,
  draw: drawReportCard,
});
