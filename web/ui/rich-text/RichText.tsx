import { createSignal, For, Show, untrack } from "solid-js";
import { Dynamic } from "solid-js/web";
import { splitMathematics, splitWritten } from "./delimiters.ts";
import { Mathematics } from "./Mathematics.tsx";

type Formatted = typeof import("./FormattedText.tsx")["FormattedText"];
const [formatted, setFormatted] = createSignal<Formatted>();

/** Fetches what sets Markdown. @throws TypeError where it can't be fetched */
export async function bringFormatting(): Promise<void> {
  if (untrack(formatted)) return;
  const { FormattedText } = await import("./FormattedText.tsx");
  setFormatted(() => FormattedText);
}

/** Markdown with mathematics. What sets it is fetched with the first text; until then, and without it, the text stands as it was typed. */
export function RichText(props: { readonly text: string }) {
  void bringFormatting().catch(() => undefined);
  return (
    <Show
      when={formatted()}
      fallback={
        <div class="rich-text" dir="auto" data-as="typed">
          <p class="whitespace-pre-wrap">{props.text}</p>
        </div>
      }
    >
      {(Formatted) => <Dynamic component={Formatted()} text={props.text} />}
    </Show>
  );
}

/** What a person wrote, exactly as written; only mathematics is set as mathematics. */
export function WrittenText(props: { readonly text: string }) {
  return (
    <span class="block whitespace-pre-wrap" dir="auto">
      <For each={splitMathematics(props.text)}>
        {(piece) =>
          piece.kind === "mathematics" ? (
            <Mathematics source={piece.source} display={piece.display} />
          ) : (
            <For each={splitWritten(piece.text)}>
              {(part) => (
                <Show when={part.written} fallback={part.text}>
                  <span class="mathematics written">{part.text}</span>
                </Show>
              )}
            </For>
          )
        }
      </For>
    </span>
  );
}
