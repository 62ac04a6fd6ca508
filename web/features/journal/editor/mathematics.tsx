import { InputRule, Node, type NodeViewRendererProps } from "@tiptap/core";
import { NodeSelection } from "@tiptap/pm/state";
import { createSignal } from "solid-js";
import { render } from "solid-js/web";
import { formulaAt } from "../../../ui/rich-text/delimiters.ts";
import { Mathematics } from "../../../ui/rich-text/Mathematics.tsx";

/** A formula that somebody wants to change. */
export interface FormulaAt {
  readonly position: number;
  readonly latex: string;
  readonly display: boolean;
}
export type AskFormula = (formula: FormulaAt) => void;

/** Formulas in a line and on a line of their own. Pressing one, or Enter where it is chosen, asks to change it. */
export function formulaNodes(onAsk: AskFormula) {
  return [formulaNode("inlineMath", onAsk), formulaNode("blockMath", onAsk)];
}

function formulaNode(name: "inlineMath" | "blockMath", onAsk: AskFormula) {
  const display = name === "blockMath";
  return Node.create({
    name,
    group: display ? "block" : "inline",
    inline: !display,
    atom: true,
    addAttributes() {
      return {
        latex: {
          default: "",
          parseHTML: (element) => element.getAttribute("data-latex") ?? "",
          renderHTML: ({ latex }) => ({ "data-latex": latex }),
        },
      };
    },
    parseHTML: () => [{ tag: `${display ? "div" : "span"}[data-latex]` }],
    renderHTML({ HTMLAttributes, node }) {
      return [display ? "div" : "span", HTMLAttributes, latexOf(node.attrs)];
    },
    // What is copied as plain text reads back as a formula.
    renderText({ node }) {
      const latex = latexOf(node.attrs);
      return display ? `$$${latex}$$` : `$${latex}$`;
    },
    addNodeView() {
      return (view) => formulaView(view, display, onAsk);
    },
    addKeyboardShortcuts() {
      return {
        Enter: ({ editor }) => {
          const { selection } = editor.state;
          if (!(selection instanceof NodeSelection) || selection.node.type.name !== name) return false;
          onAsk({ position: selection.from, latex: latexOf(selection.node.attrs), display });
          return true;
        },
      };
    },
    addInputRules() {
      return [
        new InputRule({
          find: display ? /^\$\$([^$\n]+)\$\$$/ : /(?<![\p{L}\d\\$])\$[^$\n]+\$$/u,
          handler: ({ state, range, match }) => {
            const formula = formulaAt(match[0]);
            if (formula === null || formula.raw !== match[0] || formula.display !== display) return null;
            const node = this.type.create({ latex: formula.source });
            if (!display) {
              state.tr.replaceWith(range.from, range.to, node);
              return;
            }
            const place = state.doc.resolve(range.from);
            if (place.parent.type.name !== "paragraph") return null;
            state.tr.replaceWith(place.before(), place.after(), [node, place.parent.type.create()]);
          },
        }),
      ];
    },
  });
}

/** The formula on the page: set by the same component as everywhere. */
function formulaView(view: NodeViewRendererProps, display: boolean, onAsk: AskFormula) {
  const dom = document.createElement(display ? "div" : "span");
  dom.className = "formula";
  const [latex, setLatex] = createSignal(latexOf(view.node.attrs));
  const dispose = render(() => <Mathematics source={latex()} display={display} />, dom);
  dom.addEventListener("click", () => {
    const position = view.getPos();
    if (position !== undefined && view.editor.isEditable) onAsk({ position, latex: latex(), display });
  });
  return {
    dom,
    update(node: NodeViewRendererProps["node"]) {
      if (node.type !== view.node.type) return false;
      setLatex(latexOf(node.attrs));
      return true;
    },
    selectNode: () => dom.classList.add("chosen"),
    deselectNode: () => dom.classList.remove("chosen"),
    ignoreMutation: () => true,
    destroy: dispose,
  };
}

function latexOf(attributes: Readonly<Record<string, unknown>>): string {
  return typeof attributes.latex === "string" ? attributes.latex : "";
}
