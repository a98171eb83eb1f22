/**
 * Calls units as the office's own level does. Takes a unit by its key, with or without 市 before it; a name that is not in the table is left as
 * it is. Where the level is not known, no level is claimed: 教育局, 党委宣传部.
 */
export function createUnitNamer(table, home) {
    const profiles = new Map(table.flatMap((unit) => [unit.name, unit.name.replace(/^市/u, "")].map((key) => [key, unit])));
    return (key) => {
        const unit = profiles.get(key);
        return unit === undefined ? key : nameAt(unit, home);
    };
}
function nameAt({ name, county, province, nation }, home) {
    const own = (prefix) => name.replace("市", prefix);
    switch (home?.level) {
        case undefined:
            return name.replace(/^市委/u, "党委").replace("市", "");
        case "nation":
            return nation ?? own("");
        case "county":
            return county === undefined ? own(home.kind) : county.replace("县", home.kind);
        case "city":
            return own(home.kind);
        case "province": {
            const provincial = province ?? own("省");
            if (home.kind !== "市")
                return provincial.replace("省", home.kind);
            // 直辖市: 市教育局, but 市高级人民法院.
            return /厅$/u.test(provincial) ? name : provincial.replace("省", "市");
        }
    }
}
