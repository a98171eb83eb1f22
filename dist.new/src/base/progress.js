/** Runs a computation to its end without a pause. */
export function complete(computation) {
    for (;;) {
        const step = computation.next();
        if (step.done === true)
            return step.value;
    }
}
