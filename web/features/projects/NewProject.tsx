import { useNavigate } from "@solidjs/router";
import { createEffect, createSignal, createUniqueId, For, Show } from "solid-js";
import { projectLimits } from "../../../server/modules/portfolio/projects/projects.schemas.ts";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createAttempt } from "../../lib/create-attempt.ts";
import { createLoad } from "../../lib/create-load.ts";
import { Button } from "../../ui/Button.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { fieldLook, TextField } from "../../ui/TextField.tsx";
import { projectsApi } from "./projects-api.ts";

/** Starts a project in a class. */
export function NewProject() {
  const { t } = useI18n();
  const whole = useApi();
  const api = projectsApi(whole);
  const navigate = useNavigate();
  const classes = createLoad(
    () => "classes",
    (_, signal) => whole.classes(signal),
  );
  const [title, setTitle] = createSignal("");
  const [room, setRoom] = createSignal("");
  createEffect(() => setRoom(classes.data()?.[0]?.id ?? ""));
  const { attempt, error, busy } = createAttempt();
  const id = createUniqueId();
  return (
    <section class="grid max-w-[700px] gap-3" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} class="font-serif text-[1.25rem]">
        {t("projects.new")}
      </h2>
      <Show
        when={classes.data()?.length !== 0}
        fallback={<p class="text-small text-ink-2">{t("projects.no-class")}</p>}
      >
        <form
          class="grid gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            if (title().trim() === "" || room() === "") return;
            void attempt(async () => {
              const project = await api.start(room(), title().trim());
              navigate(`/projects/${encodeURIComponent(project.id)}`);
            });
          }}
        >
          <TextField
            dir="auto"
            label={t("projects.name")}
            maxlength={projectLimits.title}
            value={title()}
            onInput={(event) => setTitle(event.currentTarget.value)}
          />
          <Show when={(classes.data()?.length ?? 0) > 1}>
            <label class="grid gap-1.5 text-small font-semibold">
              {t("projects.class")}
              <select class={fieldLook} onChange={(event) => setRoom(event.currentTarget.value)}>
                <For each={classes.data()}>{(one) => <option value={one.id}>{one.name}</option>}</For>
              </select>
            </label>
          </Show>
          <p class="text-tiny text-ink-2">{t("projects.start-note")}</p>
          <Show when={error()}>{(problem) => <ErrorNotice error={problem()} />}</Show>
          <Button
            type="submit"
            kind="primary"
            class="justify-self-start"
            disabled={busy() || title().trim() === ""}
          >
            {t("projects.start")}
          </Button>
        </form>
      </Show>
    </section>
  );
}
