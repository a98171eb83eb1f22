/** The words of the evaluation report, one place for every renderer. */
export * from "./names.js";
export * from "./notes.js";
