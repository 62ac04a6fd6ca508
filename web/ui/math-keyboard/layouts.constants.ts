import type { VirtualKeyboardLayout } from "mathlive";

/** What school mathematics needs and a keyboard lacks; the letters come from the keyboard itself. */
export const layouts: readonly VirtualKeyboardLayout[] = [
  {
    label: "123",
    rows: [
      ["7", "8", "9", "\\div", { latex: "\\frac{#@}{#?}", class: "small" }, "x", "[left]", "[right]"],
      ["4", "5", "6", "\\times", { latex: "#@^{#?}", class: "small" }, "y", "(", ")"],
      ["1", "2", "3", "-", { latex: "\\sqrt{#0}", class: "small" }, "=", "<", ">"],
      ["0", ".", "\\%", "+", "\\pm", "\\pi", { label: "[backspace]", width: 2 }],
    ],
  },
  {
    label: "f(x)",
    rows: [
      ["\\le", "\\ge", "\\ne", "\\infty", "\\left|#0\\right|", "a", "b", "n"],
      ["\\sin", "\\cos", "\\tan", "\\ln", "\\log_{#?}", "\\theta", "\\lbrack", "\\rbrack"],
      ["\\sqrt[#?]{#0}", "e^{#?}", "\\frac{d}{dx}", "\\int", "\\cup", "\\in", "\\lbrace", "\\rbrace"],
      ["f", "t", ",", ":", "^\\circ", "\\sum", { label: "[backspace]", width: 2 }],
    ],
  },
];
