/** The words of the report, one place for every renderer. What stands in these files may be reworded by the committee. */
export * from "./names.js";
export * from "./notes.js";
export * from "./findings.js";
export * from "./clusters.js";
export * from "./method.js";
export * from "./new-words.js";
export * from "./page.js";
