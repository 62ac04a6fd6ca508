import type { ReflectionLevel } from "../templates/templates.schemas.ts";

/** Ways of saying one thing; which of them is chosen by the page, so that the same page always hears the same. */
export type Wordings = readonly [string, ...string[]];

/** What a question is about; next.models.ts says when each is asked. */
export type AskKind =
  | "learned"
  | "hard"
  | "belief"
  | "why"
  | "opinion"
  | "event"
  | "fact"
  | "guess"
  | "change"
  | "basis"
  | "other"
  | "purpose"
  | "ground"
  | "plan"
  | "lookUp"
  | "concrete"
  | "notice";

/** What quoted words do. */
export type Showing =
  | "describes"
  | "opinion"
  | "fact"
  | "explains"
  | "asking"
  | "earlier"
  | "otherwise"
  | "plans"
  | "vaguePlan";

/**
 * The coach's sentences in one language. `{q}` stands for the learner's own words, `{label}` for a moment's name.
 * They speak of the writing, never of the writer; nothing here praises, grades or corrects; no digits.
 */
export interface CoachPhrases {
  readonly marks: readonly [string, string];
  readonly shows: Readonly<Record<Showing, Wordings>>;
  /** The same where no words are fit to be quoted. */
  readonly unquoted: Readonly<Record<ReflectionLevel, string>>;
  /**
   * What could come next, and the question that leads there. It says that there is room for it, not that it is
   * missing: the rules may have overlooked it.
   */
  readonly next: Readonly<Record<AskKind, { readonly room: Wordings; readonly ask: Wordings }>>;
  /** Before a question about words that weren't quoted yet. */
  readonly refer: string;
  /** Before a question about one of two things that were quoted. */
  readonly backTo: Readonly<Record<"reason" | "doubt" | "plan", string>>;
  /** Where there is nothing to quote: two sentences and a question. */
  readonly other: Readonly<
    Record<
      "empty" | "hollow" | "working" | "given" | "other-language" | "no-words" | "feeling" | "plain",
      { readonly say: readonly [string, string]; readonly ask: string }
    >
  >;
  readonly moment: { readonly say: string; readonly ask: string };
  readonly long: string;
  readonly support: readonly [string, string, string];
}
