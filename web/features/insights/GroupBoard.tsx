import { createSignal, For, Show } from "solid-js";
import type { GroupProposal } from "../../../server/modules/review/insights/insights.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { fieldLook, TextField } from "../../ui/TextField.tsx";
import { brokenPairs, moved, type PairWish } from "./board.models.ts";

type Group = GroupProposal["groups"][number];

/** Proposed groups to change by hand: drag a student, or choose another group for them; then keep them. */
export function GroupBoard(props: {
  readonly proposal: GroupProposal;
  readonly wishes: readonly PairWish[];
  readonly busy: boolean;
  readonly onKeep: (groups: GroupProposal["groups"]) => void;
}) {
  const { t, count } = useI18n();
  const [groups, setGroups] = createSignal<readonly Group[]>(props.proposal.groups);
  const [said, setSaid] = createSignal("");
  const [over, setOver] = createSignal<number>();
  const board: { current?: HTMLElement } = {};
  /** What a group needs was counted for the students it was proposed with. */
  const isAsProposed = (group: Group, at: number) =>
    group.students.length === props.proposal.groups[at]?.students.length &&
    group.students.every(({ id }) => props.proposal.groups[at]?.students.some((one) => one.id === id));
  const move = (studentId: string, to: number) => {
    const student = groups()
      .flatMap((group) => group.students)
      .find(({ id }) => id === studentId);
    if (!student) return;
    setGroups(moved(groups(), studentId, to));
    setSaid(t("insights.moved", { name: student.name, group: groups()[to]?.name ?? "" }));
    // The row was made anew in the other group: the focus goes along.
    queueMicrotask(() =>
      board.current
        ?.querySelector<HTMLSelectElement>(`select[data-student="${CSS.escape(studentId)}"]`)
        ?.focus(),
    );
  };
  return (
    <div
      ref={(element) => {
        board.current = element;
      }}
      class="grid gap-3"
    >
      <p role="status" class="sr-only">
        {said()}
      </p>
      <ul class="grid gap-3 sm:grid-cols-2 page:grid-cols-3">
        <For each={groups()}>
          {(group, at) => (
            <li
              class={`sheet grid min-w-0 content-start gap-2 px-4 py-3.5 ${over() === at() ? "outline-2 outline-teal" : ""}`}
              onDragOver={(event) => {
                event.preventDefault();
                setOver(at());
              }}
              onDragLeave={() => setOver(undefined)}
              onDrop={(event) => {
                event.preventDefault();
                setOver(undefined);
                move(event.dataTransfer?.getData("text/plain") ?? "", at());
              }}
            >
              <TextField
                label={t("insights.group-name")}
                hideLabel
                maxLength={80}
                value={group.name}
                onChange={(event) => {
                  const name = event.currentTarget.value.trim();
                  if (name !== "")
                    setGroups(groups().map((one, place) => (place === at() ? { ...one, name } : one)));
                }}
              />
              <p class="text-small text-ink-2">{count("insights.n-students", group.students.length)}</p>
              <ul class="grid gap-1">
                <For each={group.students}>
                  {(student) => (
                    <li
                      draggable="true"
                      class="grid cursor-grab grid-cols-[minmax(0,1fr)_auto] items-center gap-2 rounded-control border border-line bg-paper px-2.5 py-1"
                      onDragStart={(event) => event.dataTransfer?.setData("text/plain", student.id)}
                    >
                      <span class="truncate" dir="auto">
                        {student.name}
                      </span>
                      <select
                        data-student={student.id}
                        aria-label={t("insights.move", { name: student.name })}
                        class={`${fieldLook} w-auto max-w-28 py-1 text-small`}
                        onChange={(event) => move(student.id, Number(event.currentTarget.value))}
                      >
                        <For each={groups()}>
                          {(other, place) => (
                            <option value={place()} selected={place() === at()}>
                              {other.name}
                            </option>
                          )}
                        </For>
                      </select>
                    </li>
                  )}
                </For>
              </ul>
              <Show when={group.needs.length > 0 && isAsProposed(group, at())}>
                <p class="text-small text-ink-2">
                  {t("insights.group-needs", {
                    skills: group.needs
                      .map(({ skill, students }) => `${skill.name} (${students})`)
                      .join(", "),
                  })}
                </p>
              </Show>
              <Show when={group.helpers.length > 0 && isAsProposed(group, at())}>
                <p class="text-small text-ink-2">
                  {t("insights.group-helpers", {
                    helpers: group.helpers
                      .map(({ student, skill }) => `${student.name} (${skill.name})`)
                      .join(", "),
                  })}
                </p>
              </Show>
            </li>
          )}
        </For>
      </ul>
      <For each={brokenPairs(groups(), props.wishes)}>
        {({ kind, pair: [one, other] }) => (
          <p role="status" class="rounded-sheet bg-look-wash px-4 py-2.5 text-look text-small">
            {t(`insights.broken.${kind}`, { one: one.name, other: other.name })}
          </p>
        )}
      </For>
      <Button
        kind="primary"
        class="justify-self-start"
        aria-disabled={props.busy}
        onClick={() => props.onKeep([...groups()])}
      >
        {t("insights.keep-groups")}
      </Button>
    </div>
  );
}
