import { A, useNavigate } from "@solidjs/router";
import FileSpreadsheet from "lucide-solid/icons/file-spreadsheet";
import Users from "lucide-solid/icons/users";
import { createMemo, createSignal, For, Show } from "solid-js";
import type { StudentView } from "../../../server/modules/classes/classes.schemas.ts";
import type { RosterDone } from "../../../server/modules/classes/roster/roster.schemas.ts";
import type { TaughtClass } from "../../../server/modules/classes/settings/settings.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { lazily } from "../../i18n/lazily.ts";
import { createAttempt } from "../../lib/create-attempt.ts";
import type { Load } from "../../lib/create-load.ts";
import { Button, buttonLook } from "../../ui/Button.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Later } from "../../ui/Later.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { AddByUsername } from "./AddByUsername.tsx";
import type { ClassesApi } from "./classes-api.ts";
import { Part } from "./Part.tsx";

const Cards = lazily(["classes"], () => import("./Cards.tsx"));
const StudentMenu = lazily(["classes"], () => import("./StudentMenu.tsx"));

/** Students beyond this many are found by name. */
const shown = 200;

/** Who is in a class, and what can be done about each. */
export function Students(props: {
  readonly class: TaughtClass;
  readonly students: Load<StudentView[]>;
  readonly api: ClassesApi;
  readonly onChanged: () => Promise<unknown>;
}) {
  const { t } = useI18n();
  const navigate = useNavigate();
  const [letters, setLetters] = createSignal("");
  const [leaving, setLeaving] = createSignal<StudentView>();
  const [card, setCard] = createSignal<RosterDone["cards"][number]>();
  const action = createAttempt();
  const found = createMemo(() => {
    const looked = letters().trim().toLowerCase();
    return (props.students.data() ?? []).filter(({ name, username }) =>
      `${name} ${username}`.toLowerCase().includes(looked),
    );
  });
  const act = (work: () => Promise<unknown>) =>
    action.attempt(async () => {
      await work();
      await props.onChanged();
    });

  return (
    <Part id="class-students" title={t("class.people")}>
      <div class="flex flex-wrap items-end gap-2">
        <Show when={(props.students.data()?.length ?? 0) > 8}>
          <TextField
            class="min-w-[min(100%,220px)] flex-1"
            label={t("class.find")}
            type="search"
            value={letters()}
            onInput={(event) => setLetters(event.currentTarget.value)}
          />
        </Show>
        <Show when={!props.class.practice}>
          <A href={`/classes/${props.class.id}/roster`} class={buttonLook("secondary")}>
            <FileSpreadsheet class="size-4" aria-hidden="true" /> {t("class.add-list")}
          </A>
        </Show>
      </div>
      <Show when={props.students.error()}>
        {(error) => <ErrorNotice error={error()} onRetry={() => void props.students.reload()} />}
      </Show>
      <Show when={action.error()}>{(problem) => <ErrorNotice error={problem()} />}</Show>
      <Show
        when={props.students.data()}
        fallback={<Show when={!props.students.error()}>{<Skeleton rows={3} />}</Show>}
      >
        {(all) => (
          <Show
            when={all().length > 0}
            fallback={
              <EmptyState
                title={t("class.people-none")}
                lead={t("class.people-none-lead")}
                icon={<Users class="size-6" aria-hidden="true" />}
              />
            }
          >
            <Show when={found().length > 0} fallback={<p class="text-ink-2">{t("class.find-none")}</p>}>
              <ul class="grid gap-x-6 sm:grid-cols-2">
                <For each={found().slice(0, shown)}>
                  {(student) => (
                    <Student
                      student={student}
                      onPause={() =>
                        void act(() => props.api.pauseStudent(props.class.id, student.id, !student.paused))
                      }
                      onCode={() =>
                        void action.attempt(async () =>
                          setCard(await props.api.firstCode(props.class.id, student.id)),
                        )
                      }
                      onFamily={() => navigate(`/classes/${props.class.id}/students/${student.id}`)}
                      onRemove={() => setLeaving(student)}
                    />
                  )}
                </For>
              </ul>
            </Show>
          </Show>
        )}
      </Show>
      <Show when={!props.class.practice}>
        <AddByUsername
          label={t("class.add-one")}
          onAdd={async (username) => {
            await props.api.addStudent(props.class.id, username);
            await props.onChanged();
          }}
        />
      </Show>
      <Dialog
        open={leaving() !== undefined}
        title={t("class.remove-title", { name: leaving()?.name ?? "" })}
        lead={t("class.remove-lead")}
        onClose={() => setLeaving(undefined)}
      >
        <div class="flex flex-wrap justify-end gap-2">
          <Button onClick={() => setLeaving(undefined)}>{t("action.cancel")}</Button>
          <Button
            kind="primary"
            disabled={action.busy()}
            onClick={async () => {
              const student = leaving();
              if (student) await act(() => props.api.removeStudent(props.class.id, student.id));
              setLeaving(undefined);
            }}
          >
            {t("class.remove")}
          </Button>
        </div>
      </Dialog>
      <Dialog
        open={card() !== undefined}
        title={t("roster.cards")}
        lead={t("roster.cards-lead")}
        onClose={() => setCard(undefined)}
      >
        <Show when={card()}>
          {(one) => (
            <Later>
              <Cards cards={[one()]} />
            </Later>
          )}
        </Show>
      </Dialog>
    </Part>
  );
}

function Student(props: {
  readonly student: StudentView;
  readonly onPause: () => void;
  readonly onCode: () => void;
  readonly onFamily: () => void;
  readonly onRemove: () => void;
}) {
  const { t } = useI18n();
  const name = () => props.student.name;
  return (
    <li class="flex items-center gap-2 border-line border-b py-1.5">
      <div class="flex min-w-0 flex-1 flex-wrap items-center gap-x-2 gap-y-0.5">
        <span class="min-w-0 break-words" dir="auto">
          {name()}
        </span>
        <span class="text-small text-ink-2">{props.student.username}</span>
        <Show when={props.student.invited}>
          <Chip>{t("class.invited")}</Chip>
        </Show>
        <Show when={props.student.paused}>
          <Chip tone="look">{t("class.student-paused")}</Chip>
        </Show>
      </div>
      <Later shape={<span class="size-9 shrink-0 pointer-coarse:size-11" />}>
        <StudentMenu
          student={props.student}
          onPause={props.onPause}
          onCode={props.onCode}
          onFamily={props.onFamily}
          onRemove={props.onRemove}
        />
      </Later>
    </li>
  );
}
