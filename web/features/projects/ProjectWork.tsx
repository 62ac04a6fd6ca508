import { useParams } from "@solidjs/router";
import { Show } from "solid-js";
import type { ArtifactView } from "../../../server/modules/portfolio/artifacts/artifacts.schemas.ts";
import type { ShownArtifact } from "../../../server/modules/portfolio/projects/projects.schemas.ts";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createLoad } from "../../lib/create-load.ts";
import { createTitle } from "../../ui/create-title.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { ArtifactContent } from "../portfolio/ArtifactContent.tsx";
import { BackLink } from "../portfolio/BackLink.tsx";
import { projectsApi } from "./projects-api.ts";

/** A piece of work as a project shows it. */
export default function ProjectWork() {
  const params = useParams<{ id: string; artifactId: string }>();
  const { t } = useI18n();
  const api = projectsApi(useApi());
  const load = createLoad(
    () => ({ id: params.id, artifactId: params.artifactId }),
    ({ id, artifactId }, signal) => api.artifact(id, artifactId, signal),
  );
  createTitle(() => load.data()?.title ?? t("project.work"));
  return (
    <div class="h-full overflow-y-auto">
      <div class="mx-auto grid w-full max-w-[700px] gap-5 px-4 py-7 desk:px-7 desk:py-10">
        <BackLink href={`/projects/${encodeURIComponent(params.id)}`}>{t("project.work")}</BackLink>
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
          {(artifact) => (
            <>
              <header class="grid gap-1.5">
                <h1 class="font-serif text-[1.7rem] [overflow-wrap:anywhere]" dir="auto">
                  {artifact().title}
                </h1>
                <p class="text-small text-ink-2">{t("project.of", { name: artifact().learner.name })}</p>
                <Show when={artifact().caption}>
                  <p class="font-serif [overflow-wrap:anywhere]" dir="auto">
                    {artifact().caption}
                  </p>
                </Show>
              </header>
              <ArtifactContent artifact={asArtifact(artifact())} />
              <Show when={artifact().hasFile}>
                <a
                  href={api.filePath(params.id, artifact().id)}
                  target="_blank"
                  rel="noopener"
                  class="justify-self-start text-teal-ink underline underline-offset-3"
                >
                  {t("project.open-file")}
                </a>
              </Show>
            </>
          )}
        </Show>
      </div>
    </div>
  );
}

/** As an artifact to look at: what only its learner knows is not there. */
function asArtifact(shown: ShownArtifact): ArtifactView {
  const { id, kind, title, caption, body, excerpt, practice } = shown;
  return {
    id,
    kind,
    title,
    caption,
    body,
    excerpt,
    practice,
    why: "",
    status: "kept",
    visibility: "private",
    fileId: null,
    version: 1,
    createdAt: 0,
    updatedAt: 0,
    source: null,
    skills: [],
    reflections: [],
  };
}
