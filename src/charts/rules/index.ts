import type { ChartRule } from './case.ts';
import { oneUnit } from './oneUnit.ts';
import { provenWords } from './provenWords.ts';
import { soundRows } from './soundRows.ts';

/** The rules that every chart keeps. */
export const CHART_RULES: readonly ChartRule[] = [soundRows, oneUnit, provenWords];
