import Papa from "papaparse";

/** A table as it was read. */
export interface RosterTable {
  /** utf-8, utf-16le, utf-16be or windows-1252; mixed where lines of UTF-8 and of Windows-1252 stand together. */
  readonly encoding: string;
  /** Cells of each line that isn't empty, with the number it has in the file, from 1. */
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/**
 * Reads a table of values with commas, semicolons or tabs between them, as spreadsheets write it on any system. What
 * is no UTF-8 is read as Windows-1252, line by line, so that a file put together from several keeps its names.
 */
export function readTable(bytes: Uint8Array): RosterTable {
  const { text, encoding } = decode(bytes);
  const parsed = Papa.parse<string[]>(text, {
    skipEmptyLines: false,
    delimitersToGuess: [",", ";", "\t", "|"],
  });
  const rows = parsed.data
    .map((cells, index) => ({ line: index + 1, cells: cells.map((cell) => cell.normalize("NFC").trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
  return { encoding, rows };
}

function decode(bytes: Uint8Array): { text: string; encoding: string } {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return whole(bytes.subarray(2), "utf-16le");
  if (first === 0xfe && second === 0xff) return whole(bytes.subarray(2), "utf-16be");
  const zeros = bytes.subarray(0, 200).filter((byte, index) => index % 2 === 1 && byte === 0).length;
  if (zeros > 40) return whole(bytes, "utf-16le");
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" };
  } catch {
    return byLine(bytes);
  }
}

function whole(bytes: Uint8Array, encoding: string) {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

function byLine(bytes: Uint8Array): { text: string; encoding: string } {
  const strict = new TextDecoder("utf-8", { fatal: true });
  const windows = new TextDecoder("windows-1252");
  const lines: string[] = [];
  let hasOther = false;
  let hasUtf8 = false;
  for (let start = 0; start < bytes.length; ) {
    const newline = bytes.indexOf(10, start);
    const end = newline === -1 ? bytes.length : newline + 1;
    const line = bytes.subarray(start, end);
    try {
      const text = strict.decode(line);
      hasUtf8 ||= text.length < line.length;
      lines.push(text);
    } catch {
      hasOther = true;
      lines.push(windows.decode(line));
    }
    start = end;
  }
  return { text: lines.join(""), encoding: hasOther && hasUtf8 ? "mixed" : "windows-1252" };
}
