/** The words of the evaluation report, one place for every renderer. */
export * from "./names.ts";
export * from "./notes.ts";
