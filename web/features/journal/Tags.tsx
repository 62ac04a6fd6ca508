import X from "lucide-solid/icons/x";
import { createSignal, For, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { TextField } from "../../ui/TextField.tsx";

/** Longest tag, characters, and most tags of a page, as the server takes them. */
const longestTag = 40;
const mostTags = 20;

/** Words by which a page is found again. Enter adds one. */
export function Tags(props: {
  readonly tags: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
}) {
  const { t } = useI18n();
  const [text, setText] = createSignal("");

  function add(event: SubmitEvent) {
    event.preventDefault();
    const tag = text().trim().replace(/^#+/, "").replace(/\s+/g, " ").trim();
    setText("");
    if (tag !== "" && !props.tags.includes(tag)) props.onChange([...props.tags, tag]);
  }

  return (
    <section class="grid gap-2" aria-labelledby="journal-tags">
      <h2 id="journal-tags" class="text-[1rem]">
        {t("journal.tags")}
      </h2>
      <Show when={props.tags.length > 0}>
        <ul class="flex flex-wrap gap-1.5">
          <For each={props.tags}>
            {(tag) => (
              <li class="inline-flex max-w-full items-center gap-0.5 rounded-full border border-line bg-paper ps-3 text-small">
                <span dir="auto" class="truncate">
                  #{tag}
                </span>
                <button
                  type="button"
                  aria-label={t("journal.tag-remove", { tag })}
                  class="inline-grid size-8 shrink-0 place-items-center rounded-full text-ink-3 hover:text-ink pointer-coarse:size-11"
                  onClick={() => props.onChange(props.tags.filter((other) => other !== tag))}
                >
                  <X class="size-3.5" aria-hidden="true" />
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={props.tags.length < mostTags}>
        <form class="flex items-end gap-2" onSubmit={add}>
          <TextField
            class="min-w-0 flex-1"
            label={t("journal.tag-add")}
            hideLabel
            placeholder={t("journal.tag-add")}
            dir="auto"
            autocomplete="off"
            maxLength={longestTag}
            value={text()}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <Button type="submit" class="min-h-10">
            {t("journal.tag-put")}
          </Button>
        </form>
      </Show>
    </section>
  );
}
