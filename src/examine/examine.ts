import type { Examined, Surroundings } from "./examined.ts";
import type { Flag } from "./flag.ts";
import type { Profile } from "./profile.ts";
import type { ProfileSummary } from "./profile-summary.ts";
import { rules } from "./rule/index.ts";

/** Examines one proposal after another: flags in the order of the profile's rules. */
export type Examiner = (proposal: Examined) => readonly Flag[];

/** 审查: the profile's rules, made ready for a session. */
export function createExaminer(profile: Profile, surroundings: Surroundings): Examiner {
  const known = { ...surroundings, level: profile.level ?? surroundings.level };
  const ready = profile.rules.map(({ rule, basis, settings }) => ({
    rule,
    basis,
    examine: rules[rule].prepare(settings, known),
  }));
  return (proposal) =>
    ready.flatMap(({ rule, basis, examine }) => examine(proposal).map((finding) => ({ rule, basis, ...finding })));
}

/** What the report tells of the profile. */
export function summarizeProfile({ name, file, rules: own }: Profile): ProfileSummary {
  return {
    name,
    file,
    rules: own.map(({ rule, basis, settings }) => ({ rule, basis, criterion: rules[rule].criterion(settings) })),
  };
}
