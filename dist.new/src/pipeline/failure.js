/** The call is wrong, or nothing in the input can be read: the user has to change something. Exit code 2. */
export class WrongUse extends Error {
    /** What to do about it, one Chinese sentence. */
    hint;
    constructor(message, hint = null) {
        super(message);
        this.name = "WrongUse";
        this.hint = hint;
    }
}
/** The outside world failed (a full disk, a file held by another program), told in a Chinese sentence. Exit code 1. */
export class WorldFailure extends Error {
    constructor(message, cause) {
        super(message, cause === undefined ? undefined : { cause });
        this.name = "WorldFailure";
    }
}
/** A stage threw; `cause` is what it threw. */
export class StageFailure extends Error {
    label;
    constructor(label, cause) {
        super(`『${label}』失败：${cause instanceof Error ? cause.message : String(cause)}`, { cause });
        this.name = "StageFailure";
        this.label = label;
    }
}
/** The code of a file-system or system error (`ENOSPC`, `EBUSY`, …), or null. */
export function errorCode(error) {
    return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
}
