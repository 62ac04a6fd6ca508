import { type ComponentProps, splitProps } from "solid-js";

/** A leaf of paper on the desk. */
export function Sheet(props: ComponentProps<"section">) {
  const [own, rest] = splitProps(props, ["class"]);
  return <section {...rest} class={`sheet px-5 py-4 ${own.class ?? ""}`} />;
}
