import { createUniqueId, For, Show } from "solid-js";

/** One of a few, each with a word on what it means. */
export function Choice<T extends string>(props: {
  readonly legend: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string; readonly why?: string }[];
  readonly onChange: (value: T) => void;
}) {
  const name = createUniqueId();
  return (
    <fieldset class="grid min-w-0 gap-1.5">
      <legend class="mb-1 font-semibold">{props.legend}</legend>
      <For each={props.options}>
        {(option) => (
          <label class="flex min-h-9 items-start gap-2.5 rounded-control px-1 py-1 hover:bg-line/50 pointer-coarse:min-h-11">
            <input
              type="radio"
              name={name}
              class="mt-1 size-4.5 shrink-0 accent-teal"
              checked={option.value === props.value}
              onChange={() => props.onChange(option.value)}
            />
            <span class="grid min-w-0">
              <span>{option.label}</span>
              <Show when={option.why}>
                <span class="text-small text-ink-2">{option.why}</span>
              </Show>
            </span>
          </label>
        )}
      </For>
    </fieldset>
  );
}
