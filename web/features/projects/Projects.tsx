import { A, useNavigate } from "@solidjs/router";
import Users from "lucide-solid/icons/users";
import { For, Show } from "solid-js";
import type { ProjectSummary } from "../../../server/modules/portfolio/projects/projects.schemas.ts";
import { useApi, useSession } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createAttempt } from "../../lib/create-attempt.ts";
import { createLoad } from "../../lib/create-load.ts";
import { Button } from "../../ui/Button.tsx";
import { createTitle } from "../../ui/create-title.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { PortfolioNav } from "../portfolio/PortfolioNav.tsx";
import { NewProject } from "./NewProject.tsx";
import { projectsApi } from "./projects-api.ts";

/** Projects that somebody keeps with others, is asked to join, or sees as a teacher. */
export default function Projects() {
  const { t } = useI18n();
  const api = projectsApi(useApi());
  const isTeacher = () => useSession().user()?.role === "teacher";
  createTitle(() => t("projects.title"));
  const load = createLoad(
    () => "projects",
    (_, signal) => api.list(signal),
    { keepOld: true },
  );
  return (
    <div class="h-full overflow-y-auto">
      <div class="mx-auto grid w-full max-w-[980px] gap-5 px-4 py-7 desk:px-7 desk:py-10">
        <header class="grid gap-1.5">
          <h1 class="font-serif text-[1.7rem]">{t("projects.title")}</h1>
          <p class="max-w-[62ch] text-ink-2">
            {isTeacher() ? t("projects.lead-teacher") : t("projects.lead")}
          </p>
        </header>
        <Show when={!isTeacher()}>
          <PortfolioNav />
        </Show>
        <Show when={load.error()}>
          {(error) => <ErrorNotice error={error()} onRetry={() => void load.reload()} />}
        </Show>
        <Show
          when={load.data()}
          fallback={
            <Show when={!load.error()}>
              <Skeleton rows={3} />
            </Show>
          }
        >
          {(projects) => (
            <Show
              when={projects().length > 0}
              fallback={
                <EmptyState
                  title={t("projects.none")}
                  lead={isTeacher() ? t("projects.none-teacher") : t("projects.none-lead")}
                  icon={<Users class="size-6" aria-hidden="true" />}
                />
              }
            >
              <ul class="grid gap-3 sm:grid-cols-2">
                <For each={projects()}>
                  {(project) => (
                    <li class="min-w-0">
                      <Show when={project.standing === "invited"} fallback={<Card project={project} />}>
                        <Invitation project={project} onAnswered={() => load.reload()} />
                      </Show>
                    </li>
                  )}
                </For>
              </ul>
            </Show>
          )}
        </Show>
        <Show when={!isTeacher()}>
          <NewProject />
        </Show>
      </div>
    </div>
  );
}

function Card(props: { readonly project: ProjectSummary }) {
  const { t, list, ago } = useI18n();
  return (
    <A
      href={`/projects/${encodeURIComponent(props.project.id)}`}
      class="sheet grid h-full min-w-0 content-start gap-2 p-4 shadow-none transition-colors hover:border-edge"
    >
      <span class="text-small text-ink-2">{props.project.class.name}</span>
      <strong class="font-semibold [overflow-wrap:anywhere]" dir="auto">
        {props.project.title}
      </strong>
      <Show when={props.project.members.length > 0}>
        <span class="text-small text-ink-2">
          {t("projects.with", { names: list(props.project.members) })}
        </span>
      </Show>
      <time class="text-tiny text-ink-3" dateTime={new Date(props.project.updatedAt).toISOString()}>
        {ago(props.project.updatedAt)}
      </time>
    </A>
  );
}

function Invitation(props: { readonly project: ProjectSummary; readonly onAnswered: () => Promise<void> }) {
  const { t, list } = useI18n();
  const api = projectsApi(useApi());
  const navigate = useNavigate();
  const { attempt, error, busy } = createAttempt();
  const titleId = () => `project-${props.project.id}`;
  return (
    <article
      class="sheet grid h-full min-w-0 content-start gap-2 border-own-line bg-own p-4 shadow-none"
      aria-labelledby={titleId()}
    >
      <p class="text-small text-own-ink">{t("projects.asks", { name: props.project.invitedBy ?? "" })}</p>
      <h2 id={titleId()} class="text-[1rem] [overflow-wrap:anywhere]" dir="auto">
        {props.project.title}
      </h2>
      <p class="text-small">
        {props.project.class.name}
        <Show when={props.project.members.length > 0}>
          {" · "}
          {t("projects.with", { names: list(props.project.members) })}
        </Show>
      </p>
      <p class="text-small">{t("project.who-sees", { class: props.project.class.name })}</p>
      <Show when={error()}>{(problem) => <ErrorNotice error={problem()} />}</Show>
      <div class="flex flex-wrap gap-2">
        <Button
          kind="primary"
          disabled={busy()}
          onClick={() =>
            void attempt(async () => {
              await api.join(props.project.id);
              navigate(`/projects/${encodeURIComponent(props.project.id)}`);
            })
          }
        >
          {t("projects.join")}
        </Button>
        <Button
          disabled={busy()}
          onClick={() =>
            void attempt(async () => {
              await api.decline(props.project.id);
              await props.onAnswered();
            })
          }
        >
          {t("projects.decline")}
        </Button>
      </div>
    </article>
  );
}
