import { Show } from "solid-js";
import { Mathematics } from "./rich-text/Mathematics.tsx";

/** A line of work as mathematics where it could be read, else as it was written. */
export function LineText(props: { readonly line: { readonly text: string; readonly latex: string } }) {
  return (
    <Show when={props.line.latex} fallback={<span dir="auto">{props.line.text}</span>}>
      <Mathematics source={props.line.latex} />
    </Show>
  );
}
