/** A long text that shows its beginning and unfolds the rest. Works without a script. */
export function Clipped(props: { readonly text: string; readonly length: number }) {
  const characters = [...props.text];
  // A few characters more are no reason to fold.
  if (characters.length <= props.length + 20) return <>{props.text}</>;
  return (
    <details class="clip">
      <summary>{characters.slice(0, props.length).join("")}</summary>
      {characters.slice(props.length).join("")}
    </details>
  );
}
