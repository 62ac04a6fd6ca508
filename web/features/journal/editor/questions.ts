import * as Y from "yjs";

/**
 * Gives a page that was just begun from a template an empty line below each of its questions (a heading, and below it a
 * paragraph in italics), where the learner writes. Done once: a line that is there already stays.
 */
export function openQuestions(body: Y.XmlFragment): void {
  const nodes = body.toArray();
  const places = nodes.flatMap((node, index) =>
    isNamed(nodes[index - 1], "heading") && isQuestion(node) && !isEmptyLine(nodes[index + 1])
      ? [index + 1]
      : [],
  );
  body.doc?.transact(() => {
    // From the end, so that the places before stay.
    for (const place of places.toReversed()) body.insert(place, [emptyLine()]);
  });
}

/** A line with its place for text (text-places.ts says why). */
function emptyLine(): Y.XmlElement {
  const line = new Y.XmlElement("paragraph");
  line.insert(0, [new Y.XmlText()]);
  return line;
}

function isNamed(node: unknown, name: string): node is Y.XmlElement {
  return node instanceof Y.XmlElement && node.nodeName === name;
}

function isEmptyLine(node: unknown): boolean {
  return (
    isNamed(node, "paragraph") &&
    node.toArray().every((child) => child instanceof Y.XmlText && child.length === 0)
  );
}

function isQuestion(node: unknown): boolean {
  if (!isNamed(node, "paragraph") || isEmptyLine(node)) return false;
  return node.toArray().every((child) => {
    if (!(child instanceof Y.XmlText)) return false;
    const stretches: readonly { readonly attributes?: Readonly<Record<string, unknown>> }[] = child.toDelta();
    return stretches.every(({ attributes }) => attributes?.italic !== undefined);
  });
}
