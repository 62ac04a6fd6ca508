import { createUniqueId, For, Show } from "solid-js";
import { fieldLook } from "./TextField.tsx";

/** A labelled choice of one from a list. */
export function SelectField(props: {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** What stands first, for no choice; its value is empty. */
  readonly none?: string;
  readonly onChange: (value: string) => void;
}) {
  const id = createUniqueId();
  return (
    <div class="grid min-w-0 gap-1.5">
      <label for={id} class={props.hideLabel ? "sr-only" : "text-small font-semibold"}>
        {props.label}
      </label>
      <select id={id} class={fieldLook} onChange={(event) => props.onChange(event.currentTarget.value)}>
        <Show when={props.none}>
          {(none) => (
            <option value="" selected={props.value === ""}>
              {none()}
            </option>
          )}
        </Show>
        <For each={props.options}>
          {(option) => (
            <option value={option.value} selected={option.value === props.value}>
              {option.label}
            </option>
          )}
        </For>
      </select>
    </div>
  );
}
