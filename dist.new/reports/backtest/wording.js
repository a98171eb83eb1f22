/** The words of the backtest report, one place for every renderer. */
export * from "./names.js";
export * from "./notes.js";
