import { createMemo, createSignal, For, type JSX, Show } from "solid-js";
import { createStore, reconcile, unwrap } from "solid-js/store";
import type {
  Rules as ClassRules,
  RulesPatch,
  TaughtClass,
} from "../../../server/modules/classes/settings/settings.schemas.ts";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createAttempt } from "../../lib/create-attempt.ts";
import { createLoad } from "../../lib/create-load.ts";
import { Button } from "../../ui/Button.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { fieldLook, TextField } from "../../ui/TextField.tsx";
import { subjectsIn } from "../choose/catalogue-api.ts";
import { Choice } from "./Choice.tsx";
import { HoursField, hoursProblem } from "./HoursField.tsx";
import { Part } from "./Part.tsx";

const policies = ["coach", "guide", "explain", "exam", "off"] as const;

/** What the tutor may do in a class, and who reads along. Saved together, so that nothing changes by a slip. */
export default function Rules(props: {
  readonly class: TaughtClass;
  readonly onSave: (patch: RulesPatch) => Promise<unknown>;
}) {
  const { t, locale } = useI18n();
  const api = useApi();
  const [draft, setDraft] = createStore<ClassRules>(rulesOf(props.class));
  const [savedAt, setSavedAt] = createSignal(0);
  const action = createAttempt();
  const subjects = createLoad(locale, (language, signal) => subjectsIn(api, language, signal));
  const isChanged = createMemo(() => JSON.stringify(draft) !== JSON.stringify(rulesOf(props.class)));
  const problem = () => (draft.hours ? hoursProblem(draft.hours) : null);

  async function save(event: SubmitEvent) {
    event.preventDefault();
    if (problem() || draft.name.trim() === "") return;
    const patch = { ...structuredClone(unwrap(draft)), revision: props.class.revision };
    if (!(await action.attempt(() => props.onSave(patch)))) return;
    setDraft(reconcile(rulesOf(props.class)));
    setSavedAt(Date.now());
  }

  return (
    <Part id="class-rules" title={t("class.rules")}>
      <form
        class="sheet grid grid-cols-[minmax(0,1fr)] gap-6 p-5 shadow-none"
        onSubmit={(event) => void save(event)}
      >
        <TextField
          label={t("classes.name")}
          required
          maxLength={80}
          dir="auto"
          value={draft.name}
          onInput={(event) => setDraft("name", event.currentTarget.value)}
        />
        <Choice
          legend={t("class.rules-policy")}
          value={draft.policy}
          options={policies.map((policy) => ({
            value: policy,
            label: t(`class.policy.${policy}`),
            why: t(`class.policy.${policy}-why`),
          }))}
          onChange={(policy) => setDraft("policy", policy)}
        />
        <Choice
          legend={t("class.rules-read")}
          value={draft.read ? "all" : "needed"}
          options={(["all", "needed"] as const).map((who) => ({
            value: who,
            label: t(`class.read.${who}`),
            why: t(`class.read.${who}-why`),
          }))}
          onChange={(who) => setDraft("read", who === "all")}
        />
        <Choice
          legend={t("class.rules-replies")}
          value={draft.replies}
          options={(["direct", "drafted"] as const).map((how) => ({
            value: how,
            label: t(`class.replies.${how}`),
          }))}
          onChange={(how) => setDraft("replies", how)}
        />
        <HoursField hours={draft.hours} onChange={(hours) => setDraft("hours", hours)} />
        <Fieldset legend={t("class.rules-subjects")} lead={t("class.subjects-lead")}>
          <div class="grid sm:grid-cols-2">
            <For each={subjects.data()}>
              {(subject) => (
                <label class="flex min-h-9 items-center gap-2 pointer-coarse:min-h-11">
                  <input
                    type="checkbox"
                    class="size-4.5 accent-teal"
                    checked={draft.subjects.includes(subject.id)}
                    onChange={(event) =>
                      setDraft("subjects", (before) =>
                        event.currentTarget.checked
                          ? [...before, subject.id]
                          : before.filter((id) => id !== subject.id),
                      )
                    }
                  />
                  {subject.name}
                </label>
              )}
            </For>
          </div>
        </Fieldset>
        <Choice
          legend={t("class.rules-tutor")}
          value={draft.tutor}
          options={(["configured", "builtin"] as const).map((which) => ({
            value: which,
            label: t(`class.tutor.${which}`),
          }))}
          onChange={(which) => setDraft("tutor", which)}
        />
        <Fieldset legend={t("class.rules-urgent")}>
          <div class="flex flex-wrap items-center gap-2">
            <label class="contents">
              <span class="text-ink-2">{t("class.urgent-after")}</span>
              <input
                type="number"
                min="5"
                max="1440"
                class={`${fieldLook} w-24`}
                value={draft.waitsAtMost}
                onInput={(event) => setDraft("waitsAtMost", event.currentTarget.valueAsNumber || 30)}
              />
            </label>
            <select
              class={`${fieldLook} w-auto`}
              aria-label={t("class.urgent-after")}
              onChange={(event) => setDraft("secondRecipient", event.currentTarget.value || null)}
            >
              <option value="" selected={draft.secondRecipient === null}>
                {t("class.urgent-admins")}
              </option>
              <For each={props.class.teachers}>
                {(teacher) => (
                  <option value={teacher.id} selected={draft.secondRecipient === teacher.id}>
                    {teacher.name}
                  </option>
                )}
              </For>
            </select>
          </div>
        </Fieldset>
        <Show when={action.error()}>{(error) => <ErrorNotice error={error()} />}</Show>
        <div class="flex flex-wrap items-center gap-3">
          <Button
            kind="primary"
            type="submit"
            disabled={action.busy() || (!isChanged() && props.class.policyChosen) || problem() !== null}
          >
            {t("class.save")}
          </Button>
          <span role="status" class="text-small text-ink-2">
            {isChanged() ? t("class.unsaved") : savedAt() > 0 ? t("class.saved") : ""}
          </span>
        </div>
      </form>
    </Part>
  );
}

function Fieldset(props: {
  readonly legend: string;
  readonly lead?: string;
  readonly children: JSX.Element;
}) {
  return (
    <fieldset class="grid min-w-0 gap-2">
      <legend class="mb-1 font-semibold">{props.legend}</legend>
      <Show when={props.lead}>
        <p class="text-small text-ink-2">{props.lead}</p>
      </Show>
      {props.children}
    </fieldset>
  );
}

function rulesOf(from: TaughtClass): ClassRules {
  const { name, policy, hours, subjects, tutor, read, replies, secondRecipient, waitsAtMost } = from;
  return structuredClone({
    name,
    policy,
    hours,
    subjects,
    tutor,
    read,
    replies,
    secondRecipient,
    waitsAtMost,
  });
}
