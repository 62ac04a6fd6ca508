import { createSignal, For, Show } from "solid-js";
import type { StudentView } from "../../../server/modules/classes/classes.schemas.ts";
import type { GroupView, NewGroup } from "../../../server/modules/classes/groups/groups.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { createAttempt } from "../../lib/create-attempt.ts";
import { createLoad } from "../../lib/create-load.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { TextField } from "../../ui/TextField.tsx";
import type { ClassesApi } from "./classes-api.ts";
import { Part } from "./Part.tsx";

/** Groups of a class: who is in each, to give them work of their own. */
export default function Groups(props: {
  readonly classId: string;
  readonly students: readonly StudentView[];
  readonly api: ClassesApi;
}) {
  const { t, list } = useI18n();
  const load = createLoad(
    () => props.classId,
    (id, signal) => props.api.groups(id, signal),
  );
  /** The group in the dialog; null for a new one. */
  const [open, setOpen] = createSignal<GroupView | null>();
  const nameOf = (id: string) => props.students.find((one) => one.id === id)?.name ?? "";
  const names = (group: GroupView) => list(group.members.map(nameOf).filter(Boolean));

  async function save(fields: NewGroup) {
    const group = open();
    if (group) await props.api.changeGroup(props.classId, group.id, fields);
    else await props.api.makeGroup(props.classId, fields);
    setOpen(undefined);
    await load.reload();
  }

  return (
    <Part id="class-groups" title={t("class.groups")}>
      <Show when={load.error()}>
        {(error) => <ErrorNotice error={error()} onRetry={() => void load.reload()} />}
      </Show>
      <Show when={load.data()?.length === 0}>
        <p class="text-small text-ink-2">{t("class.groups-none")}</p>
      </Show>
      <ul class="grid gap-2 sm:grid-cols-2">
        <For each={load.data()}>
          {(group) => (
            <li class="grid content-start gap-1 rounded-control border border-line px-3.5 py-2.5">
              <button
                type="button"
                class="min-h-6 justify-self-start break-words text-start font-semibold text-teal-ink hover:underline pointer-coarse:min-h-11"
                aria-label={t("class.group-edit", { name: group.name })}
                onClick={() => setOpen(group)}
              >
                {group.name}
              </button>
              <p class="line-clamp-3 text-small text-ink-2">{names(group)}</p>
            </li>
          )}
        </For>
      </ul>
      <Show when={props.students.length > 0}>
        <Button class="justify-self-start" onClick={() => setOpen(null)}>
          {t("class.group-new")}
        </Button>
      </Show>
      <Dialog
        open={open() !== undefined}
        title={open() ? t("class.group-edit", { name: open()?.name ?? "" }) : t("class.group-new")}
        onClose={() => setOpen(undefined)}
      >
        <Show when={open() !== undefined}>
          <GroupForm
            group={open() ?? null}
            students={props.students}
            onSave={save}
            onRemove={async (id) => {
              await props.api.removeGroup(props.classId, id);
              setOpen(undefined);
              await load.reload();
            }}
          />
        </Show>
      </Dialog>
    </Part>
  );
}

function GroupForm(props: {
  readonly group: GroupView | null;
  readonly students: readonly StudentView[];
  readonly onSave: (fields: NewGroup) => Promise<unknown>;
  readonly onRemove: (id: string) => Promise<unknown>;
}) {
  const { t } = useI18n();
  const [name, setName] = createSignal(props.group?.name ?? "");
  const [members, setMembers] = createSignal<ReadonlySet<string>>(new Set(props.group?.members));
  const action = createAttempt();
  const toggle = (id: string, isIn: boolean) => {
    const next = new Set(members());
    if (isIn) next.add(id);
    else next.delete(id);
    setMembers(next);
  };
  return (
    <form
      class="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (name().trim() === "") return;
        void action.attempt(() => props.onSave({ name: name().trim(), members: [...members()] }));
      }}
    >
      <TextField
        label={t("class.group-name")}
        required
        maxLength={80}
        dir="auto"
        value={name()}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <fieldset class="grid gap-1.5">
        <legend class="mb-1 text-small font-semibold">{t("class.group-members")}</legend>
        <div class="grid max-h-64 overflow-y-auto sm:grid-cols-2">
          <For each={props.students}>
            {(student) => (
              <label class="flex min-h-9 items-center gap-2 pointer-coarse:min-h-11">
                <input
                  type="checkbox"
                  class="size-4.5 accent-teal"
                  checked={members().has(student.id)}
                  onChange={(event) => toggle(student.id, event.currentTarget.checked)}
                />
                <span class="min-w-0 break-words">{student.name}</span>
              </label>
            )}
          </For>
        </div>
      </fieldset>
      <Show when={action.error()}>{(problem) => <ErrorNotice error={problem()} />}</Show>
      <div class="flex flex-wrap justify-between gap-2">
        <Button kind="primary" type="submit" disabled={action.busy()}>
          {t("class.group-save")}
        </Button>
        <Show when={props.group}>
          {(group) => (
            <Button
              kind="ghost"
              disabled={action.busy()}
              onClick={() => void action.attempt(() => props.onRemove(group().id))}
            >
              {t("class.group-remove")}
            </Button>
          )}
        </Show>
      </div>
    </form>
  );
}
