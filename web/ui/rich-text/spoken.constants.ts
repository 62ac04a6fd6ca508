/** How mathematics is said, by the sign or TeX command it is written with. */
export interface MathematicsWords {
  readonly signs: Readonly<Record<string, string>>;
  readonly over: string;
  readonly root: string;
  readonly squared: string;
  readonly cubed: string;
  readonly power: string;
  readonly open: string;
  readonly close: string;
}

const english: MathematicsWords = {
  signs: {
    "=": "equals",
    "+": "plus",
    "-": "minus",
    "−": "minus",
    "*": "times",
    "·": "times",
    "×": "times",
    "\\cdot": "times",
    "\\times": "times",
    "/": "divided by",
    "÷": "divided by",
    "\\div": "divided by",
    "<": "is less than",
    ">": "is greater than",
    "\\lt": "is less than",
    "\\gt": "is greater than",
    "≤": "is at most",
    "\\le": "is at most",
    "\\leq": "is at most",
    "≥": "is at least",
    "\\ge": "is at least",
    "\\geq": "is at least",
    "≠": "is not equal to",
    "\\ne": "is not equal to",
    "\\neq": "is not equal to",
    "±": "plus or minus",
    "\\pm": "plus or minus",
    "\\approx": "is about",
    "%": "percent",
    "\\%": "percent",
    "√": "the square root of",
    "²": "squared",
    "³": "cubed",
    π: "pi",
    "\\circ": "degrees",
    "°": "degrees",
    _: "sub",
  },
  over: "over",
  root: "the square root of",
  squared: "squared",
  cubed: "cubed",
  power: "to the power of",
  open: "open bracket",
  close: "close bracket",
};

const spanish: MathematicsWords = {
  signs: {
    "=": "es igual a",
    "+": "más",
    "-": "menos",
    "−": "menos",
    "*": "por",
    "·": "por",
    "×": "por",
    "\\cdot": "por",
    "\\times": "por",
    "/": "entre",
    "÷": "entre",
    "\\div": "entre",
    "<": "es menor que",
    ">": "es mayor que",
    "\\lt": "es menor que",
    "\\gt": "es mayor que",
    "≤": "es menor o igual que",
    "\\le": "es menor o igual que",
    "\\leq": "es menor o igual que",
    "≥": "es mayor o igual que",
    "\\ge": "es mayor o igual que",
    "\\geq": "es mayor o igual que",
    "≠": "es distinto de",
    "\\ne": "es distinto de",
    "\\neq": "es distinto de",
    "±": "más o menos",
    "\\pm": "más o menos",
    "\\approx": "es aproximadamente",
    "%": "por ciento",
    "\\%": "por ciento",
    "√": "la raíz cuadrada de",
    "²": "al cuadrado",
    "³": "al cubo",
    π: "pi",
    "\\circ": "grados",
    "°": "grados",
    _: "sub",
  },
  over: "sobre",
  root: "la raíz cuadrada de",
  squared: "al cuadrado",
  cubed: "al cubo",
  power: "elevado a",
  open: "abre paréntesis",
  close: "cierra paréntesis",
};

export const mathematicsWords: Readonly<Record<"en" | "es", MathematicsWords>> = {
  en: english,
  es: spanish,
};
