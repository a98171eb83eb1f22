import type { ZipEntry } from "./zip-directory.ts";

/** An entry's path with `/`: UTF-8 where it says so or reads as such, else GBK, in which Windows packs Chinese names. */
export function entryName({ rawName, isUtf8 }: Pick<ZipEntry, "rawName" | "isUtf8">): string {
  return decodeName(rawName, isUtf8).replaceAll("\\", "/");
}

function decodeName(bytes: Uint8Array, isUtf8: boolean): string {
  if (isUtf8) return new TextDecoder().decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}

/** A path that leads out of the archive: absolute, with a drive, or with a step up. */
export function leadsOut(name: string): boolean {
  return /^\/|^[a-z]:/i.test(name) || name.split("/").includes("..");
}
