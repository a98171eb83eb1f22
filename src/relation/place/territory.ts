import type { Area } from "../../text/place/area.ts";

/** A place as far as it is known. */
export interface Place {
  /** As written. */
  readonly name: string;
  /** Two mentions of one place (长治、长治市) have the same key, two places of one name (鼓楼区 of two cities) have not. */
  readonly key: string;
  /** `exact`: what the place covers. Else the place lies somewhere within; null: it could be anywhere. */
  readonly area: Area | null;
  readonly exact: boolean;
  /** Two different names of one kind are two places: 1 省级 · 2 地级 · 3 县级 · 4 乡镇 · 5 村 · 水 waters and mountains; empty for regions. */
  readonly kind: string;
  /** How it lies to the office's own territory. */
  readonly scope: "inside" | "around" | "crossing" | "outside" | "unknown";
}

/** 所涉地域: where a subject sets its matter. */
export interface Territory {
  /**
   * Places the subject names, but for the office's own territory, for places that merely hold another one named (长治襄垣: 襄垣), and
   * for far-away ones beside a near one (借鉴浙江经验……襄垣: 襄垣). Empty: the whole of the office's territory.
   */
  readonly places: readonly Place[];
  /** How the subject names the whole of the office's territory (全省、山西省); null where it does not say so. */
  readonly whole: string | null;
}
