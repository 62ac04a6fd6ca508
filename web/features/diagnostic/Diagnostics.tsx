import { A, useNavigate } from "@solidjs/router";
import { createSignal, For, onMount, Show } from "solid-js";
import type { DiagnosticList } from "../../../server/modules/learners/diagnostic/diagnostic.schemas.ts";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { type ApiError, toApiError } from "../../lib/api-error.ts";
import { createLoad } from "../../lib/create-load.ts";
import { Button, buttonLook } from "../../ui/Button.tsx";
import { createTitle } from "../../ui/create-title.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { diagnosticApi } from "./diagnostic-api.ts";

const promises = ["length", "chosen", "not-met", "stop"] as const;

/** What will happen, and in which subject. */
export default function Diagnostics() {
  const { t, locale } = useI18n();
  const calls = diagnosticApi(useApi(), locale);
  const navigate = useNavigate();
  const [busy, setBusy] = createSignal(false);
  const [error, setError] = createSignal<ApiError>();
  createTitle(() => t("diagnostic.title"));
  // Questions are mathematics: what draws them comes while the page is read. Without it they stand as written.
  onMount(() => void import("temml").catch(() => undefined));
  const list = createLoad(locale, (_, signal) => calls.list(signal), { keepOld: true });

  async function start(subject: string) {
    if (busy()) return;
    setBusy(true);
    setError(undefined);
    try {
      const { diagnostic } = await calls.start(subject);
      navigate(`/diagnostic/${encodeURIComponent(diagnostic.id)}`);
    } catch (thrown) {
      setError(toApiError(thrown));
      setBusy(false);
    }
  }

  return (
    <div class="h-full overflow-y-auto">
      <div class="mx-auto grid w-full max-w-[700px] gap-6 px-4 py-7 desk:px-7 desk:py-12">
        <div class="grid gap-1.5">
          <h1 class="font-serif text-[1.75rem]">{t("diagnostic.title")}</h1>
          <p class="text-ink-2">{t("diagnostic.lead")}</p>
        </div>
        <ul class="grid list-disc gap-1.5 ps-5">
          <For each={promises}>{(promise) => <li>{t(`diagnostic.promise-${promise}`)}</li>}</For>
        </ul>
        <Show when={error()}>{(problem) => <ErrorNotice error={problem()} />}</Show>
        <section class="grid gap-3" aria-labelledby="subjects-title">
          <h2 id="subjects-title" class="text-[1.1rem]">
            {t("diagnostic.subjects")}
          </h2>
          <Show when={list.error()}>
            {(problem) => <ErrorNotice error={problem()} onRetry={() => void list.reload()} />}
          </Show>
          <Show
            when={list.data()}
            fallback={
              <Show when={!list.error()}>
                <Skeleton rows={2} />
              </Show>
            }
          >
            {(found) => (
              <Show
                when={found().subjects.length > 0}
                fallback={<EmptyState title={t("diagnostic.none")} lead={t("diagnostic.none-lead")} />}
              >
                <ul class="grid gap-2.5">
                  <For each={found().subjects}>
                    {(subject) => (
                      <SubjectRow subject={subject} busy={busy()} onStart={() => void start(subject.id)} />
                    )}
                  </For>
                </ul>
              </Show>
            )}
          </Show>
        </section>
        <A href="/today" class={`${buttonLook("ghost")} justify-self-start`}>
          {t("practice.today")}
        </A>
      </div>
    </div>
  );
}

function SubjectRow(props: {
  readonly subject: DiagnosticList["subjects"][number];
  readonly busy: boolean;
  readonly onStart: () => void;
}) {
  const { t, count, ago } = useI18n();
  const isOpen = () => props.subject.latest?.status === "open";
  const ended = () => (props.subject.latest?.status === "ended" ? props.subject.latest : null);
  const act = () =>
    isOpen() ? t("diagnostic.go-on") : ended() ? t("diagnostic.again") : t("diagnostic.begin");
  return (
    <li class="sheet flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3.5 desk:px-5">
      <div class="grid min-w-0 flex-1 basis-56 gap-0.5">
        <h3 class="text-[1.02rem]">{props.subject.name}</h3>
        <p class="text-small text-ink-2">
          {count("diagnostic.skills", props.subject.skills)}
          <Show when={ended()}>
            {(latest) => (
              <>
                {" · "}
                <A href={`/diagnostic/${encodeURIComponent(latest().id)}`} class="quiet-link">
                  {t("diagnostic.latest", { when: ago(latest().endedAt ?? latest().startedAt) })}
                </A>
              </>
            )}
          </Show>
        </p>
      </div>
      <Button
        kind={ended() ? "secondary" : "primary"}
        disabled={props.busy}
        aria-label={`${act()}: ${props.subject.name}`}
        onClick={props.onStart}
      >
        {act()}
      </Button>
    </li>
  );
}
