export const interruptedCode = 130;
/**
 * Ctrl-C (and SIGTERM) asks the run to stop at its next pause; a second one ends the process at once. What that leaves
 * behind, the next run into the same folder puts in order.
 */
export function watchInterrupts(signals, stderr, exit) {
    const controller = new AbortController();
    function listener() {
        if (controller.signal.aborted) {
            exit(interruptedCode);
        }
        else {
            stderr.write(`${stderr.isTTY ? "\n" : ""}正在停止……（再按一次 Ctrl-C 立即退出）\n`);
            controller.abort();
        }
    }
    signals.on("SIGINT", listener);
    signals.on("SIGTERM", listener);
    return {
        signal: controller.signal,
        stop: () => {
            signals.off("SIGINT", listener);
            signals.off("SIGTERM", listener);
        },
    };
}
