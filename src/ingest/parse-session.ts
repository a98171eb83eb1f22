import type { Occasion, Session } from "../proposal/proposal.ts";
import { parseSmallNumber } from "./chinese-number.ts";

const number = "([一二三四五六七八九十]{1,3}|\\d{1,2})";
/** 十四届二次, 第14届…第2次, 十四届政协二次, 第十四届委员会第二次会议. */
const written = new RegExp(`第?${number}届[^届次\\d一二三四五六七八九十]{0,14}第?${number}次`, "u");
/** 14-2, as some registers number their sessions. */
const short = /^(\d{1,2})[-—.](\d{1,2})$/;

/** 届次 as told anywhere in a text; null where term or meeting is missing. */
export function parseSession(text: string): Session | null {
  const match = written.exec(text.normalize("NFKC").replace(/\s+/g, ""));
  return toSession(match);
}

/** The same of a column of sessions, where 14-2 is no range of pages. */
export function parseSessionCell(text: string): Session | null {
  return parseSession(text) ?? toSession(short.exec(text.normalize("NFKC").trim()));
}

function toSession(match: RegExpExecArray | null): Session | null {
  const term = parseSmallNumber(match?.[1] ?? "");
  const meeting = parseSmallNumber(match?.[2] ?? "");
  return term === null || meeting === null || term === 0 || meeting === 0 ? null : { term, meeting };
}

/** 大会提案, 平时提案, 会议期间, 闭会期间, 平〔2024〕3号. */
export function parseOccasion(text: string): Occasion {
  const value = text.normalize("NFKC").replace(/\s+/g, "");
  if (/平时|闭会|日常|休会|会后|^平(?=[〔[(\d字第]|$)/.test(value)) return "between";
  return /大会|会议期间|全会期间|全体会议期间|会中|^会(?=[〔[(\d字第]|$)/.test(value) ? "plenary" : "unknown";
}
