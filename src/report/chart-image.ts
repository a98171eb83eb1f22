/** A chart as a picture, ready to be placed in a document. */
export interface ChartImage {
  /** File name without ending, e.g. `theme-bars`; unique within a report. */
  readonly name: string;
  /** What it shows, in Chinese; stands above or below the picture. */
  readonly title: string;
  /** How to read it and what is counted, in one or two Chinese sentences. */
  readonly caption: string;
  readonly png: Uint8Array;
  /** Width and height of the picture in pixels; only their ratio matters. */
  readonly width: number;
  readonly height: number;
}
