import type { ParentProps } from "solid-js";

/** A part of the page of a class. */
export function Part(props: ParentProps<{ readonly id: string; readonly title: string }>) {
  return (
    <section aria-labelledby={props.id} class="grid grid-cols-[minmax(0,1fr)] gap-3">
      <h2 id={props.id} class="text-[1.1rem]">
        {props.title}
      </h2>
      {props.children}
    </section>
  );
}
