import { createUniqueId, For } from "solid-js";
import { useI18n } from "../../../i18n/i18n.tsx";
import { Button } from "../../../ui/Button.tsx";
import { fieldLook } from "../../../ui/TextField.tsx";
import { fromField, quickDue, quickDues, toField } from "../due.models.ts";

/** When it is due: a day and a time, one of the usual ones with one press, or none. */
export function DueField(props: {
  readonly dueAt: number | null;
  readonly onChange: (dueAt: number | null) => void;
}) {
  const { t } = useI18n();
  const id = createUniqueId();
  return (
    <div class="grid gap-2">
      <label for={id} class="font-semibold">
        {t("assign.due")}
      </label>
      <div class="flex flex-wrap items-center gap-2">
        <div class="w-64 max-w-full">
          <input
            id={id}
            type="datetime-local"
            class={fieldLook}
            value={toField(props.dueAt)}
            onChange={(event) => props.onChange(fromField(event.currentTarget.value))}
          />
        </div>
        <For each={quickDues}>
          {(choice) => (
            <Button
              kind="tool"
              class="pointer-coarse:min-h-11"
              onClick={() => props.onChange(quickDue(choice, Date.now(), props.dueAt))}
            >
              {t(`assign.due.${choice}`)}
            </Button>
          )}
        </For>
        <Button
          kind="tool"
          class="pointer-coarse:min-h-11"
          aria-pressed={props.dueAt === null}
          onClick={() => props.onChange(null)}
        >
          {t("assign.due.none")}
        </Button>
      </div>
      <p class="text-small text-ink-2">{t("assign.due-lead")}</p>
    </div>
  );
}
