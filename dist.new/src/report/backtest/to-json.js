/** What `--json` prints and backtest.json holds: plain values, shares and scores to four decimals, without times and paths. */
export function toBacktestRecord(model) {
    const { context, intake, counts, backtest, issues, proposals, themeNames } = model;
    const { rules, draws, methods, topics, unforeseen } = backtest;
    const tell = (id) => ({ id, ...proposals.get(id) });
    return round({
        version: context.version,
        seed: context.seed,
        inputs: context.inputs,
        intake,
        counts,
        compared: backtest.proposals,
        rules,
        draws,
        methods,
        topics: topics.map(({ topic, title, theme, met }) => ({
            topic,
            title,
            theme: theme === null ? null : (themeNames.get(theme) ?? theme),
            met: met.map(({ proposal, score }) => ({ ...tell(proposal), score })),
        })),
        unforeseen: unforeseen.map(({ proposal, nearest, metBy }) => ({ ...tell(proposal), nearest, metBy })),
        issues,
    });
}
/** The text of backtest.json. */
export function renderBacktestJson(model) {
    return `${JSON.stringify(toBacktestRecord(model), null, 2)}\n`;
}
function round(value) {
    return JSON.parse(JSON.stringify(value, (_key, inner) => typeof inner === "number" && !Number.isInteger(inner) ? Math.round(inner * 1e4) / 1e4 : inner));
}
