import { A } from "@solidjs/router";
import { For, Show } from "solid-js";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createAttempt } from "../../lib/create-attempt.ts";
import { createLoad } from "../../lib/create-load.ts";
import { Button } from "../../ui/Button.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { projectsApi } from "../projects/projects-api.ts";

/** Who can see a piece of work: by its own word, and in the projects it was put into. */
export function SeenBy(props: {
  readonly artifactId: string;
  readonly seen: "draft" | "private" | "teachers" | "class";
}) {
  const { t } = useI18n();
  const api = projectsApi(useApi());
  const load = createLoad(
    () => props.artifactId,
    (artifact, signal) => api.withArtifact(artifact, signal),
  );
  const { attempt, error } = createAttempt();
  const projects = () => (props.seen === "draft" ? [] : (load.data() ?? []));
  const words = () =>
    props.seen === "private" && projects().length > 0 ? t("projects.seen-alone") : t(`seen.${props.seen}`);
  return (
    <>
      <p class="text-small">{words()}</p>
      <Show when={projects().length > 0}>
        <p class="text-tiny text-ink-2">{t("projects.of-work-note")}</p>
        <ul class="grid gap-1" aria-label={t("projects.of-work")}>
          <For each={projects()}>
            {(project) => (
              <li class="text-small [overflow-wrap:anywhere]" dir="auto">
                <Show
                  when={project.standing === "left"}
                  fallback={
                    <A
                      href={`/projects/${encodeURIComponent(project.id)}`}
                      class="text-teal-ink hover:underline"
                    >
                      {project.title}
                    </A>
                  }
                >
                  {project.title}{" "}
                  <Button
                    kind="tool"
                    class="whitespace-normal!"
                    onClick={() =>
                      void attempt(async () => {
                        await api.leave(project.id, false);
                        await load.reload();
                      })
                    }
                  >
                    {t("projects.take-back")}
                  </Button>
                </Show>
              </li>
            )}
          </For>
        </ul>
        <Show when={error()}>{(problem) => <ErrorNotice error={problem()} />}</Show>
      </Show>
    </>
  );
}
