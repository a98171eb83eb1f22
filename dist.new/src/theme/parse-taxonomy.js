import { isMap, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import { issue } from "../base/issue.js";
/**
 * Reads a taxonomy file (YAML; form in data/taxonomy/README.md). A list of bare names is enough.
 *
 * Mistakes become issues with their line, and the themes that can be used are kept.
 * Throws only where nothing can be used: not YAML, or no theme at all.
 */
export function parseTaxonomy(yaml, file) {
    const lines = new LineCounter();
    const document = parseDocument(yaml, { lineCounter: lines });
    const broken = document.errors[0];
    if (broken !== undefined) {
        throw new Error(`主题体系文件 ${file} 第 ${lines.linePos(broken.pos[0]).line} 行不合 YAML 格式：${broken.message.split("\n")[0] ?? ""}`);
    }
    const issues = [];
    const themes = [];
    const ids = new Set();
    const leafNames = new Set();
    const lineOf = (node) => {
        const range = node?.range;
        return range?.[0] === undefined ? null : lines.linePos(range[0]).line;
    };
    const complain = (rule, node, message, actual = null) => {
        const row = lineOf(node);
        issues.push(issue({
            rule,
            severity: "warning",
            message: `主题体系 ${file} 第 ${row ?? "?"} 行：${message}`,
            file,
            row,
            actual,
        }));
    };
    function readThemes(list, parent) {
        if (!isSeq(list)) {
            complain("taxonomy-form", list, "themes 应是一个列表，已略过");
            return;
        }
        for (const item of list.items) {
            if (isScalar(item) && typeof item.value === "string")
                addTheme(item.value.trim(), null, item, parent);
            else if (isMap(item))
                addTheme(text(item, "name"), item, item, parent);
            else
                complain("taxonomy-form", item, "主题应写成名称，或带 name 的条目，已略过");
        }
    }
    function addTheme(name, map, node, parent) {
        if (name === "") {
            complain("taxonomy-name", node, "主题缺少名称（name），已略过");
            return;
        }
        let id = (map === null ? "" : text(map, "id")) || [...(parent?.path ?? []), name].join("/");
        if (ids.has(id)) {
            complain("taxonomy-id", node, `主题编号“${id}”重复，已改用“${id}-${ids.size}”`, id);
            id = `${id}-${ids.size}`;
        }
        ids.add(id);
        const below = map?.get("themes", true);
        const theme = {
            id,
            name,
            description: map === null ? "" : text(map, "description"),
            terms: map === null ? [] : readTerms(map, name),
            path: [...(parent?.path ?? []), name],
            parent: parent?.id ?? null,
            leaf: !isSeq(below) || below.items.length === 0,
        };
        themes.push(theme);
        if (theme.leaf && leafNames.has(name))
            complain("taxonomy-name", node, `主题名称“${name}”出现不止一次`, name);
        if (theme.leaf)
            leafNames.add(name);
        if (!theme.leaf)
            readThemes(below, theme);
    }
    function readTerms(map, name) {
        const list = map.get("terms", true);
        if (list === undefined || list === null)
            return [];
        if (!isSeq(list)) {
            complain("taxonomy-terms", list, `主题“${name}”的 terms 应是一个列表，已略过`);
            return [];
        }
        const terms = list.items.map((item) => isScalar(item) && (typeof item.value === "string" || typeof item.value === "number")
            ? String(item.value).trim()
            : "");
        if (terms.some((term) => term === ""))
            complain("taxonomy-terms", list, `主题“${name}”的 terms 中有空项，已略过`);
        return [...new Set(terms.filter((term) => term !== ""))];
    }
    const root = document.contents;
    if (isSeq(root))
        readThemes(root, null);
    else if (isMap(root))
        readThemes(root.get("themes", true), null);
    const leaves = themes.filter((theme) => theme.leaf);
    if (leaves.length < 2)
        throw new Error(`主题体系文件 ${file} 中可用的主题只有 ${leaves.length} 个，至少要有两个`);
    const bare = leaves.filter(({ terms, description }) => terms.length === 0 && description === "");
    if (bare.length > 0) {
        issues.push(issue({
            rule: "taxonomy-bare",
            severity: "note",
            message: `主题体系 ${file} 中 ${bare.length === leaves.length ? "各主题都" : bare.map((leaf) => `“${leaf.name}”`).join("")}` +
                "没有词语（terms）和说明，只能凭名称归类；补上十几个词语会准得多，有已归类的提案时也会从中学习",
            file,
            actual: bare.map((leaf) => leaf.name).join("、"),
        }));
    }
    const name = isMap(root) ? text(root, "name") : "";
    return { taxonomy: { name: name || file, themes }, issues };
}
function text(map, key) {
    const value = map.get(key);
    return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
}
