import { useEffect } from "preact/hooks";

/** While it is shown, the sheet over the document is what is printed, instead of the document. */
export function usePrinted(): void {
  useEffect(() => {
    document.documentElement.classList.add("print-sheet");
    return () => document.documentElement.classList.remove("print-sheet");
  }, []);
}
