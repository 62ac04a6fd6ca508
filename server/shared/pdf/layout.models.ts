import type { PrintedBlock, Run, Tone } from "./document.models.ts";
import { brokenLines } from "./lines.models.ts";
import type { Objects } from "./objects.models.ts";
import { type Picture, readPicture } from "./pictures.models.ts";
import { type Press, paper } from "./press.models.ts";
import { altEntry, makeTag, type Tag, type TagName } from "./tags.models.ts";
import type { Typesetter } from "./typesetter.models.ts";

export interface Workshop {
  readonly objects: Objects;
  readonly press: Press;
  readonly typesetter: Typesetter;
  /** What was read of each picture's bytes: one that stands in many places is unpacked, and in the file, once. */
  readonly pictures: Map<Uint8Array, Picture | null>;
}

/** Where blocks stand: between what edges, behind what bars, in what tone, as a part of what. */
interface Frame {
  readonly x: number;
  readonly width: number;
  readonly bars: readonly { readonly x: number; readonly tone: Tone }[];
  readonly tone: Tone;
  readonly tag: Tag;
}

interface Type {
  readonly size: number;
  readonly leading: number;
}

/** Sizes and distances of lines, points. */
const body: Type = { size: 10.5, leading: 15.5 };
const small: Type = { size: 9.5, leading: 13.5 };
const code: Type = { size: 9, leading: 12.5 };
const headings: Readonly<Record<1 | 2 | 3 | 4 | 5 | 6, Type>> = {
  1: { size: 22, leading: 27 },
  2: { size: 15.5, leading: 20 },
  3: { size: 12.5, leading: 17 },
  4: { size: 11, leading: 16 },
  5: body,
  6: body,
};
/** How much further in a list or a quotation stands. */
const indent = 18;
/** Narrowest that nested lists and quotations get. */
const narrowest = 120;
/** Tallest that a picture gets. */
const tallest = 420;

/** Lays blocks out on pages, one under the other, and tags what they are. */
export function layOut(blocks: readonly PrintedBlock[], root: Tag, workshop: Workshop): void {
  const width = paper.width - paper.left - paper.right;
  layBlocks(blocks, { x: paper.left, width, bars: [], tone: "plain", tag: root }, workshop);
}

function layBlocks(blocks: readonly PrintedBlock[], frame: Frame, workshop: Workshop): void {
  for (const block of blocks) layBlock(block, frame, workshop);
}

function layBlock(block: PrintedBlock, frame: Frame, workshop: Workshop): void {
  const { press, objects } = workshop;
  switch (block.kind) {
    case "heading": {
      const type = headings[block.level];
      press.gap(block.level === 1 ? 4 : type.size);
      // Not the last thing on a page.
      press.keep(type.leading + 3 * body.leading);
      const bold = block.content.map((run) => ({ ...run, bold: true as const }));
      layText(bold, type, `H${block.level}`, frame, workshop);
      press.gap(3);
      break;
    }
    case "paragraph":
      layText(block.content, body, "P", { ...frame, tone: block.tone ?? frame.tone }, workshop);
      press.gap(6);
      break;
    case "list":
      layList(block, frame, workshop);
      break;
    case "quote": {
      const tone = block.tone ?? "soft";
      const tag = makeTag(objects, "BlockQuote", frame.tag);
      const bars = [...frame.bars, { x: frame.x + 3, tone }];
      layBlocks(block.blocks, { ...inner(frame, tag), bars, tone }, workshop);
      break;
    }
    case "code": {
      const paragraph = makeTag(objects, "P", frame.tag);
      const bars = [...frame.bars, { x: frame.x + 3, tone: "soft" as const }];
      const within = { ...inner(frame, paragraph), bars };
      layText([{ text: block.text, code: true }], code, "Code", within, workshop);
      press.gap(8);
      break;
    }
    case "table":
      layTable(block, frame, workshop);
      break;
    case "picture":
      layPicture(block, frame, workshop);
      break;
    case "rule":
      press.down(8);
      press.rule(frame.x, frame.width);
      press.gap(10);
      break;
    case "page-break":
      press.newPage();
      break;
  }
}

/** Text as a part of the document of its own. */
function layText(
  runs: readonly Run[],
  type: Type,
  name: TagName,
  frame: Frame,
  { objects, press, typesetter }: Workshop,
): void {
  const tag = makeTag(objects, name, frame.tag);
  const linkTags = new Map<unknown, Tag>();
  for (const line of brokenLines(runs, type.size, frame.width, typesetter)) {
    press.down(type.leading);
    for (const bar of frame.bars) press.bar(bar.x, type.leading, bar.tone);
    if (line.length > 0) press.line(line, { x: frame.x, size: type.size, tone: frame.tone, tag, linkTags });
  }
}

/** The frame a step further in, as long as there is room. */
function inner(frame: Frame, tag: Tag): Frame {
  const step = frame.width - indent < narrowest ? 0 : indent;
  return { ...frame, x: frame.x + step, width: frame.width - step, tag };
}

function layList(
  { start, items }: Extract<PrintedBlock, { kind: "list" }>,
  frame: Frame,
  workshop: Workshop,
): void {
  const { objects, press, typesetter } = workshop;
  const list = makeTag(objects, "L", frame.tag);
  items.forEach((item, index) => {
    const tag = makeTag(objects, "LI", list);
    const within = inner(frame, makeTag(objects, "LBody", tag));
    // The label stands on the first line of what follows.
    press.keep(body.leading);
    const text = start === null ? "•" : `${start + index}.`;
    const [label] = brokenLines([{ text }], body.size, 1_000, typesetter);
    const width = (label ?? []).reduce((sum, piece) => sum + piece.width, 0);
    const labelTag = makeTag(objects, "Lbl", null);
    tag.kids.unshift(labelTag);
    press.down(body.leading);
    const x = Math.max(frame.x, within.x - width - 5);
    press.line(label ?? [], { x, size: body.size, tone: frame.tone, tag: labelTag, linkTags: new Map() });
    press.up(body.leading);
    layBlocks(item, within, workshop);
  });
}

function layTable(
  { caption, head, rows }: Extract<PrintedBlock, { kind: "table" }>,
  frame: Frame,
  workshop: Workshop,
): void {
  const { objects, press } = workshop;
  const table = makeTag(objects, "Table", frame.tag);
  if (caption !== "")
    layText([{ text: caption }], small, "Caption", { ...frame, tag: table, tone: "soft" }, workshop);
  press.gap(2);
  const titles = head.map((text) => [{ text, bold: true as const }]);
  layRow(titles, () => "Column", table, frame, workshop);
  for (const row of rows) {
    const cells = head.map((_, column) => row[column] ?? []);
    layRow(cells, (column) => (column === 0 ? "Row" : null), table, frame, workshop);
  }
  press.gap(10);
}

/** A row of a table; one that is taller than what is left of a page goes on on the next. */
function layRow(
  cells: readonly (readonly Run[])[],
  scopeOf: (column: number) => "Column" | "Row" | null,
  table: Tag,
  frame: Frame,
  { objects, press, typesetter }: Workshop,
): void {
  const tag = makeTag(objects, "TR", table);
  const width = frame.width / cells.length;
  const columns = cells.map((content, column) => {
    const scope = scopeOf(column);
    const entries = scope === null ? "" : `/A << /O /Table /Scope /${scope} >>`;
    const cell = makeTag(objects, scope === null ? "TD" : "TH", tag, entries);
    return {
      x: frame.x + column * width,
      tag: cell,
      lines: brokenLines(content, small.size, width - 8, typesetter),
      linkTags: new Map<unknown, Tag>(),
    };
  });
  const count = Math.max(0, ...columns.map(({ lines }) => lines.length));
  for (let index = 0; index < count; index++) {
    press.down(small.leading);
    for (const { x, tag: cell, lines, linkTags } of columns) {
      const line = lines[index];
      if (line && line.length > 0)
        press.line(line, { x, size: small.size, tone: frame.tone, tag: cell, linkTags });
    }
  }
  press.gap(5);
  press.rule(frame.x, frame.width);
  press.gap(2);
}

function layPicture(
  { bytes, alt }: Extract<PrintedBlock, { kind: "picture" }>,
  frame: Frame,
  workshop: Workshop,
): void {
  const { objects, press } = workshop;
  const picture = bytes === null ? null : pictureIn(bytes, workshop);
  if (!picture) {
    // What can't be printed is still said.
    layText([{ text: `[${alt}]`, italic: true }], body, "P", { ...frame, tone: "soft" }, workshop);
    press.gap(6);
    return;
  }
  const isLying = picture.orientation < 5;
  const [pixels, rows] = isLying ? [picture.width, picture.height] : [picture.height, picture.width];
  // Never larger than it is at 96 pixels an inch, so that a small picture stays sharp.
  const scale = Math.min(frame.width / pixels, tallest / rows, 0.75);
  const [width, height] = [pixels * scale, rows * scale];
  press.down(height + 4);
  const tag = makeTag(objects, "Figure", frame.tag, altEntry(alt));
  press.picture(picture, { x: frame.x, width, height, tag });
  press.gap(10);
}

function pictureIn(bytes: Uint8Array, { pictures }: Workshop): Picture | null {
  const known = pictures.get(bytes);
  if (known !== undefined) return known;
  const read = readPicture(bytes);
  pictures.set(bytes, read);
  return read;
}
