import { type ComponentProps, createUniqueId, splitProps } from "solid-js";
import { fieldLook } from "./TextField.tsx";

/** A labelled field for several lines. */
export function TextArea(props: ComponentProps<"textarea"> & { readonly label: string }) {
  const [own, rest] = splitProps(props, ["label", "class"]);
  const id = createUniqueId();
  return (
    <div class="grid gap-1.5">
      <label for={id} class="text-small font-semibold">
        {own.label}
      </label>
      <textarea dir="auto" {...rest} id={id} class={`${fieldLook} resize-y ${own.class ?? ""}`} />
    </div>
  );
}
