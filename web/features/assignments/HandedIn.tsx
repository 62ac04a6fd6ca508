import { A } from "@solidjs/router";
import Check from "lucide-solid/icons/check";
import CircleDot from "lucide-solid/icons/circle-dot";
import { For, type JSX, Show } from "solid-js";
import type { HandedIn as Work } from "../../../server/modules/classes/assignments/assignments.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { createLoad } from "../../lib/create-load.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { RichText } from "../../ui/rich-text/RichText.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import type { AssignmentsApi } from "./assignments-api.ts";

/** What a student handed in: the answers, and the way to the writing, the projects and the conversations. */
export default function HandedIn(props: {
  readonly api: AssignmentsApi;
  readonly id: string;
  readonly classId: string;
  readonly studentId: string;
  readonly name: string;
}) {
  const { t, moment } = useI18n();
  const load = createLoad(
    () => ({ id: props.id, studentId: props.studentId }),
    ({ id, studentId }, signal) => props.api.handedIn(id, studentId, signal),
  );
  const inClass = (path: string) => `${path}?class=${encodeURIComponent(props.classId)}`;
  const isEmpty = (work: Work) =>
    [work.answers, work.artifacts, work.projects, work.conversations].every(({ length }) => length === 0);
  return (
    <div class="grid grid-cols-[minmax(0,1fr)] gap-5">
      <div class="grid gap-0.5">
        <p class="break-words font-serif text-[1.25rem]" dir="auto">
          {props.name}
        </p>
        <Show when={load.data()}>
          {(work) => (
            <p class="text-small text-ink-2">
              {t(`assigned.state.${work().progress.state}`)}
              {work().progress.late ? `, ${t("assignments.late")}` : ""}
              <Show when={work().progress.lastAt}>{(at) => <> · {moment(at())}</>}</Show>
            </p>
          )}
        </Show>
      </div>
      <Show when={load.error()}>
        {(error) => <ErrorNotice error={error()} onRetry={() => void load.reload()} />}
      </Show>
      <Show when={load.data()} fallback={<Show when={!load.error()}>{<Skeleton rows={3} />}</Show>}>
        {(work) => (
          <Show when={!isEmpty(work())} fallback={<p class="text-ink-2">{t("assignments.nothing-yet")}</p>}>
            <Links
              title={t("assigned.kind.writing")}
              rows={work().artifacts.map(({ artifactId, title }) => ({
                href: inClass(`/portfolios/${encodeURIComponent(artifactId)}`),
                title,
              }))}
            />
            <Links
              title={t("assigned.kind.project")}
              rows={work().projects.map(({ projectId, title }) => ({
                href: `/projects/${encodeURIComponent(projectId)}`,
                title,
              }))}
            />
            <Show when={work().answers.length > 0}>
              <Part title={t("assignments.answers")}>
                <ol class="grid gap-2.5">
                  <For each={work().answers}>{(answer) => <Answer answer={answer} />}</For>
                </ol>
              </Part>
            </Show>
            <Links
              title={t("assignments.conversations")}
              rows={work().conversations.map(({ id, title }) => ({
                href: inClass(`/transcripts/${encodeURIComponent(id)}`),
                title: title || t("conversations.untitled"),
              }))}
            />
          </Show>
        )}
      </Show>
    </div>
  );
}

function Part(props: { readonly title: string; readonly children: JSX.Element }) {
  return (
    <section class="grid grid-cols-[minmax(0,1fr)] gap-2" aria-label={props.title}>
      <h3 class="text-small font-semibold">{props.title}</h3>
      {props.children}
    </section>
  );
}

function Links(props: {
  readonly title: string;
  readonly rows: readonly { readonly href: string; readonly title: string }[];
}) {
  return (
    <Show when={props.rows.length > 0}>
      <Part title={props.title}>
        <ul class="grid">
          <For each={props.rows}>
            {(row) => (
              <li class="border-line border-b py-2">
                <A href={row.href} class="quiet-link break-words" dir="auto">
                  {row.title}
                </A>
              </li>
            )}
          </For>
        </ul>
      </Part>
    </Show>
  );
}

const looks = { right: "text-good", wrong: "text-look", open: "text-ink-2" } as const;

function Answer(props: { readonly answer: Work["answers"][number] }) {
  const { t } = useI18n();
  return (
    <li class="sheet grid grid-cols-[minmax(0,1fr)] gap-1.5 px-3.5 py-3 shadow-none">
      <div class="text-small text-ink-2 [overflow-wrap:anywhere]">
        <RichText text={props.answer.question} />
      </div>
      <p class="whitespace-pre-wrap break-words font-serif" dir="auto">
        {props.answer.given}
      </p>
      <p class={`flex items-center gap-1.5 text-small font-semibold ${looks[props.answer.verdict]}`}>
        <Show when={props.answer.verdict !== "open"}>
          <Show
            when={props.answer.verdict === "right"}
            fallback={<CircleDot class="size-4" aria-hidden="true" />}
          >
            <Check class="size-4" aria-hidden="true" />
          </Show>
        </Show>
        {t(`assignments.verdict.${props.answer.verdict}`)}
      </p>
    </li>
  );
}
