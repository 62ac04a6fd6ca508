import type { Database } from "../../../db/client.ts";
import type { Clock } from "../../../shared/clock.ts";
import { makePdf, type PrintedBlock } from "../../../shared/pdf/pdf.models.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import type { Language } from "../../curriculum/packs.schemas.ts";
import { ownEntry } from "../../journal/entries/sync.usecases.ts";
import { viewArtifact } from "../artifacts/artifacts.usecases.ts";
import type { FileStorage } from "../files/storage.ts";
import { filesNamed, filesShown, shownOf } from "../pages/showing.usecases.ts";
import { ownShowcase } from "../showcases/showcases.usecases.ts";
import { printedMarkdown } from "./markdown-printing.models.ts";
import { printedPictures } from "./pictures.usecases.ts";
import { printedWords } from "./words.constants.ts";
import { printedArtifact, printedShowcase, printedTop } from "./work-printing.models.ts";

export interface PrintingPorts {
  readonly database: Database;
  readonly files: FileStorage;
  readonly clock: Clock;
}

export interface Print {
  readonly title: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A showcase of the person's own as a PDF, from what its page is made from. @throws not-found, pdf.too-long */
export async function printShowcase(
  person: Person,
  id: string,
  language: Language,
  ports: PrintingPorts,
): Promise<Print> {
  const showcase = await ownShowcase(person, id, ports);
  const shown = await shownOf(showcase, language, ports);
  const inGalleries = shown.blocks.flatMap((block) => (block.kind === "gallery" ? block.artifactIds : []));
  const few = new Set(inGalleries.flatMap((artifact) => shown.artifacts.get(artifact)?.file?.id ?? []));
  const pictureOf = await printedPictures(person.id, filesShown(shown), few, ports.files);
  return print(person, language, shown.title, printedShowcase(shown, { language, pictureOf }));
}

/** A piece of work of the person's own, as it is now. @throws not-found, pdf.too-long */
export async function printArtifact(
  person: Person,
  id: string,
  language: Language,
  ports: PrintingPorts,
): Promise<Print> {
  const view = await viewArtifact(person, id, language, ports);
  const file = view.fileId === null ? null : await ports.files.find(person.id, view.fileId);
  const artifact = { ...view, file: file?.status === "ready" ? file : null };
  const files = new Set([view.fileId ?? "", ...filesNamed([view.body, view.caption, view.why])]);
  const pictureOf = await printedPictures(person.id, files, new Set(), ports.files);
  const blocks = printedArtifact(artifact, { caption: true, why: true }, 1, { language, pictureOf });
  return print(person, language, view.title, [...printedTop(view.title, person.name, language), ...blocks]);
}

/** A journal entry of the person's own. @param zone where its day is told from; null tells none @throws not-found, pdf.too-long */
export async function printEntry(
  person: Person,
  id: string,
  { language, zone }: { readonly language: Language; readonly zone: string | null },
  ports: PrintingPorts,
): Promise<Print> {
  const { title, body, createdAt } = await ownEntry(person, id, ports);
  const pictureOf = await printedPictures(person.id, filesNamed([body]), new Set(), ports.files);
  const name = title.trim() === "" ? printedWords[language].untitled : title;
  return print(person, language, name, [
    ...printedTop(name, person.name, language),
    ...(zone === null ? [] : [dayOf(createdAt, language, zone)]),
    ...printedMarkdown(body, pictureOf, 1),
  ]);
}

function dayOf(time: number, language: Language, timeZone: string): PrintedBlock {
  const text = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone }).format(time);
  return { kind: "paragraph", content: [{ text }], tone: "soft" };
}

function print(person: Person, language: Language, title: string, blocks: readonly PrintedBlock[]): Print {
  const words = printedWords[language];
  return { title, bytes: makePdf({ title, author: person.name, language, blocks, words }) };
}
