/**
 * What is printed: a document of blocks, without a word on where a line or a page ends. Whoever makes one says what a thing
 * is (a heading, a quotation, a table); how that looks on paper, and how it is tagged for screen readers, is decided here.
 */
export interface PrintedDocument {
  readonly title: string;
  readonly author: string;
  /** Language of its words, for screen readers. */
  readonly language: "en" | "es";
  readonly blocks: readonly PrintedBlock[];
  readonly words: PrintedWords;
}

/** What the printing room itself says, in the document's language. */
export interface PrintedWords {
  /** Foot of each page: "Page {page} of {pages}". */
  readonly page: string;
  /** Said at the end where a character could not be drawn. */
  readonly missing: string;
}

export type PrintedBlock =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3 | 4 | 5 | 6; readonly content: readonly Run[] }
  | { readonly kind: "paragraph"; readonly content: readonly Run[]; readonly tone?: Tone }
  /** `start` is the first number; null for bullets. */
  | {
      readonly kind: "list";
      readonly start: number | null;
      readonly items: readonly (readonly PrintedBlock[])[];
    }
  | { readonly kind: "quote"; readonly blocks: readonly PrintedBlock[]; readonly tone?: Tone }
  | { readonly kind: "code"; readonly text: string }
  /** Rows are cut to, or filled up to, as many cells as the head has; the first cell of a row names it. */
  | {
      readonly kind: "table";
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly (readonly Run[])[])[];
    }
  /** `bytes` of a JPEG or PNG; where they can't be printed, `alt` is what is left of it. */
  | { readonly kind: "picture"; readonly bytes: Uint8Array | null; readonly alt: string }
  | { readonly kind: "rule" }
  | { readonly kind: "page-break" };

/** Colour of text: plain, said by the way, or the learner's own voice. */
export type Tone = "plain" | "soft" | "own";

/** A stretch of text of one look; "\n" in it ends the line. */
export interface Run {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly strike?: true;
  readonly code?: true;
  /** Address that it links to: of the web or of mail, anything else is plain text. */
  readonly link?: string;
}
