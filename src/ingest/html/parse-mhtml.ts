import { decodeText } from "../decode-text.ts";
import { decodeLabeled } from "./html-charset.ts";

/**
 * The page in a web archive (.mht), which browsers and Word save as a mail with parts: the first part that is HTML. Null
 * where there is none.
 */
export function pageOfMhtml(bytes: Uint8Array): string | null {
  const mail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const boundary = /boundary="?([^"\r\n;]+)"?/i.exec(mail.slice(0, 16_384))?.[1];
  if (boundary === undefined) return null;
  for (const part of mail.split(`--${boundary}`).slice(1)) {
    const [head = "", ...rest] = part.split(/\r?\n\r?\n/);
    if (!/^content-type:\s*text\/html/im.test(head)) continue;
    const content = decodeTransfer(rest.join("\n\n"), /^content-transfer-encoding:\s*([\w-]+)/im.exec(head)?.[1] ?? "");
    const charset = /charset="?([\w-]+)/i.exec(head)?.[1];
    return (charset === undefined ? null : decodeLabeled(content, charset)) ?? decodeText(content)?.text ?? null;
  }
  return null;
}

function decodeTransfer(text: string, encoding: string): Uint8Array {
  if (/^base64$/i.test(encoding)) return Buffer.from(text, "base64");
  if (!/^quoted-printable$/i.test(encoding)) return Buffer.from(text, "latin1");
  const plain = text
    .replace(/=[ \t]*\r?\n/g, "")
    .replace(/=([0-9A-Fa-f]{2})/g, (_code, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(plain, "latin1");
}
