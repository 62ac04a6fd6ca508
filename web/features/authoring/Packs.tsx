import { A, useNavigate } from "@solidjs/router";
import PackageOpen from "lucide-solid/icons/package-open";
import Trash from "lucide-solid/icons/trash";
import { createSignal, For, type ParentProps, Show } from "solid-js";
import type {
  ColleaguePack,
  OwnPack,
} from "../../../server/modules/curriculum/authoring/authoring.schemas.ts";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createAttempt } from "../../lib/create-attempt.ts";
import { createLoad } from "../../lib/create-load.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { createTitle } from "../../ui/create-title.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { authoringApi } from "./authoring-api.ts";
import { inLanguage } from "./draft.models.ts";

/** Packs that one writes, and those that colleagues published. */
export default function Packs() {
  const { t, locale } = useI18n();
  const api = authoringApi(useApi());
  const navigate = useNavigate();
  createTitle(() => t("packs.title"));
  const list = createLoad(
    () => true,
    (_, signal) => api.list(signal),
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
      await list.reload();
    });
  }

  return (
    <div class="h-full overflow-y-auto">
      <div class="mx-auto grid max-w-3xl grid-cols-[minmax(0,1fr)] gap-6 p-4 desk:p-6">
        <header class="grid gap-1">
          <h1 class="font-serif text-[1.7rem]">{t("packs.title")}</h1>
          <p class="max-w-[62ch] text-ink-2">{t("packs.lead")}</p>
        </header>
        <Show when={list.error()}>
          {(problem) => <ErrorNotice error={problem()} onRetry={() => void list.reload()} />}
        </Show>
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
        <Show when={list.data()} fallback={<Show when={!list.error()}>{<Skeleton rows={3} />}</Show>}>
          {(packs) => (
            <>
              <Section title={t("packs.mine")}>
                <Show
                  when={packs().mine.length > 0}
                  fallback={
                    <EmptyState
                      title={t("packs.mine-none")}
                      lead={t("packs.mine-none-lead")}
                      icon={<PackageOpen class="size-6" aria-hidden="true" />}
                    />
                  }
                >
                  <ul class="grid gap-2.5">
                    <For each={packs().mine}>
                      {(pack) => <Mine pack={pack} name={nameOf(pack)} onRemove={() => setLeaving(pack)} />}
                    </For>
                  </ul>
                </Show>
              </Section>
              <Section title={t("packs.colleagues")}>
                <p class="text-small text-ink-2">
                  {t(packs().published.length > 0 ? "packs.use" : "packs.colleagues-none")}
                </p>
                <ul class="grid gap-2.5">
                  <For each={packs().published}>
                    {(pack) => (
                      <Theirs pack={pack} name={nameOf(pack)} busy={busy()} onCopy={() => copy(pack)} />
                    )}
                  </For>
                </ul>
              </Section>
            </>
          )}
        </Show>
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
  return (
    <section class="grid grid-cols-[minmax(0,1fr)] gap-3">
      <h2 class="text-[1.05rem]">{props.title}</h2>
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

function Theirs(props: {
  readonly pack: ColleaguePack;
  readonly name: string;
  readonly busy: boolean;
  readonly onCopy: () => void;
}) {
  const { t, count } = useI18n();
  return (
    <li class="sheet flex flex-wrap items-center gap-3 p-4 shadow-none">
      <div class="grid min-w-[16ch] flex-1 gap-1">
        <p class="font-semibold" dir="auto">
          {props.name}
        </p>
        <p class="text-small text-ink-2">
          {props.pack.by === null ? t("packs.by-gone") : t("packs.by", { name: props.pack.by })} ·{" "}
          <Show when={props.pack.basedOn}>{(name) => <>{t("packs.after", { name: name() })} · </>}</Show>
          {count("packs.items", props.pack.items)} · {count("packs.classes", props.pack.classes)}
        </p>
      </div>
      <Button
        disabled={props.busy}
        aria-label={t("packs.copy-named", { name: props.name })}
        onClick={() => props.onCopy()}
      >
        {t("packs.copy")}
      </Button>
    </li>
  );
}
