import { A } from "@solidjs/router";
import MailQuestionMark from "lucide-solid/icons/mail-question-mark";
import { createSignal, onCleanup, onMount, Show } from "solid-js";
import { draftCountsSchema } from "../../../server/modules/review/drafts/drafts.schemas.ts";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";

/** Milliseconds between two looks at how many wait, while the page is seen. */
const freshEvery = 20_000;

/** How many replies wait for the teacher, and the way to them; nothing where none does. */
export function DraftsLink() {
  const { count } = useI18n();
  const api = useApi();
  const [waiting, setWaiting] = createSignal(0);
  const leave = new AbortController();
  async function look(): Promise<void> {
    if (document.hidden) return;
    try {
      const { classes } = await api.get(draftCountsSchema, "/api/drafts", leave.signal);
      setWaiting(classes.reduce((sum, one) => sum + one.waiting, 0));
    } catch {
      // The queue itself says when the server can't be reached; the next look tries again.
    }
  }
  onMount(() => {
    void look();
    const timer = setInterval(() => void look(), freshEvery);
    onCleanup(() => clearInterval(timer));
  });
  onCleanup(() => leave.abort());
  return (
    <Show when={waiting() > 0}>
      <A
        href="/drafts"
        class="sheet flex min-h-11 items-center gap-2 px-4 py-2 text-small font-semibold text-teal-ink hover:bg-teal-wash"
      >
        <MailQuestionMark class="size-4 shrink-0" aria-hidden="true" /> {count("queue.drafts", waiting())}
      </A>
    </Show>
  );
}
