import { For, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/Button.tsx";

/** Most tags shown to choose from, the most used. */
const mostTags = 12;

/** Pages with one tag; nothing where there are no tags. */
export function TagFilter(props: {
  readonly tags: readonly string[];
  /** Empty for all pages. */
  readonly chosen: string;
  readonly onChoose: (tag: string) => void;
}) {
  const { t } = useI18n();
  return (
    <Show when={props.tags.length > 0}>
      <fieldset aria-label={t("journal.tags-of")} class="flex min-w-0 flex-wrap gap-1.5">
        <Button
          kind="tool"
          class="rounded-full py-1"
          aria-pressed={props.chosen === ""}
          onClick={() => props.onChoose("")}
        >
          {t("journal.tag-all")}
        </Button>
        <For each={props.tags.slice(0, mostTags)}>
          {(tag) => (
            <Button
              kind="tool"
              class="max-w-full rounded-full py-1"
              aria-pressed={props.chosen === tag}
              onClick={() => props.onChoose(props.chosen === tag ? "" : tag)}
            >
              <span dir="auto" class="truncate">
                #{tag}
              </span>
            </Button>
          )}
        </For>
      </fieldset>
    </Show>
  );
}
