import { errorCode, StageFailure, WorldFailure, WrongUse } from "../pipeline/failure.js";
const systemErrors = {
    ENOSPC: "磁盘空间不足，请清理后再试",
    EDQUOT: "磁盘配额已用完，请清理后再试",
    EACCES: "没有权限，或文件正被别的程序（如 Word、WPS、Excel）占用",
    EPERM: "没有权限，或文件正被别的程序（如 Word、WPS、Excel）占用",
    EBUSY: "文件正被别的程序（如 Word、WPS、Excel）占用，请关闭后再试",
    EROFS: "磁盘是只读的，请换一个位置",
    EIO: "磁盘读写出错，请检查磁盘或 U 盘",
    ENOENT: "文件或文件夹不存在，可能在运行中被移动或删除",
    ENOTDIR: "路径中有一段是文件，不是文件夹",
    EISDIR: "这是一个文件夹，不是文件",
    EMFILE: "同时打开的文件太多，请关闭别的程序后再试",
    ENAMETOOLONG: "路径太长，请换一个较短的文件夹",
    ENOMEM: "内存不足，请关闭别的程序后再试",
};
export function explainFailure(error) {
    if (error instanceof WrongUse)
        return { exitCode: 2, text: `${error.message}${error.hint ?? ""}\n` };
    if (error instanceof WorldFailure)
        return { exitCode: 1, text: `${error.message}\n` };
    if (error instanceof StageFailure) {
        const inner = explainFailure(error.cause);
        return { ...inner, text: `『${error.label}』没有完成。${inner.text}` };
    }
    const code = errorCode(error);
    if (error instanceof Error && code !== null && "syscall" in error) {
        const path = "path" in error && typeof error.path === "string" ? `（${error.path}）` : "";
        return { exitCode: 1, text: `${systemErrors[code] ?? `系统错误 ${code}`}${path}。\n` };
    }
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { exitCode: 1, text: `程序内部出错。请把以下内容交给维护人员：\n${detail}\n` };
}
