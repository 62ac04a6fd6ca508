import type { Misconception } from "../../misconceptions/misconceptions.schemas.ts";

const falk =
  "Falk, R., Falk, R. & Levin, I. (1980). A potential for learning probability in young children. Educational Studies in Mathematics 11(2)";
const lecoutre =
  "Lecoutre, M.-P. (1992). Cognitive models and problem spaces in “purely random” situations. Educational Studies in Mathematics 23(6)";
const carpenter =
  "Carpenter, T. P., Corbitt, M. K., Kepner, H. S., Lindquist, M. M. & Reys, R. E. (1981). What are the chances of your students knowing probability? Mathematics Teacher 74(5)";
const batanero =
  "Batanero, C. & Sanchez, E. (2005). What is the nature of high school students' conceptions and misconceptions about probability? In Exploring Probability in School, Springer";
const fischbein =
  "Fischbein, E., Nello, M. S. & Marino, M. S. (1991). Factors affecting probabilistic judgements in children and adolescents. Educational Studies in Mathematics 22(6)";
const gazit =
  "Fischbein, E. & Gazit, A. (1984). Does the teaching of probability improve probabilistic intuitions? Educational Studies in Mathematics 15(1)";
const tarr =
  "Tarr, J. E. & Jones, G. A. (1997). A framework for assessing middle school students' thinking in conditional probability and independence. Mathematics Education Research Journal 9(1)";
const behr =
  "Behr, M. J., Wachsmuth, I. & Post, T. R. (1985). Construct a sum: A measure of children's understanding of fraction size. Journal for Research in Mathematics Education 16(2)";

/** Misconceptions about probability. The rules stand in `probability.rules.models.ts`. */
export const probabilityMisconceptions: readonly Misconception[] = [
  {
    id: "part-to-part",
    name: {
      en: "compares with the other outcomes and not with all of them",
      es: "compara con los otros casos y no con todos",
    },
    example: { from: "bag: 3 red, 5 blue; P(red)", wrong: "P = 3/5", right: "P(red) = 3/8" },
    ask: {
      en: "Which outcomes did you compare {event} with, all that could happen or only the others?",
      es: "¿Con qué casos comparaste {event}, con todos los posibles o solo con los otros?",
    },
    source: falk,
    skill: "probability.simple",
  },
  {
    id: "all-outcomes-alike",
    name: {
      en: "takes every kind of outcome for equally likely",
      es: "toma todos los tipos de caso como igual de probables",
    },
    example: { from: "bag: 3 red, 5 blue; P(red)", wrong: "P = 1/2", right: "P(red) = 3/8" },
    ask: {
      en: "Does each kind of outcome happen in as many ways as the others here?",
      es: "¿Cada tipo de caso puede ocurrir aquí de tantas maneras como los demás?",
    },
    source: lecoutre,
    skill: "probability.simple",
  },
  {
    id: "one-over-all",
    name: { en: "counts only one favourable outcome", es: "cuenta un solo caso favorable" },
    example: { from: "bag: 3 red, 5 blue; P(red)", wrong: "P = 1/8", right: "P(red) = 3/8" },
    ask: {
      en: "In how many different ways can {event} happen?",
      es: "¿De cuántas maneras distintas puede ocurrir {event}?",
    },
    source: carpenter,
    skill: "probability.simple",
  },
  {
    id: "count-for-probability",
    name: { en: "gives how many favourable outcomes there are", es: "da cuántos casos favorables hay" },
    example: { from: "bag: 3 red, 5 blue; P(red)", wrong: "P = 3", right: "P(red) = 3/8" },
    ask: {
      en: "What is the largest number that a probability can be, and where does {made} lie?",
      es: "¿Cuál es el mayor valor que puede tener una probabilidad, y dónde queda {made}?",
    },
    source: carpenter,
    skill: "probability.simple",
  },
  {
    id: "probability-upside-down",
    name: {
      en: "divides all outcomes by the favourable ones",
      es: "divide todos los casos entre los favorables",
    },
    example: { from: "bag: 3 red, 5 blue; P(red)", wrong: "P = 8/3", right: "P(red) = 3/8" },
    ask: {
      en: "Is {made} more or less than 1, and what does that say of how likely {event} is?",
      es: "¿{made} es más o menos que 1, y qué diría eso de lo probable que es {event}?",
    },
    source: carpenter,
    skill: "probability.simple",
  },
  {
    id: "opposite-forgotten",
    name: {
      en: "gives the probability of the event and not of its opposite",
      es: "da la probabilidad del suceso y no la del contrario",
    },
    example: { from: "bag: 3 red, 5 blue; P(not red)", wrong: "P = 3/8", right: "P(not red) = 5/8" },
    ask: {
      en: "Is {made} the probability that {event} happens, or that it does not?",
      es: "¿{made} es la probabilidad de que ocurra {event}, o de que no ocurra?",
    },
    source: batanero,
    skill: "probability.complement",
  },
  {
    id: "opposite-of-one-outcome",
    name: { en: "takes away one outcome only", es: "quita un solo caso" },
    example: { from: "bag: 3 red, 5 blue; P(not red)", wrong: "P = 7/8", right: "P(not red) = 5/8" },
    ask: {
      en: "How many of the outcomes belong to {event}, and so not to its opposite?",
      es: "¿Cuántos de los casos pertenecen a {event}, y por tanto no al contrario?",
    },
    source: batanero,
    skill: "probability.complement",
  },
  {
    id: "multiplies-for-or",
    name: {
      en: "multiplies where one event or the other is enough",
      es: "multiplica cuando basta un suceso o el otro",
    },
    example: {
      from: "bag: 3 red, 2 blue, 5 green; P(red or blue)",
      wrong: "P = 3/50",
      right: "P(red or blue) = 1/2",
    },
    ask: {
      en: "Should it be more or less likely that {first} or {second} happens than {first} alone?",
      es: "¿Debe ser más o menos probable que ocurra {first} o {second} que solo {first}?",
    },
    source: fischbein,
    skill: "probability.or",
  },
  {
    id: "adds-totals-too",
    name: { en: "adds the totals as well", es: "suma también los totales" },
    example: {
      from: "bag: 3 red, 2 blue, 5 green; P(red or blue)",
      wrong: "P = 5/20",
      right: "P(red or blue) = 1/2",
    },
    ask: {
      en: "Out of how many is it when {first} or {second} happens: did their number change?",
      es: "¿Sobre cuántos casos se mira si ocurre {first} o {second}: ha cambiado su número?",
    },
    source: behr,
    skill: "probability.or",
  },
  {
    id: "one-of-two-for-or",
    name: { en: "counts only one of the two events", es: "cuenta solo uno de los dos sucesos" },
    example: {
      from: "bag: 3 red, 2 blue, 5 green; P(red or blue)",
      wrong: "P = 3/10",
      right: "P(red or blue) = 1/2",
    },
    ask: {
      en: "Which outcomes would make you happy if you hope for {first} or {second}?",
      es: "¿Qué casos te servirían si esperas {first} o {second}?",
    },
    source: fischbein,
    skill: "probability.or",
  },
  {
    id: "total-not-reduced",
    name: {
      en: "draws the second time from as many as the first",
      es: "saca la segunda vez de tantos como la primera",
    },
    example: {
      from: "bag: 3 red, 5 blue, two draws without replacement; P(red, then red)",
      wrong: "P = 9/64",
      right: "P(red, then red) = 3/28",
    },
    ask: {
      en: "After the first draw, what is left to draw from?",
      es: "Después de la primera extracción, ¿qué queda para sacar?",
    },
    source: gazit,
    skill: "probability.without-replacement",
  },
  {
    id: "favourable-not-reduced",
    name: {
      en: "takes one off the total but not off the favourable ones",
      es: "quita uno del total pero no de los favorables",
    },
    example: {
      from: "bag: 3 red, 5 blue, two draws without replacement; P(red, then red)",
      wrong: "P = 9/56",
      right: "P(red, then red) = 3/28",
    },
    ask: {
      en: "If {first} was drawn first, how many of that kind can still be drawn?",
      es: "Si primero salió {first}, ¿cuántas de ese tipo se pueden sacar todavía?",
    },
    source: tarr,
    skill: "probability.without-replacement",
  },
  {
    id: "reduced-though-put-back",
    name: { en: "takes one off although it was put back", es: "quita uno aunque se devolvió" },
    example: {
      from: "bag: 3 red, 5 blue, two draws with replacement; P(red, then red)",
      wrong: "P = 6/56",
      right: "P(red, then red) = 9/64",
    },
    ask: {
      en: "When what was drawn goes back, what does the second draw choose from?",
      es: "Si lo que salió se devuelve, ¿de qué se elige en la segunda extracción?",
    },
    source: tarr,
    skill: "probability.independent",
  },
  {
    id: "adds-for-and",
    name: {
      en: "adds where both events have to happen",
      es: "suma cuando tienen que ocurrir los dos sucesos",
    },
    example: { from: "coin and die; P(heads and 6)", wrong: "P = 2/3", right: "P(heads and 6) = 1/12" },
    ask: {
      en: "Should it be more or less likely that {first} and {second} both happen than {first} alone?",
      es: "¿Debe ser más o menos probable que ocurran {first} y {second} que solo {first}?",
    },
    source: fischbein,
    skill: "probability.independent",
  },
  {
    id: "one-of-two-for-and",
    name: { en: "takes only one of the two events", es: "toma solo uno de los dos sucesos" },
    example: { from: "coin and die; P(heads and 6)", wrong: "P = 1/6", right: "P(heads and 6) = 1/12" },
    ask: {
      en: "Is it enough that one of {first} and {second} happens, or must both happen?",
      es: "¿Basta con que ocurra uno de {first} y {second}, o tienen que ocurrir los dos?",
    },
    source: fischbein,
    skill: "probability.independent",
  },
];
