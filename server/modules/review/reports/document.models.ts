import type { PrintedBlock, PrintedDocument, PrintedWords } from "../../../shared/pdf/pdf.models.ts";
import type { ReportDocument, ReportSection } from "./reports.schemas.ts";

/** A section with nothing but its heading, to be filled. */
export function section(heading: string, parts: Partial<Omit<ReportSection, "heading">> = {}): ReportSection {
  return { heading, paragraphs: [], list: [], table: null, quote: null, ...parts };
}

/** A document for the printing room. */
export function printed(document: ReportDocument, words: PrintedWords): PrintedDocument {
  return {
    title: document.title,
    author: "Ponder",
    language: document.language,
    words,
    blocks: [
      { kind: "heading", level: 1, content: [{ text: document.title }] },
      { kind: "paragraph", content: [{ text: document.subtitle }], tone: "soft" },
      ...document.sections.flatMap(printedSection),
      { kind: "rule" },
      { kind: "paragraph", content: [{ text: document.note }], tone: "soft" },
    ],
  };
}

function printedSection({ heading, paragraphs, list, table, quote }: ReportSection): readonly PrintedBlock[] {
  return [
    { kind: "heading", level: 2, content: [{ text: heading }] },
    ...paragraphs.map(said),
    ...(list.length === 0
      ? []
      : [{ kind: "list" as const, start: null, items: list.map((text) => [said(text)]) }]),
    ...(table === null
      ? []
      : [{ ...table, kind: "table" as const, rows: table.rows.map((row) => row.map((text) => [{ text }])) }]),
    ...(quote === null ? [] : [{ kind: "quote" as const, tone: "own" as const, blocks: [said(quote.text)] }]),
  ];
}

const said = (text: string): PrintedBlock => ({ kind: "paragraph", content: [{ text }] });

/** A day as people write it. @param at milliseconds since epoch, UTC */
export function dayWords(at: number, language: ReportDocument["language"]): string {
  return new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(at);
}
