import type { Counted } from "../../statistics/counted.ts";
import type { Sentence } from "../../statistics/sentence.ts";
import type { CoverageStatus } from "../../topic/suggestion.ts";
import type { ChartImage } from "../chart-image.ts";
import type { Turn } from "./page.ts";

/**
 * What the document consists of, in order. Chapters are lists of blocks; numbers of parts, chapters, sections, tables and
 * figures are given when the whole is put together, so that a chapter without content leaves no gap.
 */
export type Block =
  /** Lines broken by sense, at line feeds. */
  | { readonly kind: "title"; readonly text: string }
  | { readonly kind: "subtitle"; readonly text: string }
  /** One empty line. */
  | { readonly kind: "gap" }
  /** 发文机关署名, over the date. */
  | { readonly kind: "signature"; readonly text: string }
  /** A date to fill in: the program has no clock. */
  | { readonly kind: "date" }
  /** An unnumbered heading of the first level, e.g. 编印说明. */
  | { readonly kind: "plain-heading"; readonly text: string; readonly startsPage?: true }
  /** 目录: every heading that follows, by its number. */
  | { readonly kind: "contents" }
  | Heading
  /** Numbers in it lead to the lists that {@link planLists} adds. */
  | { readonly kind: "text"; readonly text: string | Sentence; readonly label?: string }
  /** What a topic is checked by, in smaller type. */
  | { readonly kind: "source"; readonly text: string | Sentence; readonly label: string }
  /** Over the references of one topic. */
  | { readonly kind: "reference-head"; readonly text: string }
  /** One numbered source, in small type. */
  | { readonly kind: "reference"; readonly mark: string; readonly text: string }
  /** What one number counts, in the smallest type: the end of its links. */
  | { readonly kind: "list"; readonly key: string; readonly label: string; readonly text: string }
  | {
      readonly kind: "table";
      readonly caption: string;
      readonly columns: readonly TableColumn[];
      readonly rows: readonly TableRowPlan[];
    }
  /** `finding`: what the picture shows, in the words of the chapter; null where they say it already, or numbers are too few. */
  | { readonly kind: "figure"; readonly image: ChartImage; readonly finding: string | null }
  /** The pages that follow lie this way; starts a page. */
  | { readonly kind: "turn"; readonly turn: Turn };

export type Heading =
  /** 第一部分: starts a page; chapters count from 一 again. */
  | { readonly kind: "part"; readonly text: string; readonly note?: string }
  /** 附录一: starts a page. */
  | { readonly kind: "appendix"; readonly text: string }
  /** 一、 */
  | { readonly kind: "chapter"; readonly text: string; readonly startsPage?: true }
  /** （一） */
  | { readonly kind: "section"; readonly text: string }
  /** `1.`, with a number of its own choosing. */
  | { readonly kind: "item"; readonly number: number; readonly text: string };

export interface TableColumn {
  readonly title: string;
  /** Share of the table's width; the shares are scaled to the width of the page. */
  readonly width: number;
  /** Default left. */
  readonly align?: "left" | "center";
}

/** A cell a column. */
export type TableRowPlan = readonly TableCellPlan[];
/** Several texts are several paragraphs; a number leads to its list; `null` continues the cell above; a status is printed over its pattern. */
export type TableCellPlan = string | readonly string[] | Counted | null | { readonly status: CoverageStatus };
