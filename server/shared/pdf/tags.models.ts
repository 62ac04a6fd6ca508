import { type ObjectId, type Objects, ref, textString } from "./objects.models.ts";

/** What a part of the document is, for screen readers (ISO 32000-1, 14.8.4). */
export type TagName =
  | "Document"
  | `H${1 | 2 | 3 | 4 | 5 | 6}`
  | "P"
  | "L"
  | "LI"
  | "Lbl"
  | "LBody"
  | "BlockQuote"
  | "Code"
  | "Table"
  | "Caption"
  | "TR"
  | "TH"
  | "TD"
  | "Figure"
  | "Link";

/** A part of the document with what it holds: other parts, marked stretches of pages, and a link's place. */
export interface Tag {
  readonly id: ObjectId;
  readonly name: TagName;
  /** More entries of its dictionary: `/Alt` of a picture. */
  readonly entries: string;
  readonly kids: (
    | Tag
    | { readonly page: ObjectId; readonly mark: number }
    | { readonly page: ObjectId; readonly annotation: ObjectId }
  )[];
}

export function makeTag(objects: Objects, name: TagName, parent: Tag | null, entries = ""): Tag {
  const tag: Tag = { id: objects.reserve(), name, entries, kids: [] };
  parent?.kids.push(tag);
  return tag;
}

export const altEntry = (alt: string): string => `/Alt ${textString(alt)}`;

/**
 * Puts the tree of tags (14.7). @param places what the marks of each page, and each link, belong to: by their number in the
 * parent tree
 */
export function putTags(
  objects: Objects,
  root: Tag,
  places: ReadonlyMap<number, readonly Tag[] | Tag>,
): ObjectId {
  const tree = objects.reserve();
  putTag(objects, root, tree);
  const numbers = [...places]
    .sort(([a], [b]) => a - b)
    .map(([at, tags]) =>
      "id" in tags
        ? `${at} ${ref(tags.id)}`
        : `${at} ${ref(objects.put(`[${tags.map(({ id }) => ref(id)).join(" ")}]`))}`,
    );
  const parents = objects.put(`<< /Nums [${numbers.join(" ")}] >>`);
  return objects.put(
    `<< /Type /StructTreeRoot /K ${ref(root.id)} /ParentTree ${ref(parents)} /ParentTreeNextKey ${places.size} >>`,
    tree,
  );
}

function putTag(objects: Objects, { id, name, entries, kids }: Tag, parent: ObjectId): void {
  const held = kids.map((kid) => {
    if ("name" in kid) {
      putTag(objects, kid, id);
      return ref(kid.id);
    }
    return "mark" in kid
      ? `<< /Type /MCR /Pg ${ref(kid.page)} /MCID ${kid.mark} >>`
      : `<< /Type /OBJR /Pg ${ref(kid.page)} /Obj ${ref(kid.annotation)} >>`;
  });
  objects.put(`<< /Type /StructElem /S /${name} /P ${ref(parent)} ${entries} /K [${held.join(" ")}] >>`, id);
}
