import type { ChartImage } from "../chart-image.ts";

/**
 * What the document consists of, in order. Chapters are lists of blocks; numbers of parts, chapters, sections, tables and
 * figures are given when the whole is put together, so that a chapter without content leaves no gap.
 */
export type Block =
  | { readonly kind: "title"; readonly text: string }
  | { readonly kind: "subtitle"; readonly text: string }
  /** An unnumbered heading of the first level, e.g. 说明. */
  | { readonly kind: "plain-heading"; readonly text: string }
  /** 第一部分: starts a page; chapters count from 一 again. */
  | { readonly kind: "part"; readonly text: string; readonly note?: string }
  /** 附录: starts a page. */
  | { readonly kind: "appendix"; readonly text: string }
  /** 一、 */
  | { readonly kind: "chapter"; readonly text: string }
  /** （一） */
  | { readonly kind: "section"; readonly text: string }
  /** `1. `, with a number of its own choosing. */
  | { readonly kind: "item"; readonly number: number; readonly text: string }
  | { readonly kind: "text"; readonly text: string; readonly label?: string }
  /** Smaller text under a table or figure. */
  | { readonly kind: "note"; readonly text: string }
  | {
      readonly kind: "table";
      readonly caption: string | null;
      readonly columns: readonly TableColumn[];
      readonly rows: readonly TableRowPlan[];
      /** Set in 小四 instead of 五号: for a short table that everybody reads. */
      readonly large?: true;
    }
  | { readonly kind: "figure"; readonly image: ChartImage };

export interface TableColumn {
  readonly title: string;
  /** Share of the table's width; the shares are scaled to the width of the page. */
  readonly width: number;
  /** Default left. */
  readonly align?: "left" | "center";
}

/** A cell a column; several texts are several paragraphs. `null` continues the cell above. */
export type TableRowPlan = readonly TableCellPlan[];
export type TableCellPlan = string | readonly string[] | null;
