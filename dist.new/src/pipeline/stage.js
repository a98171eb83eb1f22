export function source(contents, value) {
    return { kind: "source", contents, value };
}
export function stage(spec) {
    if (!/^[a-z][a-z0-9-]*$/.test(spec.name))
        throw new Error(`stage name: ${spec.name}`);
    const options = spec.options ?? {};
    const trouble = findNotJson(options, "options");
    if (trouble !== null)
        throw new Error(`stage ${spec.name}: not plain JSON: ${trouble}`);
    return {
        kind: "stage",
        name: spec.name,
        label: spec.label,
        version: spec.version,
        cache: spec.cache ?? true,
        beside: spec.beside ?? false,
        inputs: spec.inputs,
        options,
        fingerprint: spec.fingerprint ?? "",
        // The runner fills in one value for each of `inputs`, made by that very input: hence the one assertion.
        run: async (values, work) => spec.run(values, options, work),
    };
}
/** The path of the first thing JSON would lose or alter: two different options must never have equal text. */
function findNotJson(value, path) {
    if (value === null || value === undefined || typeof value === "string" || typeof value === "boolean")
        return null;
    if (typeof value === "number")
        return Number.isFinite(value) ? null : path;
    if (typeof value !== "object")
        return path;
    if (!Array.isArray(value)) {
        const prototype = Object.getPrototypeOf(value);
        if (prototype !== Object.prototype && prototype !== null)
            return path;
    }
    for (const [key, inner] of Object.entries(value)) {
        const found = findNotJson(inner, `${path}.${key}`);
        if (found !== null)
            return found;
    }
    return null;
}
