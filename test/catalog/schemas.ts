import * as v from "valibot";

/** The contract of the data folder, field by field: a failing line names the file and what a reader of it would trip over. */

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const text = v.pipe(v.string(), v.minLength(1));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const place = v.looseObject({ file: text });
const theme = v.looseObject({
  id: text,
  name: text,
  path: v.pipe(v.array(text), v.minLength(1)),
  score: share,
  method: v.picklist(["learned", "guided", "given"]),
});

export const proposal = v.looseObject({
  id: text,
  subject: text,
  year: v.nullable(v.pipe(v.number(), v.integer())),
  history: v.boolean(),
  source: place,
  themes: v.pipe(v.array(theme), v.maxLength(3)),
  cluster: text,
  group: v.nullable(text),
  asks: v.array(v.looseObject({ text, start: offset, end: offset })),
  flags: v.array(v.looseObject({ rule: text, quote: v.string() })),
});

export const pair = v.looseObject({
  a: text,
  b: text,
  relation: v.picklist(["duplicate", "joint", "related"]),
  reading: v.picklist(["resubmitted", "join", "raised-before", "confer", "same-unit", "reference"]),
  score: share,
  relatedScore: share,
  evidence: v.looseObject({
    signals: v.pipe(
      v.array(v.looseObject({ name: text, value: v.number(), contribution: v.number() })),
      v.minLength(1),
    ),
    passages: v.array(v.looseObject({ aStart: offset, bStart: offset, length: v.pipe(offset, v.minValue(1)) })),
    asks: v.array(v.looseObject({ a: offset, b: offset, similarity: v.number() })),
  }),
});

export const group = v.looseObject({
  id: text,
  members: v.pipe(v.array(text), v.minLength(2)),
  lead: text,
  leadReason: text,
  relation: v.picklist(["duplicate", "joint"]),
  bridges: v.array(v.tuple([text, text])),
  asks: v.array(
    v.looseObject({
      text,
      members: v.pipe(v.array(text), v.minLength(1)),
      others: v.array(v.looseObject({ member: text, text })),
    }),
  ),
  verdict: v.picklist(["open", "joined", "kept-apart"]),
});

export const topic = v.looseObject({
  id: text,
  theme: v.nullable(text),
  title: v.pipe(v.string(), v.regex(/^关于.{3,25}的建议$/u)),
  background: text,
  angles: v.array(text),
  angleEvidence: v.array(v.array(v.number())),
  written: v.array(text),
  clues: v.array(text),
  units: v.array(text),
  score: share,
  factors: v.strictObject({ policy: share, demand: share, gap: share, recurrence: share, novelty: share }),
  evidence: v.pipe(
    v.array(
      v.looseObject({
        kind: v.picklist(["policy", "clue", "proposal"]),
        source: place,
        quote: text,
        start: offset,
        end: offset,
      }),
    ),
    v.minLength(1),
  ),
});

export const coverageRow = v.looseObject({
  point: text,
  source: place,
  byYear: v.record(v.pipe(v.string(), v.regex(/^\d{4}$/u)), offset),
  status: v.picklist(["empty", "thin", "covered", "saturated"]),
});

export const newWord = v.strictObject({
  word: v.pipe(v.string(), v.minLength(2), v.maxLength(8)),
  count: v.pipe(offset, v.minValue(1)),
  documents: v.pipe(offset, v.minValue(1)),
  cohesion: v.number(),
  leftEntropy: v.pipe(v.number(), v.minValue(0)),
  rightEntropy: v.pipe(v.number(), v.minValue(0)),
  score: v.number(),
  pieces: v.pipe(v.array(text), v.minLength(2), v.maxLength(4)),
  places: v.pipe(
    v.array(v.strictObject({ proposal: text, field: v.picklist(["subject", "body"]), start: offset, end: offset })),
    v.minLength(1),
    v.maxLength(2),
  ),
});

export const issueRecord = v.strictObject({
  rule: v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z]+)*$/u)),
  severity: v.picklist(["note", "warning", "error"]),
  message: text,
  file: v.nullable(text),
  row: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
  actual: v.nullable(v.string()),
  expected: v.nullable(v.string()),
});

export const manifest = v.looseObject({
  program: v.literal("xuanti"),
  version: text,
  seed: v.number(),
  options: v.looseObject({}),
  inputs: v.array(v.looseObject({ file: text, role: text, sha256: v.pipe(v.string(), v.length(64)) })),
  counts: v.looseObject({
    intake: v.array(v.looseObject({ file: text, read: offset, kept: offset, skipped: v.record(v.string(), offset) })),
  }),
  timing: v.looseObject({
    seconds: v.number(),
    peakMemoryMB: v.number(),
    stages: v.array(v.looseObject({ name: text })),
  }),
});

const cluster = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^.+\/\d+$/u)),
  theme: v.nullable(v.string()),
  label: v.pipe(v.string(), v.minLength(4), v.maxLength(14)),
  terms: v.array(v.string()),
  members: v.pipe(v.array(v.string()), v.minLength(1)),
  current: v.pipe(v.number(), v.integer(), v.minValue(0)),
  earlier: v.pipe(v.number(), v.integer(), v.minValue(0)),
  change: v.nullable(v.picklist(["new", "gone"])),
  stability: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
});

export const dataSchemas = {
  proposals: proposal,
  pairs: pair,
  groups: group,
  topics: topic,
  coverage: coverageRow,
  clusters: cluster,
  "new-words": newWord,
  issues: issueRecord,
} as const;
