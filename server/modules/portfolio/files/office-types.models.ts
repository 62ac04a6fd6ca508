import type { ContentType } from "./content-types.models.ts";
import { readDirectory } from "./zip-directory.models.ts";

const office = "application/vnd.openxmlformats-officedocument";

/** Word, Excel and PowerPoint files are ZIP archives with a list of content types; with macros they are left as ZIP. */
export function officeTypeOf(bytes: Uint8Array): ContentType | null {
  const names = namesOf(bytes);
  if (!names.includes("[Content_Types].xml") || names.some((name) => /vbaProject\.bin$/i.test(name)))
    return null;
  if (names.includes("word/document.xml")) return `${office}.wordprocessingml.document`;
  if (names.includes("xl/workbook.xml")) return `${office}.spreadsheetml.sheet`;
  return names.includes("ppt/presentation.xml") ? `${office}.presentationml.presentation` : null;
}

/** Names in an archive; none when it can't be read, for it is then just some ZIP. */
function namesOf(bytes: Uint8Array): readonly string[] {
  try {
    return readDirectory(bytes, 5000).map((entry) => entry.name);
  } catch {
    return [];
  }
}
