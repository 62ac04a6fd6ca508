import { A, useNavigate } from "@solidjs/router";
import ArrowRight from "lucide-solid/icons/arrow-right";
import Library from "lucide-solid/icons/library";
import { createSignal, createUniqueId, For, onMount, Show } from "solid-js";
import { longestMessage } from "../../../server/modules/tutoring/conversations.schemas.ts";
import { useApi, useSession } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { type ApiError, toApiError } from "../../lib/api-error.ts";
import { createLoad } from "../../lib/create-load.ts";
import { drafts } from "../../lib/drafts.ts";
import { Button, PlainButton } from "../../ui/Button.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { createMathKeys, MathKeysButton, MathKeysPanel } from "../../ui/math-keyboard/MathKeys.tsx";
import { fieldLook } from "../../ui/TextField.tsx";

const examples = ["equation", "inequality", "fractions", "percent", "concept"] as const;

/** Where words are kept that belong to no conversation yet. */
const draftKey = "new";

/** A problem or a question, and the conversation about it begins. */
export function NewProblem(props: { readonly focus?: boolean }) {
  const { t } = useI18n();
  const api = useApi();
  const navigate = useNavigate();
  const userId = useSession().user()?.id ?? "";
  const classes = createLoad(
    () => "classes",
    (_, signal) => api.classes(signal),
  );
  const [chosenClass, setChosenClass] = createSignal<string>();
  const [text, setText] = createSignal(drafts.read(userId, draftKey));
  const [busy, setBusy] = createSignal(false);
  const [error, setError] = createSignal<ApiError>();
  const inputId = createUniqueId();
  let area!: HTMLTextAreaElement;
  onMount(() => {
    if (props.focus) area.focus();
  });

  function write(next: string) {
    setText(next);
    drafts.write(userId, draftKey, next);
  }

  const keys = createMathKeys({ area: () => area, text, write });

  async function start(words: string) {
    const first = words.trim();
    if (first === "" || busy()) return;
    setBusy(true);
    setError(undefined);
    try {
      const classId = chosenClass() ?? classes.data()?.[0]?.id;
      const id = await api.createConversation(classId ? { classId } : {});
      drafts.write(userId, id, first);
      drafts.write(userId, draftKey, "");
      navigate(`/tutor/${encodeURIComponent(id)}`, { state: { send: true } });
    } catch (thrown) {
      setError(toApiError(thrown));
      setBusy(false);
    }
  }

  return (
    <div class="grid gap-4">
      <form
        class="grid gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          void start(text());
        }}
      >
        <label for={inputId} class="sr-only">
          {t("new.label")}
        </label>
        <textarea
          ref={area}
          id={inputId}
          dir="auto"
          rows={2}
          maxLength={longestMessage}
          placeholder={t("new.placeholder")}
          class={`${fieldLook} block resize-y rounded-[14px] px-4 py-3 font-serif text-[1.1rem]`}
          value={text()}
          onInput={(event) => write(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            void start(text());
          }}
        />
        <MathKeysPanel keys={keys} />
        <div class="flex flex-wrap items-center gap-3">
          <MathKeysButton keys={keys} />
          <Show when={(classes.data()?.length ?? 0) > 1}>
            <label class="flex items-center gap-2 text-small text-ink-2">
              {t("new.class")}
              <select
                class={`${fieldLook} w-auto py-1.5`}
                onChange={(event) => setChosenClass(event.currentTarget.value)}
              >
                <For each={classes.data()}>{(group) => <option value={group.id}>{group.name}</option>}</For>
              </select>
            </label>
          </Show>
          <Button kind="primary" type="submit" class="ms-auto" disabled={busy() || text().trim() === ""}>
            {busy() ? t("new.starting") : t("new.start")}
            <ArrowRight class="size-4 rtl:-scale-x-100" aria-hidden="true" />
          </Button>
        </div>
      </form>
      <Show when={error()}>{(problem) => <ErrorNotice error={problem()} />}</Show>
      <A
        href="/tutor/choose"
        class="flex items-center gap-3 rounded-[12px] border border-line bg-teal-wash px-4 py-3 transition-colors hover:border-teal"
      >
        <Library class="size-5 shrink-0 text-teal-ink" aria-hidden="true" />
        <span class="grid">
          <span class="font-semibold text-teal-ink">{t("new.choose")}</span>
          <span class="text-small text-ink-2">{t("new.choose-lead")}</span>
        </span>
        <ArrowRight class="ms-auto size-4 shrink-0 rtl:-scale-x-100" aria-hidden="true" />
      </A>
      <section class="grid gap-2" aria-label={t("new.examples")}>
        <p class="text-small font-medium text-ink-2">{t("new.examples")}</p>
        <ul class="grid gap-2 sm:grid-cols-2">
          <For each={examples}>
            {(name) => (
              <li class="last:sm:col-span-2">
                <PlainButton
                  disabled={busy()}
                  class="grid h-full w-full content-start gap-0.5 rounded-[12px] border border-line bg-paper px-4 py-2.5 text-start transition-colors hover:border-edge disabled:opacity-60 aria-disabled:opacity-60"
                  onClick={() => void start(t(`new.example.${name}.text`))}
                >
                  <span class="text-tiny font-semibold text-teal-ink">{t(`new.example.${name}`)}</span>
                  <span class="font-serif">{t(`new.example.${name}.text`)}</span>
                </PlainButton>
              </li>
            )}
          </For>
        </ul>
      </section>
    </div>
  );
}
