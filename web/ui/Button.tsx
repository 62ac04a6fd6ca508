import { type ComponentProps, splitProps } from "solid-js";

export type ButtonKind = "primary" | "secondary" | "ghost" | "tool";

const kinds: Readonly<Record<ButtonKind, string>> = {
  primary:
    "border-teal bg-teal text-on-teal hover:border-teal-strong hover:bg-teal-strong px-4 py-2 font-semibold",
  secondary: "border-line-strong bg-raised hover:border-edge px-4 py-2 font-medium",
  ghost: "border-transparent text-teal-ink hover:bg-teal-wash px-3 py-2 font-medium",
  tool: "border-line bg-paper text-ink-2 hover:text-ink hover:border-edge px-3 py-1.5 text-small aria-pressed:bg-teal-wash aria-pressed:text-teal-ink aria-pressed:border-teal",
};

/** The look of a button, for links that are one in look. */
export function buttonLook(kind: ButtonKind): string {
  return `inline-flex items-center justify-center gap-2 rounded-control border text-[0.92rem] whitespace-nowrap transition-colors disabled:opacity-55 disabled:cursor-not-allowed pointer-coarse:min-h-11 ${kinds[kind]}`;
}

export function Button(props: ComponentProps<"button"> & { readonly kind?: ButtonKind }) {
  const [own, rest] = splitProps(props, ["kind", "class"]);
  return (
    <button type="button" {...rest} class={`${buttonLook(own.kind ?? "secondary")} ${own.class ?? ""}`} />
  );
}

/** A square button with only an icon; `label` is what it says. */
export function IconButton(props: ComponentProps<"button"> & { readonly label: string }) {
  const [own, rest] = splitProps(props, ["label", "class"]);
  return (
    <button
      type="button"
      aria-label={own.label}
      title={own.label}
      {...rest}
      class={`inline-grid size-9 shrink-0 place-items-center rounded-control text-ink-2 transition-colors hover:bg-line hover:text-ink disabled:opacity-50 pointer-coarse:size-11 ${own.class ?? ""}`}
    />
  );
}
