import type { ChartImage } from "../chart-image.ts";
import type { Block } from "./block.ts";

/** Chapters that take pictures. */
export type FigurePlace = "session" | "method" | "groups" | "threads" | "distribution" | "coverage";

/** Charts by the first word of their name. What is not named here belongs to the distribution: no chart is lost. */
const places: Readonly<Record<string, FigurePlace>> = {
  topic: "method",
  reliability: "method",
  proposers: "session",
  submissions: "session",
  filing: "session",
  unit: "session",
  joint: "groups",
  group: "groups",
  pair: "groups",
  thread: "threads",
  coverage: "coverage",
};

export function placeFigures(charts: readonly ChartImage[]): Readonly<Record<FigurePlace, readonly Block[]>> {
  const at = (place: FigurePlace): Block[] =>
    charts
      .filter(({ name }) => (places[name.split("-")[0] ?? ""] ?? "distribution") === place)
      .map((image): Block => ({ kind: "figure", image }));
  return {
    session: at("session"),
    method: at("method"),
    groups: at("groups"),
    threads: at("threads"),
    distribution: at("distribution"),
    coverage: at("coverage"),
  };
}
