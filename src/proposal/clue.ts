import type { SourcePlace } from "../base/place.ts";

/** 线索: a message from the public or a unit that may become a topic. Offsets index `text`. */
export interface Clue {
  /** The file's own id, else `<file>#<row>`. */
  readonly id: string;
  readonly title: string;
  /** What was written. Equals `title` where the source has one column only. */
  readonly text: string;
  readonly date: string | null;
  /** 点赞数 or the like: how many others joined; 0 where the source does not count. */
  readonly likes: number;
  readonly source: SourcePlace;
}
