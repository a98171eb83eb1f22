/** The words of the report, one place for every renderer. What stands in these files may be reworded by the committee. */
export * from "./names.ts";
export * from "./notes.ts";
export * from "./findings.ts";
export * from "./clusters.ts";
export * from "./examination.ts";
export * from "./rule-names.ts";
export * from "./method.ts";
export * from "./new-words.ts";
export * from "./page.ts";
