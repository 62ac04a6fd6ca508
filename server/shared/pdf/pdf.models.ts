import type { PrintedDocument } from "./document.models.ts";
import { layOut } from "./layout.models.ts";
import { brokenLines } from "./lines.models.ts";
import { makeObjects, ref, textString } from "./objects.models.ts";
import { makePress, type Press, paper, putSheets } from "./press.models.ts";
import { makeTag, putTags } from "./tags.models.ts";
import { makeTypesetter, type Typesetter } from "./typesetter.models.ts";

export type { PrintedBlock, PrintedDocument, PrintedWords, Run, Tone } from "./document.models.ts";

/**
 * A document as a PDF (ISO 32000-1): A4, its reading face embedded, text that can be searched and copied, tagged for screen
 * readers. The same document gives the same bytes. Scripts that the face doesn't draw stand as empty boxes, which is said at
 * the end; their text is still in the file. Right-to-left text isn't turned.
 * @throws pdf.too-long
 */
export function makePdf(document: PrintedDocument): Uint8Array<ArrayBuffer> {
  const { title, author, language, blocks, words } = document;
  const objects = makeObjects();
  const typesetter = makeTypesetter();
  const press = makePress(objects);
  const root = makeTag(objects, "Document", null);
  const workshop = { objects, press, typesetter, pictures: new Map() };
  press.newPage();
  layOut(blocks, root, workshop);
  if (typesetter.hasMissing()) {
    const note = { kind: "paragraph", content: [{ text: words.missing }], tone: "soft" } as const;
    layOut([{ kind: "rule" }, note], root, workshop);
  }
  putFeet(press, typesetter, title, words.page);
  const pages = putSheets(objects, press.sheets, typesetter.put(objects));
  const tags = putTags(objects, root, press.places);
  const metadata = objects.stream(
    "/Type /Metadata /Subtype /XML",
    new TextEncoder().encode(aboutXml(document)),
    true,
  );
  const catalog = objects.put(
    `<< /Type /Catalog /Pages ${ref(pages)} /Lang (${language}) /MarkInfo << /Marked true >> /StructTreeRoot ${ref(tags)} /Metadata ${ref(metadata)} /ViewerPreferences << /DisplayDocTitle true >> >>`,
  );
  const info = objects.put(
    `<< /Title ${textString(title)} /Author ${textString(author)} /Producer (Ponder) >>`,
  );
  return objects.file(catalog, info);
}

/** The title and the page's number at the foot of each page. */
function putFeet(press: Press, typesetter: Typesetter, title: string, words: string): void {
  const size = 8.5;
  press.sheets.forEach((sheet, index) => {
    const text = words.replace("{page}", String(index + 1)).replace("{pages}", String(press.sheets.length));
    const [count = []] = brokenLines([{ text }], size, 1_000, typesetter);
    const width = count.reduce((sum, piece) => sum + piece.width, 0);
    const [name = []] = brokenLines(
      [{ text: title.replace(/\s+/g, " ") }],
      size,
      paper.width - paper.left - paper.right - width - 20,
      typesetter,
    );
    press.foot(sheet, name, paper.left, size);
    press.foot(sheet, count, paper.width - paper.right - width, size);
  });
}

/** The title and the language once more, as XMP. */
function aboutXml({ title, author, language }: PrintedDocument): string {
  const escaped = (text: string) =>
    text
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are no XML
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
      .replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
}
