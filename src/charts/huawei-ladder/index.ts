import { defineChart } from '../chart.ts';
import { drawHuaweiLadder } from './draw.ts';
import { huaweiLadder } from './model.ts';

export const huaweiLadderChart = defineChart({
  id: 'huawei-ladder',
  model: huaweiLadder,
  draw: drawHuaweiLadder,
});
