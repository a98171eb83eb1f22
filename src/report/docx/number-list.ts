import { byKeys } from "../../base/order.ts";
import { findCounted, sizeOf, type CountedItem } from "../../statistics/counted.ts";
import { formatCounted } from "../../statistics/sentence.ts";
import type { CatalogIndex } from "../catalog-index.ts";
import { nameProposal } from "../catalog-index.ts";
import type { Block } from "./block.ts";

/** The list behind every number of the blocks, in the order in which they occur, as a block each. Of nothing there is no list. */
export function planLists(blocks: readonly Block[], year: number | null, index: CatalogIndex): Block[] {
  const name = (id: string): string => nameProposal(index.proposal(id)).replace(/^(\d{4})年第(.+)号$/, shorten);
  const shorten = (_all: string, ofYear: string, number: string): string =>
    Number(ofYear) === year ? number : `${ofYear}年${number}`;
  const list = (ids: readonly string[]): string => joinRuns(ids.map(name));
  const told = new Set<string>();
  return findCounted(blocks)
    .filter((counted) => sizeOf(counted) > 0)
    .map((counted): Block => ({
      kind: "list",
      key: counted.key,
      label: `${counted.label} ${formatCounted(counted)}`,
      text: counted.items === null ? list(counted.ids) : listItems(counted.items, list, told),
    }));
}

/** Each thing with its proposals: `张三（12 15）；李四（20）`. Those that an earlier list has told (`told`) by their names alone. */
function listItems(items: readonly CountedItem[], list: (ids: readonly string[]) => string, told: Set<string>): string {
  const short = items.every(({ name }) => told.has(name));
  for (const { name } of items) told.add(name);
  return items.map(({ name, ids }) => (short ? name : `${name}（${list(ids)}）`)).join("；");
}

interface Numbered {
  readonly text: string;
  /** What stands before the last digits, and these; null where there are none. */
  readonly prefix: string;
  readonly digits: string | null;
}

/**
 * Proposal numbers in their order, three and more that follow each other as one run: `001-003 007`. What is no number stands as it is; a prefix
 * is printed with the first of those that share it: `list.xlsx#2-9 12`. Apart by spaces: lines break there in every program.
 */
export function joinRuns(names: readonly string[]): string {
  const sorted = names.map(read).sort(
    byKeys(
      ({ prefix }) => prefix,
      ({ digits }) => (digits === null ? 1 : 0),
      ({ digits }) => -Number(digits ?? 0),
      ({ text }) => text,
    ),
  );
  const runs: Numbered[][] = [];
  for (const each of sorted) {
    const run = runs.at(-1);
    if (run !== undefined && follows(run.at(-1)!, each)) run.push(each);
    else runs.push([each]);
  }
  let before = "";
  return runs
    .flatMap((run) => (run.length < 3 ? run.map((each) => [each]) : [run]))
    .map((run) => {
      const [first] = run;
      const last = run.at(-1)!;
      const text = first!.prefix === before && first!.digits !== null ? first!.digits : first!.text;
      before = first!.prefix;
      return run.length < 3 ? text : `${text}-${last.digits!}`;
    })
    .join(" ");
}

function read(text: string): Numbered {
  const match = /^(.*?)(\d{1,9})$/su.exec(text);
  return { text, prefix: match?.[1] ?? text, digits: match?.[2] ?? null };
}

/** 009 and 010, or 9 and 10: written in the same way. */
function follows(a: Numbered, b: Numbered): boolean {
  if (a.digits === null || b.digits === null || a.prefix !== b.prefix) return false;
  const alike = a.digits.length === b.digits.length || ![a, b].some(({ digits }) => digits!.startsWith("0"));
  return alike && Number(b.digits) === Number(a.digits) + 1;
}
