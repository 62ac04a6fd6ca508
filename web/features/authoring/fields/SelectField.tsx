import { createUniqueId, type JSX } from "solid-js";
import { fieldLook } from "../../../ui/TextField.tsx";

/** A labelled choice from a list. The options are its children. */
export function SelectField(props: {
  readonly label: string;
  readonly class?: string;
  readonly children: JSX.Element;
  readonly onChange: (value: string) => void;
}) {
  const id = createUniqueId();
  return (
    <div class={`grid min-w-0 gap-1.5 ${props.class ?? ""}`}>
      <label for={id} class="text-small font-semibold">
        {props.label}
      </label>
      <select id={id} class={fieldLook} onChange={(event) => props.onChange(event.currentTarget.value)}>
        {props.children}
      </select>
    </div>
  );
}
