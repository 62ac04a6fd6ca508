import { For } from "solid-js";
import type { Strength } from "../../../server/modules/portfolio/artifacts/artifacts.schemas.ts";

export const strengths: readonly Strength[] = ["begun", "partial", "complete"];

/** How strong evidence is, as a bar of three parts; the words stand beside it. */
export function StrengthMark(props: { readonly strength: Strength | null; readonly by: "self" | "teacher" }) {
  const reached = () => (props.strength === null ? 0 : strengths.indexOf(props.strength) + 1);
  const look = () => (props.by === "self" ? "bg-own-ink" : "bg-teal");
  return (
    <span class="inline-flex shrink-0 gap-1" aria-hidden="true">
      <For each={strengths}>
        {(_, index) => (
          <span
            class={`h-2 w-5 ${props.by === "self" ? "rounded-full" : "rounded-[2px]"} ${index() < reached() ? look() : "bg-line-strong"}`}
          />
        )}
      </For>
    </span>
  );
}
