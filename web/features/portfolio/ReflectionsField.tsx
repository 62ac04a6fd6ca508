import Plus from "lucide-solid/icons/plus";
import Search from "lucide-solid/icons/search";
import X from "lucide-solid/icons/x";
import { createMemo, createSignal, createUniqueId, For, Show } from "solid-js";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createDebounced } from "../../lib/create-debounced.ts";
import { createPages } from "../../lib/create-pages.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { MoreButton } from "../../ui/MoreButton.tsx";
import { TextField } from "../../ui/TextField.tsx";
import type { Fields } from "./fields.models.ts";
import { portfolioApi } from "./portfolio-api.ts";

/** Journal entries that think about this piece of work. Attaching one shows it to nobody. */
export function ReflectionsField(props: {
  readonly reflections: Fields["reflections"];
  readonly onChange: (reflections: Fields["reflections"]) => void;
}) {
  const { t } = useI18n();
  const [open, setOpen] = createSignal(false);
  return (
    <fieldset class="grid gap-2">
      <legend class="mb-1 text-small font-semibold">{t("work.reflections")}</legend>
      <p class="text-tiny text-ink-2">{t("work.reflections-note")}</p>
      <For each={props.reflections}>
        {(one) => (
          <p class="flex items-center gap-2 rounded-control border border-line bg-paper py-1 ps-3 pe-1 text-small">
            <span class="min-w-0 flex-1 truncate" dir="auto">
              {one.title || t("work.untitled")}
            </span>
            <IconButton
              label={t("work.reflection-remove", { title: one.title || t("work.untitled") })}
              onClick={() => props.onChange(props.reflections.filter((other) => other.id !== one.id))}
            >
              <X class="size-4" aria-hidden="true" />
            </IconButton>
          </p>
        )}
      </For>
      <Button
        kind="ghost"
        class="-ms-3 justify-self-start text-small"
        aria-expanded={open()}
        onClick={() => setOpen(!open())}
      >
        <Plus class="size-4" aria-hidden="true" /> {t("work.reflection-add")}
      </Button>
      <Show when={open()}>
        <EntryChoices
          attached={props.reflections}
          onChoose={(chosen) => props.onChange([...props.reflections, chosen])}
        />
      </Show>
    </fieldset>
  );
}

/** The journal's pages to choose from: newest first, by words, and more of them on request. */
function EntryChoices(props: {
  readonly attached: Fields["reflections"];
  readonly onChoose: (chosen: Fields["reflections"][number]) => void;
}) {
  const { t, locale } = useI18n();
  const api = portfolioApi(useApi(), locale);
  const [query, setQuery] = createSignal("");
  const settled = createDebounced(query, 250);
  const search = createMemo(() => ({ query: settled().trim() }));
  const pages = createPages(search, ({ query: words }, cursor, signal) =>
    api.reflections(words, cursor, signal),
  );
  const free = () =>
    (pages.rows() ?? []).filter((entry) => !props.attached.some((one) => one.id === entry.id));
  const named = (entry: { readonly title: string; readonly preview: string }) =>
    entry.title.trim() || entry.preview.slice(0, 60) || t("work.untitled");
  const status = createUniqueId();
  return (
    <div class="grid gap-2 rounded-control border border-line p-3">
      <TextField
        label={t("work.reflection-search")}
        hideLabel
        type="search"
        placeholder={t("work.reflection-search")}
        dir="auto"
        maxLength={200}
        value={query()}
        aria-describedby={status}
        onInput={(event) => setQuery(event.currentTarget.value)}
        // Enter would send the form that this field stands in.
        onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
        before={<Search class="size-4" aria-hidden="true" />}
      />
      <p id={status} role="status" class="text-tiny text-ink-2 empty:hidden">
        {pages.rows() && free().length === 0 && !pages.hasMore() ? t("work.reflection-none") : ""}
      </p>
      <Show when={pages.error()}>
        {(error) => <ErrorNotice error={error()} onRetry={() => void pages.reload()} />}
      </Show>
      <ul class="grid max-h-60 gap-1 overflow-y-auto" aria-busy={pages.loading()}>
        <For each={free()}>
          {(entry) => (
            <li class="grid">
              <button
                type="button"
                class="truncate rounded-control px-2 py-1.5 text-start text-small hover:bg-line pointer-coarse:min-h-11"
                dir="auto"
                onClick={() => props.onChoose({ id: entry.id, title: named(entry) })}
              >
                {named(entry)}
              </button>
            </li>
          )}
        </For>
      </ul>
      <MoreButton pages={pages} class="justify-self-start" />
    </div>
  );
}
