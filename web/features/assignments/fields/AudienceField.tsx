import { createMemo, createSignal, For, Show } from "solid-js";
import type { Audience } from "../../../../server/modules/classes/assignments/assignments.schemas.ts";
import type { StudentView } from "../../../../server/modules/classes/classes.schemas.ts";
import type { GroupView } from "../../../../server/modules/classes/groups/groups.schemas.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { SelectField } from "../../../ui/SelectField.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { Choice } from "../../classes/Choice.tsx";
import { named } from "./SkillChoice.tsx";

/** Students beyond this many are found by name. */
const manyStudents = 12;

/** Who gets a version: the class, a group of it, or some of its students. */
export function AudienceField(props: {
  readonly audience: Audience;
  readonly groups: readonly GroupView[];
  readonly students: readonly StudentView[];
  readonly onChange: (audience: Audience) => void;
}) {
  const { t } = useI18n();
  // There is no group to choose where the class has none.
  const kinds = createMemo<readonly Audience["kind"][]>(() =>
    props.groups.length > 0 || props.audience.kind === "group"
      ? ["class", "group", "students"]
      : ["class", "students"],
  );
  /** The class's groups, and the chosen one where it isn't there any more. */
  const groups = (chosen: string) => [
    ...(props.groups.some(({ id }) => id === chosen)
      ? []
      : [{ value: chosen, label: t("assign.group-gone") }]),
    ...named(props.groups),
  ];
  const begin = (kind: Audience["kind"]): Audience => {
    if (kind === "class") return { kind };
    return kind === "group" ? { kind, groupId: props.groups[0]?.id ?? "" } : { kind, students: [] };
  };
  return (
    <div class="grid gap-2">
      <Choice
        legend={t("assign.for-whom")}
        value={props.audience.kind}
        options={kinds().map((value) => ({ value, label: t(`assign.for.${value}`) }))}
        onChange={(kind) => props.onChange(begin(kind))}
      />
      <Show when={props.audience.kind === "group" && props.audience}>
        {(audience) => (
          <div class="ps-8 sm:max-w-80">
            <SelectField
              label={t("assign.for.group")}
              hideLabel
              value={audience().groupId}
              options={groups(audience().groupId)}
              onChange={(groupId) => props.onChange({ kind: "group", groupId })}
            />
          </div>
        )}
      </Show>
      <Show when={props.audience.kind === "students" && props.audience}>
        {(audience) => (
          <StudentChoice
            chosen={audience().students}
            students={props.students}
            onChange={(students) => props.onChange({ kind: "students", students })}
          />
        )}
      </Show>
    </div>
  );
}

function StudentChoice(props: {
  readonly chosen: readonly string[];
  readonly students: readonly StudentView[];
  readonly onChange: (students: string[]) => void;
}) {
  const { t, count } = useI18n();
  const [letters, setLetters] = createSignal("");
  const found = createMemo(() => {
    const looked = letters().trim().toLowerCase();
    return props.students.filter(({ name }) => name.toLowerCase().includes(looked));
  });
  return (
    <fieldset class="grid gap-1.5 ps-8">
      <legend class="mb-1 text-small text-ink-2">{count("assign.students", props.chosen.length)}</legend>
      <Show when={props.students.length > manyStudents}>
        <TextField
          label={t("assign.find")}
          type="search"
          value={letters()}
          onInput={(event) => setLetters(event.currentTarget.value)}
        />
      </Show>
      <div class="grid max-h-64 overflow-y-auto sm:grid-cols-2">
        <For each={found()}>
          {(student) => (
            <label class="flex min-h-9 items-center gap-2 pointer-coarse:min-h-11">
              <input
                type="checkbox"
                class="size-4.5 accent-teal"
                checked={props.chosen.includes(student.id)}
                onChange={(event) =>
                  props.onChange(
                    event.currentTarget.checked
                      ? [...props.chosen, student.id]
                      : props.chosen.filter((id) => id !== student.id),
                  )
                }
              />
              <span class="min-w-0 break-words" dir="auto">
                {student.name}
              </span>
            </label>
          )}
        </For>
      </div>
    </fieldset>
  );
}
