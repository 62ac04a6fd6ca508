/**
 * Words that differ by a slip of the finger or little more and mean different things. Within a group no word is
 * taken for a misspelling of another.
 */
export const confusableWords: readonly (readonly string[])[] = [
  ["increase", "decrease", "increases", "decreases", "increasing", "decreasing", "increased", "decreased"],
  ["mitosis", "meiosis", "miosis"],
  ["hypertonic", "hypotonic", "isotonic"],
  ["endothermic", "exothermic"],
  ["endocytosis", "exocytosis"],
  ["prophase", "metaphase", "anaphase", "telophase", "interphase"],
  ["chromatin", "chromatid", "chromatids"],
  ["prokaryote", "eukaryote", "prokaryotic", "eukaryotic", "procariota", "eucariota"],
  ["homozygous", "heterozygous"],
  ["homogeneous", "heterogeneous"],
  ["genotype", "phenotype"],
  ["glucose", "glycogen", "glucagon"],
  ["thymine", "thiamine"],
  ["adenine", "adenosine"],
  ["uracil", "uranil"],
  ["maximum", "minimum", "maximo", "minimo"],
  ["numerator", "denominator"],
  ["inductive", "deductive", "induction", "deduction"],
  ["absorb", "adsorb", "absorption", "adsorption"],
  ["complementary", "complimentary", "complement", "compliment"],
  ["median", "medial", "mean", "media", "mediana"],
  ["reactant", "reactance"],
  ["continuous", "contiguous"],
  ["perpendicular", "parallel"],
  ["concave", "convex"],
  ["convergent", "divergent", "converge", "diverge", "converges", "diverges"],
  ["autotroph", "heterotroph"],
  ["lactose", "lactase", "maltose", "maltase", "sucrose", "sucrase"],
  ["nucleus", "nucleolus", "nucleolo", "nucleo"],
  ["ribosome", "lysosome", "peroxisome"],
  ["nitrite", "nitrate", "sulfite", "sulfate", "chlorite", "chlorate"],
  ["export", "import"],
  ["immigration", "emigration", "immigrate", "emigrate"],
  ["internal", "external", "interior", "exterior", "interno", "externo"],
  ["positive", "negative"],
  ["proton", "photon"],
  ["integer", "integral"],
  ["quadrant", "quadratic"],
  ["translation", "transcription"],
  ["hyperbola", "parabola", "hyperbole"],
  ["aumenta", "disminuye"],
  ["synchronous", "asynchronous"],
  ["mutable", "immutable"],
];

/** Words that turn a statement round. */
export const negations: ReadonlySet<string> = new Set(
  "no not never none nor neither without isnt arent doesnt dont didnt cant cannot wont wasnt werent nothing nunca jamas ningun ninguno ninguna tampoco sin nada".split(
    " ",
  ),
);

/** Little words that an answer may have or leave out. */
export const articles: ReadonlySet<string> = new Set("a an the el la los las un una unos unas".split(" "));

/** Beginnings that make an opposite of a word. */
export const turningPrefixes: readonly string[] =
  "un in im il ir non dis a an anti de des sub hypo hyper".split(" ");

/** What is said for true and for false. */
export const truthWords: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  verdadero: true,
  cierto: true,
  verdad: true,
  si: true,
  false: false,
  no: false,
  falso: false,
};

/** Single letters for them, where a whole word is expected. */
export const truthLetters: Readonly<Record<string, boolean>> = {
  t: true,
  y: true,
  v: true,
  s: true,
  f: false,
  n: false,
};
