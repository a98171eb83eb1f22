import { containers } from "./containers.ts";
import { delimitedKinds } from "./delimited.ts";
import { documents } from "./documents.ts";
import { encodings } from "./encodings.ts";
import { hostile, names, noFiles } from "./hostile.ts";
import type { Kind } from "./kind.ts";
import { jsonKinds, webKinds } from "./web.ts";
import { workbooks } from "./workbooks.ts";

/** Every kind of difficult file there is a test of. */
export const corpus: readonly Kind[] = [
  ...encodings,
  ...delimitedKinds,
  ...workbooks,
  ...documents,
  ...webKinds,
  ...jsonKinds,
  ...containers,
  ...hostile,
  ...names,
  ...noFiles,
];
