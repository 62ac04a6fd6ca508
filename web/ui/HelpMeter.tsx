import { Index } from "solid-js";

/** How much of the help the class allows was used: one bar a level. */
export function HelpMeter(props: { readonly level: number; readonly most: number; readonly label: string }) {
  return (
    <div role="img" aria-label={props.label} class="flex gap-1.5">
      <Index each={Array.from({ length: props.most })}>
        {(_, index) => (
          <span class={`h-[7px] w-7 rounded-full ${index < props.level ? "bg-teal" : "bg-line-strong"}`} />
        )}
      </Index>
    </div>
  );
}
