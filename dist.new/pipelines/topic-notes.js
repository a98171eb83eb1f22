import { issue } from "../src/base/issue.js";
import { refusalReasons } from "../src/topic/suggestion.js";
const leftOutWords = {
    nation: "属于中央事权",
    province: "要由省级以上决定",
    city: "要由市级以上决定",
    over: "属于已经结束的专项行动或者已过时限的任务",
};
const refusalWords = {
    "off-ground": "离本地委员关注的事较远",
    elsewhere: "是别处的事",
    "beyond-reach": "不归本级决定",
    broad: "题目过宽",
    copy: "与已有案由雷同",
    covered: "本次会议提得已较多",
    "same-topic": "已有更合适的选题代表",
    "few-angles": "找不到两个以上有依据的切口",
    unasked: "除文件外无人提起",
    "no-evidence": "依据不足",
    outranked: "排在所要条数之后",
};
/** What became of everything that might have been a topic, for the record: what was set aside, left out and refused, each with its count. */
export function noteTopicChoice({ topics, setAside, leftOut, refused }) {
    const notes = [];
    if (setAside.length > 0) {
        notes.push(issue({
            rule: "clue-set-aside",
            severity: "note",
            message: `${setAside.length} 条线索只涉及一家一户、诉讼或个人事项，不作选题依据`,
        }));
    }
    for (const { reason, points } of leftOut) {
        const message = `政策要点中有 ${points} 条${leftOutWords[reason]}，未列为选题`;
        notes.push(issue({ rule: "policy-left-out", severity: "note", message }));
    }
    const reasons = refusalReasons.filter((reason) => (refused.get(reason) ?? 0) > 0);
    if (reasons.length > 0) {
        const all = reasons.reduce((sum, reason) => sum + refused.get(reason), topics.length);
        const told = reasons.map((reason) => `${refusalWords[reason]} ${refused.get(reason)} 个`).join("、");
        const message = `备选题 ${all} 个：列入目录 ${topics.length} 个；未列入：${told}`;
        notes.push(issue({ rule: "topic-not-listed", severity: "note", message }));
    }
    return notes;
}
