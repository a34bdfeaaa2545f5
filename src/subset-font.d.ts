declare module 'subset-font' {
  /** A font with only the letters of the text, in the format and at the axes asked for. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      targetFormat: 'truetype' | 'woff2' | 'sfnt';
      /** Tags of the layout features to keep; all where it is left out. */
      keepFeatures?: readonly string[];
      noHinting?: boolean;
      variationAxes?: Record<string, number | { min: number; max: number }>;
    },
  ): Promise<Uint8Array>;
}
