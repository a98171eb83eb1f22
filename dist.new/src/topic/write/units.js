import { byKeys } from "../../base/order.js";
import { takesUp } from "../coverage.js";
import { compareObjects, isSameObject } from "../match/same-object.js";
import { bareSubject } from "./topic-core.js";
import { fittingUnits } from "./unit-fit.js";
import { createUnitNamer } from "./unit-names.js";
const maxUnits = 3;
/** Beside units that handled the matter before, the table adds so many. */
const maxBeside = 1;
/**
 * Who would likely handle the topic: the units that handled proposals on just this matter, as they are called there; then those of the common
 * civic matter, or of the table, as the office's level calls them. At most three, none where nothing tells.
 */
export function findUnits(candidate, index, space, table, home) {
    const nameOf = createUnitNamer(table, home);
    const proven = provenUnits(candidate, index, space);
    const fitting = candidate.civic?.units ?? fittingUnits(candidate, space, table).map(({ name }) => name);
    const named = fitting.map((key) => asSpelled(nameOf(key), index)).slice(0, proven.length > 0 ? maxBeside : maxUnits);
    return distinctUnits([...proven, ...named]).slice(0, maxUnits);
}
/** 市住房和城乡建设局 is 市住房城乡建设局 where the proposals' own records write it so: one catalog, one name for a unit. */
function asSpelled(name, { proposals }) {
    const bare = name.replace(/[和与]/gu, "");
    const spelled = proposals
        .flatMap(({ proposal: { units } }) => [units.lead, ...units.others])
        .filter((unit) => unit !== null && unit.replace(/[和与]/gu, "") === bare);
    return spelled.includes(name) ? name : (spelled[0] ?? name);
}
/** A unit that only assisted in a single proposal some way off tells nothing. */
const leastVotes = 0.3;
/** Units of the proposals whose subject is the matter, weightiest first; the leading unit counts four times. */
function provenUnits(candidate, index, space) {
    const votes = new Map();
    const vote = (unit, weight) => {
        if (unit !== null && unit.trim() !== "")
            votes.set(unit, (votes.get(unit) ?? 0) + weight);
    };
    const seen = new Set();
    for (const { saying, similarity } of candidate.near) {
        const { owner, ask } = index.sayings[saying];
        if (seen.has(owner))
            continue;
        const { subject, units } = index.proposals[owner].proposal;
        const isSubject = ask === -1 && similarity >= takesUp;
        if (!isSubject && !isSameObject(compareObjects(candidate.core, bareSubject(subject), space)))
            continue;
        seen.add(owner);
        vote(units.lead, 2 * similarity);
        for (const unit of units.others)
            vote(unit, 0.5 * similarity);
    }
    return [...votes]
        .filter(([unit, weight]) => weight >= leastVotes && !isOfPart(unit, candidate.core))
        .sort(byVote)
        .map(([unit]) => unit);
}
const byVote = byKeys(([, weight]) => weight, ([unit]) => unit);
/** 东浦区人民政府 handled a matter of its own; a topic that does not name 东浦区 is not its business. */
function isOfPart(unit, core) {
    const place = /^(?<place>.{2,}[县区市旗州])人民政府/u.exec(unit)?.groups?.["place"];
    return place !== undefined && !core.includes(place);
}
/** 市卫健委 and 市卫生健康委员会 are one: all its characters stand in the full name in their order. The first of the two stays. */
function distinctUnits(units) {
    return units.filter((unit, i) => !units.slice(0, i).some((other) => isShortFor(unit, other) || isShortFor(other, unit)));
}
function isShortFor(short, full) {
    let at = 0;
    for (const character of full)
        if (character === short[at])
            at++;
    return at === short.length;
}
