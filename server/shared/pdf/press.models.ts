import { latin1 } from "./bytes.models.ts";
import type { Tone } from "./document.models.ts";
import type { Line, Piece } from "./lines.models.ts";
import { asciiString, number, type ObjectId, type Objects, ref, textString } from "./objects.models.ts";
import { pdfTooLong } from "./pdf.errors.ts";
import type { Picture } from "./pictures.models.ts";
import { makeTag, type Tag } from "./tags.models.ts";

/** A4 and its margins, points. */
export const paper = { width: 595.28, height: 841.89, left: 68, right: 68, top: 64, bottom: 72 } as const;

/** Most pages of one file: what a small server makes in a moment. */
export const mostPages = 400;

/** Colours that are read well on white, as red, green and blue 0..1. */
const colours = {
  plain: "0.118 0.141 0.188",
  soft: "0.353 0.384 0.447",
  own: "0.541 0.294 0.122",
  link: "0.059 0.42 0.42",
  line: "0.78 0.76 0.71",
} as const;
export type Colour = keyof typeof colours & (Tone | "line");

export interface Sheet {
  readonly id: ObjectId;
  /** Its place in the parent tree of tags. */
  readonly place: number;
  readonly content: string[];
  /** What its marks belong to, by their number. */
  readonly marks: Tag[];
  readonly links: ObjectId[];
  readonly pictures: Map<string, ObjectId>;
}

/** Puts lines, bars and pictures on pages, from the top down; a new page begins where one is full. */
export interface Press {
  /** Goes down so far, on a new page where there isn't room for it. */
  down(height: number): void;
  /** Leaves room above what follows, except at the top of a page. */
  gap(height: number): void;
  /** A new page where less than this is left. */
  keep(height: number): void;
  newPage(): void;
  /** Back up, on the same page. */
  up(height: number): void;
  /** A line with its baseline where the press stands. @param linkTags the tags of links that began on a line before */
  line(line: Line, at: { x: number; size: number; tone: Tone; tag: Tag; linkTags: Map<unknown, Tag> }): void;
  /** A bar that reaches from where the press stands upward. */
  bar(x: number, height: number, tone: Tone): void;
  rule(x: number, width: number, from?: number): void;
  picture(picture: Picture, at: { x: number; width: number; height: number; tag: Tag }): void;
  /** Text that no screen reader reads, on a page that stands already. */
  foot(sheet: Sheet, line: Line, x: number, size: number): void;
  readonly sheets: readonly Sheet[];
  readonly places: ReadonlyMap<number, readonly Tag[] | Tag>;
}

export function makePress(objects: Objects): Press {
  const sheets: Sheet[] = [];
  const places = new Map<number, readonly Tag[] | Tag>();
  const pictures = new Map<Picture, readonly [string, ObjectId]>();
  let y = paper.height - paper.top;

  function newPage(): Sheet {
    if (sheets.length >= mostPages) throw pdfTooLong(mostPages);
    const sheet: Sheet = {
      id: objects.reserve(),
      place: places.size,
      content: [],
      marks: [],
      links: [],
      pictures: new Map(),
    };
    places.set(sheet.place, sheet.marks);
    sheets.push(sheet);
    y = paper.height - paper.top;
    return sheet;
  }
  const sheet = () => sheets.at(-1) ?? newPage();
  const isTop = () => sheets.length === 0 || y === paper.height - paper.top;

  function keep(height: number): void {
    if (sheets.length === 0 || (y - height < paper.bottom && !isTop())) newPage();
  }

  /** Content that belongs to a tag. */
  function marked(tag: Tag, content: string): void {
    const { id, marks, content: all } = sheet();
    const mark = marks.push(tag) - 1;
    tag.kids.push({ page: id, mark });
    all.push(`/${tag.name} << /MCID ${mark} >> BDC ${content} EMC`);
  }

  function link(target: string, tag: Tag, box: readonly number[]): void {
    const place = places.size;
    places.set(place, tag);
    const annotation = objects.put(
      `<< /Type /Annot /Subtype /Link /Rect [${box.map(number).join(" ")}] /Border [0 0 0] /F 4 /StructParent ${place} /Contents ${textString(target)} /A << /S /URI /URI ${asciiString(target)} >> >>`,
    );
    sheet().links.push(annotation);
    tag.kids.push({ page: sheet().id, annotation });
  }

  return {
    sheets,
    places,
    keep,
    newPage: () => void newPage(),
    up(height) {
      y += height;
    },
    down(height) {
      keep(height);
      y -= height;
    },
    gap(height) {
      if (!isTop()) y -= height;
    },
    line(line, { x, size, tone, tag, linkTags }) {
      let at = x;
      for (const part of byLink(line)) {
        const target = part[0] ? targetOf(part[0].run.link) : null;
        const width = part.reduce((sum, piece) => sum + piece.width, 0);
        if (target === null) marked(tag, drawn(part, at, y, size, tone));
        else {
          const linkTag = linkTags.get(part[0]?.run) ?? makeTag(objects, "Link", tag);
          linkTags.set(part[0]?.run, linkTag);
          marked(linkTag, drawn(part, at, y, size, "link"));
          link(target, linkTag, [at, y - size * 0.25, at + width, y + size * 0.8]);
        }
        at += width;
      }
    },
    bar(x, height, tone) {
      sheet().content.push(
        artifact(`${colours[tone]} rg ${rectangle(x, y - height * 0.28, 2, height + 0.5)} f`),
      );
    },
    rule(x, width, from = y) {
      sheet().content.push(artifact(`${colours.line} rg ${rectangle(x, from, width, 0.7)} f`));
    },
    picture(picture, { x, width, height, tag }) {
      const [name, id] = pictures.get(picture) ?? [`Im${pictures.size + 1}`, picture.put(objects)];
      pictures.set(picture, [name, id]);
      sheet().pictures.set(name, id);
      marked(tag, `q ${placed(picture.orientation, x, y, width, height)} cm /${name} Do Q`);
    },
    foot({ content }, line, x, size) {
      content.push(artifact(drawn(line, x, paper.bottom - 34, size, "soft")));
    },
  };
}

const artifact = (content: string) => `/Artifact BMC ${content} EMC`;
const rectangle = (...sides: readonly number[]) => `${sides.map(number).join(" ")} re`;

/** Neighbouring pieces that link to one place, or to none, together. */
function byLink(line: Line): readonly (readonly Piece[])[] {
  const parts: Piece[][] = [];
  for (const piece of line) {
    const last = parts.at(-1);
    if (last && piece.run.link === undefined && last[0]?.run.link === undefined) last.push(piece);
    else parts.push([piece]);
  }
  return parts;
}

/** Where a link may lead; null for anything but the web and mail. */
function targetOf(link: string | undefined): string | null {
  if (link === undefined) return null;
  const url = URL.parse(link);
  return url && /^(https?|mailto):$/.test(url.protocol) && url.href.length <= 2000 ? url.href : null;
}

/** Pieces as text of a page, and lines through those that are struck out. */
function drawn(pieces: readonly Piece[], x: number, y: number, size: number, colour: keyof typeof colours) {
  const text: string[] = [];
  const strikes: string[] = [];
  let font = "";
  let codes = "";
  let at = x;
  const flush = () => {
    if (codes !== "") text.push(`/${font} ${number(size)} Tf <${codes}> Tj`);
    codes = "";
  };
  for (const { run, glyphs, width } of pieces) {
    for (const glyph of glyphs) {
      if (glyph.font !== font) flush();
      font = glyph.font;
      codes += glyph.code;
    }
    if (run.strike) strikes.push(`${rectangle(at, y + size * 0.28, width, 0.6)} f`);
    at += width;
  }
  flush();
  return `${colours[colour]} rg BT 1 0 0 1 ${number(x)} ${number(y)} Tm ${text.join(" ")} ET ${strikes.join(" ")}`;
}

/** The matrix that puts a picture, turned as its camera was held (EXIF 2.3), into a box with its lower left at x, y. */
function placed(orientation: number, x: number, y: number, width: number, height: number): string {
  const [w, h, right, top] = [width, height, x + width, y + height];
  const matrices: Readonly<Record<number, readonly number[]>> = {
    2: [-w, 0, 0, h, right, y],
    3: [-w, 0, 0, -h, right, top],
    4: [w, 0, 0, -h, x, top],
    5: [0, -h, -w, 0, right, top],
    6: [0, -h, w, 0, x, top],
    7: [0, h, w, 0, x, y],
    8: [0, h, -w, 0, right, y],
  };
  return (matrices[orientation] ?? [w, 0, 0, h, x, y]).map(number).join(" ");
}

/** Puts the pages. @returns the object that holds them */
export function putSheets(
  objects: Objects,
  sheets: readonly Sheet[],
  fonts: readonly (readonly [string, ObjectId])[],
): ObjectId {
  const tree = objects.reserve();
  const named = (all: Iterable<readonly [string, ObjectId]>) =>
    [...all].map(([name, id]) => `/${name} ${ref(id)}`).join(" ");
  for (const { id, place, content, links, pictures } of sheets) {
    const stream = objects.stream("", latin1(content.join("\n")));
    objects.put(
      `<< /Type /Page /Parent ${ref(tree)} /MediaBox [0 0 ${paper.width} ${paper.height}] /Contents ${ref(stream)} /StructParents ${place} /Tabs /S /Resources << /Font << ${named(fonts)} >> /XObject << ${named(pictures)} >> >> /Annots [${links.map(ref).join(" ")}] >>`,
      id,
    );
  }
  const kids = sheets.map(({ id }) => ref(id)).join(" ");
  return objects.put(`<< /Type /Pages /Kids [${kids}] /Count ${sheets.length} >>`, tree);
}
