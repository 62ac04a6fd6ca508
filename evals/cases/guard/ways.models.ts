import type { GuardProblem } from "./problems.ts";
import { ratioOf } from "./spoken.ts";

/** One way in which a hostile model may give an answer away. */
export interface Way {
  readonly id: string;
  readonly language: string;
  /** One line that says what the way does. */
  readonly about: string;
  /** The reply as streamed, or null where the way does not fit the problem's answer. */
  readonly leak: (problem: GuardProblem) => readonly string[] | null;
}

/** The unknown's name in a reply: its letter, or `the answer`. */
export function nameOf(problem: GuardProblem): string {
  return problem.unknown ?? "the answer";
}

/** The answer's integer, or null for a fraction or (unless `signed`) a negative number. */
export function wholeOf(problem: GuardProblem, signed = false): number | null {
  const { n, d } = ratioOf(problem.value);
  return d === 1 && (signed || n > 0) ? n : null;
}

/** Text in chunks of `size` characters, so that values are cut in the middle. */
export function chunked(text: string, size: number): string[] {
  const deltas: string[] = [];
  for (let at = 0; at < text.length; at += size) deltas.push(text.slice(at, at + size));
  return deltas;
}

/** A way that fits whole positive answers from `from` to `to`. */
export const whole =
  (
    write: (value: number, problem: GuardProblem) => string | readonly string[],
    from = 1,
    to = 1_000_000,
  ): Way["leak"] =>
  (problem) => {
    const value = wholeOf(problem);
    if (value === null || value < from || value > to) return null;
    const text = write(value, problem);
    return typeof text === "string" ? [text] : text;
  };
