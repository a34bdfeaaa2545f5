import { defineChart } from '../chart.ts';
import { drawPlaces } from './draw.ts';
import { placesOnMap } from './model.ts';

export const placesChart = defineChart({ id: 'places', model: placesOnMap, draw: drawPlaces });
