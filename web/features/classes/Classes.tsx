import { A, useNavigate, useSearchParams } from "@solidjs/router";
import Plus from "lucide-solid/icons/plus";
import School from "lucide-solid/icons/school";
import { createSignal, For, lazy, Show, Suspense } from "solid-js";
import type { ClassView } from "../../../server/modules/classes/classes.schemas.ts";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createAttempt } from "../../lib/create-attempt.ts";
import { createLoad } from "../../lib/create-load.ts";
import { Button } from "../../ui/Button.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { createTitle } from "../../ui/create-title.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { classesApi } from "./classes-api.ts";

const FirstStepsOffer = lazy(() => import("../first-steps/FirstStepsOffer.tsx"));

/** A teacher's classes: those that go on, or those put away. */
export default function Classes() {
  const { t } = useI18n();
  const api = classesApi(useApi());
  const [search, setSearch] = useSearchParams<{ archived?: string }>();
  const archived = () => search.archived === "true";
  createTitle(() => t("classes.title"));
  const list = createLoad(archived, (which, signal) => api.list(which, signal));
  const [making, setMaking] = createSignal(false);

  return (
    <div class="h-full overflow-y-auto">
      <div class="mx-auto grid w-full max-w-[820px] gap-5 px-4 py-7 desk:px-7 desk:py-10">
        <header class="flex flex-wrap items-end justify-between gap-3">
          <div class="grid gap-1">
            <h1 class="font-serif text-[1.7rem]">{t("classes.title")}</h1>
            <p class="max-w-[54ch] text-ink-2">{t("classes.lead")}</p>
          </div>
          <Button kind="primary" onClick={() => setMaking(true)}>
            <Plus class="size-4" aria-hidden="true" /> {t("classes.new")}
          </Button>
        </header>
        <Show when={list.error()}>
          {(error) => <ErrorNotice error={error()} onRetry={() => void list.reload()} />}
        </Show>
        <Show when={list.data()} fallback={<Show when={!list.error()}>{<Skeleton rows={3} />}</Show>}>
          {(classes) => (
            <Show
              when={classes().length > 0}
              fallback={
                <EmptyState
                  title={t(archived() ? "classes.none-archived" : "classes.none")}
                  lead={t(archived() ? "classes.none-archived-lead" : "classes.none-lead")}
                  icon={<School class="size-6" aria-hidden="true" />}
                >
                  <Suspense>
                    <FirstStepsOffer />
                  </Suspense>
                </EmptyState>
              }
            >
              <ul class="grid gap-3 sm:grid-cols-2">
                <For each={classes()}>{(one) => <ClassCard class={one} />}</For>
              </ul>
            </Show>
          )}
        </Show>
        <Button
          kind="ghost"
          class="justify-self-start"
          onClick={() => setSearch({ archived: archived() ? undefined : "true" })}
        >
          {t(archived() ? "classes.show-current" : "classes.show-archived")}
        </Button>
      </div>
      <Dialog open={making()} title={t("classes.new")} onClose={() => setMaking(false)}>
        <NewClassForm api={api} />
      </Dialog>
    </div>
  );
}

function ClassCard(props: { readonly class: ClassView }) {
  const { t, list } = useI18n();
  return (
    <li class="sheet grid content-start gap-2 p-4 shadow-none transition-colors hover:border-edge">
      <A
        href={`/classes/${props.class.id}`}
        class="min-w-0 break-words font-serif text-[1.15rem] text-teal-ink hover:underline"
        dir="auto"
      >
        {props.class.name}
      </A>
      <p class="text-small text-ink-2">{list(props.class.teachers)}</p>
      <div class="flex flex-wrap gap-1.5">
        <Chip>{t(`class.policy.${props.class.policy}`)}</Chip>
        <Show when={props.class.paused}>
          <Chip tone="look">{t("classes.paused")}</Chip>
        </Show>
        <Show when={props.class.practice}>
          <Chip>{t("classes.practice")}</Chip>
        </Show>
      </div>
    </li>
  );
}

function NewClassForm(props: { readonly api: ReturnType<typeof classesApi> }) {
  const { t } = useI18n();
  const navigate = useNavigate();
  const [name, setName] = createSignal("");
  const action = createAttempt();
  async function make(event: SubmitEvent) {
    event.preventDefault();
    if (name().trim() === "") return;
    await action.attempt(async () => {
      const made = await props.api.make({ name: name().trim() });
      navigate(`/classes/${made.id}`);
    });
  }
  return (
    <form class="grid gap-4" onSubmit={(event) => void make(event)}>
      <TextField
        label={t("classes.name")}
        placeholder={t("classes.name-example")}
        required
        autofocus
        dir="auto"
        maxLength={80}
        value={name()}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <Show when={action.error()}>{(problem) => <ErrorNotice error={problem()} />}</Show>
      <Button kind="primary" type="submit" disabled={action.busy()} class="justify-self-start">
        {action.busy() ? t("classes.making") : t("classes.make")}
      </Button>
    </form>
  );
}
