/** Where a record stands in what the user handed in. `row` and `paragraph` are 1-based; a table has rows, a text paragraphs. */
export interface SourcePlace {
  /** The file as the user knows it: its name, or its path below the folder that was given. */
  readonly file: string;
  readonly sheet?: string;
  readonly row?: number;
  readonly paragraph?: number;
}
