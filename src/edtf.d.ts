declare module 'edtf' {
  /** The parts of an EDTF expression; throws SyntaxError where the text is none. */
  export function parse(text: string): unknown;
  /** A date, interval, season or set; `min` and `max` are milliseconds since 1970 in UTC. */
  export default function edtf(text: string): { min: number; max: number; type: string };
}
