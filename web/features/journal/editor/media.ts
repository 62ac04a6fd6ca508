import { mergeAttributes, Node } from "@tiptap/core";
import { ownFile, safeAddress } from "./addresses.ts";

const attributes = () => ({ src: { default: "" }, alt: { default: "" } });
const shared = { group: "inline", inline: true, atom: true, draggable: true } as const;

/** Pictures and recordings of an entry. What is not a file of Ponder's is a link: the page loads from nobody else. */
export const media = [
  Node.create({
    ...shared,
    name: "image",
    addAttributes: attributes,
    parseHTML: () => [{ tag: "img[src^='/api/files/']" }],
    renderHTML({ node }) {
      const { src, alt } = wordsOf(node.attrs);
      return ownFile(src) ? ["img", { src, alt, loading: "lazy" }] : elsewhere(src, alt);
    },
  }),
  Node.create({
    ...shared,
    name: "audio",
    addAttributes: attributes,
    parseHTML: () => [{ tag: "audio[src^='/api/files/']" }],
    renderHTML({ node, HTMLAttributes }) {
      const { src, alt } = wordsOf(node.attrs);
      if (!ownFile(src)) return elsewhere(src, alt);
      const sound = mergeAttributes(HTMLAttributes, {
        src,
        alt: null,
        controls: "",
        "aria-label": alt,
        preload: "none",
      });
      // What is said in it stands below, for those who can't or won't listen.
      return [
        "span",
        { class: "recording" },
        ["audio", sound],
        ["span", { class: "said", dir: "auto" }, alt],
      ];
    },
  }),
];

function elsewhere(src: string, alt: string): [string, Record<string, string>, string] {
  const href = safeAddress(src);
  const words = alt || src;
  return href
    ? ["a", { href, rel: "noopener noreferrer nofollow", target: "_blank" }, words]
    : ["span", {}, words];
}

function wordsOf(attributes: Readonly<Record<string, unknown>>): {
  readonly src: string;
  readonly alt: string;
} {
  const { src, alt } = attributes;
  return { src: typeof src === "string" ? src : "", alt: typeof alt === "string" ? alt : "" };
}
