import type { ContentType } from "./content-types.models.ts";

/** How a stored file leaves the server. */
export interface Served {
  readonly contentType: string;
  readonly disposition: "inline" | "attachment";
  /** Value of X-Content-Type-Options: a browser must not guess. */
  readonly nosniff: "nosniff";
  /** Value of Content-Security-Policy. */
  readonly csp: string;
}

/** Nothing runs, nothing is fetched, no form, no frame of others, and an origin of its own. */
const lockedDown =
  "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox";

/** Browsers show a PDF in a page of their own, which `sandbox`, `default-src` and `object-src` would leave blank (crbug.com/271452). */
const forPdf = "frame-ancestors 'self'";

const shownInline: ReadonlySet<string> = new Set<ContentType>([
  "image/png",
  "image/jpeg",
  "image/gif",
  "image/webp",
  "audio/mpeg",
  "audio/mp4",
  "audio/ogg",
  "audio/webm",
  "audio/wav",
  "audio/flac",
  "video/mp4",
  "video/webm",
]);

const plainText: ReadonlySet<string> = new Set<ContentType>([
  "text/plain",
  "text/markdown",
  "text/csv",
  "application/json",
]);

const downloadedAsIs: ReadonlySet<string> = new Set<ContentType>([
  "image/avif",
  "image/heic",
  "image/tiff",
  "application/zip",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "application/vnd.openxmlformats-officedocument.presentationml.presentation",
]);

/**
 * How a file of a type is served. Markup (SVG, HTML, XML) and whatever isn't known go out as a download of plain bytes;
 * text in all its kinds as plain text.
 * @param type as stored; any other text is treated as unknown
 */
export function servedAs(type: string): Served {
  const served = (contentType: string, disposition: Served["disposition"], csp = lockedDown): Served => ({
    contentType,
    disposition,
    nosniff: "nosniff",
    csp,
  });
  if (type === "application/pdf") return served(type, "inline", forPdf);
  if (shownInline.has(type)) return served(type, "inline");
  if (plainText.has(type)) return served("text/plain; charset=utf-8", "inline");
  return served(downloadedAsIs.has(type) ? type : "application/octet-stream", "attachment");
}

/** The headers a stored file is sent with. @param asDownload true when the person asked for a download */
export function servedHeaders(type: string, name: string, asDownload = false): Record<string, string> {
  const served = servedAs(type);
  return {
    "Content-Type": served.contentType,
    "Content-Disposition": contentDisposition(asDownload ? "attachment" : served.disposition, name),
    "X-Content-Type-Options": served.nosniff,
    "Content-Security-Policy": served.csp,
    "Cross-Origin-Resource-Policy": "same-origin",
  };
}

/** Longest file name kept, in UTF-8 bytes; most file systems take 255. */
export const mostNameBytes = 180;

/**
 * A file's name as it may be kept, shown and sent: its last path segment without control characters, marks that
 * turn the direction of text (they make "gpj.exe" read "exe.jpg"), quotes' trouble or leading dots; never empty.
 */
export function safeName(name: string): string {
  const segment = name.slice(-4000).toWellFormed().split(/[/\\]/).at(-1) ?? "";
  const clean = segment
    .normalize("NFC")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
    .replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g, "")
    .replace(/[<>:"|?*]/g, "_")
    .replace(/\s+/g, " ")
    .replace(/^[. ]+|[. ]+$/g, "");
  return clean === "" ? "file" : shortened(clean);
}

/** Cuts a name in the middle of letters nowhere, and keeps its ending. */
function shortened(name: string): string {
  const length = (text: string) => new TextEncoder().encode(text).length;
  const ending = /\.[a-z0-9]{1,10}$/i.exec(name)?.[0] ?? "";
  let kept = "";
  let room = mostNameBytes - ending.length;
  for (const letter of name.slice(0, name.length - ending.length)) {
    room -= length(letter);
    if (room < 0) break;
    kept += letter;
  }
  return `${kept}${ending}`;
}

/**
 * A Content-Disposition header (RFC 6266): a plain ASCII name for old programs and, where that isn't the whole
 * truth, the name in UTF-8 (RFC 8187, once 5987). Takes any name, also a hostile one.
 */
export function contentDisposition(disposition: Served["disposition"], name: string): string {
  const safe = safeName(name);
  const plain = safe.replace(/[^\x20-\x7e]/g, "_").replace(/[\\"%]/g, "_");
  const header = `${disposition}; filename="${plain}"`;
  return plain === safe ? header : `${header}; filename*=UTF-8''${extended(safe)}`;
}

/** Percent-encoding of all but RFC 8187's attr-char. */
const extended = (text: string): string =>
  encodeURIComponent(text).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
