import Pause from "lucide-solid/icons/pause";
import Play from "lucide-solid/icons/play";
import { createSignal, createUniqueId, onMount, Show } from "solid-js";
import { longestWords } from "../../../server/modules/tutoring/stepping-in/stepping-in.schemas.ts";
import { useApi } from "../../app/session.tsx";
import { newMessageId } from "../../chat/message-id.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { type ApiError, toApiError } from "../../lib/api-error.ts";
import { createLoad } from "../../lib/create-load.ts";
import { Button } from "../../ui/Button.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { fieldLook } from "../../ui/TextField.tsx";
import type { People } from "./People.tsx";

/** A teacher steps into a conversation: writes there as themselves, and pauses the tutor for its student. */
export function StepIn(props: {
  readonly people: People;
  readonly about: {
    readonly student: { readonly id: string; readonly name: string };
    readonly class: { readonly id: string };
  };
}) {
  const { t } = useI18n();
  const api = useApi();
  const id = createUniqueId();
  const [text, setText] = createSignal("");
  const [busy, setBusy] = createSignal(false);
  const [error, setError] = createSignal<ApiError>();
  const [done, setDone] = createSignal("");
  let messageId = newMessageId();
  let field: HTMLTextAreaElement | undefined;
  const name = () => props.about.student.name;
  const students = createLoad(
    () => props.about.class.id,
    (classId, signal) => api.students(classId, signal),
  );
  const student = () => students.data()?.find((one) => one.id === props.about.student.id);

  // Whoever comes to step in finds the field at once.
  onMount(() => {
    if (location.hash === "#step-in") field?.focus();
  });

  async function attempt(what: () => Promise<unknown>, words: string): Promise<void> {
    setBusy(true);
    setError(undefined);
    setDone("");
    try {
      await what();
      setDone(words);
    } catch (thrown) {
      setError(toApiError(thrown));
    }
    setBusy(false);
  }

  async function write(): Promise<void> {
    const words = text().trim();
    if (words === "" || busy()) return;
    await attempt(
      async () => {
        await props.people.write(messageId, words);
        messageId = newMessageId();
        setText("");
      },
      t("live.wrote", { name: name() }),
    );
    field?.focus();
  }

  function pause(paused: boolean): Promise<void> {
    const path = `/api/classes/${encodeURIComponent(props.about.class.id)}/students/${encodeURIComponent(props.about.student.id)}/pause`;
    return attempt(
      async () => {
        await api.send(path, { method: paused ? "PUT" : "DELETE" });
        await students.reload();
      },
      t(paused ? "live.paused-one" : "live.resumed-one", { name: name() }),
    );
  }

  return (
    <section aria-labelledby={`${id}-title`} class="grid gap-2 border-line border-t pt-4 print:hidden">
      <h2 id={`${id}-title`} class="text-[1rem]">
        {t("live.step-in")}
      </h2>
      <form
        class="grid gap-1.5"
        onSubmit={(event) => {
          event.preventDefault();
          void write();
        }}
      >
        <label for={id} class="text-small font-semibold">
          {t("live.write-to", { name: name() })}
        </label>
        <textarea
          ref={field}
          id={id}
          rows={2}
          dir="auto"
          maxLength={longestWords}
          class={fieldLook}
          value={text()}
          onInput={(event) => setText(event.currentTarget.value)}
          aria-describedby={`${id}-about`}
        />
        <p id={`${id}-about`} class="text-small text-ink-2">
          {t("live.write-about", { name: name() })}
        </p>
        <Show when={error()}>{(why) => <ErrorNotice error={why()} />}</Show>
        <div class="flex flex-wrap items-center gap-2">
          <Button
            type="submit"
            kind="primary"
            class="py-1.5 text-small"
            disabled={busy() || text().trim() === ""}
          >
            {t("live.write")}
          </Button>
          <Show when={student()}>
            {(one) => (
              <Button class="py-1.5 text-small" disabled={busy()} onClick={() => void pause(!one().paused)}>
                <Show when={one().paused} fallback={<Pause class="size-4" aria-hidden="true" />}>
                  <Play class="size-4" aria-hidden="true" />
                </Show>
                {t(one().paused ? "live.resume-one" : "live.pause-one", { name: name() })}
              </Button>
            )}
          </Show>
          <p role="status" class="text-small text-good empty:hidden">
            {done()}
          </p>
        </div>
      </form>
    </section>
  );
}
