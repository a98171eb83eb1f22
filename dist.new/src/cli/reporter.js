import { reasons } from "../pipeline/plan.js";
import { displayWidth, truncateToWidth } from "./display-width.js";
/** Milliseconds between two pictures of the bar. */
const redrawMs = 100;
const maxBarColumns = 30;
const minBarColumns = 6;
/** Where a terminal does not tell its width. */
const usualColumns = 80;
/** Tells progress: one line a finished stage, and on a terminal a bar below them that redraws itself. */
export function createReporter(terminal, now) {
    /** Columns of the bar that stands on the screen now. */
    let drawn = 0;
    let drawnAt = -Infinity;
    function draw(stage, progress) {
        if (!terminal.isTTY)
            return;
        const line = renderBar(stage.label, progress, (terminal.columns() ?? usualColumns) - 1);
        const columns = displayWidth(line);
        terminal.write(`\r${line}${" ".repeat(Math.max(0, drawn - columns))}`);
        drawn = columns;
        drawnAt = now();
    }
    function say(line) {
        const clear = drawn > 0 ? `\r${" ".repeat(drawn)}\r` : "";
        terminal.write(`${clear}${line}\n`);
        drawn = 0;
    }
    const whys = new Map();
    return {
        reused: (stage) => say(`${stage.label} 沿用上次结果（无变化）`),
        started(stage, reason) {
            whys.set(stage.name, reason === reasons.first || reason === reasons.uncached ? "" : `（${reason}）`);
            draw(stage, null);
        },
        progress(stage, progress) {
            if (now() - drawnAt >= redrawMs)
                draw(stage, progress);
        },
        finished: (stage, seconds) => say(`${stage.label} … 完成 ${renderSeconds(seconds)}${whys.get(stage.name) ?? ""}`),
        notice: (message) => say(`提醒：${message}`),
    };
}
/** Hears everything, says nothing. */
export const silentReporter = {
    reused: () => { },
    started: () => { },
    progress: () => { },
    finished: () => { },
    notice: () => { },
};
/** `分词 [######--------] 43% 430/1000`, never wider than the line: a bar that wraps cannot be redrawn. */
export function renderBar(label, progress, columns) {
    if (progress === null || progress.total <= 0)
        return truncateToWidth(`${label} ...`, columns);
    const done = Math.min(1, Math.max(0, progress.done / progress.total));
    const tail = ` ${String(Math.floor(done * 100)).padStart(3)}% ${progress.done}/${progress.total}`;
    const room = Math.min(maxBarColumns, columns - displayWidth(label) - displayWidth(tail) - 3);
    if (room < minBarColumns)
        return truncateToWidth(label + tail, columns);
    // ASCII: block characters are one column wide here and two there.
    const filled = Math.round(room * done);
    return `${label} [${"#".repeat(filled)}${"-".repeat(room - filled)}]${tail}`;
}
export function renderSeconds(seconds) {
    if (seconds < 0.05)
        return "不到 0.1 秒";
    if (seconds < 60)
        return `${seconds.toFixed(1)} 秒`;
    const whole = Math.round(seconds);
    return `${Math.floor(whole / 60)} 分 ${whole % 60} 秒`;
}
