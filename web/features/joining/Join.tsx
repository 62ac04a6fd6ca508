import { A, Navigate } from "@solidjs/router";
import { Switch as Cases, createMemo, createSignal, Match, Show } from "solid-js";
import { homeOf, useApi, useSession } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createAttempt } from "../../lib/create-attempt.ts";
import { Button } from "../../ui/Button.tsx";
import { createTitle } from "../../ui/create-title.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Mark } from "../../ui/Mark.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { LanguageSwitch } from "../sign-in/LanguageSwitch.tsx";
import { AccountForm } from "./AccountForm.tsx";
import { purposeOf } from "./codes.models.ts";
import { joiningApi } from "./joining-api.ts";

/** What somebody with a code does: join a class, sign in for the first time, or take up a guardian's invitation. */
export default function Join() {
  const { t, list } = useI18n();
  const session = useSession();
  const api = joiningApi(useApi());
  createTitle(() => t("join.title"));
  const [code, setCode] = createSignal("");
  const [tried, setTried] = createSignal(false);
  const [room, setRoom] = createSignal<Awaited<ReturnType<typeof api.look>>>();
  const [isFirst, setIsFirst] = createSignal(false);
  const [invitation, setInvitation] = createSignal<Awaited<ReturnType<typeof api.lookGuardian>>>();
  const [isIn, setIsIn] = createSignal(false);
  const action = createAttempt();
  const student = createMemo(() => {
    const user = session.user();
    return user?.role === "student" ? user : undefined;
  });
  const wrong = () => {
    if (!tried()) return undefined;
    if (code().trim() === "") return t("join.code-missing");
    return purposeOf(code()) ? undefined : t("join.code-length");
  };

  async function look(event: SubmitEvent) {
    event.preventDefault();
    setTried(true);
    const purpose = purposeOf(code());
    if (purpose === "first") setIsFirst(true);
    if (purpose === "guardian")
      await action.attempt(async () => setInvitation(await api.lookGuardian(code())));
    if (purpose === "class") await action.attempt(async () => setRoom(await api.look(code())));
  }
  const again = () => {
    setRoom(undefined);
    setIsFirst(false);
    setInvitation(undefined);
    setTried(false);
  };
  const join = (take: (code: string) => Promise<unknown>) =>
    action.attempt(async () => {
      await take(code());
      setIsIn(true);
    });
  const title = () => {
    const [found, invited] = [room(), invitation()];
    if (found) return t("join.class", { name: found.name });
    if (invited) return t("join.guardian", { student: invited.student });
    return t(isFirst() ? "join.first" : "join.title");
  };

  return (
    <Show when={!isIn()} fallback={<Navigate href={homeOf(session.user()?.role ?? "student")} />}>
      <main class="grid min-h-dvh content-center justify-items-center gap-6 px-4 py-8">
        <div class="grid w-full max-w-[420px] gap-5">
          <div class="grid justify-items-center gap-3 text-center">
            <Mark class="size-14" />
            <h1 class="font-serif text-[1.7rem]">{title()}</h1>
            <p class="text-ink-2">
              <Cases fallback={t("join.lead")}>
                <Match when={isFirst()}>{t("join.first-lead")}</Match>
                <Match when={invitation()}>
                  {(invited) => t("join.guardian-lead", { name: invited().name })}
                </Match>
                <Match when={room()}>
                  {(found) => (
                    <>
                      <Show when={found().teachers.length > 0}>
                        {t("join.teachers", { names: list(found().teachers) })}.{" "}
                      </Show>
                      {t(found().read ? "join.read" : "join.not-read")}
                    </>
                  )}
                </Match>
              </Cases>
            </p>
          </div>
          <div class="sheet p-6">
            <Cases
              fallback={
                <form class="grid gap-4" noValidate onSubmit={(event) => void look(event)}>
                  <TextField
                    label={t("join.code")}
                    placeholder={t("join.code-example")}
                    autocomplete="off"
                    autocapitalize="characters"
                    spellcheck={false}
                    maxLength={40}
                    class="font-mono"
                    value={code()}
                    onInput={(event) => setCode(event.currentTarget.value)}
                    error={wrong()}
                  />
                  <Show when={action.error()}>{(problem) => <ErrorNotice error={problem()} />}</Show>
                  <Button kind="primary" type="submit" disabled={action.busy()}>
                    {t(action.busy() ? "join.looking" : "join.next")}
                  </Button>
                </form>
              }
            >
              <Match when={room() && student()}>
                {(you) => (
                  <div class="grid gap-4">
                    <Show when={action.error()}>{(problem) => <ErrorNotice error={problem()} />}</Show>
                    <Button kind="primary" disabled={action.busy()} onClick={() => void join(api.join)}>
                      {t(action.busy() ? "join.joining" : "join.as-you", { name: you().name })}
                    </Button>
                  </div>
                )}
              </Match>
              <Match when={room()}>
                <AccountForm
                  isNew
                  onDone={async (fields) => {
                    await api.joinAsNew({ code: code(), ...fields });
                    await session.find();
                    setIsIn(true);
                  }}
                />
              </Match>
              <Match when={invitation() && session.user()}>
                {(you) => (
                  <div class="grid gap-4">
                    <Show when={action.error()}>{(problem) => <ErrorNotice error={problem()} />}</Show>
                    <Button kind="primary" disabled={action.busy()} onClick={() => void join(api.claim)}>
                      {t(action.busy() ? "join.joining" : "join.guardian-as-you", { name: you().name })}
                    </Button>
                  </div>
                )}
              </Match>
              <Match when={invitation()}>
                <AccountForm
                  isNew
                  go={t("join.guardian-go")}
                  onDone={async (fields) => {
                    await api.claimAsNew({ code: code(), ...fields });
                    await session.find();
                    setIsIn(true);
                  }}
                />
              </Match>
              <Match when={isFirst()}>
                <AccountForm
                  isNew={false}
                  onDone={async (fields) => {
                    await api.firstSignIn({ code: code(), ...fields });
                    await session.find();
                    setIsIn(true);
                  }}
                />
              </Match>
            </Cases>
          </div>
          <div class="flex flex-wrap justify-center gap-x-4">
            <Show when={room() ?? invitation() ?? isFirst()}>
              <Button kind="ghost" onClick={again}>
                {t("join.other-code")}
              </Button>
            </Show>
            <Show when={!session.user()}>
              <A
                href={invitation() ? "/sign-in?next=%2Fjoin" : "/sign-in"}
                class="quiet-link self-center text-small pointer-coarse:py-3"
              >
                {t("join.have-account")}
              </A>
            </Show>
          </div>
          <LanguageSwitch />
        </div>
      </main>
    </Show>
  );
}
