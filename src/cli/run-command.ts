import type { RunEffects } from "../../pipelines/run-request.ts";
import { explainFailure } from "./explain-failure.ts";
import { interruptedCode, watchInterrupts } from "./interrupt.ts";
import type { Io } from "./io.ts";
import { readProgramIdentity } from "./program-identity.ts";
import { createReporter, silentReporter } from "./reporter.ts";

/** What every command that works on proposals may be told. */
export interface VoiceFlags {
  /** One JSON line on stdout and nothing else there. */
  readonly json?: boolean;
  /** No progress and no warnings. */
  readonly quiet?: boolean;
}

/**
 * The frame of a command: gives its work the outside world, explains what fails, and returns the exit code.
 * `interrupted`: what to say when the user breaks it off.
 */
export async function runCommand(
  io: Io,
  flags: VoiceFlags,
  interrupted: string,
  work: (effects: RunEffects) => Promise<void>,
): Promise<number> {
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
  } catch (error) {
    if (signal.aborted) {
      io.stderr.write(`${interrupted}\n`);
      return interruptedCode;
    }
    const { exitCode, text } = explainFailure(error);
    io.stderr.write(text);
    return exitCode;
  } finally {
    stop();
  }
}
