import { createUniqueId, Show } from "solid-js";
import { fieldLook } from "../../../ui/TextField.tsx";

/** Several short texts, one a line. */
export function LinesField(props: {
  readonly label: string;
  readonly lines: readonly string[];
  readonly most: number;
  readonly language?: string;
  readonly note?: string;
  readonly onChange: (lines: string[]) => void;
}) {
  const id = createUniqueId();
  return (
    <div class="grid gap-1.5">
      <label for={id} class="text-small font-semibold">
        {props.label}
      </label>
      <textarea
        id={id}
        dir="auto"
        lang={props.language}
        rows={2}
        class={`${fieldLook} field-sizing-content min-h-16 resize-y`}
        aria-describedby={props.note ? `${id}-note` : undefined}
        value={props.lines.join("\n")}
        onInput={(event) => {
          const { value } = event.currentTarget;
          props.onChange(value === "" ? [] : value.split("\n").slice(0, props.most));
        }}
      />
      <Show when={props.note}>
        <p id={`${id}-note`} class="text-small text-ink-2">
          {props.note}
        </p>
      </Show>
    </div>
  );
}
