import { createSignal, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { createAttempt } from "../../lib/create-attempt.ts";
import { Button } from "../../ui/Button.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { TextField } from "../../ui/TextField.tsx";

/** Adds somebody who has an account. */
export function AddByUsername(props: {
  readonly label: string;
  readonly onAdd: (username: string) => Promise<unknown>;
}) {
  const { t } = useI18n();
  const [username, setUsername] = createSignal("");
  const action = createAttempt();
  async function add(event: SubmitEvent) {
    event.preventDefault();
    const name = username().trim();
    if (name !== "" && (await action.attempt(() => props.onAdd(name)))) setUsername("");
  }
  return (
    <form class="grid gap-2" onSubmit={(event) => void add(event)}>
      <div class="flex flex-wrap items-end gap-2">
        <TextField
          class="min-w-[min(100%,220px)] flex-1"
          label={props.label}
          autocapitalize="none"
          autocomplete="off"
          spellcheck={false}
          maxLength={30}
          value={username()}
          onInput={(event) => setUsername(event.currentTarget.value)}
        />
        <Button type="submit" disabled={action.busy() || username().trim() === ""}>
          {t("class.add")}
        </Button>
      </div>
      <Show when={action.error()}>{(problem) => <ErrorNotice error={problem()} />}</Show>
    </form>
  );
}
