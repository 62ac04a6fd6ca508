/** What is measured on shapes, and how it is named in English and Spanish. Words are without accents. */

export interface Measure {
  /** 1 for a length, 2 for an area, 3 for a volume. */
  readonly dimension: 1 | 2 | 3;
  readonly en: string;
  readonly es: string;
  /** What it may be called in a text. */
  readonly words: string;
  /** Other letters that stand for it in students' formulas. */
  readonly letters: string;
}

/** A measure; without words of its own it is called by its names. */
export function measure(
  dimension: 1 | 2 | 3,
  en: string,
  es: string,
  letters: string,
  words = `${en}|${plain(es)}`,
): Measure {
  return { dimension, en, es, letters, words };
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "");
}

export const perimeter = measure(1, "perimeter", "perímetro", "pPC");
export const area = measure(2, "area", "área", "aAS", "(?:total )?areas?(?: total)?|superficie");
export const volume = measure(3, "volume", "volumen", "vV", "volumen?|capacity|capacidad");
export const surface = measure(
  2,
  "surface area",
  "área total",
  "SATs",
  "(?:total )?surface(?: area)?|total area|area total|area (?:de la )?superficie|area superficial(?: total)?|superficie(?: total)?",
);
export const lateral = measure(
  2,
  "lateral area",
  "área lateral",
  "LASl",
  "(?:curved|lateral) (?:surface )?(?:area|surface)|area lateral|superficie lateral|lateral surface area",
);
export const side = measure(
  1,
  "side",
  "lado",
  "slacx",
  "(?:edge|side)(?: length)?s?|length of (?:a|one|its|each|the) (?:side|edge)|lados?|aristas?",
);
export const length = measure(
  1,
  "length",
  "largo",
  "lLabx",
  "lengths?|long|largo|longitud|base|(?:one|un) (?:side|lado)",
);
export const width = measure(
  1,
  "width",
  "ancho",
  "wWbahy",
  "widths?|wide|breadth|ancho|anchura|heights?|tall|high|altura|alto",
);
export const base = measure(1, "base", "base", "blx", "bases?");
export const height = measure(
  1,
  "height",
  "altura",
  "hHxl",
  "(?:perpendicular |vertical )?heights?|high|tall|altitude|deep|depth|altura|alto|profundidad",
);
export const radius = measure(1, "radius", "radio", "rRx", "radius|radii|radio");
export const diameter = measure(1, "diameter", "diámetro", "dDx", "diameters?|diametro");
export const diagonal = measure(1, "diagonal", "diagonal", "dDcx", "diagonal(?:es)?");
export const slant = measure(
  1,
  "slant height",
  "generatriz",
  "slgx",
  "slant(?: height| edge)?|generatriz|apotema(?: lateral)?",
);
export const baseArea = measure(
  2,
  "base area",
  "área de la base",
  "BbA",
  "base area|area of (?:the|its|each) base|(?:the )?base has an area|area de (?:la|su|cada) base",
);

export interface Shape {
  readonly en: string;
  readonly es: string;
  /** Spanish article. */
  readonly un: "un" | "una";
  readonly words: string;
  /** Measures by the letter that the formulas use; a longer name stands before a shorter one that is part of it. */
  readonly measures: Readonly<Record<string, Measure>>;
  /** Letters of numbers given without a name: `8 cm by 5 cm`. */
  readonly positional: string;
  /** Names for several measures at once: `sides 3, 4 and 5`. */
  readonly groups?: readonly {
    readonly letters: string;
    readonly en: string;
    readonly es: string;
    readonly words: string;
  }[];
}
