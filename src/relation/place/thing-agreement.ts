import type { NamedThing } from "../../text/place/named-things.ts";

/**
 * agree: both subjects name the thing, or one does and the other's text speaks of it · conflict: each names another thing of the same
 * kind · missing: one names a thing of which the other's text says nothing · none: neither names any.
 */
export type ThingVerdict = "agree" | "conflict" | "missing" | "none";

export interface ThingAgreement {
  readonly verdict: ThingVerdict;
  /** Names that decide it: what both share, or what each has for itself. */
  readonly a: readonly string[];
  readonly b: readonly string[];
  /** For the model, rising with closeness: 1 agree · ½ none · 0 conflict or missing. */
  readonly closeness: number;
}

interface Named {
  readonly body: string;
  readonly things: readonly NamedThing[];
}

export function compareThings(a: Named, b: Named): ThingAgreement {
  if (a.things.length === 0 && b.things.length === 0) return { verdict: "none", a: [], b: [], closeness: 0.5 };
  const shared = (one: Named, other: Named) =>
    one.things.filter((thing) => other.things.some((its) => isSame(thing, its)) || other.body.includes(thing.core));
  const [ofA, ofB] = [shared(a, b), shared(b, a)];
  if (ofA.length + ofB.length > 0) return { verdict: "agree", a: ofA.map(nameOf), b: ofB.map(nameOf), closeness: 1 };
  const opposed = a.things.some(({ kind }) => kind !== "名称" && b.things.some((other) => other.kind === kind));
  return {
    verdict: opposed ? "conflict" : "missing",
    a: a.things.map(nameOf),
    b: b.things.map(nameOf),
    closeness: 0,
  };
}

function nameOf({ name }: NamedThing): string {
  return name;
}

/** Shortest name whose characters may stand apart in a longer one: 陶寺遗址 in 襄汾陶寺文化遗址. */
const shortestPart = 3;

function isSame(a: NamedThing, b: NamedThing): boolean {
  if (a.name === b.name || a.core === b.core) return true;
  if (a.kind !== b.kind) return false;
  const [short, long] = a.name.length <= b.name.length ? [a.name, b.name] : [b.name, a.name];
  if (short.length < shortestPart) return false;
  let at = 0;
  for (const unit of long) if (unit === short[at]) at++;
  return at === short.length;
}
