import { issue } from "../base/issue.ts";
import type { Issue } from "../base/issue.ts";
import { bodyOf } from "./body-of.ts";
import { buildProposal } from "./build-proposal.ts";
import type { ProposalDraft } from "./build-proposal.ts";
import { oneLine } from "./clean-text.ts";
import { yearOfName } from "./parse-date.ts";
import { rowName, shorten, skip } from "./record.ts";
import type { SourceRecord, Tally } from "./record.ts";
import { stemOf } from "./source-file.ts";
import type { SourceFile } from "./source-file.ts";
import { ValueDoubts } from "./value-doubts.ts";

/** Characters of a first sentence that may stand in for a missing subject. */
const longestSubject = 40;

/** Turns the records of one file into proposals. Adds what it leaves out, and what it keeps, to `tally`. */
export function buildProposals(
  source: SourceFile,
  records: readonly SourceRecord[],
  history: boolean,
  tally: Tally,
): { drafts: readonly ProposalDraft[]; issues: readonly Issue[] } {
  const has = describeRecords(records);
  const issues = [...doubtFile(source.name, has)];
  const doubts = new ValueDoubts(source.name, records[0]?.place.paragraph === undefined ? "行" : "段");
  const yearOfFile = yearOfSource(source);
  const drafts: ProposalDraft[] = [];
  for (const record of records) {
    const body = bodyOf(record.values);
    const given = readable(oneLine(record.values.get("subject") ?? ""));
    const subject = given === "" ? readable(firstSentence(body)) : given;
    const doubt = doubtRecord(source.name, record, { given, subject, body }, has);
    if (doubt !== null) issues.push(doubt);
    if (subject === "") {
      skip(tally, "empty-subject");
      continue;
    }
    drafts.push(buildProposal(record, subject, body, yearOfFile, history, doubts));
    tally.kept++;
  }
  return { drafts, issues: [...issues, ...doubts.toIssues()] };
}

/** Signs without a single letter or character (a row of dots, a binary read as text) name no matter. */
function readable(subject: string): string {
  return /\p{L}/u.test(subject) ? subject : "";
}

/** Which of the two texts the file has at all: what no record has is one remark, not one for each. */
interface FileTexts {
  readonly records: boolean;
  readonly subjects: boolean;
  readonly bodies: boolean;
}

function describeRecords(records: readonly SourceRecord[]): FileTexts {
  const kinds = new Set(records.flatMap(({ values }) => [...values.keys()]));
  return {
    records: records.length > 0,
    subjects: kinds.has("subject"),
    bodies: (["body", "situation", "analysis", "advice"] as const).some((kind) => kinds.has(kind)),
  };
}

function doubtFile(file: string, has: FileTexts): readonly Issue[] {
  if (!has.records) return [];
  const noBodies = `“${file}”只有案由、没有正文，将只按案由归类和比较，结果会粗一些。`;
  const noSubjects = `“${file}”没有案由，各件取正文的第一句作案由，请核对；也可用 --map subject=表头 指定。`;
  return [
    ...(has.bodies ? [] : [issue({ rule: "no-body-column", severity: "warning", message: noBodies, file })]),
    ...(has.subjects ? [] : [issue({ rule: "no-subject-column", severity: "warning", message: noSubjects, file })]),
  ];
}

function doubtRecord(
  file: string,
  { place, row }: SourceRecord,
  text: { readonly given: string; readonly subject: string; readonly body: string },
  has: FileTexts,
): Issue | null {
  const at = rowName(place, row);
  if (text.subject === "") {
    const message = `${at}的案由和正文都是空的，没有计入。`;
    return issue({ rule: "empty-subject", severity: "error", message, file, row, expected: "案由" });
  }
  if (text.given === "" && has.subjects) {
    const message = `${at}没有案由，暂用正文第一句“${text.subject}”代替，请补上。`;
    return issue({ rule: "subject-from-body", severity: "warning", message, file, row, expected: "案由" });
  }
  if (text.body === "" && has.bodies) {
    const message = `${at}“${shorten(text.subject)}”没有正文，只按案由归类和比较。`;
    return issue({ rule: "empty-body", severity: "warning", message, file, row, expected: "正文" });
  }
  return null;
}

/** The year in the file's name, else in the nearest folder or archive that has one (2024年提案/张三.docx). */
function yearOfSource({ name, path }: SourceFile): number | null {
  const folders = name.split("/").slice(0, -1).reverse();
  const [parent = ""] = path.split(/[/\\]/).slice(-2 - folders.length);
  return [stemOf(name), ...folders, parent].map(yearOfName).find((year) => year !== null) ?? null;
}

function firstSentence(body: string): string {
  const bare = body.replace(/^[^\n。：:]{0,10}[：:]\s*/, "");
  const sentence = (/[^\n。！？!?；;]+/.exec(bare)?.[0] ?? "").trim();
  return sentence.length > longestSubject ? `${sentence.slice(0, longestSubject)}…` : sentence;
}
