import X from "lucide-solid/icons/x";
import { createUniqueId, For, Show } from "solid-js";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createLoad } from "../../lib/create-load.ts";
import { IconButton } from "../../ui/Button.tsx";
import { fieldLook } from "../../ui/TextField.tsx";
import type { Fields } from "./fields.models.ts";
import { portfolioApi } from "./portfolio-api.ts";

/** Journal entries that think about this piece of work. Attaching one shows it to nobody. */
export function ReflectionsField(props: {
  readonly reflections: Fields["reflections"];
  readonly onChange: (reflections: Fields["reflections"]) => void;
}) {
  const { t, locale } = useI18n();
  const api = portfolioApi(useApi(), locale);
  const entries = createLoad(
    () => "entries",
    (_, signal) => api.reflections(signal),
  );
  const id = createUniqueId();
  const free = () =>
    (entries.data() ?? []).filter((entry) => !props.reflections.some((one) => one.id === entry.id));
  const named = (entry: { readonly title: string; readonly preview: string }) =>
    entry.title.trim() || entry.preview.slice(0, 60) || t("work.untitled");
  return (
    <Show when={free().length > 0 || props.reflections.length > 0}>
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
        <Show when={free().length > 0}>
          <label for={id} class="sr-only">
            {t("work.reflection-add")}
          </label>
          <select
            id={id}
            class={`${fieldLook} text-small`}
            onChange={(event) => {
              const chosen = free().find((entry) => entry.id === event.currentTarget.value);
              if (chosen) props.onChange([...props.reflections, { id: chosen.id, title: named(chosen) }]);
              event.currentTarget.value = "";
            }}
          >
            <option value="">{t("work.reflection-add")}</option>
            <For each={free()}>{(entry) => <option value={entry.id}>{named(entry)}</option>}</For>
          </select>
        </Show>
      </fieldset>
    </Show>
  );
}
