import ArrowLeftRight from "lucide-solid/icons/arrow-left-right";
import FastForward from "lucide-solid/icons/fast-forward";
import Hand from "lucide-solid/icons/hand";
import HeartPulse from "lucide-solid/icons/heart-pulse";
import MessageCircleX from "lucide-solid/icons/message-circle-x";
import OctagonPause from "lucide-solid/icons/octagon-pause";
import Scale from "lucide-solid/icons/scale";
import TrendingDown from "lucide-solid/icons/trending-down";
import type { Component } from "solid-js";
import { z } from "zod";
import type { QueueItem, QueueKind } from "../../../server/modules/review/queue/queue.schemas.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import type { Tone } from "../../ui/Chip.tsx";
import { reasonWords } from "../transcripts/transcripts-api.ts";

export const kindIcons: Readonly<Record<QueueKind, Component<{ class?: string }>>> = {
  safeguarding: HeartPulse,
  "asks-for-teacher": Hand,
  stuck: ArrowLeftRight,
  "answer-seeking": FastForward,
  dispute: MessageCircleX,
  change: TrendingDown,
  "tutor-disagrees": Scale,
  "guard-held": OctagonPause,
};

const kindTones: Readonly<Record<QueueKind, Tone>> = {
  safeguarding: "look",
  "asks-for-teacher": "look",
  stuck: "look",
  "answer-seeking": "teal",
  dispute: "teal",
  change: "plain",
  "tutor-disagrees": "plain",
  "guard-held": "plain",
};

export function toneOf({ kind, severity }: QueueItem): Tone {
  return severity === "high" ? "alarm" : kindTones[kind];
}

const concernSchema = z.enum([
  "self-harm",
  "abuse",
  "violence",
  "sexual",
  "bullying",
  "dangerous",
  "personal-data",
  "eating-disorder",
]);

/** Why an item is here, in one sentence: its latest reason, or what can be said of its kind. */
export function whyWords(item: QueueItem, { t, locale }: I18n): string {
  const [reason] = item.reasons;
  if (!reason) return t("queue.why.safeguarding");
  const { code, values } = reason;
  const claim = values[locale() === "es" ? "claimEs" : "claimEn"] ?? "";
  switch (code) {
    case "dispute.claim":
    case "dispute.claim-words":
    case "change.alone":
    case "change.help":
    case "change.away":
      return t(`queue.why.${code}`, { ...values, claim });
    case "alert.safeguarding": {
      const concern = concernSchema.safeParse(values.concern).data;
      return concern
        ? t("queue.why.concern", { concern: t(`queue.concern.${concern}`) })
        : t("queue.why.safeguarding");
    }
    default:
      return reasonWords(reason, locale());
  }
}

/** Turns among which the most telling words are looked for. */
const latest = 4;

/** The words to quote beneath the title: the last ones, or of several hollow or wrong turns the longest; null for none. */
export function quoteOf({ kind, turns }: QueueItem): string | null {
  const said = turns.map(({ student }) => student.trim()).filter((words) => words !== "");
  if (kind !== "stuck") return said.at(-1) ?? null;
  const few = said.slice(-latest);
  return few.reduce<string | null>(
    (best, words) => (words.length > (best?.length ?? 0) ? words : best),
    null,
  );
}
