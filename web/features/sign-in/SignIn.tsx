import { A, Navigate, useSearchParams } from "@solidjs/router";
import { createSignal, For, Show } from "solid-js";
import { homeOf, useApi, useSession } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { type ApiError, toApiError } from "../../lib/api-error.ts";
import { createLoad } from "../../lib/create-load.ts";
import { PlainButton } from "../../ui/Button.tsx";
import { createTitle } from "../../ui/create-title.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Mark } from "../../ui/Mark.tsx";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import { SignInForm } from "./SignInForm.tsx";

/** The front door. */
export default function SignIn() {
  const { t } = useI18n();
  const session = useSession();
  const api = useApi();
  const [search] = useSearchParams();
  createTitle(() => t("sign-in.title"));
  const config = createLoad(() => "config", api.config);
  const [busy, setBusy] = createSignal<string>();
  const [error, setError] = createSignal<ApiError>();

  async function enter(username: string, password: string) {
    setBusy(username);
    setError(undefined);
    try {
      await session.signIn(username, password);
    } catch (thrown) {
      setError(toApiError(thrown));
    } finally {
      setBusy(undefined);
    }
  }

  return (
    <Show
      when={!session.user()}
      fallback={<Navigate href={ownPath(search.next) ?? homeOf(session.user()?.role ?? "student")} />}
    >
      <main class="grid min-h-dvh content-center justify-items-center gap-6 px-4 py-8">
        <div class="grid w-full max-w-[400px] gap-6">
          <div class="grid justify-items-center gap-3 text-center">
            <Mark class="size-14" />
            <h1 class="font-serif text-[1.9rem]">{t("app.name")}</h1>
            <p class="text-ink-2">{t("sign-in.lead")}</p>
          </div>
          <div class="sheet p-6">
            <SignInForm onSignIn={session.signIn} />
          </div>
          <A href="/join" class="quiet-link justify-self-center text-small pointer-coarse:py-3">
            {t("sign-in.code")}
          </A>
          <Show when={error()}>{(problem) => <ErrorNotice error={problem()} />}</Show>
          <Show when={config.data()?.demo.length}>
            <section class="grid gap-2.5" aria-labelledby="demo-title">
              <h2 id="demo-title" class="text-small text-ink-2">
                {t("sign-in.demo")}
              </h2>
              <ul class="grid grid-cols-2 gap-2">
                <For each={config.data()?.demo}>
                  {(person) => (
                    <li>
                      <PlainButton
                        class="grid w-full gap-0.5 rounded-[12px] border border-line bg-paper px-3.5 py-2.5 text-start transition-colors hover:border-edge disabled:opacity-60 aria-disabled:opacity-60"
                        disabled={busy() !== undefined}
                        onClick={() => void enter(person.username, person.password)}
                      >
                        <span class="font-semibold">{person.name}</span>
                        <span class="text-tiny text-ink-2">
                          {roleWords(person.role)}
                          {person.place && ` · ${person.place}`}
                        </span>
                      </PlainButton>
                    </li>
                  )}
                </For>
              </ul>
              <p class="text-tiny text-ink-3">{t("sign-in.demo-note")}</p>
            </section>
          </Show>
          <LanguageSwitch />
        </div>
      </main>
    </Show>
  );

  function roleWords(role: string): string {
    if (role === "student" || role === "teacher" || role === "guardian" || role === "administrator")
      return t(`role.${role}`);
    return role;
  }
}

/** `next` only when it leads to a page of this house: `//evil.example` is somebody else's. */
export function ownPath(next: string | readonly string[] | undefined): string | null {
  return typeof next === "string" && /^\/(?![/\\])/.test(next) ? next : null;
}
