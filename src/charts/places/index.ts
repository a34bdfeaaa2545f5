import { defineChart } from '../chart.ts';
import { drawPlaces, drawPlate } from './draw.ts';
import { placesOnMap } from './model.ts';

export const placesChart = defineChart({ id: 'places', model: placesOnMap, draw: drawPlaces });

/** The same map without its words, for the home page's plate; no chart of its own. */
export const plateMap = defineChart({ id: 'plate', model: placesOnMap, draw: drawPlate });
