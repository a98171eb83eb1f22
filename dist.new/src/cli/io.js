/** The real process. A reader that went away (`xuanti … | head`) is no error worth telling. */
export function processIo() {
    return {
        stdout: toTerminal(process.stdout),
        stderr: toTerminal(process.stderr),
        exit: (code) => process.exit(code),
        signals: {
            on: (signal, listener) => void process.on(signal, listener),
            off: (signal, listener) => void process.off(signal, listener),
        },
        now: () => performance.timeOrigin + performance.now(),
        peakMemoryMB: () => process.resourceUsage().maxRSS / 1024,
    };
}
function toTerminal(stream) {
    stream.on("error", (error) => {
        if (error.code !== "EPIPE")
            throw error;
    });
    return {
        write: (text) => void stream.write(text),
        // Undefined, not false, where the stream is no terminal.
        isTTY: Boolean(stream.isTTY),
        columns: () => stream.columns ?? null,
    };
}
