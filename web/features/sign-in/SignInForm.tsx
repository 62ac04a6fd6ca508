import Eye from "lucide-solid/icons/eye";
import EyeOff from "lucide-solid/icons/eye-off";
import { createSignal, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { type ApiError, toApiError } from "../../lib/api-error.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { TextField } from "../../ui/TextField.tsx";

/** Username and password. What is wrong is said at the field it concerns. */
export function SignInForm(props: {
  readonly username?: string;
  readonly onSignIn: (username: string, password: string) => Promise<void>;
}) {
  const { t } = useI18n();
  const [username, setUsername] = createSignal(props.username ?? "");
  const [password, setPassword] = createSignal("");
  const [shown, setShown] = createSignal(false);
  const [busy, setBusy] = createSignal(false);
  const [tried, setTried] = createSignal(false);
  const [error, setError] = createSignal<ApiError>();

  async function submit(event: SubmitEvent) {
    event.preventDefault();
    setTried(true);
    setError(undefined);
    if (!username().trim() || !password() || busy()) return;
    setBusy(true);
    try {
      await props.onSignIn(username().trim(), password());
    } catch (thrown) {
      setError(toApiError(thrown));
    } finally {
      setBusy(false);
    }
  }

  return (
    <form class="grid gap-4" onSubmit={(event) => void submit(event)} noValidate>
      <TextField
        label={t("sign-in.username")}
        name="username"
        autocomplete="username"
        autocapitalize="none"
        spellcheck={false}
        dir="auto"
        maxLength={60}
        value={username()}
        onInput={(event) => setUsername(event.currentTarget.value)}
        readOnly={props.username !== undefined}
        tabIndex={props.username === undefined ? undefined : -1}
        error={tried() && !username().trim() ? t("sign-in.missing-username") : undefined}
      />
      <TextField
        label={t("sign-in.password")}
        name="password"
        type={shown() ? "text" : "password"}
        autocomplete="current-password"
        maxLength={200}
        value={password()}
        onInput={(event) => setPassword(event.currentTarget.value)}
        error={tried() && !password() ? t("sign-in.missing-password") : undefined}
        after={
          <IconButton
            label={shown() ? t("sign-in.hide") : t("sign-in.show")}
            aria-pressed={shown()}
            onClick={() => setShown(!shown())}
          >
            <Show when={shown()} fallback={<Eye class="size-[18px]" aria-hidden="true" />}>
              <EyeOff class="size-[18px]" aria-hidden="true" />
            </Show>
          </IconButton>
        }
      />
      <Show when={error()}>{(problem) => <ErrorNotice error={problem()} />}</Show>
      <Button kind="primary" type="submit" disabled={busy()}>
        {busy() ? t("sign-in.going") : t("sign-in.go")}
      </Button>
    </form>
  );
}
