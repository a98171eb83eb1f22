import type { Command } from "commander";
import type { Field } from "../ingest/field-map.ts";
import { fieldNames } from "./run-options.ts";

/** `--map FIELD=HEADER`, repeatable, with the fields it can name. `example`: one that fits the command. */
export function addMapOption(command: Command, example: string, leftOut: readonly Field[] = []): Command {
  const fields = Object.entries(fieldNames)
    .filter(([field]) => !leftOut.some((left) => left === field))
    .map(([field, label]) => `${field} ${label}`);
  return command.option(
    "--map <FIELD=HEADER>",
    `指明哪一列是什么，可重复，如 --map ${example}。字段：${fields.join("、")}`,
    (text: string, previous: readonly string[]) => [...previous, text],
    [],
  );
}

/** Fields of clues: no proposal has them. */
export const clueFields: readonly Field[] = ["title", "likes"];
