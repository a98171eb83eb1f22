/** The words of the backtest report, one place for every renderer. */
export * from "./names.ts";
export * from "./notes.ts";
