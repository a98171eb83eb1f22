/** What was measured of two proposals, as a reader sees it. Signals come with their Chinese names; a name in any other language is the program's own and is never shown. */
export function nameSignal(name: string): string {
  return /\p{Script=Han}/u.test(name) ? name : "其他特征";
}
