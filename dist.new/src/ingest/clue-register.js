import { issue } from "../base/issue.js";
import { rowName } from "./record.js";
/** Characters from which two equal texts without a name are one clue handed in twice; shorter ones (路灯不亮) many may write. */
const telling = 20;
/** Names that many share. */
const nameless = /^(?:匿名.*|网友|市民|群众|居民|热心.*|某.*|无|不详|用户|游客|[*＊×xX]+)$/u;
/** The clues of a run so far: an id means one clue, and nobody is counted twice for the same words. */
export class ClueRegister {
    byId = new Map();
    saidBefore = new Set();
    /** The clue, under an id of its own where another text has its; null where it came before. `person`: who wrote, "" where unknown. */
    accept(clue, person) {
        const earlier = this.byId.get(clue.id) ?? [];
        const voice = voiceOf(clue, person);
        const repeats = earlier.some(({ title, text }) => title === clue.title && text === clue.text);
        if (repeats || (voice !== null && this.saidBefore.has(voice)))
            return null;
        if (voice !== null)
            this.saidBefore.add(voice);
        this.byId.set(clue.id, [...earlier, clue]);
        if (earlier.length === 0)
            return { clue, issue: null };
        let n = earlier.length + 1;
        while (this.byId.has(`${clue.id}~${n}`))
            n++;
        const renamed = { ...clue, id: `${clue.id}~${n}` };
        this.byId.set(renamed.id, [renamed]);
        return { clue: renamed, issue: repeatedId(clue, renamed.id) };
    }
}
/** Who says what, whatever the title; null where the words do not tell one person from another. */
function voiceOf({ title, text, date }, person) {
    const words = text.normalize("NFKC").replace(/\s+/gu, "");
    if (person !== "" && !nameless.test(person))
        return JSON.stringify([person, words]);
    return words.length < telling ? null : JSON.stringify([title, words, date]);
}
function repeatedId({ id, source }, newId) {
    const row = source.row ?? source.paragraph ?? null;
    const at = row === null ? "" : rowName(source, row);
    const message = `${at}与前面的线索编号相同（${id}）而文字不同，两条都保留，这条编为 ${newId}。`;
    const expected = "每条一个编号";
    return issue({ rule: "repeated-id", severity: "warning", message, file: source.file, row, actual: id, expected });
}
