import { createSignal, createUniqueId, For, Show } from "solid-js";
import type { NewColleague } from "../../../server/modules/accounts/school/school.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { createAttempt } from "../../lib/create-attempt.ts";
import { Button } from "../../ui/Button.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { fieldLook, TextField } from "../../ui/TextField.tsx";

const roles = ["teacher", "administrator"] as const;

/** Adds a teacher or an administrator to the school. */
export function NewColleagueForm(props: { readonly onAdd: (input: NewColleague) => Promise<unknown> }) {
  const { t } = useI18n();
  const [name, setName] = createSignal("");
  const [username, setUsername] = createSignal("");
  const [role, setRole] = createSignal<NewColleague["role"]>("teacher");
  const action = createAttempt();
  const id = createUniqueId();
  return (
    <form
      class="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        const input = { name: name().trim(), username: username().trim(), role: role() };
        if (input.name && input.username) void action.attempt(() => props.onAdd(input));
      }}
    >
      <TextField
        label={t("school.name")}
        required
        dir="auto"
        maxLength={80}
        value={name()}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <TextField
        label={t("school.username")}
        required
        autocapitalize="none"
        autocomplete="off"
        spellcheck={false}
        pattern="[A-Za-z0-9._]{3,30}"
        maxLength={30}
        value={username()}
        onInput={(event) => setUsername(event.currentTarget.value)}
      />
      <div class="grid gap-1.5">
        <label for={id} class="text-small font-semibold">
          {t("school.role")}
        </label>
        <select
          id={id}
          class={fieldLook}
          onChange={(event) => setRole(roles.find((one) => one === event.currentTarget.value) ?? "teacher")}
        >
          <For each={roles}>{(one) => <option value={one}>{t(`role.${one}`)}</option>}</For>
        </select>
      </div>
      <Show when={action.error()}>{(problem) => <ErrorNotice error={problem()} />}</Show>
      <Button kind="primary" type="submit" disabled={action.busy()} class="justify-self-start">
        {t("school.make")}
      </Button>
    </form>
  );
}
