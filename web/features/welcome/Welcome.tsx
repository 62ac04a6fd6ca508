import { useNavigate } from "@solidjs/router";
import { createEffect, createSignal, on, Show } from "solid-js";
import { useProfile } from "../../app/profile.tsx";
import { useSession } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { type ApiError, toApiError } from "../../lib/api-error.ts";
import { drafts } from "../../lib/drafts.ts";
import { Button } from "../../ui/Button.tsx";
import { createTitle } from "../../ui/create-title.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { listAt, WelcomeStep, welcomeSteps } from "./WelcomeStep.tsx";
import { factsOf, readDraft, type WelcomeDraft, withOwnWords } from "./welcome-draft.ts";

/** Where the draft is kept until it is saved. */
const draftKey = "welcome";

/** Five short questions, one at a time. Any may be left out, and it can be ended at each with what was said so far. */
export default function Welcome() {
  const { t } = useI18n();
  const profile = useProfile();
  const navigate = useNavigate();
  const userId = useSession().user()?.id ?? "";
  const [draft, setDraft] = createSignal(readDraft(drafts.read(userId, draftKey)));
  const [at, setAt] = createSignal(0);
  const [busy, setBusy] = createSignal(false);
  const [error, setError] = createSignal<ApiError>();
  let heading!: HTMLHeadingElement;
  createTitle(() => t("welcome.title"));
  createEffect(on(at, () => heading.focus(), { defer: true }));

  const step = () => welcomeSteps[at()] ?? "name";
  const isLast = () => at() === welcomeSteps.length - 1;
  const isEmpty = () =>
    draft().name.trim() === "" && draft().own.trim() === "" && factsOf(draft()).length === 0;

  function write(change: Partial<WelcomeDraft>) {
    const next = { ...draft(), ...change };
    setDraft(next);
    drafts.write(userId, draftKey, JSON.stringify(next));
  }

  /** Own words that were written and not added are meant all the same. */
  function addOwnWords() {
    const kind = listAt[step()];
    if (kind) write(withOwnWords(draft(), kind));
  }

  function go(to: number) {
    addOwnWords();
    setAt(to);
  }

  async function keepName() {
    const text = draft().name.trim();
    const known = profile.facts().find(({ kind }) => kind === "name");
    if (text === "" || known?.text === text) return;
    if (known) await profile.change(known.id, { text });
    else await profile.add({ kind: "name", text, source: "welcome" });
  }

  /** Saves what was said. Saying it again after a failure keeps nothing twice: the same words are the same fact. */
  async function end(to = "/today") {
    if (busy()) return;
    addOwnWords();
    setBusy(true);
    setError(undefined);
    try {
      await keepName();
      for (const fact of factsOf(draft())) await profile.add(fact);
      await profile.endWelcome(isEmpty() ? "skipped" : "finished");
      drafts.write(userId, draftKey, "");
      navigate(to);
    } catch (thrown) {
      setError(toApiError(thrown));
      setBusy(false);
    }
  }

  return (
    <div class="h-full overflow-y-auto">
      <form
        class="mx-auto grid w-full max-w-[620px] gap-6 px-4 py-8 desk:py-14"
        onSubmit={(event) => {
          event.preventDefault();
          if (isLast()) void end();
          else go(at() + 1);
        }}
      >
        <div class="grid gap-1.5">
          <p class="text-small text-ink-2">
            {t("welcome.step", { number: `${at() + 1}`, of: `${welcomeSteps.length}` })}
          </p>
          <h1 ref={heading} tabindex="-1" class="font-serif text-[1.75rem] outline-none">
            {t(`welcome.${step()}`)}
          </h1>
          <p class="text-ink-2">{t(`welcome.${step()}-lead`)}</p>
        </div>
        <WelcomeStep step={step()} draft={draft()} onChange={write} />
        <Show when={error()}>{(problem) => <ErrorNotice error={problem()} />}</Show>
        <div class="flex flex-wrap items-center gap-2">
          <Button type="submit" kind="primary" disabled={busy()}>
            {busy() ? t("welcome.saving") : isLast() ? t("welcome.finish") : t("welcome.next")}
          </Button>
          <Show when={at() > 0}>
            <Button onClick={() => go(at() - 1)}>{t("action.back")}</Button>
          </Show>
          <Show when={isLast()}>
            <Button disabled={busy()} onClick={() => void end("/diagnostic")}>
              {t("diagnostic.after-welcome")}
            </Button>
          </Show>
          <Show when={!isLast()}>
            <Button kind="ghost" class="ms-auto" disabled={busy()} onClick={() => void end()}>
              {isEmpty() ? t("welcome.not-now") : t("welcome.stop")}
            </Button>
          </Show>
        </div>
        <p class="text-small text-ink-2">{t("welcome.privacy")}</p>
      </form>
    </div>
  );
}
