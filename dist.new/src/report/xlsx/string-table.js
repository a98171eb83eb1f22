export function collectStrings() {
    const numbers = new Map();
    let uses = 0;
    return {
        numberOf: (xml) => {
            uses += 1;
            const known = numbers.get(xml);
            if (known !== undefined)
                return known;
            numbers.set(xml, numbers.size);
            return numbers.size - 1;
        },
        write: () => '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
            `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${uses}" uniqueCount="${numbers.size}">` +
            `${[...numbers.keys()].map((xml) => `<si><t xml:space="preserve">${xml}</t></si>`).join("")}</sst>`,
    };
}
