import { extractText, getDocumentProxy, getMeta } from "unpdf";
import { describe, expect, it } from "vitest";
import type { Delivery } from "../../server/modules/review/reports/delivery.ts";
import type { ReportDocument } from "../../server/modules/review/reports/reports.schemas.ts";

const document: ReportDocument = {
  title: "Letter about Zoë’s week",
  subtitle: "One week in November",
  language: "en",
  sections: [
    { heading: "Went well", paragraphs: ["First of all."], list: ["One thing"], table: null, quote: null },
    {
      heading: "Numbers",
      paragraphs: [],
      list: [],
      table: { caption: "Skills", head: ["Skill", "Right"], rows: [["Brackets", "3 of 4"]] },
      quote: { text: "Keep going.", by: "Ms Rivera" },
    },
  ],
  note: "Made from the record.",
  file: "Letter Zoë 2026-11-16",
};

/** What every way of delivering letters and reports has to do. */
export function deliverySuite(name: string, make: () => Delivery) {
  describe(`delivering by ${name}`, () => {
    it("gives a page the document as it is", async () => {
      expect(await make().deliver(document, { kind: "page" })).toEqual({ kind: "page", document });
    });

    it("makes a file of all that the document says, in its order, with its name and language", async () => {
      const delivered = await make().deliver(document, { kind: "download" });
      if (delivered.kind !== "file") throw new Error("no file");
      expect([delivered.name, delivered.type]).toEqual(["Letter Zoë 2026-11-16.pdf", "application/pdf"]);
      const pdf = await getDocumentProxy(delivered.bytes.slice());
      const text = (await extractText(pdf, { mergePages: true })).text.replace(/\s+/g, " ");
      const said = [
        document.title,
        document.subtitle,
        "Went well",
        "First of all.",
        "One thing",
        "Numbers",
        "Skills",
        "Brackets",
        "3 of 4",
        "Keep going.",
        document.note,
      ];
      const places = said.map((words) => text.indexOf(words));
      expect(places.every((place) => place >= 0)).toBe(true);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect((await getMeta(pdf)).info).toMatchObject({ Title: document.title, Language: "en" });
    });

    it("makes the same file of the same document", async () => {
      const [one, two] = await Promise.all([1, 2].map(() => make().deliver(document, { kind: "download" })));
      expect(one).toEqual(two);
    });
  });
}
