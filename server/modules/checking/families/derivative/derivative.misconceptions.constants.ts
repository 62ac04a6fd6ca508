import type { Misconception } from "../../misconceptions/misconceptions.schemas.ts";

const orton =
  "Orton, A. (1983). Students' understanding of differentiation. Educational Studies in Mathematics, 14(3)";
const clark =
  "Clark, J. M. et al. (1997). Constructing a schema: The case of the chain rule? Journal of Mathematical Behavior, 16(4)";
const horvath =
  "Horvath, A. K. (2008). Looking at calculus students' understanding from the inside-out: The relationship between the chain rule and function composition. In Proceedings of the 11th Conference on RUME";
const siyepu =
  "Siyepu, S. W. (2013). An exploration of students' errors in derivatives in a university of technology. Journal of Mathematical Behavior, 32(3)";
const siyepuTrigonometry =
  "Siyepu, S. W. (2015). Analysis of errors in derivatives of trigonometric functions. International Journal of STEM Education, 2(16)";
const muzangwa =
  "Muzangwa, J. & Chifamba, P. (2012). Analysis of errors and misconceptions in the learning of calculus by undergraduate students. Acta Didactica Napocensia, 5(2)";
const luneta =
  "Luneta, K. & Makonye, P. J. (2010). Learner errors and misconceptions in elementary analysis: A case study of a grade 12 class in South Africa. Acta Didactica Napocensia, 3(3)";
const matz =
  "Matz, M. (1982). Towards a process model for high school algebra errors. In Intelligent Tutoring Systems";

/** Misconceptions about derivatives. The rules stand in `derivative.rules.models.ts`. */
export const derivativeMisconceptions: readonly Misconception[] = [
  {
    id: "power-exponent-kept",
    name: {
      en: "keeps the exponent when differentiating a power",
      es: "deja igual el exponente al derivar una potencia",
    },
    example: { from: "differentiate 5x^3", wrong: "f'(x) = 15x^3", right: "f'(x) = 15x^2" },
    ask: {
      en: "When you differentiate {power}, two things happen to the exponent: which one is still to be done?",
      es: "Al derivar {power} pasan dos cosas con el exponente: ¿cuál falta por hacer?",
    },
    source: siyepu,
    skill: "derivatives.power",
  },
  {
    id: "power-not-multiplied",
    name: {
      en: "lowers the exponent without multiplying by it",
      es: "baja el exponente sin multiplicar por él",
    },
    example: { from: "differentiate 5x^3", wrong: "f'(x) = 5x^2", right: "f'(x) = 15x^2" },
    ask: {
      en: "You made the exponent of {power} smaller. Where has the old exponent gone?",
      es: "Hiciste más pequeño el exponente de {power}. ¿Dónde quedó el exponente de antes?",
    },
    source: orton,
    skill: "derivatives.power",
  },
  {
    id: "negative-exponent-counted-up",
    name: {
      en: "counts a negative exponent towards zero when lowering it",
      es: "acerca a cero un exponente negativo al bajarlo",
    },
    example: { from: "differentiate x^-2", wrong: "f'(x) = -2x^-1", right: "f'(x) = -2x^-3" },
    ask: {
      en: "On a number line, where do you land one step to the left of {exponent}?",
      es: "En la recta numérica, ¿dónde caes un paso a la izquierda de {exponent}?",
    },
    source: luneta,
    skill: "derivatives.power",
  },
  {
    id: "constant-term-kept",
    name: { en: "keeps a constant when differentiating", es: "conserva una constante al derivar" },
    example: { from: "differentiate x^2 + 7", wrong: "f'(x) = 2x + 7", right: "f'(x) = 2x" },
    ask: {
      en: "Think of the graph of the constant {constant}: how steep is that line?",
      es: "Piensa en la gráfica de la constante {constant}: ¿qué inclinación tiene esa recta?",
    },
    source: orton,
    skill: "derivatives.sum",
  },
  {
    id: "product-of-derivatives",
    name: {
      en: "takes the derivative of a product as the product of the derivatives",
      es: "toma la derivada de un producto como el producto de las derivadas",
    },
    example: {
      from: "differentiate x^2 sin(x)",
      wrong: "f'(x) = 2x cos(x)",
      right: "f'(x) = 2x sin(x) + x^2 cos(x)",
    },
    ask: {
      en: "Test the idea with x times x, which is x squared: does multiplying the derivatives of {first} and {second} always give the derivative of the product?",
      es: "Prueba la idea con x por x, que es x al cuadrado: ¿multiplicar las derivadas de {first} y {second} da siempre la derivada del producto?",
    },
    source: matz,
    skill: "derivatives.product",
  },
  {
    id: "quotient-of-derivatives",
    name: {
      en: "takes the derivative of a quotient as the quotient of the derivatives",
      es: "toma la derivada de un cociente como el cociente de las derivadas",
    },
    example: {
      from: "differentiate (x^2 + 1)/(x - 3)",
      wrong: "f'(x) = 2x",
      right: "f'(x) = (2x(x - 3) - (x^2 + 1))/(x - 3)^2",
    },
    ask: {
      en: "You differentiated {top} and {bottom} one by one. What does the quotient rule do besides that?",
      es: "Derivaste {top} y {bottom} por separado. ¿Qué más hace la regla del cociente?",
    },
    source: matz,
    skill: "derivatives.quotient",
  },
  {
    id: "quotient-rule-order",
    name: {
      en: "subtracts in the wrong order in the quotient rule",
      es: "resta en el orden equivocado en la regla del cociente",
    },
    example: {
      from: "differentiate x/(x + 4)",
      wrong: "f'(x) = -4/(x + 4)^2",
      right: "f'(x) = 4/(x + 4)^2",
    },
    ask: {
      en: "In the quotient rule the order matters: which part is differentiated first, {top} or {bottom}?",
      es: "En la regla del cociente importa el orden: ¿qué parte se deriva primero, {top} o {bottom}?",
    },
    source: siyepu,
    skill: "derivatives.quotient",
  },
  {
    id: "quotient-rule-plus",
    name: {
      en: "adds instead of subtracting in the quotient rule",
      es: "suma en vez de restar en la regla del cociente",
    },
    example: {
      from: "differentiate x/(x + 4)",
      wrong: "f'(x) = (2x + 4)/(x + 4)^2",
      right: "f'(x) = 4/(x + 4)^2",
    },
    ask: {
      en: "When {bottom} grows, does the quotient grow or shrink, and which sign shows that in the rule?",
      es: "Cuando crece {bottom}, ¿el cociente crece o disminuye, y qué signo lo muestra en la regla?",
    },
    source: muzangwa,
    skill: "derivatives.quotient",
  },
  {
    id: "quotient-denominator-not-squared",
    name: {
      en: "does not square the denominator in the quotient rule",
      es: "no eleva al cuadrado el denominador en la regla del cociente",
    },
    example: {
      from: "differentiate x/(x + 4)",
      wrong: "f'(x) = 4/(x + 4)",
      right: "f'(x) = 4/(x + 4)^2",
    },
    ask: {
      en: "What does the quotient rule put below the line when the denominator is {bottom}?",
      es: "¿Qué pone la regla del cociente debajo de la raya cuando el denominador es {bottom}?",
    },
    source: muzangwa,
    skill: "derivatives.quotient",
  },
  {
    id: "chain-factor-forgotten",
    name: {
      en: "forgets to multiply by the inner derivative",
      es: "olvida multiplicar por la derivada de dentro",
    },
    example: {
      from: "differentiate (x^2 + 1)^3",
      wrong: "f'(x) = 3(x^2 + 1)^2",
      right: "f'(x) = 6x(x^2 + 1)^2",
    },
    ask: {
      en: "You took care of the outer function of {part}. What about what stands inside, {inside}?",
      es: "Ya derivaste la función exterior de {part}. ¿Y lo que está dentro, {inside}?",
    },
    source: clark,
    skill: "derivatives.chain",
  },
  {
    id: "chain-inner-differentiated-inside",
    name: {
      en: "puts the inner derivative in the place of the inner function",
      es: "pone la derivada de dentro en el lugar de la función de dentro",
    },
    example: {
      from: "differentiate (x^2 + 1)^3",
      wrong: "f'(x) = 3(2x)^2",
      right: "f'(x) = 3(x^2 + 1)^2 * 2x",
    },
    ask: {
      en: "While you differentiate the outer function of {part}, does {inside} change or stay as it is?",
      es: "Mientras derivas la función exterior de {part}, ¿{inside} cambia o se queda como está?",
    },
    source: horvath,
    skill: "derivatives.chain",
  },
  {
    id: "power-rule-on-exponential",
    name: {
      en: "uses the power rule on an exponential function",
      es: "usa la regla de la potencia en una función exponencial",
    },
    example: { from: "differentiate e^x", wrong: "f'(x) = x e^(x - 1)", right: "f'(x) = e^x" },
    ask: {
      en: "In {power}, does the letter {letter} stand in the base or in the exponent?",
      es: "En {power}, ¿la letra {letter} está en la base o en el exponente?",
    },
    source: luneta,
    skill: "derivatives.functions",
  },
  {
    id: "cosine-sign-lost",
    name: {
      en: "loses the minus sign of the derivative of cosine",
      es: "pierde el signo menos de la derivada del coseno",
    },
    example: { from: "differentiate 3 cos(x)", wrong: "f'(x) = 3 sin(x)", right: "f'(x) = -3 sin(x)" },
    ask: {
      en: "Picture the graph of {part} just to the right of a maximum: does it go up or down there?",
      es: "Imagina la gráfica de {part} justo a la derecha de un máximo: ¿ahí sube o baja?",
    },
    source: siyepuTrigonometry,
    skill: "derivatives.functions",
  },
  {
    id: "sine-sign-added",
    name: {
      en: "puts a minus sign on the derivative of sine",
      es: "pone un signo menos en la derivada del seno",
    },
    example: { from: "differentiate 3 sin(x)", wrong: "f'(x) = -3 cos(x)", right: "f'(x) = 3 cos(x)" },
    ask: {
      en: "Picture the graph of sine just to the right of 0. Does {part} tell the same story as your sign?",
      es: "Imagina la gráfica del seno justo a la derecha de 0. ¿{part} cuenta lo mismo que tu signo?",
    },
    source: siyepuTrigonometry,
    skill: "derivatives.functions",
  },
  {
    id: "logarithm-as-its-reciprocal",
    name: {
      en: "takes 1 over the logarithm as the derivative of the logarithm",
      es: "toma 1 entre el logaritmo como derivada del logaritmo",
    },
    example: { from: "differentiate 4 ln(x)", wrong: "f'(x) = 4/ln(x)", right: "f'(x) = 4/x" },
    ask: {
      en: "How steep is {part} for small and for large values: do you need the logarithm itself to say that?",
      es: "¿Qué tan inclinada es {part} para valores pequeños y grandes: hace falta el propio logaritmo para decirlo?",
    },
    source: muzangwa,
    skill: "derivatives.functions",
  },
  {
    id: "antiderivative-instead",
    name: {
      en: "finds an antiderivative instead of the derivative",
      es: "halla una primitiva en vez de la derivada",
    },
    example: { from: "differentiate 6x^2", wrong: "f'(x) = 2x^3", right: "f'(x) = 12x" },
    ask: {
      en: "Does differentiating {body} make the exponent larger or smaller?",
      es: "Al derivar {body}, ¿el exponente se hace mayor o menor?",
    },
    source: siyepu,
    skill: "derivatives.power",
  },
  {
    id: "derivative-evaluates-function",
    name: {
      en: "evaluates the function instead of its derivative",
      es: "evalúa la función en vez de su derivada",
    },
    example: { from: "f(x) = x^2 + 1, f'(3)", wrong: "f'(3) = 10", right: "f'(3) = 6" },
    ask: {
      en: "You put {place} into {body}. Does that give the height of the graph or its slope?",
      es: "Pusiste {place} en {body}. ¿Eso da la altura de la gráfica o su pendiente?",
    },
    source: orton,
    skill: "derivatives.at-point",
  },
];
