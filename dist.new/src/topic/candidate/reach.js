/** What every level does with what another has decided. */
const onItsOwnPart = /落实|贯彻|兑现|争取|争创|申报|申请|对接|承接|融入|用好|用足/u;
/** Who above the office decides a task; null where the task is in reach. An office of unknown level is taken for one that is not the nation's. */
export function findDecider(task, home, { deciders }) {
    if (onItsOwnPart.test(task))
        return null;
    const above = levelsAbove[home?.level ?? "province"];
    for (const { level, tasks } of deciders) {
        const words = above.includes(level) ? tasks.exec(task)?.[0] : undefined;
        if (words !== undefined)
            return { level, words };
    }
    return null;
}
/** True where one of the proposals (`owners` in the index) asks for just this, by title or ask: its writer knows the reach. */
export function isAskedFor({ words }, owners, index) {
    return owners.some((owner) => {
        const { proposal, asks } = index.proposals[owner];
        return proposal.subject.includes(words) || asks.some(({ text }) => text.includes(words));
    });
}
const levelsAbove = {
    nation: [],
    province: ["nation"],
    city: ["nation", "province"],
    county: ["nation", "province", "city"],
};
