import type { Misconception } from "../../misconceptions/misconceptions.schemas.ts";
import { powersMisconceptions } from "./powers.misconceptions.constants.ts";

const cangelosi =
  "Cangelosi, R., Madrid, S., Cooper, S., Olson, J. & Hartter, B. (2013). The negative sign and exponential expressions: Unveiling students' persistent errors and misconceptions. Journal of Mathematical Behavior 32(1)";
const pitta =
  "Pitta-Pantazi, D., Christou, C. & Zachariades, T. (2007). Secondary school students' levels of understanding in computing exponents. Journal of Mathematical Behavior 26(4)";
const matz =
  "Matz, M. (1982). Towards a process model for high school algebra errors. In Intelligent Tutoring Systems";
const levenson =
  "Levenson, E. (2012). Teachers' knowledge of the nature of definitions: The case of the zero exponent. Journal of Mathematical Behavior 31(2)";
const confrey =
  "Confrey, J. (1991). Learning to listen: A student's understanding of powers of ten. In Radical Constructivism in Mathematics Education, Kluwer";

/** Misconceptions about products and quotients of powers, exponent zero and powers of ten. */
const productMisconceptions: readonly Misconception[] = [
  {
    id: "multiplies-exponents-in-product",
    name: { en: "multiplies the exponents of a product", es: "multiplica los exponentes de un producto" },
    example: { from: "simplify x^3 * x^5", wrong: "x^15", right: "x^8" },
    ask: {
      en: "Write {first} and {second} out without exponents: how many factors {base} do you count together?",
      es: "Escribe {first} y {second} sin exponentes: ¿cuántos factores {base} cuentas en total?",
    },
    source: pitta,
    skill: "exponents.product",
  },
  {
    id: "combines-bases",
    name: {
      en: "puts the bases together as well as the exponents",
      es: "junta las bases además de los exponentes",
    },
    example: { from: "simplify 2^3 * 2^4", wrong: "4^7", right: "2^7" },
    ask: {
      en: "If you write {first} and {second} out without exponents, what is each single factor?",
      es: "Si escribes {first} y {second} sin exponentes, ¿cuál es cada factor?",
    },
    source: cangelosi,
    skill: "exponents.product",
  },
  {
    id: "hidden-exponent-counts-nothing",
    name: { en: "does not count a factor without exponent", es: "no cuenta un factor sin exponente" },
    example: { from: "simplify x * x^4", wrong: "x^4", right: "x^5" },
    ask: {
      en: "In {first} times {second}, how many factors {base} does the one without an exponent stand for?",
      es: "En {first} por {second}, ¿cuántos factores {base} representa el que no lleva exponente?",
    },
    source: matz,
    skill: "exponents.product",
  },
  {
    id: "adds-coefficients-in-product",
    name: { en: "adds the coefficients of a product", es: "suma los coeficientes de un producto" },
    example: { from: "simplify 3x^2 * 4x^5", wrong: "7x^7", right: "12x^7" },
    ask: {
      en: "What does the sign between the two terms of {task} tell you to do with {numbers}?",
      es: "¿Qué te dice el signo entre los dos términos de {task} que hagas con {numbers}?",
    },
    source: matz,
    skill: "exponents.product",
  },
  {
    id: "divides-exponents-in-quotient",
    name: { en: "divides the exponents of a quotient", es: "divide los exponentes de un cociente" },
    example: { from: "simplify x^6/x^2", wrong: "x^3", right: "x^4" },
    ask: {
      en: "Write the top and the bottom out and strike what stands in both: how many factors {base} are left?",
      es: "Escribe lo de arriba y lo de abajo sin exponentes y tacha lo que está en los dos: ¿cuántos factores {base} quedan?",
    },
    source: pitta,
    skill: "exponents.quotient",
  },
  {
    id: "smaller-exponent-from-larger",
    name: {
      en: "takes the smaller exponent from the larger wherever it stands",
      es: "resta el exponente menor del mayor esté donde esté",
    },
    example: { from: "simplify x^2/x^5", wrong: "x^3", right: "1/x^3" },
    ask: {
      en: "On which side of the line in {task} are there more factors {base}?",
      es: "¿De qué lado de la raya en {task} hay más factores {base}?",
    },
    source: cangelosi,
    skill: "exponents.quotient",
  },
  {
    id: "divides-bases",
    name: {
      en: "divides the bases of a quotient of powers",
      es: "divide las bases de un cociente de potencias",
    },
    example: { from: "simplify 2^7/2^3", wrong: "1^4", right: "2^4" },
    ask: {
      en: "After striking equal factors above and below the line, what is each factor that is left?",
      es: "Después de tachar factores iguales de arriba y de abajo, ¿cuál es cada factor que queda?",
    },
    source: cangelosi,
    skill: "exponents.quotient",
  },
  {
    id: "subtracts-coefficients-in-quotient",
    name: { en: "subtracts the coefficients of a quotient", es: "resta los coeficientes de un cociente" },
    example: { from: "simplify 6x^5/(3x^2)", wrong: "3x^3", right: "2x^3" },
    ask: {
      en: "In {task}, what does the line tell you to do with {above} and {below}?",
      es: "En {task}, ¿qué te dice la raya que hagas con {above} y {below}?",
    },
    source: matz,
    skill: "exponents.quotient",
  },
  {
    id: "zero-exponent-is-zero",
    name: { en: "takes the power zero for zero", es: "toma la potencia cero por cero" },
    example: { from: "evaluate 5^0", wrong: "0", right: "1" },
    ask: {
      en: "From one power of {base} to the next lower one, what do you do each time, and what comes after {base} itself?",
      es: "De una potencia de {base} a la siguiente más baja, ¿qué haces cada vez, y qué viene después de {base}?",
    },
    source: levenson,
    skill: "exponents.negative",
  },
  {
    id: "zero-exponent-is-base",
    name: { en: "takes the power zero for the base itself", es: "toma la potencia cero por la base misma" },
    example: { from: "evaluate 5^0", wrong: "5", right: "1" },
    ask: {
      en: "Which exponent does {base} have when it stands alone?",
      es: "¿Qué exponente tiene {base} cuando está solo?",
    },
    source: levenson,
    skill: "exponents.negative",
  },
  {
    id: "power-of-ten-other-way",
    name: { en: "moves the decimal point the other way", es: "mueve la coma hacia el otro lado" },
    example: {
      from: "write 0.00032 in scientific notation",
      wrong: "3.2 * 10^4",
      right: "3.2 * 10^(-4)",
    },
    ask: {
      en: "Is {number} larger or smaller than 1, and what about your result?",
      es: "¿Es {number} mayor o menor que 1, y tu resultado?",
    },
    source: confrey,
    skill: "exponents.scientific",
  },
  {
    id: "power-of-ten-counts-zeros",
    name: { en: "counts zeros instead of places", es: "cuenta ceros en vez de lugares" },
    example: {
      from: "write 45000 in scientific notation",
      wrong: "4.5 * 10^3",
      right: "4.5 * 10^4",
    },
    ask: {
      en: "How many places does the point travel, whatever digits it passes, for {number}?",
      es: "¿Cuántos lugares recorre la coma, pase por las cifras que pase, en {number}?",
    },
    source: confrey,
    skill: "exponents.scientific",
  },
  {
    id: "power-of-ten-follows-point",
    name: {
      en: "changes the exponent the wrong way when the point moves",
      es: "cambia el exponente al revés cuando se mueve la coma",
    },
    example: {
      from: "write (3 * 10^4)(8 * 10^5) in scientific notation",
      wrong: "2.4 * 10^8",
      right: "2.4 * 10^10",
    },
    ask: {
      en: "When the first number of {number} gets smaller, what must the power of ten do so that the product stays the same?",
      es: "Si el primer número de {number} se hace más pequeño, ¿qué debe hacer la potencia de diez para que el producto no cambie?",
    },
    source: confrey,
    skill: "exponents.scientific",
  },
];

export const exponentMisconceptions: readonly Misconception[] = [
  ...productMisconceptions,
  ...powersMisconceptions,
];
