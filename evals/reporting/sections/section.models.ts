import type { Section } from "../report.models.ts";

/** What a section may use, so that any part of the report can be made for any folder of data and any tutors. */
export interface SectionInput {
  /** Folder of the field's material. */
  readonly data: string;
  /** 1 is a full run; smaller runs on that share of the generated cases. */
  readonly scale: number;
  /** Says how much of the section is done, 0..1. */
  readonly progress: (part: number) => void;
}

export interface SectionRunner {
  readonly title: string;
  readonly run: (input: SectionInput) => Section | Promise<Section>;
}
