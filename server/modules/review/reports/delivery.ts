import { makePdf, type PrintedWords } from "../../../shared/pdf/pdf.models.ts";
import { printed } from "./document.models.ts";
import type { ReportDocument } from "./reports.schemas.ts";

/** Where a document goes. */
export interface Destination {
  /** page: read here, in the house; download: a file to keep, to print or to hand on. */
  readonly kind: "page" | "download";
}

/** What became of it. */
export type Delivered =
  | { readonly kind: "page"; readonly document: ReportDocument }
  | {
      readonly kind: "file";
      readonly name: string;
      readonly type: "application/pdf";
      readonly bytes: Uint8Array<ArrayBuffer>;
    };

/**
 * How letters and reports leave the house's record: the one way out for all that is made of them. Whoever may read a document is decided before it comes here.
 * Every implementation passes the suite in `tests/contract/delivery.suite.ts`.
 */
export interface Delivery {
  /** @throws pdf.too-long */
  deliver(document: ReportDocument, to: Destination): Promise<Delivered>;
}

/** Delivers in the house: a page, or a PDF made by the printing room. @param words what the printing room says, by language */
export function makeHouseDelivery(
  words: Readonly<Record<ReportDocument["language"], PrintedWords>>,
): Delivery {
  return {
    async deliver(document, { kind }) {
      switch (kind) {
        case "page":
          return { kind: "page", document };
        case "download": {
          const bytes = makePdf(printed(document, words[document.language]));
          return { kind: "file", name: `${document.file}.pdf`, type: "application/pdf", bytes };
        }
      }
    },
  };
}
