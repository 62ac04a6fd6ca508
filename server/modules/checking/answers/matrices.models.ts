import { type CompareEntry, worst } from "./collections.models.ts";
import { entriesOf, isBracketed, splitOutside } from "./notation.models.ts";
import { type AnswerCheck, because, correct, incorrect, unchecked } from "./question.models.ts";

/** Rows of entries. A vector without a direction (`⟨1, 2⟩`) may stand for a row or a column. */
export interface Matrix {
  readonly rows: readonly (readonly string[])[];
  readonly isVector: boolean;
}

const mostEntries = 64;

/** LaTeX's matrices, `[[1, 2], [3, 4]]`, `[1 2; 3 4]` and vectors `⟨1, 2⟩`, `<1, 2>`; null for anything else. */
export function readMatrix(text: string): Matrix | null {
  const listed = /^[Mm]atrix\s*\((\[[\s\S]*\])\)$/.exec(text.trim())?.[1];
  if (listed !== undefined) return readMatrix(listed.startsWith("[[") ? listed : `[${listed}]`);
  const bare = /^[([]\s*(\\begin\{array\}[\s\S]*\\end\{array\})\s*[)\]]$/.exec(text.trim())?.[1];
  const latex = /^\\begin\{([pbvBV]?matrix|array)\}(?:\{[^}]*\})?([\s\S]*)\\end\{\1\}$/.exec(
    bare ?? text.trim(),
  );
  if (latex)
    return matrixOf(
      (latex[2] ?? "")
        .replace(/\\\\\s*$/, "")
        .split(/\\\\/)
        .map((row) => row.split("&")),
    );
  const vector = /^(?:⟨([\s\S]*)⟩|<([^<>]*)>)$/.exec(text);
  if (vector) {
    const entries = entriesOf(vector[1] ?? vector[2] ?? "");
    return entries.length < 2 ? null : { rows: [entries], isVector: true };
  }
  if (!text.startsWith("[") || !isBracketed(text)) return null;
  const inner = text.slice(1, -1).trim();
  if (inner.startsWith("[")) {
    const rows = splitOutside(inner, /[,;]/y);
    if (!rows.every((row) => row.startsWith("[") && isBracketed(row))) return null;
    return matrixOf(rows.map((row) => entriesOf(row.slice(1, -1))));
  }
  const rows = splitOutside(inner, /;/y);
  if (rows.length < 2) return null;
  return matrixOf(rows.map((row) => (row.includes(",") ? splitOutside(row, /,/y) : row.split(/\s+/))));
}

function matrixOf(rows: readonly (readonly string[])[]): Matrix | null {
  const trimmed = rows.map((row) => row.map((entry) => entry.trim()));
  const width = trimmed[0]?.length ?? 0;
  const isEven = trimmed.every((row) => row.length === width && row.every((entry) => entry !== ""));
  return isEven && width > 0 && width * rows.length <= mostEntries
    ? { rows: trimmed, isVector: false }
    : null;
}

/** Compares matrices entry by entry. */
export function compareMatrices(expected: Matrix, given: Matrix | null, compare: CompareEntry): AnswerCheck {
  if (given === null) return unchecked("matrix.unreadable");
  const [a, b] = aligned(expected, given);
  const [height, width] = [a.length, a[0]?.length ?? 0];
  if (b.length !== height || (b[0]?.length ?? 0) !== width)
    return incorrect("matrix.size", `${b.length} × ${b[0]?.length ?? 0} instead of ${height} × ${width}`);
  const checks = a.flatMap((row, i) => row.map((entry, j) => compare(entry, b[i]?.[j] ?? "")));
  const placeAt = (index: number) => {
    const [row, column] = [Math.floor(index / width) + 1, (index % width) + 1];
    return {
      name: `row ${row}, column ${column}`,
      differs: because("matrix.entry-differs", { row, column }),
    };
  };
  return worst(checks, placeAt) ?? correct("entries.right");
}

type Rows = readonly (readonly string[])[];

/** A vector lies as the other one does. */
function aligned(expected: Matrix, given: Matrix): readonly [Rows, Rows] {
  const isLine = (rows: Rows) => rows.length === 1 || rows.every((row) => row.length === 1);
  if (!(expected.isVector || given.isVector) || !isLine(expected.rows) || !isLine(given.rows))
    return [expected.rows, given.rows];
  return [[expected.rows.flat()], [given.rows.flat()]];
}
