import { A } from "@solidjs/router";
import CircleCheck from "lucide-solid/icons/circle-check";
import Ellipsis from "lucide-solid/icons/ellipsis";
import Hand from "lucide-solid/icons/hand";
import HeartHandshake from "lucide-solid/icons/heart-handshake";
import Hourglass from "lucide-solid/icons/hourglass";
import LifeBuoy from "lucide-solid/icons/life-buoy";
import Moon from "lucide-solid/icons/moon";
import Pause from "lucide-solid/icons/pause";
import PencilLine from "lucide-solid/icons/pencil-line";
import Play from "lucide-solid/icons/play";
import Search from "lucide-solid/icons/search";
import { type Component, Show } from "solid-js";
import { Dynamic } from "solid-js/web";
import type { LiveCard, LiveNeed } from "../../../server/modules/review/live/live.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { IconButton } from "../../ui/Button.tsx";
import { Chip, type Tone } from "../../ui/Chip.tsx";
import { LineText } from "../../ui/LineText.tsx";
import { VerdictMark } from "../../ui/VerdictMark.tsx";
import { type LiveStanding, standingOf } from "./live.models.ts";

type Sign = readonly [Component<{ class?: string }>, Tone];

const needSigns: Readonly<Record<LiveNeed, Sign>> = {
  safeguarding: [HeartHandshake, "alarm"],
  "asks-for-teacher": [Hand, "look"],
  stuck: [LifeBuoy, "look"],
  "answer-seeking": [Search, "look"],
  draft: [Hourglass, "look"],
};
const standingSigns: Readonly<Record<Exclude<LiveStanding, "needs">, Sign>> = {
  paused: [Pause, "plain"],
  running: [Ellipsis, "teal"],
  working: [PencilLine, "teal"],
  finished: [CircleCheck, "good"],
  quiet: [Moon, "plain"],
  away: [Moon, "plain"],
};

/** What a student does now: where they stand, on what, how far, with how much help; opened, stepped into, paused. */
export function LiveCardView(props: {
  readonly card: LiveCard;
  readonly classId: string;
  /** Whether the class's teachers read the conversations. */
  readonly read: boolean;
  readonly now: number;
  /** One line for each student, where there are many. */
  readonly compact: boolean;
  readonly busy: boolean;
  readonly onPause: (paused: boolean) => void;
}) {
  const { t, count, ago, locale } = useI18n();
  const work = () => props.card.work;
  const name = () => props.card.student.name;
  const standing = () => standingOf(props.card, props.now);
  const need = () => work()?.needs[0];
  /** The sign and the word of a card: what somebody is needed for, or else where the student stands. */
  const said = (): { sign: Sign; words: string } => {
    const [first, rest] = [need(), standing()];
    if (rest !== "needs") return { sign: standingSigns[rest], words: t(`live.standing.${rest}`) };
    // Who needs somebody needs them for something: `needs` is not empty then.
    const why = first ?? "stuck";
    return { sign: needSigns[why], words: t(`live.need.${why}`) };
  };
  // Where teachers read only what needs a person, only such a conversation can be opened.
  const isOpen = () => work() !== null && (props.read || (need() !== undefined && need() !== "draft"));
  const place = () =>
    `/transcripts/${encodeURIComponent(work()?.conversationId ?? "")}?class=${encodeURIComponent(props.classId)}`;
  const help = () => {
    const { level, used } = work()?.help ?? { level: 0, used: 0 };
    if (level > 0) return t("live.hint-level", { level });
    return used > 0 ? count("live.hints", used) : t("live.no-help");
  };
  const link = "quiet-link inline-flex min-h-8 items-center text-small pointer-coarse:min-h-11";

  return (
    <article
      aria-label={name()}
      class={`sheet min-w-0 border-s-4 px-3.5 ${standing() === "needs" ? (need() === "safeguarding" ? "border-s-alarm" : "border-s-look") : "border-s-line-strong"} ${props.compact ? "flex flex-wrap items-center gap-x-3 gap-y-1 py-1" : "grid content-start gap-1.5 py-2.5"}`}
    >
      <div class={`flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1 ${props.compact ? "sm:w-72" : ""}`}>
        <h2 class="min-w-0 flex-1 basis-24 truncate text-[0.95rem] tracking-normal" dir="auto">
          {name()}
        </h2>
        <Chip tone={said().sign[1]} class="ms-auto">
          <Dynamic component={said().sign[0]} class="size-3.5 shrink-0" aria-hidden="true" />
          {said().words}
        </Chip>
        <Show when={props.card.pausedAt !== null && standing() === "needs"}>
          <Chip>
            <Pause class="size-3.5 shrink-0" aria-hidden="true" /> {t("live.standing.paused")}
          </Chip>
        </Show>
      </div>
      <Show when={work()} fallback={<p class="text-small text-ink-2">{t("live.nothing")}</p>}>
        {(now) => (
          <>
            <div class={`min-w-0 ${props.compact ? "flex-1 basis-48" : "min-h-11"}`}>
              <Show
                when={now().problem}
                fallback={
                  <p class="truncate text-small">{now().skill?.[locale()] ?? t("live.conversation")}</p>
                }
              >
                {(problem) => (
                  <>
                    <p class="truncate font-serif text-[0.98rem]">
                      <LineText line={{ text: problem().text, latex: problem().latex ?? "" }} />
                    </p>
                    <Show when={!props.compact}>
                      <p class="truncate text-tiny text-ink-2">{now().skill?.[locale()]}</p>
                    </Show>
                  </>
                )}
              </Show>
            </div>
            <p class="flex min-w-0 flex-wrap items-center gap-x-2 text-tiny text-ink-2">
              <span>{count("live.steps", now().steps)}</span>
              <Show when={now().lastVerdict}>{(verdict) => <VerdictMark verdict={verdict()} />}</Show>
              <span>{help()}</span>
              <time dateTime={new Date(now().at).toISOString()}>{ago(now().at, props.now)}</time>
            </p>
          </>
        )}
      </Show>
      <div class={`flex items-center gap-x-3 ${props.compact ? "ms-auto" : "mt-auto"}`}>
        <Show when={isOpen()}>
          <A class={link} href={place()} aria-label={t("live.open-of", { name: name() })}>
            {t("live.open")}
          </A>
          <A class={link} href={`${place()}#step-in`} aria-label={t("live.step-in-of", { name: name() })}>
            {t("live.step-in")}
          </A>
        </Show>
        <IconButton
          class="ms-auto size-8"
          label={t(props.card.pausedAt === null ? "live.pause-one" : "live.resume-one", { name: name() })}
          disabled={props.busy}
          onClick={() => props.onPause(props.card.pausedAt === null)}
        >
          <Show when={props.card.pausedAt !== null} fallback={<Pause class="size-4" aria-hidden="true" />}>
            <Play class="size-4" aria-hidden="true" />
          </Show>
        </IconButton>
      </div>
    </article>
  );
}
