const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Say what is done with a number, so that it is an operand and no result. */
export const operationWords = words(
  "add adds added adding addition subtract subtracts subtracted subtracting subtraction undo undoing undoes plus minus times multiply " +
    "multiplies multiplied multiplying divide divides divided dividing by remove removing removed cancel factor factors coefficient constant " +
    "term denominator denominators numerator exponent bracket brackets parentheses side sides both front inside outside distribute sign " +
    "suma sumar sumas sumado sumando resta restar restas restado multiplica multiplicar multiplicado divide dividir dividido quitar quita " +
    "mas menos por entre coeficiente constante termino denominador lado lados ambos ajoute soustrais subtract addiere move moving",
);

/** Before a number, they point at one that is already there. */
export const roleWords = words("the that this these those your el ese este tu first second other");

/** Words too common to tell a role. */
export const functionWords = words(
  "the an and or of to in is are was were be been it its that this these those for on at with as by from has have had do does did you your " +
    "we our he she his her they their them there what which how who why when where if so then than not no yes can could would should will " +
    "may might must just only also all any some more less most get gets got give gives make makes say says said one two much many each every " +
    "el la los las un una de del que y o en es son por para con su sus se lo le al como cuanto cuantos cuantas hay tiene me mi tu si no mas " +
    "now let's i'm it's there's here about into out up down over after before still again too very answer total left final result value equal equals " +
    "find think need want know look see try right altogether sum i us exactly me my",
);
