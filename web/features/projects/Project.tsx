import { useNavigate, useParams, useSearchParams } from "@solidjs/router";
import { createSignal, onCleanup, Show } from "solid-js";
import type { ProjectView } from "../../../server/modules/portfolio/projects/projects.schemas.ts";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createAttempt } from "../../lib/create-attempt.ts";
import { createLoad, type Load } from "../../lib/create-load.ts";
import { Button } from "../../ui/Button.tsx";
import { createTitle } from "../../ui/create-title.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { BackLink } from "../portfolio/BackLink.tsx";
import { WorkPicker } from "../portfolio-goals/WorkPicker.tsx";
import { Members } from "./Members.tsx";
import { OwnPart } from "./OwnPart.tsx";
import { projectsApi } from "./projects-api.ts";
import { SharedPage } from "./SharedPage.tsx";
import { Work } from "./Work.tsx";

/** A project that several keep together. */
export default function Project() {
  const params = useParams<{ id: string }>();
  const [search] = useSearchParams<{ assignment?: string }>();
  const { t } = useI18n();
  return (
    <div class="h-full overflow-y-auto">
      <div class="mx-auto grid w-full max-w-[980px] gap-5 px-4 py-7 desk:px-7 desk:py-10">
        <Show when={search.assignment} fallback={<BackLink href="/projects">{t("projects.title")}</BackLink>}>
          {(id) => (
            <BackLink href={`/my-assignments/${encodeURIComponent(id())}`}>
              {t("action.to-assignment")}
            </BackLink>
          )}
        </Show>
        <Show when={params.id} keyed>
          {(id) => <OpenProject id={id} />}
        </Show>
      </div>
    </div>
  );
}

/** What others do is looked for so often while the page is looked at, milliseconds. */
const looks = 15_000;

function OpenProject(props: { readonly id: string }) {
  const { t } = useI18n();
  const api = projectsApi(useApi());
  const load = createLoad(
    () => props.id,
    (id, signal) => api.one(id, signal),
    { keepOld: true },
  );
  createTitle(() => load.data()?.title ?? t("projects.title"));
  followOthers(load, () => api.one(props.id));
  return (
    <>
      <Show when={load.error()}>
        {(error) => <ErrorNotice error={error()} onRetry={() => void load.reload()} />}
      </Show>
      <Show
        when={load.data()}
        fallback={
          <Show when={!load.error()}>
            <Skeleton rows={4} />
          </Show>
        }
      >
        {(project) => (
          <>
            <header class="grid gap-1.5">
              <p class="text-small text-ink-2">{project().class.name}</p>
              <h1 class="font-serif text-[1.7rem] [overflow-wrap:anywhere]" dir="auto">
                {project().title}
              </h1>
              <p class="text-small text-ink-2">{t("project.who-sees", { class: project().class.name })}</p>
            </header>
            <SharedPage project={project()} onChanged={() => load.reload()} />
            <SharedWork project={project()} onChanged={() => load.reload()} />
            <Show when={project().own}>
              {(own) => <OwnPart project={project()} own={own()} onChanged={() => load.reload()} />}
            </Show>
            <Members project={project()} onChanged={() => load.reload()} />
            <Show when={project().standing === "member"}>
              <Leave id={props.id} />
            </Show>
          </>
        )}
      </Show>
    </>
  );
}

/** Takes what others changed, without touching anything where nothing did. */
function followOthers(load: Load<ProjectView>, read: () => Promise<ProjectView>): void {
  const look = async () => {
    if (document.visibilityState !== "visible" || load.data() === undefined || load.loading()) return;
    try {
      const now = await read();
      if (JSON.stringify(now) !== JSON.stringify(load.data())) load.replace(now);
    } catch {
      // Without network the page stays as it was; what is done on it says what went wrong.
    }
  };
  const timer = setInterval(() => void look(), looks);
  const onFocus = () => void look();
  window.addEventListener("focus", onFocus);
  onCleanup(() => {
    clearInterval(timer);
    window.removeEventListener("focus", onFocus);
  });
}

function SharedWork(props: { readonly project: ProjectView; readonly onChanged: () => Promise<void> }) {
  const { t } = useI18n();
  const api = projectsApi(useApi());
  const { attempt, error } = createAttempt();
  const change = (act: () => Promise<void>) =>
    void attempt(async () => {
      await act();
      await props.onChanged();
    });
  return (
    <section class="grid gap-3" aria-labelledby="shared-work">
      <h2 id="shared-work" class="font-serif text-[1.25rem]">
        {t("project.shared")}
      </h2>
      <Work
        projectId={props.project.id}
        work={props.project.shared}
        none={t("project.shared-none")}
        withNames
        onTakeOut={(id) => change(() => api.takeOut(props.project.id, id, "shared"))}
      />
      <Show when={error()}>{(problem) => <ErrorNotice error={problem()} />}</Show>
      <Show when={props.project.standing === "member"}>
        <WorkPicker
          label={t("project.put-in")}
          note={t("project.put-in-note")}
          without={props.project.shared.map(({ id }) => id)}
          onPick={(id) => change(() => api.putIn(props.project.id, id, "shared"))}
        />
      </Show>
    </section>
  );
}

function Leave(props: { readonly id: string }) {
  const { t } = useI18n();
  const api = projectsApi(useApi());
  const navigate = useNavigate();
  const [asking, setAsking] = createSignal(false);
  const { attempt, error, busy } = createAttempt();
  const leave = (leaveWork: boolean) =>
    void attempt(async () => {
      await api.leave(props.id, leaveWork);
      navigate("/projects");
    });
  return (
    <>
      <Button kind="ghost" class="justify-self-start" onClick={() => setAsking(true)}>
        {t("project.leave")}
      </Button>
      <Dialog
        open={asking()}
        title={t("project.leave-title")}
        lead={t("project.leave-lead")}
        onClose={() => setAsking(false)}
      >
        <Show when={error()}>{(problem) => <ErrorNotice error={problem()} />}</Show>
        <div class="grid gap-2">
          <Button class="whitespace-normal!" disabled={busy()} onClick={() => leave(false)}>
            {t("project.leave-with")}
          </Button>
          <Button class="whitespace-normal!" disabled={busy()} onClick={() => leave(true)}>
            {t("project.leave-without")}
          </Button>
          <Button kind="ghost" onClick={() => setAsking(false)}>
            {t("action.cancel")}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
