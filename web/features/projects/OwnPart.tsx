import { createSignal, Show } from "solid-js";
import {
  type OwnPart as Part,
  type PartPatch,
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
import { WordsField } from "../portfolio/WordsField.tsx";
import { WorkPicker } from "../portfolio-goals/WorkPicker.tsx";
import { projectsApi } from "./projects-api.ts";
import { Reflection } from "./Reflection.tsx";
import { Work } from "./Work.tsx";

/** The part of the person reading: what they did, what shows it, and what they think about it. */
export function OwnPart(props: {
  readonly project: ProjectView;
  readonly own: Part;
  readonly onChanged: () => Promise<void>;
}) {
  const { t } = useI18n();
  const api = projectsApi(useApi());
  const userId = useSession().user()?.id ?? "";
  const { attempt, error } = createAttempt();
  const evidence = () => props.project.members.find(({ id }) => id === userId)?.evidence ?? [];
  const change = (act: () => Promise<unknown>) =>
    attempt(async () => {
      try {
        await act();
      } finally {
        await props.onChanged();
      }
    });
  const write = (patch: Omit<PartPatch, "revision">) =>
    change(() => api.writePart(props.project.id, { ...patch, revision: props.own.revision }));
  return (
    <section class="sheet grid gap-4 border-own-line p-5 shadow-none" aria-labelledby="own-part">
      <h2 id="own-part" class="font-serif text-[1.25rem]">
        {t("project.own")}
      </h2>
      <Show when={error()}>{(problem) => <ErrorNotice error={problem()} />}</Show>
      <Did projectId={props.project.id} did={props.own.did} onSave={(did) => write({ did })} />
      <div class="grid gap-2">
        <h3 class="text-[1rem]">{t("project.evidence")}</h3>
        <Work
          projectId={props.project.id}
          work={evidence()}
          none={t("project.evidence-none")}
          onTakeOut={(id) => void change(() => api.takeOut(props.project.id, id, "own"))}
        />
        <WorkPicker
          label={t("project.put-in")}
          note={t("project.put-in-note")}
          without={evidence().map(({ id }) => id)}
          onPick={(id) => void change(() => api.putIn(props.project.id, id, "own"))}
        />
      </div>
      <Reflection own={props.own} onWrite={(patch) => void write(patch)} />
    </section>
  );
}

/** What I did, in my own words; what is not saved yet is kept on this device. */
function Did(props: {
  readonly projectId: string;
  readonly did: string;
  readonly onSave: (did: string) => Promise<boolean>;
}) {
  const { t } = useI18n();
  const userId = useSession().user()?.id ?? "";
  const key = () => `project.${props.projectId}.did`;
  const [words, setWords] = createSignal(drafts.read(userId, key()) || null);
  /** What stood there when the writing began: other words since then are shown beside, so that none are overwritten unseen. */
  const [before, setBefore] = createSignal(props.did);
  let editButton: HTMLButtonElement | undefined;
  const write = (text: string) => {
    setWords(text);
    drafts.write(userId, key(), text);
  };
  const leave = () => {
    setWords(null);
    drafts.write(userId, key(), "");
    queueMicrotask(() => editButton?.focus());
  };
  return (
    <div class="grid gap-2">
      <Show
        when={words() !== null}
        fallback={
          <>
            <h3 class="text-[1rem]">{t("project.did")}</h3>
            <Show
              when={props.did.trim()}
              fallback={<p class="text-small text-ink-2">{t("project.did-none")}</p>}
            >
              <div class="font-serif">
                <RichText text={props.did} />
              </div>
            </Show>
            <Button
              ref={editButton}
              class="justify-self-start"
              onClick={() => {
                setBefore(props.did);
                write(props.did);
              }}
            >
              {t("project.did-edit")}
            </Button>
          </>
        }
      >
        <form
          class="grid gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            void props.onSave(words() ?? "").then((done) => done && leave());
          }}
        >
          <WordsField
            label={t("project.did")}
            hint={t("project.did-hint")}
            rows={5}
            most={projectLimits.did}
            preview
            value={words() ?? ""}
            onInput={write}
          />
          <Show when={props.did !== before() && props.did.trim() !== ""}>
            <div class="grid gap-1 border-own-line border-s-2 ps-3">
              <p class="text-small text-ink-2">{t("project.did-elsewhere")}</p>
              <div class="font-serif">
                <RichText text={props.did} />
              </div>
            </div>
          </Show>
          <p class="text-tiny text-ink-2">{t("project.draft")}</p>
          <div class="flex flex-wrap gap-2">
            <Button type="submit" kind="primary">
              {t("work.save")}
            </Button>
            <Button onClick={leave}>{t("action.cancel")}</Button>
          </div>
        </form>
      </Show>
    </div>
  );
}
