import { findPersonal, type Writing } from "./find-personal.ts";
import type { Stretch } from "./span.ts";

/** Stands for each character hidden; one for one, so that offsets keep their meaning. */
export const cover = "＊";

/** The text with these stretches covered, as long as before. */
export function coverSpans(text: string, spans: readonly Stretch[]): string {
  let covered = text;
  for (const { start, end } of spans)
    covered = covered.slice(0, start) + cover.repeat(end - start) + covered.slice(end);
  return covered;
}

/** 遮盖个人信息. The text with personal data covered, as long as before. */
export function mask(text: string, writing: Writing): string {
  return coverSpans(text, findPersonal(text, writing));
}
