/**
 * Wordings of one thing to say, the plainest first. `[name]` is set as mathematics from the value's LaTeX,
 * `{name}` is put in as it stands; a wording whose values are missing is passed over.
 */
export type PhraseBank = Readonly<Record<string, readonly string[]>>;

/** Kinds that end in a question begin with one of these; no other kind holds a question mark. */
export const questionPrefixes = [
  "ask.",
  "start.",
  "next.",
  "small.",
  "use.",
  "then.",
  "example.ask",
  "reflect.",
  "reply.recount",
] as const;

export function isQuestion(kind: string): boolean {
  return questionPrefixes.some((prefix) => kind.startsWith(prefix));
}
