import type { JSX, ParentProps } from "solid-js";
import { Dynamic } from "solid-js/web";

/** Nothing here yet: says what this place is for and how to begin. */
export function EmptyState(
  props: ParentProps<{
    readonly title: string;
    readonly lead: string;
    readonly icon?: JSX.Element;
    /** The only heading of its page. */
    readonly first?: boolean;
  }>,
) {
  return (
    <div class="grid justify-items-center gap-2 px-6 py-12 text-center">
      {props.icon && (
        <span class="mb-2 grid size-14 place-items-center rounded-full bg-teal-wash text-teal-ink">
          {props.icon}
        </span>
      )}
      <Dynamic component={props.first ? "h1" : "h2"} class="text-[1.1rem]">
        {props.title}
      </Dynamic>
      <p class="max-w-[46ch] text-ink-2">{props.lead}</p>
      {props.children && <div class="mt-3 flex flex-wrap justify-center gap-2">{props.children}</div>}
    </div>
  );
}
