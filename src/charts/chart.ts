import type { Language, Localised } from '../languages.ts';
import type { Lookup } from '../ledger/lookup.ts';
import type { Mark } from '../ledger/mark.ts';
import type { Qualifier, Status, Verdict } from '../ledger/schema/claim.ts';

/** How many of what a point counts share mark, status and check. */
export interface Part {
  mark: Mark;
  status: Status;
  verdict: Verdict;
  count: number;
}

/** One data point: what the table, the downloads, the keyboard walk and the drawing share. */
export interface ChartRow {
  /** Unique in the chart; the drawing's shape carries it as `data-row`. */
  id: string;
  /** What the point is: the row's head in the table. */
  label: Localised;
  /** What it belongs to, where the chart has several series. */
  series?: Localised;
  amount?: number;
  /** Key of content/units.yaml; required with an amount. */
  unit?: string;
  qualifier?: Qualifier;
  /** Decimals that a share is rounded to; where there are noughts among them, the table has them too. */
  decimals?: number;
  /** EDTF. */
  date?: string;
  status: Status;
  /** What the check found on the claim; absent for points of public series, which claims are checked against. */
  check?: Verdict;
  mark: Mark;
  /** Claim that the point rests on. */
  claim?: string;
  /** Row of the check whose finding gives the point, where no claim does. */
  checkRow?: string;
  /** Document that the point counts something of: its claims, its words. */
  document?: string;
  /** Kinds that the point counts together; the table names them in place of one status and one check. */
  parts?: readonly Part[];
  /** Public series of content/series/ that the point is from, or is computed with. */
  source?: string;
}

/** The data of a chart, without a pixel. */
export interface ChartModel {
  rows: readonly ChartRow[];
}

/** The two sizes that a chart is drawn at, in the units of its viewBox. */
export type Size = 'wide' | 'narrow';

/** Everything a drawing needs to know beyond the model. */
export interface Frame {
  language: Language;
  size: Size;
  /** Width of the viewBox. */
  width: number;
  /** Units and names; of the rest of the ledger a drawing shows what its model has. */
  ledger: Pick<Lookup, 'units' | 'entities'>;
  /** A text of content/charts/{id}.yaml under `labels`, in the frame's language. @throws Error that names the key */
  label: (key: string) => string;
}

/** A chart: its model, its drawing and the states that its readers can set. */
export interface ChartDefinition<Model extends ChartModel = ChartModel> {
  id: string;
  /** Names of the states that are drawn as groups with `data-state`; the first is the default. */
  states?: readonly string[];
  model: (ledger: Lookup) => Model;
  /** An SVG with `data-row` on every point's shape; see svg.ts for what is done to it. */
  draw: (model: Model, frame: Frame) => SVGSVGElement;
}

/** A definition whose model's type is its own business. */
export type AnyChart = Omit<ChartDefinition, 'draw'> & {
  render: (ledger: Lookup, frame: Frame) => SVGSVGElement;
};

/** Hides the model's type, so that charts can stand in one list, and makes the model once for a ledger. */
export function defineChart<Model extends ChartModel>(chart: ChartDefinition<Model>): AnyChart {
  const { draw, ...rest } = chart;
  const models = new WeakMap<Lookup, Model>();
  const model = (ledger: Lookup): Model => {
    const made = models.get(ledger) ?? chart.model(ledger);
    models.set(ledger, made);
    return made;
  };
  return { ...rest, model, render: (ledger, frame) => draw(model(ledger), frame) };
}

/** Width of the viewBox at each size; text is set so that it is never shown under 12 px. */
export const WIDTHS: Record<Size, number> = { wide: 680, narrow: 340 };
