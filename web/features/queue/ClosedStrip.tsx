import { For, Show } from "solid-js";
import type { QueueItem } from "../../../server/modules/review/queue/queue.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/Button.tsx";

/** What was just closed, and how to take that back. */
export function ClosedStrip(props: {
  readonly items: readonly QueueItem[];
  readonly now: number;
  readonly busy: boolean;
  readonly onUndo: (item: QueueItem) => void;
}) {
  const { t } = useI18n();
  const open = () => props.items.filter(({ undoUntil }) => undoUntil !== null && props.now < undoUntil);
  return (
    <div role="status" class="grid gap-2 empty:hidden">
      <For each={open()}>
        {(item) => (
          <div class="flex flex-wrap items-center gap-2 rounded-sheet bg-good-wash px-4 py-2 text-small">
            <p class="flex-1" dir="auto">
              {t("queue.closed", { name: item.student.name, kind: t(`queue.kind.${item.kind}`) })}
              <Show when={item.closed?.note}>{(note) => <> · “{note()}”</>}</Show>
            </p>
            <Button
              data-queue-undo={item.id}
              class="py-1 text-small"
              disabled={props.busy}
              onClick={() => props.onUndo(item)}
            >
              {t("queue.undo")}
            </Button>
          </div>
        )}
      </For>
    </div>
  );
}
