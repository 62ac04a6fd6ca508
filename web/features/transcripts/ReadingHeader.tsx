import ChevronDown from "lucide-solid/icons/chevron-down";
import ChevronUp from "lucide-solid/icons/chevron-up";
import Printer from "lucide-solid/icons/printer";
import { Show } from "solid-js";
import type { Transcript } from "../../../server/modules/review/transcripts.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Button, IconButton } from "../../ui/Button.tsx";
import { LineText } from "../../ui/LineText.tsx";
import { Saved } from "./ExportMenu.tsx";
import { goTo } from "./turn-places.ts";

/** Whose conversation it is and about what, and what can be done with it. */
export function ReadingHeader(props: {
  readonly transcript: Transcript;
  readonly onStep: (step: 1 | -1) => void;
}) {
  const { t, count, moment, time } = useI18n();
  const about = () => props.transcript.conversation;
  const hints = () =>
    props.transcript.turns.filter((turn) => turn.active && turn.reply.move === "hint").length;
  const tutors = () => [...new Set(props.transcript.turns.map((turn) => turn.tutor.provider))];
  const firstFlagged = () => props.transcript.turns.find((turn) => turn.active && turn.flags.length > 0);
  const span = () => {
    const { createdAt, updatedAt } = about();
    const sameDay = new Date(createdAt).toDateString() === new Date(updatedAt).toDateString();
    return t("reading.meta", {
      from: moment(createdAt),
      to: sameDay ? time(updatedAt) : moment(updatedAt),
    });
  };
  const tutorWords = () =>
    tutors()
      .map((provider) => (/^built-?in/.test(provider) ? t("tutor.builtin") : provider))
      .join(", ");
  const facts = () =>
    [
      span(),
      t(`policy.${about().class.policy}`).split(":")[0],
      tutorWords(),
      hints() > 0 ? count("reading.hints", hints()) : "",
    ].filter(Boolean);
  const file = (format: string) =>
    `/api/transcripts/${encodeURIComponent(about().id)}/export?format=${format}`;
  return (
    <header class="grid gap-2 pb-3">
      <div class="flex flex-wrap items-start gap-3">
        <div class="grid min-w-0 flex-1 gap-1">
          <h1 class="text-[1.25rem] [overflow-wrap:anywhere]">
            <bdi>{about().student.name}</bdi> · <bdi>{about().title || t("conversations.untitled")}</bdi>
          </h1>
          <p class="text-small text-ink-2">{facts().join(" · ")}</p>
          <Show when={about().problem}>
            {(problem) => (
              <p class="text-small text-ink-2">
                {t("reading.problem")}:{" "}
                <LineText line={{ text: problem().text, latex: problem().latex ?? "" }} />
              </p>
            )}
          </Show>
        </div>
        <Show when={firstFlagged()}>
          {(turn) => (
            <Button class="print:hidden" onClick={() => goTo(turn().id)}>
              {t("reading.first-flag")}
            </Button>
          )}
        </Show>
      </div>
      <Show when={about().decisiveOnly}>
        <p class="rounded-control bg-look-wash px-3 py-2 text-small">{t("desk.decisive-only")}</p>
      </Show>
      <div class="flex flex-wrap items-center gap-x-4 gap-y-1 text-small print:hidden">
        <span class="flex items-center" title={t("desk.keys")}>
          <IconButton label={t("desk.previous")} aria-keyshortcuts="K" onClick={() => props.onStep(-1)}>
            <ChevronUp class="size-4" aria-hidden="true" />
          </IconButton>
          <IconButton label={t("desk.next")} aria-keyshortcuts="J" onClick={() => props.onStep(1)}>
            <ChevronDown class="size-4" aria-hidden="true" />
          </IconButton>
        </span>
        <button
          type="button"
          class="quiet-link inline-flex items-center gap-1.5 pointer-coarse:min-h-11"
          onClick={() => window.print()}
        >
          <Printer class="size-3.5" aria-hidden="true" /> {t("desk.print")}
        </button>
        <Saved href={file("csv")} words={t("desk.csv")} />
        <Saved href={file("json")} words={t("desk.json")} />
        <span class="text-tiny text-ink-2">{t("desk.seen")}</span>
      </div>
    </header>
  );
}
