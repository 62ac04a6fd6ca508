import type { Database } from "../../../db/client.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import type { Language } from "../../curriculum/packs.schemas.ts";
import { type ArchiveFile, writeArchive } from "../files/archive.models.ts";
import type { FileStorage } from "../files/storage.ts";
import { readOwnPortfolio } from "./export.repository.ts";
import { markdownFiles, type TextFile } from "./markdown-files.models.ts";
import { pathOf } from "./places.models.ts";
import { portfolioJsonSchema } from "./portfolio.models.ts";
import type { PortfolioFile, SealedPortfolio } from "./portfolio.schemas.ts";
import { type Sign, sealedText } from "./signing.models.ts";
import { siteFiles } from "./site.html.ts";
import { letOthersIn } from "./turnstile.ts";

export interface ExportPorts {
  readonly database: Database;
  readonly files: FileStorage;
  readonly signPortfolio: Sign;
}

/** All that the person wrote and kept, with this server's mark. It is only ever the person's own. */
export async function takeAlong(
  person: Person,
  ports: Pick<ExportPorts, "database" | "signPortfolio">,
): Promise<SealedPortfolio> {
  const portfolio = await readOwnPortfolio(person, ports.database, pathOf);
  return { ...portfolio, seal: await ports.signPortfolio(sealedText(person.username, portfolio)) };
}

/**
 * The same as an archive that opens without Ponder: a web site, Markdown, every file, and the JSON that can be taken in
 * again; or the Markdown and the files alone. It is made piece by piece as it is read.
 */
export async function takeAlongArchive(
  person: Person,
  format: "zip" | "markdown",
  language: Language,
  ports: ExportPorts,
): Promise<ReadableStream<Uint8Array>> {
  const portfolio = await takeAlong(person, ports);
  return streamOf(writeArchive(contents(person, portfolio, { format, language }, ports.files)));
}

async function* contents(
  person: Person,
  portfolio: SealedPortfolio,
  { format, language }: { readonly format: "zip" | "markdown"; readonly language: Language },
  files: FileStorage,
): AsyncGenerator<ArchiveFile> {
  if (format === "zip") {
    yield textFile("portfolio.json", JSON.stringify(portfolio));
    yield textFile("portfolio.schema.json", JSON.stringify(portfolioJsonSchema(), null, 1));
    yield* textFiles(siteFiles(portfolio, person.name, language));
  }
  yield* textFiles(markdownFiles(portfolio, language));
  for (const file of portfolio.files) {
    const { bytes } = await files.read(person.id, file.id);
    yield { name: file.path, bytes, isPacked: isPacked(file) };
  }
}

async function* textFiles(files: Iterable<TextFile>): AsyncGenerator<ArchiveFile> {
  let count = 0;
  for (const { path, text } of files) {
    yield textFile(path, text);
    await letOthersIn(count++);
  }
}

const textFile = (name: string, text: string): ArchiveFile => ({
  name,
  bytes: new TextEncoder().encode(text),
});

/** Whether a file is packed by its nature: pictures, sound, films and archives. */
const isPacked = ({ type }: PortfolioFile) =>
  /^(image|audio|video)\//.test(type) || /zip|openxmlformats|pdf/.test(type);

function streamOf(parts: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await parts.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
    async cancel() {
      await parts.return(undefined);
    },
  });
}
