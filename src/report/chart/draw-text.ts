import { oneLine } from "../safe-text.ts";
import { palette } from "../style/palette.ts";
import { sizes } from "../style/typography.ts";
import { el } from "./svg.ts";
import type { Markup } from "./svg.ts";

export interface TextStyle {
  readonly size?: number;
  readonly bold?: boolean;
  readonly fill?: string;
  readonly anchor?: "start" | "middle" | "end";
}

/** One line of text whose middle height is at `y`. */
export function drawText(x: number, y: number, content: string, style: TextStyle = {}): Markup {
  const size = style.size ?? sizes.body;
  return el(
    "text",
    {
      x,
      // Ideographs reach from 0.88 em above the baseline to 0.12 em below it.
      y: y + size * 0.36,
      "font-size": size,
      "font-weight": style.bold === true ? 700 : null,
      fill: style.fill ?? palette.ink,
      "text-anchor": style.anchor === undefined || style.anchor === "start" ? null : style.anchor,
    },
    oneLine(content),
  );
}
