import { Show } from "solid-js";
import { Mathematics } from "../../ui/rich-text/Mathematics.tsx";
import { RichText } from "../../ui/rich-text/RichText.tsx";

/** What an item asks: words with mathematics, or mathematics alone. */
export function AskedText(props: {
  readonly item: { readonly text: string | null; readonly latex: string | null };
  readonly id?: string;
}) {
  return (
    <div id={props.id} class="font-serif text-read [overflow-wrap:anywhere]" dir="auto">
      <Show when={props.item.latex} fallback={<RichText text={props.item.text ?? ""} />}>
        {(latex) => <Mathematics source={latex()} />}
      </Show>
    </div>
  );
}
