import { defineChart } from '../chart.ts';
import { timeline, type Timeline } from './model.ts';
import { drawNarrow } from './narrow.ts';
import { drawWide } from './wide.ts';

export const timelineChart = defineChart<Timeline>({
  id: 'timeline',
  model: timeline,
  draw: (model, frame) => (frame.size === 'wide' ? drawWide(model, frame) : drawNarrow(model, frame)),
});
