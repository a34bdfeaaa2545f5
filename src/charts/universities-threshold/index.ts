import { defineChart } from '../chart.ts';
import { drawUniversities } from './draw.ts';
import { universitiesThreshold } from './model.ts';

export const universitiesThresholdChart = defineChart({
  id: 'universities-threshold',
  model: universitiesThreshold,
  draw: drawUniversities,
});
