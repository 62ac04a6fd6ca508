/** Reasons about answers of several parts: collections, sets of numbers, matrices, ratios, statements, integrals. */
export const partReasons = {
  "entries.right": { en: "Every entry is right.", es: "Todos los elementos son correctos." },
  "entries.there": { en: "Every entry is there.", es: "Están todos los elementos." },
  "entries.too-many": { en: "There are too many entries.", es: "Hay demasiados elementos." },
  "entries.too-much": { en: "There is too much to compare.", es: "Hay demasiado que comparar." },
  "entries.too-deep": { en: "It is nested too deep.", es: "Tiene demasiados niveles, unos dentro de otros." },
  "entries.open": {
    en: "Whether every entry is there can't be decided exactly.",
    es: "No se puede decidir con exactitud si están todos los elementos.",
  },
  "entries.fewer": {
    en: "There are fewer entries than expected.",
    es: "Hay menos elementos de los esperados.",
  },
  "entries.more": {
    en: "There are more entries than expected.",
    es: "Hay más elementos de los esperados.",
  },
  "entries.other-count": {
    en: "The answer holds another number of entries.",
    es: "La respuesta tiene otra cantidad de elementos.",
  },
  "entry.missing": { en: "An entry is missing or wrong.", es: "Falta un elemento o está mal." },
  "entry.differs": {
    en: "It is not right: entry {entry} differs.",
    es: "No es correcta: el elemento {entry} es distinto.",
  },
  "brackets.two-senses": {
    en: "Square brackets may hold two numbers or all between them.",
    es: "Los corchetes pueden contener dos números o todos los que hay entre ellos.",
  },
  "brackets.differ": {
    en: "Round and square brackets don't say the same here.",
    es: "Los paréntesis y los corchetes no dicen lo mismo aquí.",
  },
  "order.counts": {
    en: "The order counts here, and a set has none.",
    es: "Aquí cuenta el orden, y un conjunto no lo tiene.",
  },
  "coordinates.unnamed": {
    en: "Which value belongs to which coordinate can't be told.",
    es: "No se puede saber qué valor es de qué coordenada.",
  },
  "coordinates.no-set": {
    en: "A pair of coordinates is not a set of values.",
    es: "Un par de coordenadas no es un conjunto de valores.",
  },
  "interval.one-end": {
    en: "The answer is an interval with one end in it.",
    es: "La respuesta es un intervalo que incluye uno de sus extremos.",
  },
  "interval.or-point": {
    en: "Whether a point or an interval is meant can't be told.",
    es: "No se puede saber si se trata de un punto o de un intervalo.",
  },
  "set.same": {
    en: "It is the same set of numbers as the expected one.",
    es: "Es el mismo conjunto de números que el esperado.",
  },
  "set.other": {
    en: "It is another set of numbers than the expected one.",
    es: "No es el conjunto de números esperado.",
  },
  "set.ends": {
    en: "The ends are right; whether they belong to the set is not.",
    es: "Los extremos son correctos; si pertenecen o no al conjunto, no.",
  },
  "set.turned-round": {
    en: "The ends stand the wrong way round.",
    es: "Los extremos están al revés.",
  },
  "set.number": {
    en: "A set is asked for, and the answer is a number.",
    es: "Se pide un conjunto, y la respuesta es un número.",
  },
  "set.expected-unreadable": {
    en: "The expected set can't be read exactly.",
    es: "El conjunto esperado no se puede leer con exactitud.",
  },
  "set.unreadable": {
    en: "The answer can't be read as a set of numbers.",
    es: "La respuesta no se puede leer como un conjunto de números.",
  },
  "set.other-letter": {
    en: "The answer speaks of {given}, not of {expected}.",
    es: "La respuesta habla de {given}, no de {expected}.",
  },
  "matrix.expected-unreadable": {
    en: "The expected matrix can't be read.",
    es: "La matriz esperada no se puede leer.",
  },
  "matrix.unreadable": {
    en: "The answer can't be read as a matrix or vector.",
    es: "La respuesta no se puede leer como una matriz o un vector.",
  },
  "matrix.size": {
    en: "It has another number of rows or columns than the expected one.",
    es: "No tiene tantas filas o columnas como la esperada.",
  },
  "matrix.entry-differs": {
    en: "It is not right: row {row}, column {column} differs.",
    es: "No es correcta: la fila {row}, columna {column} es distinta.",
  },
  "vector.no-point": { en: "A vector is not a point.", es: "Un vector no es un punto." },
  "ratio.unreadable": {
    en: "The answer can't be read as a ratio.",
    es: "La respuesta no se puede leer como una razón.",
  },
  "ratio.terms": { en: "It has another number of terms.", es: "Tiene otra cantidad de términos." },
  "ratio.time": { en: "It may be a time of day.", es: "Puede ser una hora del día." },
  "solutions.same": {
    en: "It has the same solutions as the expected one.",
    es: "Tiene las mismas soluciones que la esperada.",
  },
  "solutions.other": {
    en: "It does not have the same solutions as the expected one.",
    es: "No tiene las mismas soluciones que la esperada.",
  },
  "solutions.undecided": {
    en: "Whether the two have the same solutions can't be decided exactly.",
    es: "No se puede decidir con exactitud si las dos tienen las mismas soluciones.",
  },
  "solutions.none-unsure": {
    en: "Whether no solution is meant can't be told.",
    es: "No se puede saber si se quiere decir que no hay solución.",
  },
  "solutions.number": {
    en: "Solutions are asked for as a whole, and the answer is a number.",
    es: "Se piden todas las soluciones, y la respuesta es un número.",
  },
  "inequality.number": {
    en: "An inequality is asked for, and the answer is a number.",
    es: "Se pide una desigualdad, y la respuesta es un número.",
  },
  "statement.expression": {
    en: "A statement is expected, and the answer is an expression.",
    es: "Se espera una ecuación o desigualdad, y la respuesta es una expresión.",
  },
  "expression.statement": {
    en: "An expression is asked for, not a statement.",
    es: "Se pide una expresión, no una ecuación o desigualdad.",
  },
  "expression.several": {
    en: "One expression is expected, and the answer holds several.",
    es: "Se espera una expresión, y la respuesta tiene varias.",
  },
  "expression.expected-unreadable": {
    en: "The expected answer can't be read exactly.",
    es: "La respuesta esperada no se puede leer con exactitud.",
  },
  "integral.same": {
    en: "It is equal up to the constant of integration.",
    es: "Es igual, salvo la constante de integración.",
  },
  "integral.other": {
    en: "Its derivative is not the expected one's.",
    es: "Su derivada no es la de la esperada.",
  },
  "integral.undecided": {
    en: "Whether the two differ by a constant can't be decided exactly.",
    es: "No se puede decidir con exactitud si las dos difieren en una constante.",
  },
  "integral.letters": { en: "It is in several letters.", es: "Está en varias letras." },
  "integral.letter-too-many": { en: "It has a letter too many.", es: "Tiene una letra de más." },
} as const;
