import { fieldNames } from "./run-options.js";
/** `--map FIELD=HEADER`, repeatable, with the fields it can name. `example`: one that fits the command. */
export function addMapOption(command, example, leftOut = []) {
    const fields = Object.entries(fieldNames)
        .filter(([field]) => !leftOut.some((left) => left === field))
        .map(([field, label]) => `${field} ${label}`);
    return command.option("--map <FIELD=HEADER>", `指明哪一列是什么，可重复，如 --map ${example}。字段：${fields.join("、")}`, (text, previous) => [...previous, text], []);
}
/** Fields of clues: no proposal has them. */
export const clueFields = ["title", "likes"];
