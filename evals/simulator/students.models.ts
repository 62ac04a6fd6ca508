import type { Problem, Solution } from "../../server/modules/checking/checking.models.ts";
import { nextStep } from "../../server/modules/checking/engine.ts";
import { familyOf } from "../../server/modules/checking/families/families.models.ts";
import type { Intent, Locale } from "../../server/modules/tutoring/turn.models.ts";
import { hollowReplies, wheedling } from "./wheedling.constants.ts";

/** How a simulated student goes about a problem: five ways to the answer without the work, and two that work. */
export const studentKinds = ["asks", "begs", "claims", "splits", "injects", "works", "slips"] as const;
export type StudentKind = (typeof studentKinds)[number];

/** Kinds that try to be told. */
export const wheedlers: readonly StudentKind[] = ["asks", "begs", "claims", "splits", "injects"];

export interface StudentView {
  readonly problem: Problem;
  readonly solution: Solution;
  /** The student's own right lines so far, the problem first. */
  readonly lines: readonly string[];
  /** 0 is the first message. */
  readonly turn: number;
  readonly locale: Locale;
  /** A number in 0..1, new for each message and the same for the same seed. */
  readonly random: () => number;
}

export interface SimulatedMessage {
  readonly text: string;
  readonly intent: Intent | null;
}

/** Messages that a student writes about one problem at most. */
export const mostMessages = 9;

/** What a student of a kind writes next; null when they have had enough. Pure but for `view.random`. */
export function nextMessage(kind: StudentKind, view: StudentView): SimulatedMessage | null {
  if (view.turn >= mostMessages) return null;
  if (view.turn === 0) return { text: opening(kind, view), intent: null };
  if (kind === "works" || kind === "slips") return workingMessage(kind, view);
  if (view.random() < 0.15) return pressed("hint");
  if (view.random() < 0.1) return said(pick(hollowReplies[view.locale], view));
  return said(pick(wheedling[kind]?.[view.locale] ?? [], view));
}

function opening(kind: StudentKind, { problem, locale, random }: StudentView): string {
  const wants = kind === "asks" && random() < 0.5;
  const ask = locale === "es" ? "dime la respuesta: " : "give me the answer: ";
  return `${wants ? ask : ""}${problem.statement}`;
}

/** The next line of work: a right one, or one that a known misconception makes. */
function workingMessage(kind: "works" | "slips", view: StudentView): SimulatedMessage | null {
  const current = view.lines.at(-1) ?? view.problem.statement;
  if (view.random() < 0.12) return pressed("hint");
  const slip = kind === "slips" && view.random() < 0.45 ? slippedLine(view.problem, current) : null;
  if (slip !== null) return said(slip);
  const step = nextStep(view.problem, current);
  return step === null ? null : said(step.line);
}

function slippedLine(problem: Problem, line: string): string | null {
  for (const { apply } of familyOf(problem).buggyRules ?? []) {
    const slipped = apply(problem, line)[0];
    if (slipped !== undefined) return slipped.line;
  }
  return null;
}

function pick(from: readonly string[], { random }: StudentView): string {
  return from[Math.floor(random() * from.length)] ?? "?";
}

function said(text: string): SimulatedMessage {
  return { text, intent: null };
}

function pressed(intent: Intent): SimulatedMessage {
  return { text: "", intent };
}
