#!/usr/bin/env node
import { existsSync } from "node:fs";

const main = new URL("../dist/src/cli/main.js", import.meta.url);
if (!existsSync(main)) {
  process.stderr.write("程序尚未编译：请在程序目录中先运行 npm ci（或 npm run build）。\n");
  process.exit(1);
}
await import(main.href);
