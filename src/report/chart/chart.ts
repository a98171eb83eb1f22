import { palette } from "../style/palette.ts";
import { wrapText } from "../style/measure-text.ts";
import { chartMargin, chartWidth, fontStack, sizes } from "../style/typography.ts";
import { drawText } from "./draw-text.ts";
import { el } from "./svg.ts";
import type { Markup } from "./svg.ts";

/** A finished picture: a pure function of the catalog model. */
export interface Chart {
  /** File stem, ASCII, the same in every run. */
  readonly name: string;
  readonly title: string;
  /** What is counted, from which input, and how to read it. */
  readonly caption: string;
  /** The whole picture, with title and caption in it: good to stand alone. */
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** The picture without title and caption, for pages that set these themselves. */
  readonly bare: { readonly svg: string; readonly height: number };
}

/** Why a picture is not drawn, in a sentence for people. */
export interface NoChart {
  readonly name: string;
  readonly title: string;
  readonly reason: string;
}

export interface Drawing {
  readonly name: string;
  readonly title: string;
  readonly caption: string;
  /** Height of the drawing itself in px; it is as wide as {@link chartWidth} and keeps {@link chartMargin}. */
  readonly height: number;
  readonly content: readonly Markup[];
}

/** Puts title and caption over a drawing. */
export function buildChart(drawing: Drawing): Chart {
  const { name, title, caption, content } = drawing;
  const lines = wrapText(caption, chartWidth - 2 * chartMargin, sizes.small);
  const head = 44 + lines.length * 18 + 10;
  const height = Math.ceil(drawing.height);
  return {
    name,
    title,
    caption,
    width: chartWidth,
    height: head + height,
    svg: picture(title, head + height, [
      drawText(chartMargin, 26, title, { size: sizes.title, bold: true }),
      ...lines.map((line, index) =>
        drawText(chartMargin, 52 + index * 18, line, { size: sizes.small, fill: palette.text }),
      ),
      el("g", { transform: `translate(0,${head})` }, content),
    ]),
    bare: { svg: picture(title, height, content), height },
  };
}

function picture(label: string, height: number, content: readonly Markup[]): string {
  return el(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width: chartWidth,
      height,
      viewBox: `0 0 ${chartWidth} ${height}`,
      "font-family": fontStack,
      role: "group",
      "aria-label": label,
    },
    el("rect", { width: chartWidth, height, fill: palette.paper }),
    content,
  ).markup;
}
