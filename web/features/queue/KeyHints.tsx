import { For } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";

const hints = [
  { keys: ["j", "k"], does: "queue.keys.move" },
  { keys: ["Enter"], does: "queue.keys.open" },
  { keys: ["t"], does: "queue.keys.take" },
  { keys: ["c"], does: "queue.keys.close" },
] as const;

/** Which keys do what in the list, for whoever has a keyboard. */
export function KeyHints() {
  const { t } = useI18n();
  return (
    <p class="flex flex-wrap items-center gap-x-3 gap-y-1 text-tiny text-ink-3 pointer-coarse:hidden">
      {t("queue.keys")}
      <For each={hints}>
        {({ keys, does }) => (
          <span class="inline-flex items-center gap-1">
            <For each={keys}>
              {(key) => (
                <kbd class="rounded border border-line-strong bg-paper px-1.5 font-mono text-[0.75rem]">
                  {key}
                </kbd>
              )}
            </For>
            {t(does)}
          </span>
        )}
      </For>
    </p>
  );
}
