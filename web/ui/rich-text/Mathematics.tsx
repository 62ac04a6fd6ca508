import { createEffect, createSignal, Show } from "solid-js";
import { longestFormula } from "./delimiters.ts";

type Temml = typeof import("temml")["default"];
const [temml, setTemml] = createSignal<Temml>();
let asked = false;

/** The renderer is fetched when the first formula appears; until then the formula stands as it was written. */
function ask(): void {
  if (asked) return;
  asked = true;
  import("temml").then(
    (module) => setTemml(() => module.default),
    () => {
      asked = false;
    },
  );
}

/** A formula as MathML, built node by node: no HTML is parsed, and TeX that would link or load anything is refused. */
export function Mathematics(props: { readonly source: string; readonly display?: boolean }) {
  const [element, setElement] = createSignal<HTMLSpanElement>();
  const [unreadable, setUnreadable] = createSignal(false);
  ask();

  createEffect(() => {
    const renderer = temml();
    const into = element();
    if (!renderer || !into || props.source.length > longestFormula) return;
    try {
      renderer.render(props.source, into, {
        displayMode: props.display === true,
        trust: false,
        throwOnError: true,
        maxExpand: 100,
        maxSize: [10, 10],
      });
      for (const letter of into.querySelectorAll("mi"))
        if ([...(letter.textContent ?? "")].length === 1 && letter.getAttribute("mathvariant") !== "normal")
          letter.classList.add("letter");
      setUnreadable(false);
    } catch {
      setUnreadable(true);
    }
  });

  return (
    <Show
      when={temml() && !unreadable()}
      fallback={<code class={props.display ? "mathematics display" : ""}>{props.source}</code>}
    >
      <span
        ref={setElement}
        dir="ltr"
        class={`mathematics ${props.display ? "display" : ""}`}
        tabindex={props.display ? 0 : undefined}
      />
    </Show>
  );
}
