import { useNavigate } from "@solidjs/router";
import CopyPlus from "lucide-solid/icons/copy-plus";
import { createMemo, createSignal, For, Show } from "solid-js";
import {
  type AssignmentView,
  assignmentLimits,
} from "../../../server/modules/classes/assignments/assignments.schemas.ts";
import type { ClassView } from "../../../server/modules/classes/classes.schemas.ts";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { lazily } from "../../i18n/lazily.ts";
import { type Attempt, createAttempt } from "../../lib/create-attempt.ts";
import { createLoad } from "../../lib/create-load.ts";
import { Button } from "../../ui/Button.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Later } from "../../ui/Later.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { subjectsIn } from "../choose/catalogue-api.ts";
import type { AssignmentsApi } from "./assignments-api.ts";
import { type AssignmentForm, createAssignmentForm, readKept } from "./create-assignment-form.ts";
import { DueField } from "./fields/DueField.tsx";
import { VersionField } from "./fields/VersionField.tsx";
import {
  anotherVersion,
  emptyForm,
  type Form,
  formOf,
  hasPractice,
  missingIn,
  toSend,
} from "./form.models.ts";

const HelpField = lazily(["assignments", "classes"], () => import("./fields/HelpField.tsx"));

interface EditorProps {
  readonly api: AssignmentsApi;
  readonly userId: string;
  readonly classId: string;
  readonly class: ClassView | undefined;
  readonly assignment: AssignmentView | null;
  readonly onReload: () => Promise<void>;
}

/** The form of an assignment. What was written and not sent is kept on this device, and gone on from. */
export function Editor(props: EditorProps) {
  const { t } = useI18n();
  // The page makes a new editor for another assignment.
  const { assignment, classId, userId } = props;
  const revision = assignment?.revision ?? 0;
  const name = `assignment.${assignment?.id ?? `new.${classId}`}`;
  const stands = assignment ? formOf(assignment) : emptyForm(crypto.randomUUID());
  const kept = readKept(userId, name);
  const anew = () => ({ id: assignment?.id ?? crypto.randomUUID(), form: stands, kept: null });
  const [start, setStart] = createSignal<{ id: string; form: Form; kept: number | null }>(
    kept ? { id: kept.id, form: kept.form, kept: kept.revision } : anew(),
  );
  return (
    <Show when={start()} keyed>
      {(from) => {
        const writing = createAssignmentForm({ userId, name, initial: from.form, id: from.id, revision });
        return (
          <>
            <Show when={from.kept !== null}>
              <p
                role="status"
                class="flex flex-wrap items-center gap-2 rounded-control bg-own px-4 py-2.5 text-small text-own-ink"
              >
                <span class="min-w-0 flex-1">
                  {t(from.kept === revision ? "assign.kept" : "assign.kept-older")}
                </span>
                <Button
                  class="py-1.5 text-small"
                  onClick={() => {
                    writing.forget();
                    setStart(anew());
                  }}
                >
                  {t("assign.kept-drop")}
                </Button>
              </p>
            </Show>
            <Fields {...props} writing={writing} revision={revision} />
          </>
        );
      }}
    </Show>
  );
}

function Fields(props: EditorProps & { readonly writing: AssignmentForm; readonly revision: number }) {
  const { t, locale } = useI18n();
  const base = useApi();
  const navigate = useNavigate();
  const { assignment, classId, writing, revision } = props;
  const action = createAttempt();
  const [tried, setTried] = createSignal(false);
  const missing = createMemo(() => (tried() ? missingIn(writing.form) : []));
  const people = createLoad(
    () => classId,
    async (id, signal) => {
      const [groups, students] = await Promise.all([props.api.groups(id, signal), base.students(id, signal)]);
      return { groups, students };
    },
  );
  const subjects = createLoad(locale, (language, signal) => subjectsIn(base, language, signal), {
    keepOld: true,
  });
  const isDraft = () => assignment === null || assignment.status === "draft";

  async function save(give: boolean) {
    setTried(true);
    const form = toSend(writing.plain());
    const first = missingIn(form)[0];
    if (first) {
      const place = first.partId ? `part-${first.partId}` : "assignment-missing";
      document.getElementById(place)?.focus();
      return;
    }
    await action.attempt(async () => {
      const saved = assignment
        ? await props.api.change(assignment.id, {
            ...form,
            revision,
            ...(give ? { status: "given" as const } : {}),
          })
        : await props.api.make(classId, { ...form, id: writing.id, give });
      writing.forget();
      navigate(`/assignments/${encodeURIComponent(saved.id)}`);
    });
  }

  return (
    <form
      class="grid grid-cols-[minmax(0,1fr)] gap-5"
      // Enter in a field gives nothing to anybody: only the buttons do.
      onSubmit={(event) => event.preventDefault()}
    >
      <Show when={assignment?.status === "given"}>
        <p class="text-small text-ink-2">{t("assign.given-lead")}</p>
      </Show>
      <TextField
        label={t("assign.title")}
        dir="auto"
        aria-required="true"
        maxLength={assignmentLimits.title}
        placeholder={t("assign.title-example")}
        error={missing().some(({ code }) => code === "title") ? t("assign.missing.title") : undefined}
        value={writing.form.title}
        onInput={(event) => writing.change({ title: event.currentTarget.value })}
      />
      <TextArea
        label={t("assign.instructions")}
        rows={3}
        maxLength={assignmentLimits.instructions}
        placeholder={t("assign.instructions-example")}
        value={writing.form.instructions}
        onInput={(event) => writing.change({ instructions: event.currentTarget.value })}
      />
      <Show when={people.error() ?? subjects.error()}>
        {(error) => (
          <ErrorNotice
            error={error()}
            onRetry={() => void Promise.all([people.reload(), subjects.reload()])}
          />
        )}
      </Show>
      <For each={writing.form.versions}>
        {(version, index) => (
          <VersionField
            version={version}
            index={index()}
            count={writing.form.versions.length}
            classId={classId}
            groups={people.data()?.groups ?? []}
            students={people.data()?.students ?? []}
            subjects={subjects.data() ?? []}
            writing={writing}
            missing={missing()}
          />
        )}
      </For>
      <Show when={writing.form.versions.length < assignmentLimits.versions}>
        <div class="grid justify-items-start gap-1">
          <Button
            onClick={() => {
              const group = people.data()?.groups[0];
              writing.addVersion(
                anotherVersion(
                  writing.plain().versions[0],
                  group ? { kind: "group", groupId: group.id } : { kind: "students", students: [] },
                  () => crypto.randomUUID(),
                ),
              );
            }}
          >
            <CopyPlus class="size-4" aria-hidden="true" /> {t("assign.version-add")}
          </Button>
          <p class="text-small text-ink-2">{t("assign.version-lead")}</p>
        </div>
      </Show>
      <div class="grid gap-5 border-line border-t pt-5">
        <DueField dueAt={writing.form.dueAt} onChange={(dueAt) => writing.change({ dueAt })} />
        <Later shape={<Skeleton rows={2} />}>
          <HelpField
            policy={writing.form.policy}
            replies={writing.form.replies}
            class={props.class}
            isPractised={hasPractice(writing.form)}
            onChange={(fields) => writing.change(fields)}
          />
        </Later>
      </div>
      <SaveBar
        isDraft={isDraft()}
        isMissing={missing().length > 0}
        action={action}
        onSave={(give) => void save(give)}
        onReload={() => void props.onReload()}
      />
    </form>
  );
}

/** What can be done with what is written: give it, keep it as a draft, save the changes; and why it can't be yet. */
function SaveBar(props: {
  readonly isDraft: boolean;
  readonly isMissing: boolean;
  readonly action: Attempt;
  readonly onSave: (give: boolean) => void;
  readonly onReload: () => void;
}) {
  const { t } = useI18n();
  return (
    <div class="sticky bottom-0 z-10 -mx-1 grid gap-2 border-line border-t bg-desk px-1 py-3">
      <p id="assignment-missing" tabindex="-1" role="status" class="text-small text-alarm empty:hidden">
        {props.isMissing ? t("assign.missing") : ""}
      </p>
      <Show when={props.action.error()}>
        {(error) => (
          <ErrorNotice
            error={error()}
            {...(error().code === "assignment.changed-elsewhere" ? { onRetry: props.onReload } : {})}
          />
        )}
      </Show>
      <div class="flex flex-wrap gap-2">
        <Button kind="primary" disabled={props.action.busy()} onClick={() => props.onSave(props.isDraft)}>
          {t(props.isDraft ? "assign.give" : "assign.save")}
        </Button>
        <Show when={props.isDraft}>
          <Button disabled={props.action.busy()} onClick={() => props.onSave(false)}>
            {t("assign.save-draft")}
          </Button>
        </Show>
      </div>
    </div>
  );
}
