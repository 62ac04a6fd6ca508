import { zlibSync } from "fflate";
import { hex, joined, latin1 } from "./bytes.models.ts";

/** Number of an object of a PDF file, for those that point to it. */
export type ObjectId = number & { readonly __object: never };

export const ref = (id: ObjectId): string => `${id} 0 R`;

/** The objects of a PDF file (ISO 32000-1, 7.3), gathered and then written out. */
export interface Objects {
  /** A number for an object that is put later. */
  reserve(): ObjectId;
  put(body: string, id?: ObjectId): ObjectId;
  /** @param entries of its dictionary; @param isPacked true for bytes that are packed by their nature, as a JPEG's */
  stream(entries: string, bytes: Uint8Array, isPacked?: boolean): ObjectId;
  /** The whole file. */
  file(root: ObjectId, info: ObjectId): Uint8Array<ArrayBuffer>;
}

export function makeObjects(): Objects {
  const bodies: Uint8Array[][] = [];
  // Objects are numbered from 1 in the order they were asked for.
  const reserve = () => bodies.push([]) as ObjectId;
  const keep = (id: ObjectId, parts: Uint8Array[]) => {
    bodies[id - 1] = parts;
    return id;
  };
  return {
    reserve,
    put: (body, id = reserve()) => keep(id, [latin1(body)]),
    stream(entries, bytes, isPacked = false) {
      const content = isPacked ? bytes : zlibSync(bytes, { level: 6 });
      const filter = isPacked ? "" : " /Filter /FlateDecode";
      const head = latin1(`<< ${entries}${filter} /Length ${content.length} >>\nstream\n`);
      return keep(reserve(), [head, content, latin1("\nendstream")]);
    },
    file: (root, info) => written(bodies, root, info),
  };
}

function written(
  bodies: readonly (readonly Uint8Array[])[],
  root: ObjectId,
  info: ObjectId,
): Uint8Array<ArrayBuffer> {
  // The second line tells programs that the file isn't text.
  const parts: Uint8Array[] = [latin1("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")];
  let at = parts[0]?.length ?? 0;
  const add = (part: Uint8Array) => {
    parts.push(part);
    at += part.length;
  };
  const offsets = bodies.map((body, index) => {
    const start = at;
    add(latin1(`${index + 1} 0 obj\n`));
    for (const part of body) add(part);
    add(latin1("\nendobj\n"));
    return start;
  });
  const start = at;
  const lines = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`);
  add(latin1(`xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n${lines.join("")}`));
  const trailer = `<< /Size ${bodies.length + 1} /Root ${ref(root)} /Info ${ref(info)} >>`;
  add(latin1(`trailer\n${trailer}\nstartxref\n${start}\n%%EOF\n`));
  return joined(parts);
}

/** Text of any script as a PDF string (7.9.2.2): UTF-16 with its mark. */
export const textString = (text: string): string => `<FEFF${utf16(text)}>`;

export function utf16(text: string): string {
  const sound = text.toWellFormed();
  let units = "";
  for (let at = 0; at < sound.length; at++) units += hex(sound.charCodeAt(at), 4);
  return units;
}

/** ASCII as a PDF string; what isn't ASCII is left out. */
export const asciiString = (text: string): string =>
  `(${text.replace(/[^\x20-\x7e]/g, "").replace(/[\\()]/g, "\\$&")})`;

/** A number as PDF reads it: no exponents, two decimals. */
export const number = (value: number): string => String(Math.round(value * 100) / 100);
