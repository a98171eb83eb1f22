import type { RunResults } from "../../src/report/catalog-model.ts";
import type { Evidence, TopicSuggestion } from "../../src/topic/suggestion.ts";
import { sampleResults } from "./fixture.ts";

/** Ends a script, opens a tag, closes an attribute, turns the direction of writing. */
const attack = `</script><!--<img src=x onerror=alert(9)>"'&\u202e\u2066`;
export const hostileTitle = `关于“${attack}”的建议`;
export const hostileFile = `政策文件/规划${attack}.txt`;
export const hostileClue = `一楼住户说${attack}不同意装电梯`;

/** The sample with topics whose backgrounds quote their sources, who wrote before, and hostile names in every place a person can fill. */
export function pageResults(): RunResults {
  const results = sampleResults();
  const planFile = results.papers[1]?.file ?? "";
  const renamed = JSON.parse(
    JSON.stringify(results).replaceAll(escaped(planFile), () => escaped(hostileFile)),
  ) as RunResults;
  return {
    ...renamed,
    clues: [
      ...renamed.clues.map((clue, place) =>
        place === 1 ? { ...clue, title: hostileClue, text: `${clue.text}${hostileClue}。` } : clue,
      ),
      // No topic cites it.
      { ...renamed.clues[0]!, id: "spare", title: "路灯不亮", text: "巷口路灯坏了一个月。" },
    ],
    topics: renamed.topics.map((topic, place) =>
      place === 0 ? quoting(topic, renamed) : place === 3 ? { ...topic, title: hostileTitle } : topic,
    ),
  };
}

/** Ids of those who wrote on the first topic: an earlier proposal with its outcome, and one of this session. */
export const writtenIds = ["2024-0124", "2026-0001"] as const;

function quoting(topic: TopicSuggestion, { papers, proposals }: RunResults): TopicSuggestion {
  const policy = findEvidence(topic, "policy");
  const title = papers.find(({ file }) => file === policy.ref)?.title ?? "";
  const earlier = proposals.find(({ id }) => id === writtenIds[0])?.subject ?? "";
  const session = proposals.filter(({ history }) => !history).length;
  return {
    ...topic,
    background: `《${title}》提出“${policy.quote}”。2024年《${earlier}》曾提出这方面建议。本次会议${session}件提案中未检索到专门就此提出的。`,
    angles: topic.angles.slice(0, 2),
    angleEvidence: [[0], [1, 2]],
    written: writtenIds,
  };
}

function findEvidence(topic: TopicSuggestion, kind: Evidence["kind"]): Evidence {
  const found = topic.evidence.find((evidence) => evidence.kind === kind);
  if (found === undefined) throw new Error(`no ${kind} in ${topic.id}`);
  return found;
}

/** As it stands within a JSON string. */
function escaped(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}
