import { byKeys } from "../../base/order.ts";
import { findCounted, sizeOf, type Counted } from "../../statistics/counted.ts";
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
  return findCounted(blocks)
    .filter((counted) => sizeOf(counted) > 0)
    .map((counted): Block => ({
      kind: "list",
      key: counted.key,
      label: `${counted.label} ${formatCounted(counted)}`,
      text: `${describeItems(counted, list) ?? list(counted.ids)}。`,
    }));
}

/** Each thing with its proposals: `张三（12、15）`. Null where proposals themselves are counted. */
function describeItems({ items }: Counted, list: (ids: readonly string[]) => string): string | null {
  return items === null ? null : items.map(({ name, ids }) => `${name}（${list(ids)}）`).join("；");
}

interface Numbered {
  readonly text: string;
  /** What stands before the last digits, and these; null where there are none. */
  readonly prefix: string;
  readonly digits: string | null;
}

/**
 * Proposal numbers in their order, three and more that follow each other as one run: `001—003、007`. What is no number stands as it is;
 * a prefix is printed with the first of those that share it: `list.xlsx#2—9、12`.
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
      return run.length < 3 ? text : `${text}—${last.digits!}`;
    })
    .join("、");
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
