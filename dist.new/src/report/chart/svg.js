/** An element. Strings among the children are text; attributes that are null are left out; numbers keep two decimals. */
export function el(name, attributes, ...children) {
    let open = `<${name}`;
    for (const [key, value] of Object.entries(attributes)) {
        if (value === null || value === undefined)
            continue;
        open += ` ${key}="${typeof value === "number" ? formatNumber(value) : escapeXml(value)}"`;
    }
    const inner = children.flat().map(write).join("");
    return { markup: inner === "" ? `${open}/>` : `${open}>${inner}</${name}>` };
}
function write(child) {
    if (child === null)
        return "";
    if (typeof child === "string")
        return escapeXml(child);
    return typeof child === "number" ? formatNumber(child) : child.markup;
}
/** At most two decimals, never −0. */
export function formatNumber(value) {
    if (!Number.isFinite(value))
        throw new Error(`not a number for a drawing: ${value}`);
    return String(Math.round(value * 100) / 100 + 0);
}
// Everything XML 1.0 forbids: most control characters, lone surrogates, the two non-characters.
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const entities = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
};
/** Text for an element or an attribute, without the characters XML forbids. */
export function escapeXml(text) {
    return text.replace(forbidden, "").replace(/[&<>"']/g, (character) => entities[character] ?? "");
}
