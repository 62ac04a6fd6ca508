import { A } from "@solidjs/router";
import MailQuestionMark from "lucide-solid/icons/mail-question-mark";
import { createSignal, onCleanup, onMount, Show } from "solid-js";
import { draftCountsSchema } from "../../../server/modules/review/drafts/drafts.schemas.ts";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { edges } from "../../ui/Chip.tsx";

/** Milliseconds between two looks at how many wait, while the page is seen. */
const freshEvery = 20_000;

/** From how long a wait, milliseconds, a student has probably stopped: then it is said in colour. */
const longWait = 5 * 60_000;

/** How many replies wait for the teacher, since when, and the way to them; nothing where none does. */
export function DraftsLink() {
  const { t, count, ago } = useI18n();
  const api = useApi();
  const [waiting, setWaiting] = createSignal(0);
  const [oldest, setOldest] = createSignal<number>();
  const isLong = () => Date.now() - (oldest() ?? Number.POSITIVE_INFINITY) > longWait;
  const leave = new AbortController();
  async function look(): Promise<void> {
    if (document.hidden) return;
    try {
      const { classes } = await api.get(draftCountsSchema, "/api/drafts", leave.signal);
      setWaiting(classes.reduce((sum, one) => sum + one.waiting, 0));
      const since = classes.flatMap(({ oldestAt }) => (oldestAt === null ? [] : [oldestAt]));
      setOldest(since.length === 0 ? undefined : Math.min(...since));
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
        class={`sheet flex min-h-11 flex-wrap items-center gap-2 border-s-4 px-4 py-2 text-small font-semibold hover:bg-teal-wash ${isLong() ? `text-look ${edges.look}` : `text-teal-ink ${edges.teal}`}`}
      >
        <MailQuestionMark class="size-4 shrink-0" aria-hidden="true" /> {count("queue.drafts", waiting())}
        <Show when={oldest()}>
          {(since) => (
            <time
              class={`ms-auto text-tiny ${isLong() ? "" : "text-ink-3"}`}
              dateTime={new Date(since()).toISOString()}
            >
              {t("queue.drafts-oldest", { ago: ago(since()) })}
            </time>
          )}
        </Show>
      </A>
    </Show>
  );
}
