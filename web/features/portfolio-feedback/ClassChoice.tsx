import { createUniqueId, For, Show } from "solid-js";
import type { ClassView } from "../../../server/modules/classes/classes.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { fieldLook } from "../../ui/TextField.tsx";

/** Which class, where there is more than one. */
export function ClassChoice(props: {
  readonly classes: readonly ClassView[];
  readonly chosen: string | undefined;
  readonly onChange: (id: string) => void;
}) {
  const { t } = useI18n();
  const id = createUniqueId();
  return (
    <Show when={props.classes.length > 1}>
      <div>
        <label for={id} class="sr-only">
          {t("transcripts.class")}
        </label>
        <select
          id={id}
          class={`${fieldLook} py-1.5 text-small`}
          onChange={(event) => props.onChange(event.currentTarget.value)}
        >
          <For each={props.classes}>
            {(one) => (
              <option value={one.id} selected={one.id === props.chosen}>
                {one.name}
              </option>
            )}
          </For>
        </select>
      </div>
    </Show>
  );
}
