import { createSignal, Show } from "solid-js";
import { z } from "zod";
import {
  type ProjectView,
  projectLimits,
} from "../../../server/modules/portfolio/projects/projects.schemas.ts";
import { useApi, useSession } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createAttempt } from "../../lib/create-attempt.ts";
import { drafts } from "../../lib/drafts.ts";
import { Button } from "../../ui/Button.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { RichText } from "../../ui/rich-text/RichText.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { WordsField } from "../portfolio/WordsField.tsx";
import { EarlierPages } from "./EarlierPages.tsx";
import { projectsApi } from "./projects-api.ts";

/** What somebody is writing on the page, and the revision they began on. */
const writingSchema = z.object({ revision: z.number(), title: z.string(), body: z.string() });
type Writing = z.infer<typeof writingSchema>;

function keptWriting(text: string): Writing | null {
  try {
    return writingSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** The page that all members write on. What is written is kept on this device until the server has it. */
export function SharedPage(props: {
  readonly project: ProjectView;
  readonly onChanged: () => Promise<void>;
}) {
  const { t, moment } = useI18n();
  const api = projectsApi(useApi());
  const userId = useSession().user()?.id ?? "";
  const key = () => `project.${props.project.id}.page`;
  const isMember = () => props.project.standing === "member";
  const [writing, setWriting] = createSignal(isMember() ? keptWriting(drafts.read(userId, key())) : null);
  const [saved, setSaved] = createSignal<"saved" | "together">();
  const { attempt, error, busy } = createAttempt();
  let writeButton: HTMLButtonElement | undefined;
  const write = (now: Writing) => {
    setWriting(now);
    drafts.write(userId, key(), JSON.stringify(now));
  };
  const leave = () => {
    setWriting(null);
    drafts.write(userId, key(), "");
    queueMicrotask(() => writeButton?.focus());
  };
  const save = (now: Writing) =>
    attempt(async () => {
      const title = now.title.trim();
      const answer = await api.write(props.project.id, {
        revision: now.revision,
        body: now.body,
        ...(title === "" || title === props.project.title ? {} : { title }),
      });
      setSaved(answer.together ? "together" : "saved");
      await props.onChanged();
      leave();
    });
  return (
    <section class="grid gap-3" aria-labelledby="shared-page">
      <h2 id="shared-page" class="font-serif text-[1.25rem]">
        {t("project.page")}
      </h2>
      <p role="status" class={saved() ? "rounded-control bg-teal-wash px-3 py-2 text-small" : "sr-only"}>
        <Show when={saved()}>
          {(what) => t(what() === "together" ? "project.page-together" : "project.page-saved")}
        </Show>
      </p>
      <Show
        when={writing()}
        fallback={
          <>
            <div class="sheet px-5 py-4 font-serif text-read shadow-none">
              <Show
                when={props.project.body.trim()}
                fallback={<p class="font-sans text-ink-2">{t("project.page-empty")}</p>}
              >
                <RichText text={props.project.body} />
              </Show>
            </div>
            <Show when={props.project.revision > 1}>
              <p class="text-tiny text-ink-2">
                {t("project.page-by", { name: props.project.writtenBy, at: moment(props.project.writtenAt) })}
              </p>
            </Show>
            <div class="flex flex-wrap gap-2">
              <Show when={isMember()}>
                <Button
                  ref={writeButton}
                  onClick={() => {
                    setSaved(undefined);
                    const { revision, title, body } = props.project;
                    write({ revision, title, body });
                  }}
                >
                  {t("project.page-write")}
                </Button>
              </Show>
              <Show when={props.project.revision > 1}>
                <EarlierPages projectId={props.project.id} revision={props.project.revision} />
              </Show>
            </div>
          </>
        }
      >
        {(now) => (
          <form
            class="grid gap-3"
            onSubmit={(event) => {
              event.preventDefault();
              void save(now());
            }}
          >
            <TextField
              dir="auto"
              label={t("project.title-field")}
              maxlength={projectLimits.title}
              value={now().title}
              onInput={(event) => write({ ...now(), title: event.currentTarget.value })}
            />
            <WordsField
              label={t("project.page-words")}
              hint={t("project.page-hint")}
              rows={12}
              most={projectLimits.body}
              preview
              value={now().body}
              onInput={(body) => write({ ...now(), body })}
            />
            <p class="text-tiny text-ink-2">{t("project.draft")}</p>
            <Show when={error()}>{(problem) => <ErrorNotice error={problem()} />}</Show>
            <div class="flex flex-wrap gap-2">
              <Button type="submit" kind="primary" disabled={busy()}>
                {t("work.save")}
              </Button>
              <Button onClick={leave}>{t("action.cancel")}</Button>
            </div>
          </form>
        )}
      </Show>
    </section>
  );
}
