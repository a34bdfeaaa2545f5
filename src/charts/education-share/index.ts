import { defineChart } from '../chart.ts';
import { drawEducationShare } from './draw.ts';
import { educationShare } from './model.ts';

export const educationShareChart = defineChart({
  id: 'education-share',
  model: educationShare,
  draw: drawEducationShare,
});
