import type { Misconception } from "./misconceptions.schemas.ts";

const sleeman =
  "Sleeman, D. (1984). An attempt to understand students' understanding of basic algebra. Cognitive Science 8";
const matz =
  "Matz, M. (1982). Towards a process model for high school algebra errors. In Intelligent Tutoring Systems";
const payne =
  "Payne, S. J. & Squibb, H. R. (1990). Algebra mal-rules and cognitive accounts of error. Cognitive Science 14";
const kieran =
  "Kieran, C. (1992). The learning and teaching of school algebra. In Handbook of Research on Mathematics Teaching and Learning";
const booth =
  "Booth, L. R. (1988). Children's difficulties in beginning algebra. In The Ideas of Algebra, K-12";
const blanco =
  "Blanco, L. J. & Garrote, M. (2007). Difficulties in learning inequalities. EURASIA Journal 3(3)";

/** Misconceptions about linear equations and inequalities. The recognisers stand in `linear-rules.models.ts`. */
export const linearMisconceptions: readonly Misconception[] = [
  {
    id: "distribute-first-only",
    name: {
      en: "multiplies only the first term in the bracket",
      es: "multiplica solo el primer término del paréntesis",
    },
    example: { from: "3(x - 2) = 12", wrong: "3x - 2 = 12", right: "3x - 6 = 12" },
    ask: {
      en: "Try a number: with {unknown} = {number}, what is {bracket}, and what is {given}?",
      es: "Prueba con un número: si {unknown} = {number}, ¿cuánto vale {bracket} y cuánto vale {given}?",
    },
    source: matz,
    skill: "linear-equations.brackets",
  },
  {
    id: "negative-bracket-sign",
    name: {
      en: "keeps a sign inside a bracket that a minus should change",
      es: "conserva un signo dentro del paréntesis que el menos debía cambiar",
    },
    example: { from: "5 - 2(x - 3) = 1", wrong: "5 - 2x - 6 = 1", right: "5 - 2x + 6 = 1" },
    ask: {
      en: "Look at the minus in front of the bracket: with {unknown} = {number}, what does {bracket} come to, and what does {given} come to?",
      es: "Mira el menos delante del paréntesis: si {unknown} = {number}, ¿cuánto da {bracket} y cuánto da {given}?",
    },
    source: payne,
    skill: "linear-equations.brackets",
  },
  {
    id: "bracket-dropped",
    name: { en: "leaves the factor or the bracket out", es: "omite el factor o el paréntesis" },
    example: { from: "5 + 3(x - 2) = 14", wrong: "5 + x - 2 = 14", right: "5 + 3x - 6 = 14" },
    ask: {
      en: "What does the number in front of the bracket in {bracket} do to what is inside?",
      es: "¿Qué le hace el número de delante del paréntesis, en {bracket}, a lo que hay dentro?",
    },
    source: booth,
    skill: "linear-equations.brackets",
  },
  {
    id: "moved-constant-keeps-sign",
    name: {
      en: "moves a number to the other side without changing its sign",
      es: "pasa un número al otro lado sin cambiarle el signo",
    },
    example: { from: "3x + 5 = 20", wrong: "3x = 25", right: "3x = 15" },
    ask: {
      en: "What did you do to the left side of {from} to make the {term} go away, and was the same done to the right side?",
      es: "¿Qué hiciste en un lado de {from} para quitar el {term}, y se hizo lo mismo en el otro lado?",
    },
    source: kieran,
    skill: "linear-equations.two-step",
  },
  {
    id: "moved-unknown-keeps-sign",
    name: {
      en: "moves an unknown term to the other side without changing its sign",
      es: "pasa un término con la incógnita al otro lado sin cambiarle el signo",
    },
    example: { from: "5x = 2x + 9", wrong: "7x = 9", right: "3x = 9" },
    ask: {
      en: "To take {term} away from one side of {from}, what has to happen on the other side?",
      es: "Para quitar {term} de un lado de {from}, ¿qué tiene que pasar en el otro lado?",
    },
    source: payne,
    skill: "linear-equations.both-sides",
  },
  {
    id: "combines-unlike-terms",
    name: {
      en: "adds a number and a multiple of the unknown into one term",
      es: "suma un número y un múltiplo de la incógnita en un solo término",
    },
    example: { from: "3x + 5 = 20", wrong: "8x = 20", right: "3x = 15" },
    ask: {
      en: "Try {unknown} = {number}: do {left} and {right} come to the same?",
      es: "Prueba con {unknown} = {number}: ¿dan lo mismo {left} y {right}?",
    },
    source: booth,
    skill: "linear-equations.two-step",
  },
  {
    id: "one-side-addition",
    name: { en: "adds or subtracts on one side only", es: "suma o resta en un solo lado" },
    example: { from: "3x + 5 = 20", wrong: "3x = 20", right: "3x = 15" },
    ask: {
      en: "The {term} is gone from one side of {from}: what happened to the other side?",
      es: "El {term} ya no está en un lado de {from}: ¿qué pasó en el otro lado?",
    },
    source: kieran,
    skill: "linear-equations.one-step",
  },
  {
    id: "divides-one-side",
    name: { en: "divides one side only", es: "divide un solo lado" },
    example: { from: "3x = 15", wrong: "x = 15", right: "x = 5" },
    ask: {
      en: "Going from {multiple} to {unknown}, what did you do, and what happened on the other side of {from}?",
      es: "Para pasar de {multiple} a {unknown}, ¿qué hiciste, y qué pasó en el otro lado de {from}?",
    },
    source: sleeman,
    skill: "linear-equations.one-step",
  },
  {
    id: "subtracts-instead-of-divides",
    name: { en: "undoes a multiplication by subtracting", es: "deshace una multiplicación restando" },
    example: { from: "3x = 15", wrong: "x = 12", right: "x = 5" },
    ask: {
      en: "What operation joins the {factor} and the {unknown} in {multiple}, and which operation undoes that one?",
      es: "¿Qué operación une el {factor} y la {unknown} en {multiple}, y cuál la deshace?",
    },
    source: sleeman,
    skill: "linear-equations.one-step",
  },
  {
    id: "multiplies-instead-of-divides",
    name: { en: "multiplies by the coefficient again", es: "vuelve a multiplicar por el coeficiente" },
    example: { from: "3x = 15", wrong: "x = 45", right: "x = 5" },
    ask: {
      en: "If you put your value back into {multiple}, what would you get, and what should it be?",
      es: "Si pones tu valor en {multiple}, ¿qué obtienes y qué debería dar?",
    },
    source: payne,
    skill: "linear-equations.one-step",
  },
  {
    id: "divides-the-wrong-way",
    name: { en: "divides the coefficient by the number", es: "divide el coeficiente entre el número" },
    example: { from: "3x = 15", wrong: "x = 3/15", right: "x = 5" },
    ask: {
      en: "In {from}, which of the two numbers is being shared out, and into how many parts?",
      es: "En {from}, ¿cuál de los dos números se reparte, y en cuántas partes?",
    },
    source: sleeman,
    skill: "linear-equations.one-step",
  },
  {
    id: "sign-lost-when-dividing",
    name: { en: "loses the minus sign when dividing", es: "pierde el signo menos al dividir" },
    example: { from: "-3x = 15", wrong: "x = 5", right: "x = -5" },
    ask: {
      en: "Put your value back into {multiple}: is the result positive or negative, and which should it be?",
      es: "Pon tu valor en {multiple}: ¿el resultado es positivo o negativo, y cuál debería ser?",
    },
    source: payne,
    skill: "linear-equations.one-step",
  },
  {
    id: "fraction-coefficient-not-inverted",
    name: {
      en: "multiplies by a fraction to undo it, instead of by its reciprocal",
      es: "multiplica por la fracción para deshacerla, en vez de por su inverso",
    },
    example: { from: "2/3x = 6", wrong: "x = 4", right: "x = 9" },
    ask: {
      en: "{unknown} was multiplied by {factor}: what would bring it back to one whole {unknown}?",
      es: "{unknown} se multiplicó por {factor}: ¿qué la devolvería a una {unknown} entera?",
    },
    source:
      "Brown, G. & Quinn, R. J. (2006). Algebra students' difficulty with fractions. Australian Mathematics Teacher 62",
    skill: "linear-equations.fractions",
  },
  {
    id: "divides-one-term-only",
    name: { en: "divides some terms but not all", es: "divide algunos términos pero no todos" },
    example: { from: "3x + 6 = 15", wrong: "x + 6 = 5", right: "x + 2 = 5" },
    ask: {
      en: "When a whole side is divided by {factor}, which of its terms are divided?",
      es: "Cuando se divide todo un lado entre {factor}, ¿cuáles de sus términos se dividen?",
    },
    source: matz,
    skill: "linear-equations.two-step",
  },
  {
    id: "clears-fractions-one-side",
    name: {
      en: "multiplies one side only when clearing fractions",
      es: "multiplica un solo lado al quitar denominadores",
    },
    example: { from: "x/2 + 3 = 7", wrong: "x + 6 = 7", right: "x + 6 = 14" },
    ask: {
      en: "You multiplied by {factor} to clear the fraction: which parts of {from} have to be multiplied for it to stay balanced?",
      es: "Multiplicaste por {factor} para quitar la fracción: ¿qué partes de {from} hay que multiplicar para que siga en equilibrio?",
    },
    source:
      "Brown, G. & Quinn, R. J. (2006). Algebra students' difficulty with fractions. Australian Mathematics Teacher 62",
    skill: "linear-equations.fractions",
  },
  {
    id: "clears-fractions-some-terms",
    name: {
      en: "multiplies only some terms when clearing fractions",
      es: "multiplica solo algunos términos al quitar denominadores",
    },
    example: { from: "x/2 + 3 = 7", wrong: "x + 3 = 14", right: "x + 6 = 14" },
    ask: {
      en: "When all of {from} is multiplied by {factor}, what happens to each single term?",
      es: "Al multiplicar todo {from} por {factor}, ¿qué le pasa a cada término?",
    },
    source: matz,
    skill: "linear-equations.fractions",
  },
  {
    id: "combines-with-wrong-sign",
    name: {
      en: "combines like terms with the wrong sign",
      es: "reúne términos semejantes con el signo equivocado",
    },
    example: { from: "2x - 5x = 9", wrong: "3x = 9", right: "-3x = 9" },
    ask: {
      en: "On a number line, where do you land if you start at {first} and then go {second}?",
      es: "En la recta numérica, ¿adónde llegas si empiezas en {first} y luego avanzas {second}?",
    },
    source: "Vlassis, J. (2004). Making sense of the minus sign. Learning and Instruction 14",
    skill: "linear-equations.like-terms",
  },
  {
    id: "subtracts-backwards",
    name: { en: "subtracts the two numbers the wrong way round", es: "resta los dos números al revés" },
    example: { from: "3x + 5 = 20", wrong: "3x = -15", right: "3x = 15" },
    ask: {
      en: "To undo the {term} in {from}, from which number is it taken away?",
      es: "Para deshacer el {term} en {from}, ¿de qué número se quita?",
    },
    source: sleeman,
    skill: "linear-equations.two-step",
  },
  {
    id: "letter-as-digit-in-equation",
    name: {
      en: "reads a letter after a number as a missing digit",
      es: "lee una letra después de un número como una cifra que falta",
    },
    example: { from: "2x + x = 24", wrong: "x = 2", right: "x = 8" },
    ask: {
      en: "What operation stands, unwritten, between the number and the letter in {multiple}?",
      es: "¿Qué operación hay, sin escribirse, entre el número y la letra en {multiple}?",
    },
    source: booth,
    skill: "linear-equations.one-step",
  },
  {
    id: "inequality-not-flipped",
    name: {
      en: "keeps the sign's direction when dividing by a negative number",
      es: "no cambia el sentido del signo al dividir entre un número negativo",
    },
    example: { from: "-2x < 6", wrong: "x < -3", right: "x > -3" },
    ask: {
      en: "Try {unknown} = {number}: does it make your line true, and does it make {from} true?",
      es: "Prueba con {unknown} = {number}: ¿cumple tu línea, y cumple {from}?",
    },
    source: blanco,
    skill: "linear-inequalities.one-step",
  },
  {
    id: "inequality-flipped-needlessly",
    name: { en: "turns the sign round without a reason", es: "cambia el sentido del signo sin motivo" },
    example: { from: "x + 3 < 5", wrong: "x > 2", right: "x < 2" },
    ask: {
      en: "Try {unknown} = {number}: does it make your line true, and does it make {from} true?",
      es: "Prueba con {unknown} = {number}: ¿cumple tu línea, y cumple {from}?",
    },
    source: blanco,
    skill: "linear-inequalities.one-step",
  },
  {
    id: "inequality-end-point",
    name: {
      en: "loses or adds the end point of an inequality",
      es: "pierde o añade el extremo de una desigualdad",
    },
    example: { from: "2x <= 6", wrong: "x < 3", right: "x <= 3" },
    ask: {
      en: "Compare the sign in your line with the sign in {from}: does each of them let both sides be equal?",
      es: "Compara el signo de tu línea con el de {from}: ¿cada uno permite que los dos lados sean iguales?",
    },
    source: blanco,
    skill: "linear-inequalities.one-step",
  },
];
