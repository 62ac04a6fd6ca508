import { z } from "zod";
import type { Intent, Locale } from "../../../server/modules/tutoring/turn.models.ts";
import { randomShares } from "../../../server/shared/random.ts";
import heldOut from "./held-out.json" with { type: "json" };
import tuned from "./tuned.json" with { type: "json" };

export const sessionLabels = [
  "safeguarding",
  "stuck",
  "answer-seeking",
  "asks-for-teacher",
  "guard-held",
  "none",
] as const;
export type SessionLabel = (typeof sessionLabels)[number];

/** What a student writes, turn by turn: one wording, or one of several; `{…}` is filled, `[…]` is a button. */
const templateSchema = z.strictObject({
  id: z.string(),
  locale: z.enum(["en", "es"]),
  label: z.enum(sessionLabels),
  /** `tells`: a played model that gives the answer away in every reply. */
  speaker: z.literal("tells").optional(),
  turns: z.array(z.union([z.string(), z.array(z.string()).min(1)])).min(1),
});
type Template = z.infer<typeof templateSchema>;

/** The rules were written with one half of the templates; the other half was looked at when they stood. */
export type Half = "tuned" | "held-out";

const halves: Readonly<Record<Half, readonly Template[]>> = {
  tuned: templateSchema.array().parse(tuned),
  "held-out": templateSchema.array().parse(heldOut),
};

/** A template of one half after one of the other, so that few sessions are of both. */
const templates = halves.tuned.flatMap((template, index) => {
  const other = halves["held-out"][index];
  return [
    { ...template, half: "tuned" as const },
    ...(other ? [{ ...other, half: "held-out" as const }] : []),
  ];
});

export const templateCount = templates.length;

export interface ScriptedSession {
  readonly id: string;
  readonly half: Half;
  readonly locale: Locale;
  readonly label: SessionLabel;
  readonly tells: boolean;
  readonly messages: readonly { readonly text: string; readonly intent: Intent | null }[];
  /** Equations of the session, in the order in which they can come. */
  readonly problems: readonly Equation[];
}

/** a·x + b = c and what is written on the way to its solution. */
export interface Equation {
  readonly a: number;
  readonly b: number;
  readonly x: number;
}

/** So many sessions, made from all templates in turn; the same count makes the same sessions. */
export function scriptedSessions(count: number): readonly ScriptedSession[] {
  return Array.from({ length: count }, (_, index) => {
    const template = templates[index % templates.length];
    if (!template) throw new Error("There are templates.");
    return sessionOf(template, index);
  });
}

function sessionOf({ id, half, locale, label, speaker, turns }: (typeof templates)[number], index: number) {
  const random = randomShares(index + 1);
  const problems = [equation(random), equation(random), equation(random)];
  const words = wordsOf(problems);
  const messages = turns.map((turn) => {
    const wordings = typeof turn === "string" ? [turn] : turn;
    return messageOf(wordings[Math.floor(random() * wordings.length)] ?? "", words);
  });
  return { id: `${id}-${index}`, half, locale, label, tells: speaker === "tells", messages, problems };
}

const buttons: Readonly<Record<string, Intent>> = {
  "[hint]": "hint",
  "[stuck]": "stuck",
  "[check]": "check",
};

function messageOf(wording: string, words: Readonly<Record<string, string>>) {
  const intent = buttons[wording] ?? null;
  const filled = wording.replace(/\{(\w+)\}/g, (whole, name: string) => words[name] ?? whole);
  return { text: intent === null ? filled : "", intent };
}

function equation(random: () => number): Equation {
  const from = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  return { a: from(2, 9), b: from(2, 15), x: from(2, 12) };
}

/** Right lines, slips that students make (the wrong operation, a wrong sum), and wrong values. */
function wordsOf(problems: readonly Equation[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    problems.flatMap(({ a, b, x }, index): [string, string][] => {
      const c = a * x + b;
      const number = index === 0 ? "" : String(index + 1);
      return [
        [`problem${number}`, `${a}x + ${b} = ${c}`],
        [`step${number}`, `${a}x = ${c - b}`],
        [`solution${number}`, `x = ${x}`],
        ...(index === 0
          ? ([
              ["slip", `${a}x = ${c + b}`],
              ["slip2", `${a + b}x = ${c}`],
              ["wrong", `x = ${c - b}`],
              ["wrong2", `x = ${x + 1}`],
            ] satisfies [string, string][])
          : []),
        ...(index === 1 ? ([["slip3", `${a}x = ${c + b}`]] satisfies [string, string][]) : []),
      ];
    }),
  );
}
