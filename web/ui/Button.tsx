import { type ComponentProps, createSignal, splitProps } from "solid-js";

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
  return `inline-flex items-center justify-center gap-2 rounded-control border text-[0.92rem] whitespace-nowrap transition-colors disabled:opacity-55 disabled:cursor-not-allowed aria-disabled:opacity-55 aria-disabled:cursor-not-allowed pointer-coarse:min-h-11 ${kinds[kind]}`;
}

/**
 * A button without a look of its own, which keeps the focus where it can't be pressed for a while. A browser takes the focus from what becomes
 * disabled, and with it the place of whoever works with keys or listens; so with the focus on it, it says that it is
 * disabled and does nothing, and is disabled once the focus is elsewhere.
 */
export function PlainButton(props: ComponentProps<"button">) {
  const [own, rest] = splitProps(props, ["disabled", "aria-disabled"]);
  const [hasFocus, setHasFocus] = createSignal(false);
  const isOff = () => own.disabled === true;
  return (
    <button
      type="button"
      {...rest}
      disabled={isOff() && !hasFocus()}
      aria-disabled={(isOff() && hasFocus()) || own["aria-disabled"] || undefined}
      on:focus={() => setHasFocus(true)}
      on:blur={() => setHasFocus(false)}
      on:click={{
        capture: true,
        handleEvent(event) {
          if (!isOff()) return;
          event.preventDefault();
          event.stopImmediatePropagation();
        },
      }}
    />
  );
}

export function Button(props: ComponentProps<"button"> & { readonly kind?: ButtonKind }) {
  const [own, rest] = splitProps(props, ["kind", "class"]);
  return <PlainButton {...rest} class={`${buttonLook(own.kind ?? "secondary")} ${own.class ?? ""}`} />;
}

/** A square button with only an icon; `label` is what it says. */
export function IconButton(props: ComponentProps<"button"> & { readonly label: string }) {
  const [own, rest] = splitProps(props, ["label", "class"]);
  return (
    <PlainButton
      aria-label={own.label}
      title={own.label}
      {...rest}
      class={`inline-grid size-9 shrink-0 place-items-center rounded-control text-ink-2 transition-colors hover:bg-line hover:text-ink disabled:opacity-50 aria-disabled:opacity-50 pointer-coarse:size-11 ${own.class ?? ""}`}
    />
  );
}
