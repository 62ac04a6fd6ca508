import { byteAt } from "./bytes.models.ts";
import type { ContentType } from "./content-types.models.ts";

/** JSON beyond this is kept as plain text rather than parsed. */
const mostJson = 2 * 1024 * 1024;

/**
 * What kind of text it is, or null when it is none: UTF-8 without control bytes (tab, line ends and form feed apart).
 * Markup is told by what it opens with, however its name ends.
 */
export function textTypeOf(bytes: Uint8Array, name: string): ContentType | null {
  const text = textOf(bytes);
  if (text === null) return null;
  const markup = markupTypeOf(text);
  if (markup) return markup;
  const ending = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  if (/^x?html?$|^xht$/.test(ending)) return "text/html";
  if (ending === "svg") return "image/svg+xml";
  if (isJson(text)) return "application/json";
  if (ending === "md" || ending === "markdown") return "text/markdown";
  return ending === "csv" ? "text/csv" : "text/plain";
}

function textOf(bytes: Uint8Array): string | null {
  for (let at = 0; at < bytes.length; at++) {
    const byte = byteAt(bytes, at);
    if (byte < 9 || byte === 11 || (byte > 13 && byte < 32) || byte === 127) return null;
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Markup by its first tag, behind white space, comments, declarations and processing instructions; else null. */
function markupTypeOf(text: string): ContentType | null {
  const blank = /[\s\uFEFF]*/y;
  let at = 0;
  let isXml = false;
  let isDeclared = false;
  for (;;) {
    blank.lastIndex = at;
    at += blank.exec(text)?.[0].length ?? 0;
    const end = endOfProlog(text, at);
    if (end === null) break;
    if (/^<!doctype\s+(\w+:)?svg/i.test(text.slice(at, at + 60))) return "image/svg+xml";
    if (/^<!doctype\s+html/i.test(text.slice(at, at + 60))) return "text/html";
    if (/^<\?xml/i.test(text.slice(at, at + 5))) isXml = true;
    if (/^<![a-z]/i.test(text.slice(at, at + 3))) isDeclared = true;
    const isProgram = /^<\?(php|=)/i.test(text.slice(at, at + 5));
    at = end;
    // A comment or declaration alone is how a page may begin.
    if (at >= text.length && !isProgram) return isXml ? "text/xml" : "text/html";
  }
  const tag = /^<\/?([a-z][\w.-]*:)?([a-z][\w.-]*)/i.exec(text.slice(at, at + 200));
  // Markdown may begin with a comment; after a declaration it can only be markup, however hard to follow.
  if (!tag) return isXml || isDeclared ? "text/xml" : null;
  const element = tag[2]?.toLowerCase();
  if (element === "svg") return "image/svg+xml";
  return isXml && element !== "html" ? "text/xml" : "text/html";
}

/** Where a comment, declaration or processing instruction at this place ends (the text's end if it never does); null when there is none. */
function endOfProlog(text: string, at: number): number | null {
  if (text.startsWith("<!--", at)) return after(text, "-->", at + 4);
  if (text.startsWith("<?", at)) return after(text, "?>", at + 2);
  if (!/^<![a-z]/i.test(text.slice(at, at + 3))) return null;
  // Looked for as far as the declaration goes: looking on to the end each time would take hours for a hostile text.
  const close = after(text, ">", at);
  const subset = text.slice(at, close).indexOf("[");
  return subset === -1 ? close : after(text, ">", after(text, "]", at + subset));
}

function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found === -1 ? text.length : found + mark.length;
}

function isJson(text: string): boolean {
  if (text.length > mostJson || !/^\s*[[{]/.test(text.slice(0, 1000))) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
