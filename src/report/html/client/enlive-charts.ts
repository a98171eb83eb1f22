/** Chart parts that carry `data-go` act as links, by mouse and keyboard; what they stand for is told at once. */
export function enliveCharts(): void {
  const drawings = [...document.querySelectorAll<HTMLElement>("figure.chart .drawing")];
  const hint = document.createElement("p");
  hint.className = "chart-hint";
  hint.hidden = true;
  document.body.append(hint);
  for (const drawing of drawings) {
    for (const [place, part] of partsOf(drawing).entries()) {
      part.setAttribute("role", "link");
      // One stop for a whole picture; the arrow keys lead through it.
      part.setAttribute("tabindex", place === 0 ? "0" : "-1");
      const title = part.querySelector("title");
      if (title === null) continue;
      // The browser's own hint would come late, and not at all for the keyboard.
      part.setAttribute("aria-label", title.textContent ?? "");
      title.remove();
    }
    drawing.addEventListener("keydown", (event) => moveFocus(drawing, event));
    for (const begin of ["mouseover", "focusin"]) drawing.addEventListener(begin, (event) => showHint(hint, event));
    for (const end of ["mouseout", "focusout"]) drawing.addEventListener(end, () => (hint.hidden = true));
  }
  addEventListener("scroll", () => (hint.hidden = true), { passive: true });
  const go = (event: Event): boolean => {
    const target = partOf(event)?.getAttribute("data-go") ?? null;
    if (target === null) return false;
    location.hash = `#/${target}`;
    return true;
  };
  document.addEventListener("click", go);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && go(event)) event.preventDefault();
  });
}

function partsOf(drawing: HTMLElement): readonly SVGElement[] {
  return [...drawing.querySelectorAll<SVGElement>("[data-go]")];
}

function partOf(event: Event): SVGElement | null {
  return event.target instanceof Element ? event.target.closest<SVGElement>("[data-go]") : null;
}

function showHint(hint: HTMLElement, event: Event): void {
  const part = partOf(event);
  const label = part?.getAttribute("aria-label") ?? null;
  hint.hidden = part === null || label === null;
  if (part === null || label === null) return;
  hint.textContent = label;
  const { left, right, bottom, top } = part.getBoundingClientRect();
  const { width, height } = hint.getBoundingClientRect();
  const below = bottom + 6 + height < innerHeight;
  hint.style.left = `${Math.max(8, Math.min((left + right - width) / 2, document.documentElement.clientWidth - width - 8))}px`;
  hint.style.top = `${below ? bottom + 6 : top - height - 6}px`;
}

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** To the nearest part in the direction of the key: what lies aside counts as three times as far. */
function moveFocus(drawing: HTMLElement, event: KeyboardEvent): void {
  const direction = directions[event.key];
  const from = partOf(event);
  if (direction === undefined || from === null) return;
  event.preventDefault();
  const [across, down] = direction;
  const start = middleOf(from);
  let best: { readonly part: SVGElement; readonly distance: number } | null = null;
  for (const part of partsOf(drawing)) {
    const { x, y } = middleOf(part);
    const along = (x - start.x) * across + (y - start.y) * down;
    const aside = Math.abs((x - start.x) * down) + Math.abs((y - start.y) * across);
    const distance = along + 3 * aside;
    if (part !== from && along > 0.5 && (best === null || distance < best.distance)) best = { part, distance };
  }
  if (best === null) return;
  from.setAttribute("tabindex", "-1");
  best.part.setAttribute("tabindex", "0");
  best.part.focus();
}

function middleOf(part: SVGElement): { readonly x: number; readonly y: number } {
  const { left, right, top, bottom } = part.getBoundingClientRect();
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}
