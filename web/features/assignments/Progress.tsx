import { For, type JSX, Show } from "solid-js";
import type {
  AssignmentProgress,
  AssignmentView,
  StudentProgress,
} from "../../../server/modules/classes/assignments/assignments.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { DoneBar } from "./DoneBar.tsx";
import { Missed } from "./Missed.tsx";
import { ProgressTable } from "./ProgressTable.tsx";
import { standingOf } from "./standing.models.ts";

/** How a class stands with an assignment: at a glance first, then who needs a word, then each student and part. */
export function Progress(props: {
  readonly assignment: AssignmentView;
  readonly progress: AssignmentProgress;
  readonly onOpen: (studentId: string) => void;
}) {
  const { t } = useI18n();
  const standing = () => standingOf(props.progress.students, props.assignment.dueAt, Date.now());
  const withVersion = (id: string) => props.progress.students.filter(({ versionId }) => versionId === id);
  const named = () => props.assignment.versions.filter(({ id }) => withVersion(id).length > 0);
  return (
    <Show
      when={props.progress.students.length > 0}
      fallback={<p class="text-ink-2">{t("assignments.nobody")}</p>}
    >
      <section aria-labelledby="standing" class="grid gap-3">
        <h2 id="standing" class="text-[1.1rem]">
          {t("assignments.standing")}
        </h2>
        <DoneBar
          done={standing().done}
          begun={standing().done + standing().underWay}
          of={props.progress.students.length}
        />
        <ul class="flex flex-wrap gap-x-5 gap-y-1.5 text-small tabular-nums">
          <Key look="bg-teal">{t("assignments.count-done", { number: standing().done })}</Key>
          <Key look="bg-teal/40">{t("assignments.count-under-way", { number: standing().underWay })}</Key>
          <Key look="border border-edge bg-line">
            {t("assignments.count-not-begun", { number: standing().notBegun.length })}
          </Key>
        </ul>
        <dl class="grid gap-3 sm:grid-cols-2 desk:grid-cols-3">
          <Names title={t("assignments.not-begun")} people={standing().notBegun} onOpen={props.onOpen} />
          <Names title={t("assignments.overdue")} people={standing().overdue} onOpen={props.onOpen} />
          <Names title={t("assignments.done-late")} people={standing().doneLate} onOpen={props.onOpen} />
        </dl>
      </section>
      <For each={named()}>
        {(version, index) => (
          <ProgressTable
            title={
              named().length > 1
                ? version.name || t("assign.version-named", { number: index() + 1 })
                : t("assignments.each")
            }
            parts={version.parts}
            students={withVersion(version.id)}
            onOpen={props.onOpen}
          />
        )}
      </For>
      <Missed missed={props.progress.missed} />
    </Show>
  );
}

function Key(props: { readonly look: string; readonly children: JSX.Element }) {
  return (
    <li class="flex items-center gap-1.5">
      <span class={`size-3.5 rounded-[4px] ${props.look}`} aria-hidden="true" />
      {props.children}
    </li>
  );
}

/** Names beyond this many are counted. */
const mostNames = 12;

function Names(props: {
  readonly title: string;
  readonly people: readonly StudentProgress["student"][];
  readonly onOpen: (studentId: string) => void;
}) {
  const { count } = useI18n();
  return (
    <Show when={props.people.length > 0}>
      <div class="sheet grid content-start gap-1.5 px-4 py-3 shadow-none">
        <dt class="text-small font-semibold">{props.title}</dt>
        <dd class="flex flex-wrap gap-x-2 gap-y-0.5">
          <For each={props.people.slice(0, mostNames)}>
            {(person) => (
              <button
                type="button"
                class="quiet-link min-w-0 break-words py-0.5 text-start text-small pointer-coarse:min-h-11"
                dir="auto"
                onClick={() => props.onOpen(person.id)}
              >
                {person.name}
              </button>
            )}
          </For>
          <Show when={props.people.length > mostNames}>
            <span class="py-0.5 text-small text-ink-2">
              {count("assignments.more-names", props.people.length - mostNames)}
            </span>
          </Show>
        </dd>
      </div>
    </Show>
  );
}
