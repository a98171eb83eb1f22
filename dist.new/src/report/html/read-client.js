import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
/** Reads what Vite wrote into `dist/client` of the program's folder, or into `folder`. */
export function readClient(folder = join(findProgramFolder(), "dist", "client")) {
    const script = join(folder, "catalog.js");
    const style = join(folder, "catalog.css");
    if (!existsSync(script) || !existsSync(style)) {
        throw new Error(`网页部件尚未编译，请在程序目录中运行 npm run build：${folder}`);
    }
    return { script: readFileSync(script, "utf8"), style: readFileSync(style, "utf8") };
}
function findProgramFolder() {
    let folder = dirname(fileURLToPath(import.meta.url));
    while (!existsSync(join(folder, "package.json"))) {
        const above = dirname(folder);
        if (above === folder)
            throw new Error("程序不完整：找不到 package.json");
        folder = above;
    }
    return folder;
}
