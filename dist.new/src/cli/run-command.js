import { explainFailure } from "./explain-failure.js";
import { interruptedCode, watchInterrupts } from "./interrupt.js";
import { readProgramIdentity } from "./program-identity.js";
import { createReporter, silentReporter } from "./reporter.js";
/**
 * The frame of a command: gives its work the outside world, explains what fails, and returns the exit code.
 * `interrupted`: what to say when the user breaks it off.
 */
export async function runCommand(io, flags, interrupted, work) {
    const { signal, stop } = watchInterrupts(io.signals, io.stderr, io.exit);
    try {
        const { version, program } = readProgramIdentity();
        await work({
            signal,
            reporter: flags.quiet === true ? silentReporter : createReporter(io.stderr, io.now),
            now: io.now,
            peakMemoryMB: io.peakMemoryMB,
            version,
            environment: { program, node: process.version },
            platform: `${process.platform} ${process.arch}`,
        });
        return 0;
    }
    catch (error) {
        if (signal.aborted) {
            io.stderr.write(`${interrupted}\n`);
            return interruptedCode;
        }
        const { exitCode, text } = explainFailure(error);
        io.stderr.write(text);
        return exitCode;
    }
    finally {
        stop();
    }
}
