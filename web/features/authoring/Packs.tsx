import { A, useNavigate } from "@solidjs/router";
import PackageOpen from "lucide-solid/icons/package-open";
import Trash from "lucide-solid/icons/trash";
import { createSignal, createUniqueId, For, type ParentProps, Show } from "solid-js";
import type {
  ColleaguePack,
  OwnPack,
} from "../../../server/modules/curriculum/authoring/authoring.schemas.ts";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createAttempt } from "../../lib/create-attempt.ts";
import { createLoad } from "../../lib/create-load.ts";
import { createPages } from "../../lib/create-pages.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { createTitle } from "../../ui/create-title.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { authoringApi } from "./authoring-api.ts";
import { ColleaguePacks } from "./ColleaguePacks.tsx";
import { inLanguage } from "./draft.models.ts";

/** Packs that one writes, and those that colleagues published. */
export default function Packs() {
  const { t, locale } = useI18n();
  const api = authoringApi(useApi());
  const navigate = useNavigate();
  createTitle(() => t("packs.title"));
  const mine = createLoad(
    () => true,
    (_, signal) => api.mine(signal),
  );
  const colleagues = createPages(
    () => true,
    (_, cursor, signal) => api.colleagues(cursor, signal),
  );
  const { attempt, busy, error } = createAttempt();
  const [name, setName] = createSignal("");
  const [leaving, setLeaving] = createSignal<OwnPack>();
  const open = (id: string) => navigate(`/packs/${encodeURIComponent(id)}`);
  const nameOf = (pack: Pick<OwnPack, "name">) => inLanguage(pack.name, locale()) || t("packs.unnamed");

  const begin = (event: SubmitEvent) => {
    event.preventDefault();
    if (name().trim() === "") return;
    void attempt(async () => open((await api.begin({ name: name().trim(), locale: locale() })).id));
  };
  const copy = (pack: ColleaguePack) => void attempt(async () => open((await api.copy(pack.id)).id));

  async function remove(pack: OwnPack) {
    await attempt(async () => {
      await api.remove(pack.id);
      setLeaving(undefined);
      await mine.reload();
    });
  }

  return (
    <div class="h-full overflow-y-auto">
      <div class="mx-auto grid max-w-3xl grid-cols-[minmax(0,1fr)] gap-6 p-4 desk:p-6">
        <header class="grid gap-1">
          <h1 class="font-serif text-[1.7rem]">{t("packs.title")}</h1>
          <p class="max-w-[62ch] text-ink-2">{t("packs.lead")}</p>
        </header>
        <Show when={error() && leaving() === undefined ? error() : undefined}>
          {(problem) => <ErrorNotice error={problem()} />}
        </Show>
        <form class="sheet flex flex-wrap items-end gap-3 p-4 shadow-none" onSubmit={begin}>
          <TextField
            class="min-w-[16ch] flex-1"
            label={t("packs.name")}
            placeholder={t("packs.name-example")}
            maxLength={200}
            dir="auto"
            value={name()}
            onInput={(event) => setName(event.currentTarget.value)}
          />
          <Button kind="primary" type="submit" disabled={busy()}>
            {t("packs.begin")}
          </Button>
        </form>
        <Section title={t("packs.mine")}>
          <Show when={mine.error()}>
            {(problem) => <ErrorNotice error={problem()} onRetry={() => void mine.reload()} />}
          </Show>
          <Show when={mine.data()} fallback={<Show when={!mine.error()}>{<Skeleton rows={3} />}</Show>}>
            {(packs) => (
              <Show
                when={packs().length > 0}
                fallback={
                  <EmptyState
                    title={t("packs.mine-none")}
                    lead={t("packs.mine-none-lead")}
                    icon={<PackageOpen class="size-6" aria-hidden="true" />}
                  />
                }
              >
                <ul class="grid gap-2.5">
                  <For each={packs()}>
                    {(pack) => <Mine pack={pack} name={nameOf(pack)} onRemove={() => setLeaving(pack)} />}
                  </For>
                </ul>
              </Show>
            )}
          </Show>
        </Section>
        <Section title={t("packs.colleagues")}>
          <ColleaguePacks pages={colleagues} nameOf={nameOf} busy={busy()} onCopy={copy} />
        </Section>
      </div>
      <Dialog
        open={leaving() !== undefined}
        title={t("packs.delete-title", {
          name: leaving() ? nameOf(leaving() ?? { name: { en: "", es: "" } }) : "",
        })}
        lead={t("packs.delete-lead")}
        onClose={() => setLeaving(undefined)}
      >
        <Show when={error()}>{(problem) => <ErrorNotice error={problem()} />}</Show>
        <div class="flex flex-wrap justify-end gap-2">
          <Button onClick={() => setLeaving(undefined)}>{t("action.cancel")}</Button>
          <Show when={leaving()}>
            {(pack) => (
              <Button kind="primary" disabled={busy()} onClick={() => void remove(pack())}>
                {t("packs.delete")}
              </Button>
            )}
          </Show>
        </div>
      </Dialog>
    </div>
  );
}

function Section(props: ParentProps<{ readonly title: string }>) {
  const id = createUniqueId();
  return (
    <section class="grid grid-cols-[minmax(0,1fr)] gap-3" aria-labelledby={id}>
      <h2 id={id} class="text-[1.05rem]">
        {props.title}
      </h2>
      {props.children}
    </section>
  );
}

function Mine(props: { readonly pack: OwnPack; readonly name: string; readonly onRemove: () => void }) {
  const { t, count, ago } = useI18n();
  const state = () => (props.pack.isChanged ? "changed" : props.pack.state);
  return (
    <li class="sheet flex items-center gap-3 p-4 shadow-none">
      <div class="grid min-w-0 flex-1 gap-1">
        <div class="flex flex-wrap items-center gap-2">
          <A
            href={`/packs/${encodeURIComponent(props.pack.id)}`}
            class="min-w-0 truncate font-semibold text-teal-ink hover:underline"
            dir="auto"
          >
            {props.name}
          </A>
          <Chip tone={props.pack.state === "published" ? "good" : "plain"}>
            {t(`packs.state.${state()}`)}
          </Chip>
        </div>
        <p class="text-small text-ink-2">
          {count("packs.items", props.pack.items)}
          <Show when={props.pack.basedOn}>{(name) => <> · {t("packs.after", { name: name() })}</>}</Show>
          <Show when={props.pack.classes > 0}> · {count("packs.classes", props.pack.classes)}</Show> ·{" "}
          {t("packs.changed-at", { when: ago(props.pack.updatedAt) })}
        </p>
      </div>
      <Show when={props.pack.state === "draft"}>
        <IconButton label={t("packs.delete-named", { name: props.name })} onClick={() => props.onRemove()}>
          <Trash class="size-[18px]" aria-hidden="true" />
        </IconButton>
      </Show>
    </li>
  );
}
