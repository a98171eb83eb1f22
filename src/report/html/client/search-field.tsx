import { useEffect, useRef, useState } from "preact/hooks";

/** How long typing must rest, in milliseconds, before it counts: not every key searches. */
const rest = 150;

/** A search box that tells its words once typing rests. */
export function SearchField(props: {
  readonly value: string;
  readonly placeholder: string;
  readonly onChange: (words: string) => void;
}) {
  const { value, placeholder, onChange } = props;
  const [text, setText] = useState(value);
  const told = useRef(value);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  // Changed from outside: cleared, or gone back to.
  useEffect(() => {
    if (value === told.current) return;
    told.current = value;
    clearTimeout(timer.current);
    setText(value);
  }, [value]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <input
      type="search"
      value={text}
      placeholder={placeholder}
      autocomplete="off"
      onInput={({ currentTarget: { value: typed } }) => {
        setText(typed);
        clearTimeout(timer.current);
        timer.current = setTimeout(() => {
          told.current = typed.trim();
          onChange(told.current);
        }, rest);
      }}
    />
  );
}
