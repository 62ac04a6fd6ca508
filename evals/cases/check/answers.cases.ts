import type { AnswerQuestion } from "../../../server/modules/checking/answers/answers.models.ts";

type Options = Omit<AnswerQuestion, "expected" | "given">;

/** Answers of one kind to one expected answer: those to accept, to refuse, and with the right value in another form. */
export interface AnswerCase {
  readonly expected: string;
  readonly options?: Options;
  readonly correct?: readonly string[];
  readonly incorrect?: readonly string[];
  readonly wrongForm?: readonly string[];
  readonly unreadable?: readonly string[];
  readonly unchecked?: readonly string[];
}

/** What students write, kind by kind. Written for this project. */
export const answerCases: Readonly<Record<string, readonly AnswerCase[]>> = {
  numbers: [
    {
      expected: "1000",
      correct: [
        "1,000",
        "1 000",
        "1000.0",
        "10^3",
        "1e3",
        "1.0 × 10^3",
        "$1000$",
        "\\(1000\\)",
        "x = 1000",
        "= 1000",
      ],
      incorrect: ["100", "10,000", "1001", "-1000", "1.000e2"],
      unreadable: ["", "   ", "ten", "\\placeholder{}"],
    },
    {
      expected: "1/2",
      correct: ["0.5", ".5", "2/4", "½", "\\frac{1}{2}", "\\dfrac12", "50%", "1 / 2", "0,5"],
      incorrect: ["1/3", "2", "0.05", "5"],
    },
    { expected: "2 1/2", correct: ["5/2", "2.5", "2½", "2\\frac{1}{2}"], incorrect: ["2.12", "21/2", "1"] },
    { expected: "-7", correct: ["-7", "−7", "-7.0", "-14/2", "–7"], incorrect: ["7", "-0.7", "--7 - 1"] },
    {
      expected: "32000",
      correct: ["3.2e4", "3.2*10^4", "3.2 \\times 10^{4}", "32,000"],
      incorrect: ["3.2e3", "320000"],
    },
    {
      expected: "50 %",
      correct: ["50%", "0.5", "1/2", "50 percent", "50 \\%"],
      wrongForm: ["50"],
      incorrect: ["5%", "0.05"],
    },
    {
      expected: "3/4",
      options: { form: "simplified" },
      correct: ["3/4", "0.75"],
      wrongForm: ["6/8", "9/12"],
      incorrect: ["4/3"],
    },
    {
      expected: "3/4",
      options: { form: "fraction" },
      correct: ["3/4", "\\frac34"],
      wrongForm: ["0.75", "6/8", "75%"],
    },
    { expected: "3/4", options: { form: "decimal" }, correct: ["0.75", ".75"], wrongForm: ["3/4"] },
    { expected: "7/4", options: { form: "mixed" }, correct: ["1 3/4"], wrongForm: ["7/4", "1.75"] },
    {
      expected: "45000",
      options: { form: "scientific" },
      correct: ["4.5*10^4", "4.5 \\times 10^4"],
      wrongForm: ["45*10^3", "45000"],
    },
    {
      expected: "3.14159",
      options: { tolerance: { absolute: 0.01 } },
      correct: ["3.14", "3.15", "pi"],
      incorrect: ["3.1", "3.2"],
    },
    {
      expected: "200",
      options: { tolerance: { relative: 0.05 } },
      correct: ["210", "190", "200"],
      incorrect: ["211", "189"],
    },
    {
      expected: "2.6458",
      options: { significantFigures: 3 },
      correct: ["2.65"],
      wrongForm: ["2.646"],
      incorrect: ["2.6", "2.64"],
    },
    { expected: "1/3", correct: ["2/6", "1 / 3"], unchecked: ["0.33", "0.333"], incorrect: ["3", "2/3"] },
    {
      expected: "sqrt(8)",
      correct: ["2sqrt(2)", "2√2", "\\sqrt{8}", "8^(1/2)", "2\\sqrt{2}"],
      incorrect: ["4", "sqrt(4)"],
    },
    { expected: "pi/4", correct: ["π/4", "\\frac{\\pi}{4}", "0.25pi"], incorrect: ["pi/2", "4/pi"] },
  ],
  units: [
    {
      expected: "3 km",
      correct: ["3000 m", "3km", "3 kilometers", "3 kilómetros", "300000 cm", "3.0 km"],
      wrongForm: ["3"],
      incorrect: ["3 m", "3 kg", "30 km", "3 km^2", "3 km/h"],
    },
    {
      expected: "90 min",
      correct: ["1.5 h", "90 minutes", "1 h 30 min", "5400 s", "90 minutos"],
      wrongForm: ["90"],
      incorrect: ["90 h", "90 s"],
    },
    {
      expected: "12 cm^2",
      correct: ["12 cm²", "12 square centimeters", "1200 mm^2", "12 sq cm", "0.0012 m^2"],
      wrongForm: ["12"],
      incorrect: ["12 cm", "12 cm^3"],
    },
    {
      expected: "20 m/s",
      correct: ["72 km/h", "20 m / s", "20 meters per second", "20 m s^-1"],
      incorrect: ["20 km/h", "20 m"],
    },
    {
      expected: "$12.50",
      correct: ["12.50", "12.5", "$12.5", "12.50 dollars", "1250 cents", "12.50 $"],
      incorrect: ["€12.50", "$12.05", "1250"],
    },
    { expected: "2 L", correct: ["2000 ml", "2 liters", "2 l", "2000 cm^3"], incorrect: ["2 ml", "2 kg"] },
    { expected: "31", correct: ["31 pencils", "31 lápices", "31 cm"], incorrect: ["13 pencils"] },
    { expected: "5 ft", correct: ["60 inches", "5 feet", "60 in"], incorrect: ["5 in", "6 feet"] },
    { expected: "25 °C", correct: ["25°C", "25 ºC"], incorrect: ["25 °F", "20 °C"] },
  ],
  expressions: [
    {
      expected: "x^2+5x+6",
      correct: ["6+5x+x^2", "(x+2)(x+3)", "x²+5x+6", "x^{2}+5x+6", "x*x + 5*x + 6"],
      incorrect: ["x^2-5x+6", "x^2+5x-6", "x^2+6x+5", "(x+1)(x+6)"],
    },
    {
      expected: "(x+2)(x+3)",
      options: { form: "factored" },
      correct: ["(x+3)(x+2)", "(x + 2)\\left(x + 3\\right)"],
      wrongForm: ["x^2+5x+6", "x(x+5)+6"],
      incorrect: ["(x-2)(x-3)"],
    },
    {
      expected: "2(x+3)",
      options: { form: "factored" },
      correct: ["2(x+3)", "(x+3)*2"],
      wrongForm: ["2x+6"],
    },
    {
      expected: "(2x+6)(x+1)",
      options: { form: "expanded" },
      correct: ["2x^2+8x+6"],
      wrongForm: ["(2x+6)(x+1)", "2x(x+1)+6(x+1)"],
    },
    {
      expected: "5x",
      options: { form: "simplified" },
      correct: ["5x", "x*5"],
      wrongForm: ["2x+3x", "10x/2"],
      incorrect: ["5x^2", "6x"],
    },
    {
      expected: "x^2 + 5x + 6",
      options: { form: "same" },
      correct: ["6+5x+x^2"],
      wrongForm: ["(x+2)(x+3)"],
      incorrect: ["x^2-5x+6"],
    },
    { expected: "2a+3b", correct: ["3b+2a", "2a + 3b"], incorrect: ["2b+3a", "5ab", "6ab"] },
    { expected: "1/x", correct: ["x^-1", "x^{-1}", "\\frac1x"], incorrect: ["-x", "x"] },
    { expected: "sin(x)^2 + cos(x)^2", correct: ["1", "cos^2(x)+sin^2(x)"], incorrect: ["2", "0"] },
    { expected: "2sin(x)cos(x)", correct: ["sin(2x)", "\\sin(2x)"], incorrect: ["sin(x)", "2sin(x)"] },
    {
      expected: "e^(2x)",
      correct: ["(e^x)^2", "e^{2x}", "\\exp(2x)", "\\exponentialE^{2x}"],
      incorrect: ["e^(x^2)", "2e^x"],
    },
    { expected: "ln(x^2)", options: {}, correct: ["2ln(x)", "\\ln(x^2)"], incorrect: ["ln(x)", "ln(2x)"] },
    { expected: "log_2(8)", correct: ["3"], incorrect: ["4", "8"] },
    { expected: "sqrt(x^2+1)", correct: ["(x^2+1)^(1/2)", "\\sqrt{x^2+1}"], incorrect: ["x+1", "sqrt(x)+1"] },
    {
      expected: "6x^2 - 4",
      correct: ["-4 + 6x^2", "2(3x^2-2)", "f(x) = 6x^2-4"],
      incorrect: ["6x-4", "6x^2", "2x^3-4x"],
    },
    { expected: "x/(x+1)", correct: ["1 - 1/(x+1)", "\\frac{x}{x+1}"], incorrect: ["x/x+1", "1/(x+1)"] },
  ],
  equations: [
    {
      expected: "x = 5",
      correct: ["5", "x=5", "5 = x", "X = 5", "x = 10/2", "$x=5$", "2x = 10"],
      incorrect: ["x = -5", "x = 6", "6"],
    },
    {
      expected: "y = 2x + 1",
      correct: ["y=1+2x", "2x - y = -1", "y - 1 = 2x", "2y = 4x + 2"],
      incorrect: ["y = 2x - 1", "y = x + 2", "x = 2y + 1"],
    },
    {
      expected: "y = 2x + 1",
      options: { form: "slope-intercept" },
      correct: ["y = 2x+1"],
      wrongForm: ["2x - y = -1", "2y = 4x + 2"],
    },
    {
      expected: "2x - y = -1",
      options: { form: "standard" },
      correct: ["2x - y = -1", "-2x + y = 1"],
      wrongForm: ["y = 2x + 1"],
    },
    {
      expected: "x = 2 or x = -3",
      correct: ["x = -3 or x = 2", "x=2, x=-3", "2, -3", "-3 and 2", "{2, -3}", "x = 2, -3"],
      incorrect: ["x = 2", "2, 3", "x = 2 or x = 3", "2, -3, 4"],
    },
    {
      expected: "x = 2 or x = -2",
      correct: ["x = ±2", "±2", "x = \\pm 2", "2, -2"],
      incorrect: ["x = 2", "x = 4", "±4"],
    },
    {
      expected: "x = 3, y = 2",
      correct: ["y = 2, x = 3", "(3, 2)", "x=3 and y=2"],
      incorrect: ["x = 2, y = 3", "(2, 3)", "x = 3"],
    },
    {
      expected: "x + y = 5, x - y = 1",
      correct: ["x - y = 1, x + y = 5", "x = 3, y = 2", "2x + 2y = 10, x - y = 1"],
      incorrect: ["x + y = 5, x - y = 2"],
    },
    { expected: "no solution", correct: ["no solutions", "no solution"], incorrect: ["x = 0"] },
    {
      expected: "A = \\frac{1}{2}bh",
      correct: ["A = bh/2", "A = 0.5 b h", "2A = bh"],
      incorrect: ["A = bh", "A = 2bh"],
    },
  ],
  inequalities: [
    {
      expected: "x > 2",
      correct: [
        "2 < x",
        "(2, ∞)",
        "(2, infinity)",
        "x>2",
        "{x | x > 2}",
        "x \\gt 2",
        "(2,\\infty)",
        "2x > 4",
      ],
      incorrect: ["x >= 2", "x < 2", "[2, ∞)", "x > 3", "(−∞, 2)"],
    },
    {
      expected: "-1 < x <= 4",
      correct: ["(-1, 4]", "4 >= x > -1", "x > -1 and x <= 4"],
      incorrect: ["[-1, 4]", "(-1, 4)", "-1 <= x <= 4"],
    },
    {
      expected: "x < 1 or x > 3",
      correct: ["x > 3 or x < 1", "(-∞, 1) ∪ (3, ∞)", "(-\\infty,1)\\cup(3,\\infty)"],
      incorrect: ["1 < x < 3", "x < 1", "(1, 3)"],
    },
    {
      expected: "[2, 5)",
      correct: ["2 <= x < 5", "[2,5)", "\\left[2,5\\right)", "{x | 2 ≤ x < 5}", "x ∈ [2,5)"],
      incorrect: ["(2, 5)", "[2, 5]", "[2, 6)", "5"],
    },
    {
      expected: "(-∞, 3]",
      correct: ["x <= 3", "(-inf, 3]", "(-oo,3]"],
      incorrect: ["(-∞, 3)", "x < 3", "[3, ∞)"],
    },
    {
      expected: "(2, 5)",
      options: { kind: "interval" },
      correct: ["2 < x < 5", "]2, 5["],
      incorrect: ["[2, 5]", "(5, 7)"],
    },
  ],
  collections: [
    {
      expected: "{1, 2, 3}",
      correct: ["{3, 2, 1}", "1, 2, 3", "{1,2,2,3}", "\\{1,2,3\\}", "\\lbrace 3,1,2\\rbrace"],
      incorrect: ["{1, 2}", "{1, 2, 4}", "{1, 2, 3, 4}"],
    },
    {
      expected: "(3, -2)",
      correct: ["(3,-2)", "( 3 , -2 )", "x = 3, y = -2", "\\left(3,-2\\right)", "(6/2, -2)"],
      incorrect: ["(-2, 3)", "(3, 2)", "(3, -2, 0)", "3"],
    },
    {
      expected: "1, 2, 3",
      correct: ["3, 2, 1", "1; 2; 3", "1, 2 and 3"],
      incorrect: ["1, 2", "1, 2, 2", "1, 2, 4"],
    },
    { expected: "1, 2, 3", options: { ordered: true }, correct: ["1,2,3"], incorrect: ["3, 2, 1"] },
    {
      expected: "[[1, 2], [3, 4]]",
      correct: [
        "\\begin{pmatrix}1 & 2\\\\ 3 & 4\\end{pmatrix}",
        "\\begin{bmatrix}1&2\\\\3&4\\end{bmatrix}",
        "[[1,2],[3,4]]",
      ],
      incorrect: ["[[1, 3], [2, 4]]", "[[1, 2]]", "[[1,2],[3,5]]"],
    },
    { expected: "(1/2, sqrt(2))", correct: ["(0.5, √2)"], incorrect: ["(0.5, 2)"] },
  ],
  calculus: [
    {
      expected: "x^3/3 + C",
      correct: ["x^3/3 + c", "\\frac{x^3}{3}+C", "1/3 x^3 + k", "x^3/3 + 5 + C", "x^3/3 - C"],
      wrongForm: ["x^3/3", "x^3/3 + 7"],
      incorrect: ["x^2 + C", "3x^3 + C"],
    },
    { expected: "sin(x)^2/2 + C", correct: ["-cos(x)^2/2 + C", "-cos(2x)/4 + C"], incorrect: ["sin(x) + C"] },
    {
      expected: "3x^2 cos(x) - x^3 sin(x)",
      correct: ["x^2(3cos(x) - x sin(x))", "3x^2\\cos x - x^3\\sin x"],
      incorrect: ["-3x^2 sin(x)", "3x^2cos(x)"],
    },
    { expected: "e^x/x + e^x ln(x)", correct: ["e^x(1/x + ln(x))"], incorrect: ["e^x/x", "e^x + 1/x"] },
  ],
  texts: [
    {
      expected: "mitochondria",
      options: { accepted: ["mitochondrion"], wrong: ["chloroplast"] },
      correct: [
        "Mitochondria",
        "the mitochondria",
        "mitocondria",
        "mitochondira",
        "mitochondrion",
        "mitochondria.",
      ],
      incorrect: ["chloroplast", "nucleus", "mitosis", "not mitochondria"],
    },
    {
      expected: "increase",
      options: { kind: "text" },
      correct: ["Increase", "increse", "the increase"],
      incorrect: ["decrease", "increase not", "no increase"],
    },
    {
      expected: "hypotonic",
      options: { kind: "text" },
      correct: ["hypotonic", "hypotonc"],
      incorrect: ["hypertonic", "isotonic"],
    },
    { expected: "Sí", options: { kind: "text" }, correct: ["si", "Sí", "SI"], incorrect: ["no"] },
    {
      expected: "four and three tenths",
      correct: ["Four and three tenths", "four and three tenth"],
      incorrect: ["four and three hundredths", "forty three tenths"],
    },
    {
      expected: "B",
      options: { choices: ["mean", "median", "mode"] },
      correct: ["B", "b)", "median", "2", "The median"],
      incorrect: ["A", "mode", "mean"],
      unreadable: ["all of them", "mean or mode"],
    },
    {
      expected: "$(-25,\\infty)$",
      options: { choices: ["$(-25,\\infty)$", "$[-25,\\infty)$"] },
      correct: ["$(-25,\\infty)$", "A", "(-25,\\infty)"],
      incorrect: ["$[-25,\\infty)$", "B"],
    },
    {
      expected: "irrational",
      options: { kind: "text" },
      correct: ["Irrational", "irational"],
      incorrect: ["rational"],
    },
  ],
  hostile: [
    { expected: "5", unchecked: ["9^9^9^9", "x".repeat(5_000), `${"(".repeat(3_000)}5${")".repeat(3_000)}`] },
  ],
};
