import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
/** A path inside the program's own folder (where package.json is), from source and from dist alike. */
export function programPath(relative) {
    let folder = dirname(fileURLToPath(import.meta.url));
    while (!existsSync(join(folder, "package.json"))) {
        const above = dirname(folder);
        if (above === folder)
            throw new Error("程序不完整：找不到 package.json");
        folder = above;
    }
    return join(folder, relative);
}
