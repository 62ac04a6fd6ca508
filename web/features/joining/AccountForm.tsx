import { createSignal, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { createAttempt } from "../../lib/create-attempt.ts";
import { Button } from "../../ui/Button.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { TextField } from "../../ui/TextField.tsx";

/** As the server takes them. */
const usernameRule = /^[a-z0-9._]{3,30}$/i;
const shortestPassword = 8;

export interface AccountFields {
  readonly name: string;
  readonly username: string;
  readonly password: string;
}

/** A new account in a class, or the password of one that waits for its first sign-in. What is wrong is said at its field. */
export function AccountForm(props: {
  readonly isNew: boolean;
  /** What the button says, where it isn't to join a class. */
  readonly go?: string;
  readonly onDone: (fields: AccountFields) => Promise<unknown>;
}) {
  const { t } = useI18n();
  const [name, setName] = createSignal("");
  const [username, setUsername] = createSignal("");
  const [password, setPassword] = createSignal("");
  const [tried, setTried] = createSignal(false);
  const action = createAttempt();
  const wrong = {
    name: () => (props.isNew && name().trim() === "" ? t("join.name-missing") : undefined),
    username: () => (usernameRule.test(username().trim()) ? undefined : t("join.username-rule")),
    password: () => (password().length >= shortestPassword ? undefined : t("join.password-rule")),
  };
  const after = (field: keyof typeof wrong) => (tried() ? wrong[field]() : undefined);

  async function submit(event: SubmitEvent) {
    event.preventDefault();
    setTried(true);
    if (wrong.name() ?? wrong.username() ?? wrong.password()) return;
    await action.attempt(() =>
      props.onDone({ name: name().trim(), username: username().trim(), password: password() }),
    );
  }

  return (
    <form class="grid gap-4" noValidate onSubmit={(event) => void submit(event)}>
      <Show when={props.isNew}>
        <TextField
          label={t("join.name")}
          autocomplete="name"
          dir="auto"
          maxLength={80}
          value={name()}
          onInput={(event) => setName(event.currentTarget.value)}
          error={after("name")}
        />
      </Show>
      <TextField
        label={t(props.isNew ? "join.username" : "sign-in.username")}
        autocomplete="username"
        autocapitalize="none"
        spellcheck={false}
        maxLength={30}
        value={username()}
        onInput={(event) => setUsername(event.currentTarget.value)}
        error={after("username")}
      />
      <TextField
        label={t(props.isNew ? "join.password" : "join.password-new")}
        type="password"
        autocomplete="new-password"
        maxLength={128}
        value={password()}
        onInput={(event) => setPassword(event.currentTarget.value)}
        error={after("password")}
      />
      <Show when={!tried()}>
        <p class="text-small text-ink-2">{t("join.password-rule")}</p>
      </Show>
      <Show when={action.error()}>{(problem) => <ErrorNotice error={problem()} />}</Show>
      <Button kind="primary" type="submit" disabled={action.busy()}>
        {action.busy() ? t("join.joining") : (props.go ?? t(props.isNew ? "join.go" : "join.first-go"))}
      </Button>
    </form>
  );
}
