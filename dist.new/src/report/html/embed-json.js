/**
 * JSON for a `<script type="application/json">`. No `<` remains, so neither `</script>` nor `<!--` can end or open
 * anything; line separators that old scripts choke on are escaped too.
 */
export function embedJson(value) {
    return JSON.stringify(value)
        .replace(/</g, "\\u003c")
        .replace(/\u2028/g, "\\u2028")
        .replace(/\u2029/g, "\\u2029");
}
