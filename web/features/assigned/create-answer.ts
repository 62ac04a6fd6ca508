import { createEffect, createSignal, on, onCleanup } from "solid-js";
import { type ApiError, toApiError } from "../../lib/api-error.ts";
import { drafts } from "../../lib/drafts.ts";

/** An answer is sent when nothing was typed for this long, milliseconds. */
const restBeforeSending = 1_200;

/**
 * A student's answer to one question of a reading: sent when typing rests and when the field is left, one at a time and the
 * latest words last. Until the server has it, it is kept on this device.
 */
export function createAnswer(options: {
  readonly userId: string;
  /** Name under which it is kept on this device. */
  readonly name: string;
  /** What the server has, or null. */
  readonly given: () => string | null;
  readonly send: (answer: { readonly id: string; readonly given: string }) => Promise<unknown>;
  /** Called when the server has taken an answer. */
  readonly onSaved: () => Promise<unknown>;
}) {
  const { userId, name } = options;
  const kept = drafts.read(userId, name);
  const [saved, setSaved] = createSignal(options.given() ?? "");
  const [text, setText] = createSignal(kept || saved());
  const [busy, setBusy] = createSignal(false);
  const [error, setError] = createSignal<ApiError>();
  const isUnsaved = () => text().trim() !== "" && text().trim() !== saved().trim();
  /** An answer keeps its id until it is taken, so that sending it again counts once. */
  let pending: { readonly given: string; readonly id: string } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function flush(): Promise<void> {
    clearTimeout(timer);
    if (!isUnsaved() || busy()) return;
    const given = text().trim();
    if (pending?.given !== given) pending = { given, id: crypto.randomUUID() };
    setBusy(true);
    try {
      await options.send(pending);
      pending = undefined;
      setSaved(given);
      setError(undefined);
      if (!isUnsaved()) drafts.write(userId, name, "");
      void options.onSaved();
    } catch (thrown) {
      setError(toApiError(thrown));
      return;
    } finally {
      setBusy(false);
    }
    // What was typed while it was on its way follows.
    if (isUnsaved()) await flush();
  }

  // What another device wrote is taken over where nothing waits here.
  createEffect(
    on(
      options.given,
      (given) => {
        if (given === null || isUnsaved() || busy()) return;
        setSaved(given);
        if (text().trim() !== given.trim()) setText(given);
      },
      { defer: true },
    ),
  );
  if (isUnsaved()) void flush();
  onCleanup(() => void flush());

  return {
    text,
    busy,
    error,
    isUnsaved,
    isSaved: () => saved() !== "" && text().trim() === saved().trim(),
    type(next: string): void {
      setText(next);
      drafts.write(userId, name, next.trim() === saved().trim() ? "" : next);
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), restBeforeSending);
    },
    flush,
  };
}
