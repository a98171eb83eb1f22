/**
 * Files under names that show no personal data: messages, places and the record of the run call them so. Names stay unique, those in `taken`
 * included, which grows.
 */
export function renameFiles<F extends { readonly name: string }>(
  files: readonly F[],
  hide: (name: string) => string,
  taken: Set<string>,
): readonly F[] {
  return files.map((file) => {
    const name = freeName(hide(file.name), taken);
    taken.add(name);
    return name === file.name ? file : { ...file, name };
  });
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  const dot = wanted.lastIndexOf(".");
  const [stem, ending] = dot > wanted.lastIndexOf("/") + 1 ? [wanted.slice(0, dot), wanted.slice(dot)] : [wanted, ""];
  let n = 2;
  while (taken.has(`${stem}~${n}${ending}`)) n++;
  return `${stem}~${n}${ending}`;
}
