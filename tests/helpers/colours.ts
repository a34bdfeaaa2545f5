import { readFileSync } from 'node:fs';

/** Red, green and blue, 0 to 1, as light and not as signal. */
export type Light = readonly [number, number, number];
export type Theme = 'light' | 'dark';

/** The colours of src/styles/tokens.css by name, in both themes; what is no plain colour is left out. */
export function readTokens(
  css = readFileSync('src/styles/tokens.css', 'utf8'),
): Map<string, Record<Theme, string>> {
  return new Map(
    [...css.matchAll(/(--[\w-]+):\s*light-dark\(\s*(#[0-9a-f]{6})\s*,\s*(#[0-9a-f]{6})\s*\)/gi)].map(
      ([, name = '', light = '', dark = '']) => [name, { light, dark }],
    ),
  );
}

/** A colour such as `#162bb1` as light. */
export function lightOf(hex: string): Light {
  const channel = (from: number): number => {
    const signal = parseInt(hex.slice(from, from + 2), 16) / 255;
    return signal <= 0.04045 ? signal / 12.92 : ((signal + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** Contrast of two colours after WCAG 2, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const luminance = ([r, g, b]: Light): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;
  const [dark = 0, bright = 0] = [luminance(lightOf(one)), luminance(lightOf(other))].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

type Matrix = readonly [Light, Light, Light];

/** Complete colour blindness after Machado, Oliveira and Fernandes (2009), severity 1, over light. */
export const SIGHTS: Record<string, Matrix> = {
  'full colour': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const apply = (matrix: Matrix, [a, b, c]: Light): Light =>
  matrix.map(([x, y, z]) => x * a + y * b + z * c) as unknown as Light;

/** Distance of two colours in OKLab as an eye of this sight sees them. */
export function distance(one: string, other: string, sight: string): number {
  const matrix = SIGHTS[sight];
  if (!matrix) throw new Error(`There is no sight "${sight}". Mend: name one of SIGHTS.`);
  const seen = (hex: string): Light =>
    oklab(apply(matrix, lightOf(hex)).map((value) => Math.min(1, Math.max(0, value))) as unknown as Light);
  const [a, b] = [seen(one), seen(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function oklab(light: Light): Light {
  const cones = apply(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    light,
  ).map(Math.cbrt) as unknown as Light;
  return apply(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones,
  );
}

/** One use of a colour in a style sheet. */
export interface Use {
  selector: string;
  property: 'fill' | 'stroke' | 'color' | 'background' | 'border';
  token: string;
  /** The rule is of letters. */
  text: boolean;
}

/** Where a style sheet of flat rules uses colours of the tokens. */
export function usesIn(css: string): Use[] {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  return [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selector = '', body = '']) =>
    [...body.matchAll(/(?:^|;)\s*([\w-]+)\s*:([^;]*)/g)].flatMap(([, name = '', value = '']) => {
      const property = (['fill', 'stroke', 'color', 'background', 'border'] as const).find(
        (one) => name === one || ((one === 'background' || one === 'border') && name.startsWith(one)),
      );
      const [, token] = /var\((--[\w-]+)\)/.exec(value) ?? [];
      const text =
        property === 'color' || (property === 'fill' && /\btext\b|(^|;)\s*font/.test(`${selector};${body}`));
      return property && token
        ? [{ selector: selector.trim().replace(/\s+/g, ' '), property, token, text }]
        : [];
    }),
  );
}
