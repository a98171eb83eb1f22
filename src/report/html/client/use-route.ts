import { useEffect, useRef, useState } from "preact/hooks";
import { opensDrawer, parseRoute } from "./route.ts";
import type { Route } from "./route.ts";

export interface Visit {
  readonly route: Route;
  /** Sheets one has gone through since the drawer was opened: 1 for the first. */
  readonly depth: number;
  /** Goes up with each sheet that is gone to; other conditions on the same list are the same visit. */
  readonly count: number;
}

/** What the address asks the drawer to show, and the two ways in which the drawer itself changes the address. */
export function useRoute(): {
  readonly visit: Visit;
  /** To another state of the same sheet: no step back leads to each of them. */
  readonly replace: (link: string) => void;
  /** Closed: the address is again that of the document beneath, with the conditions of its list. */
  readonly leave: () => void;
} {
  const [visit, setVisit] = useState<Visit>(() => begin(parseRoute(location.hash)));
  const beneath = useRef("#/");
  useEffect(() => {
    const follow = ({ oldURL }: HashChangeEvent): void => {
      const old = new URL(oldURL).hash;
      if (!opensDrawer(parseRoute(old)) && old !== "") beneath.current = old;
      const route = parseRoute(location.hash);
      setVisit(({ depth, count }) => ({ route, depth: opensDrawer(route) ? depth + 1 : 0, count: count + 1 }));
    };
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  return {
    visit,
    replace: (link) => {
      history.replaceState(null, "", `#/${link}`);
      setVisit((now) => ({ ...now, route: parseRoute(location.hash) }));
    },
    leave: () => {
      if (opensDrawer(parseRoute(location.hash))) history.replaceState(null, "", beneath.current);
      setVisit(begin({ kind: "closed" }));
    },
  };
}

function begin(route: Route): Visit {
  return { route, depth: opensDrawer(route) ? 1 : 0, count: 0 };
}
