import { A, useSearchParams } from "@solidjs/router";
import BookOpen from "lucide-solid/icons/book-open";
import Trash from "lucide-solid/icons/trash";
import { createSignal, For, Show } from "solid-js";
import type { Material } from "../../../server/modules/curriculum/materials/materials.schemas.ts";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { type ApiError, toApiError } from "../../lib/api-error.ts";
import { createClassChoice } from "../../lib/create-class-choice.ts";
import { createLoad } from "../../lib/create-load.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
import { createTitle } from "../../ui/create-title.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { fieldLook } from "../../ui/TextField.tsx";
import { addMaterial, type NewMaterial, readMaterials, removeMaterial } from "./materials-api.ts";
import { NewMaterialForm } from "./NewMaterialForm.tsx";

/** What a class reads: a teacher adds to it and takes away. The tutor quotes it by name and place. */
export default function Materials() {
  const { t } = useI18n();
  const api = useApi();
  const [search, setSearch] = useSearchParams<{ class?: string }>();
  createTitle(() => t("materials.title"));
  const { classes, chosen } = createClassChoice(api, () => search.class);
  const list = createLoad(
    () => chosen()?.id ?? null,
    (classId, signal) => readMaterials(api, classId, signal),
  );
  const [leaving, setLeaving] = createSignal<Material>();
  const [error, setError] = createSignal<ApiError>();

  async function add(input: NewMaterial) {
    const group = chosen();
    if (!group) return;
    const material = await addMaterial(api, group.id, input);
    list.replace([material, ...(list.data() ?? [])]);
  }

  async function remove(material: Material) {
    setError(undefined);
    try {
      await removeMaterial(api, material.id);
      list.replace((list.data() ?? []).filter((one) => one.id !== material.id));
      setLeaving(undefined);
    } catch (thrown) {
      setError(toApiError(thrown));
    }
  }

  return (
    <div class="h-full overflow-y-auto">
      <div class="mx-auto grid max-w-3xl gap-5 p-4 desk:p-6">
        <header class="grid gap-1">
          <h1 class="text-[1.25rem]">{t("materials.title")}</h1>
          <p class="text-ink-2">{t("materials.lead")}</p>
          <A href="/packs" class="quiet-link justify-self-start">
            {t("materials.packs")}
          </A>
        </header>
        <Show when={classes.error() ?? list.error()}>
          {(problem) => (
            <ErrorNotice error={problem()} onRetry={() => void (classes.error() ? classes : list).reload()} />
          )}
        </Show>
        <Show when={(classes.data()?.length ?? 0) > 1}>
          <label class="flex items-center gap-2 text-small text-ink-2">
            {t("transcripts.class")}
            <select
              class={`${fieldLook} w-auto py-1.5`}
              onChange={(event) => setSearch({ class: event.currentTarget.value })}
            >
              <For each={classes.data()}>
                {(group) => (
                  <option value={group.id} selected={group.id === chosen()?.id}>
                    {group.name}
                  </option>
                )}
              </For>
            </select>
          </label>
        </Show>
        <Show when={chosen()}>
          <NewMaterialForm onAdd={add} />
        </Show>
        <Show when={list.data()} fallback={<Show when={!list.error()}>{<Skeleton rows={3} />}</Show>}>
          {(rows) => (
            <Show
              when={rows().length > 0}
              fallback={
                <EmptyState
                  title={t("materials.none")}
                  lead={t("materials.none-lead")}
                  icon={<BookOpen class="size-6" aria-hidden="true" />}
                />
              }
            >
              <ul class="grid gap-2.5">
                <For each={rows()}>
                  {(material) => <Row material={material} onRemove={() => setLeaving(material)} />}
                </For>
              </ul>
            </Show>
          )}
        </Show>
      </div>
      <Dialog
        open={leaving() !== undefined}
        title={t("materials.remove-title", { title: leaving()?.title ?? "" })}
        lead={t("materials.remove-lead")}
        onClose={() => setLeaving(undefined)}
      >
        <Show when={error()}>{(problem) => <ErrorNotice error={problem()} />}</Show>
        <div class="flex flex-wrap justify-end gap-2">
          <Button onClick={() => setLeaving(undefined)}>{t("action.cancel")}</Button>
          <Show when={leaving()}>
            {(material) => (
              <Button kind="primary" onClick={() => void remove(material())}>
                {t("materials.remove")}
              </Button>
            )}
          </Show>
        </div>
      </Dialog>
    </div>
  );
}

function Row(props: { readonly material: Material; readonly onRemove: () => void }) {
  const { t, count, moment } = useI18n();
  return (
    <li class="sheet flex items-center gap-3 p-4 shadow-none">
      <div class="grid min-w-0 flex-1 gap-0.5">
        <A
          href={`/materials/${props.material.id}`}
          class="truncate font-semibold text-teal-ink hover:underline"
        >
          {props.material.title}
        </A>
        <p class="text-small text-ink-2">
          {t(`materials.kind.${props.material.kind}`)} ·{" "}
          {count("materials.passages", props.material.passages)} · {moment(props.material.createdAt)}
        </p>
      </div>
      <IconButton
        label={t("materials.remove-named", { title: props.material.title })}
        onClick={props.onRemove}
      >
        <Trash class="size-[18px]" aria-hidden="true" />
      </IconButton>
    </li>
  );
}
