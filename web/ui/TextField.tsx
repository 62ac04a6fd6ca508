import { type ComponentProps, createUniqueId, type JSX, Show, splitProps } from "solid-js";

export const fieldLook =
  "w-full rounded-control border border-edge bg-raised px-3 py-2 text-ink placeholder:text-ink-3 focus-visible:outline-offset-0 pointer-coarse:min-h-11";

/** A labelled line of text. `error` is read out with the field. */
export function TextField(
  props: ComponentProps<"input"> & {
    readonly label: string;
    readonly error?: string | undefined;
    readonly hideLabel?: boolean;
    readonly before?: JSX.Element;
    readonly after?: JSX.Element;
  },
) {
  const [own, rest] = splitProps(props, ["label", "error", "hideLabel", "before", "after", "class"]);
  const id = createUniqueId();
  return (
    <div class={`grid gap-1.5 ${own.class ?? ""}`}>
      <label for={id} class={own.hideLabel ? "sr-only" : "text-small font-semibold"}>
        {own.label}
      </label>
      <div class="relative">
        {own.before && (
          <span class="pointer-events-none absolute inset-y-0 start-3 grid place-items-center text-ink-3">
            {own.before}
          </span>
        )}
        <input
          {...rest}
          id={id}
          class={`${fieldLook} ${own.before ? "ps-9" : ""} ${own.after ? "pe-12" : ""}`}
          aria-invalid={own.error ? "true" : undefined}
          aria-describedby={own.error ? `${id}-error` : undefined}
        />
        {own.after && <span class="absolute inset-y-0 end-1 grid place-items-center">{own.after}</span>}
      </div>
      <Show when={own.error}>
        <p id={`${id}-error`} class="text-small text-alarm">
          {own.error}
        </p>
      </Show>
    </div>
  );
}
