import { InputRule, Mark } from "@tiptap/core";
import { safeAddress } from "./addresses.ts";

/** A link, by its address alone. `[words](https://…)` typed becomes one. */
export const Link = Mark.create({
  name: "link",
  inclusive: false,
  addAttributes() {
    return { href: { default: null } };
  },
  parseHTML() {
    return [
      {
        tag: "a[href]",
        getAttrs: (element) => {
          const href = safeAddress(element.getAttribute("href") ?? "");
          return href === null ? false : { href };
        },
      },
    ];
  },
  renderHTML({ mark }) {
    const href = safeAddress(String(mark.attrs.href ?? ""));
    return ["a", { ...(href && { href }), rel: "noopener noreferrer nofollow", target: "_blank" }, 0];
  },
  addInputRules() {
    return [
      new InputRule({
        find: /\[([^[\]\n]+)\]\(([^()\s]+)\)$/,
        handler: ({ state, range, match }) => {
          const [, words, address] = match;
          const href = safeAddress(address ?? "");
          if (!words || href === null) return null;
          state.tr
            .replaceWith(range.from, range.to, state.schema.text(words, [this.type.create({ href })]))
            .removeStoredMark(this.type);
        },
      }),
    ];
  },
});
