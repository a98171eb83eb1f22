/** A run must pay this, so that characters alone, which meet by chance, earn nothing. */
const opening = 1;
const skipLeft = 0;
const skipRight = 1;
const match = 2;
/** Set where a match is better followed by the match of the next two tokens than by anything else. */
const goesOn = 4;
/**
 * The runs, in order and not overlapping on either side, whose weights less one for each run sum up highest: few long common stretches
 * rather than many short ones. Of equal sums the one that matches earliest. Takes left × right steps and as many bytes.
 */
export function alignTokens({ left, right, weights }) {
    const width = right.length + 1;
    const choices = new Uint8Array((left.length + 1) * width);
    // Best sums for what follows token i of the left and j of the right; `joined` if the two are matched and continue a run.
    let best = new Int32Array(width);
    let joined = new Int32Array(width).fill(impossible);
    let bestBelow = new Int32Array(width);
    let joinedBelow = new Int32Array(width).fill(impossible);
    for (let i = left.length - 1; i >= 0; i--) {
        [best, bestBelow] = [bestBelow, best];
        [joined, joinedBelow] = [joinedBelow, joined];
        best[right.length] = 0;
        joined[right.length] = impossible;
        for (let j = right.length - 1; j >= 0; j--) {
            const key = left[i];
            let choice = bestBelow[j] >= best[j + 1] ? skipLeft : skipRight;
            let sum = Math.max(bestBelow[j], best[j + 1]);
            joined[j] = impossible;
            if (key === right[j]) {
                const on = joinedBelow[j + 1] >= bestBelow[j + 1];
                joined[j] = weights[key] + Math.max(joinedBelow[j + 1], bestBelow[j + 1]);
                if (joined[j] - opening >= sum) {
                    sum = joined[j] - opening;
                    choice = match;
                }
                if (on)
                    choice |= goesOn;
            }
            best[j] = sum;
            choices[i * width + j] = choice;
        }
    }
    return follow(choices, left.length, right.length);
}
const impossible = -(2 ** 30);
function follow(choices, rows, columns) {
    const runs = [];
    let i = 0;
    let j = 0;
    while (i < rows && j < columns) {
        const choice = choices[i * (columns + 1) + j];
        if ((choice & match) === 0) {
            if ((choice & skipRight) === 0)
                i++;
            else
                j++;
            continue;
        }
        const start = { left: i, right: j };
        while ((choices[i * (columns + 1) + j] & goesOn) !== 0) {
            i++;
            j++;
        }
        i++;
        j++;
        runs.push({ ...start, length: i - start.left });
    }
    return runs;
}
