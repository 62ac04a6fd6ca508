import { For, Show } from "solid-js";
import type { WholeQueue } from "../../../server/modules/review/queue/queue.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/Button.tsx";

/** Shows one class's items, or those of all; each class says how many wait. */
export function ClassFilter(props: {
  readonly classes: WholeQueue["classes"];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string | undefined) => void;
}) {
  const { t } = useI18n();
  return (
    <Show when={props.classes.length > 1}>
      <fieldset class="flex flex-wrap gap-2">
        <legend class="sr-only">{t("queue.classes")}</legend>
        <Button kind="tool" aria-pressed={!props.chosen} onClick={() => props.onChoose(undefined)}>
          {t("queue.all-classes")}
        </Button>
        <For each={props.classes}>
          {({ id, name, waiting }) => (
            <Button kind="tool" aria-pressed={props.chosen === id} onClick={() => props.onChoose(id)}>
              <bdi>{t("queue.class-count", { name, number: waiting })}</bdi>
            </Button>
          )}
        </For>
      </fieldset>
    </Show>
  );
}
