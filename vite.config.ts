import { defineConfig } from "vite";

/** Builds the script and style of catalog.html; everything else is compiled by tsc. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  build: {
    outDir: "dist/client",
    emptyOutDir: true,
    // Browsers on office machines are often years old.
    target: ["chrome87", "firefox98", "safari15.4"],
    cssCodeSplit: false,
    modulePreload: false,
    rolldownOptions: {
      input: "src/report/html/client/main.tsx",
      output: { format: "iife", entryFileNames: "catalog.js", assetFileNames: "catalog.[ext]" },
    },
  },
});
