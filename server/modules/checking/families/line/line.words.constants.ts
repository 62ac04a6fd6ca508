import type { StepWords } from "../family.models.ts";

/** Words for each step of the family. */
export const lineWordsByStep: Readonly<Record<string, StepWords>> = {
  "write-slope-quotient": {
    point: {
      en: "How do y and x change on the way from {first} to {second}?",
      es: "¿Cómo cambian y y x al ir de {first} a {second}?",
    },
    principle: {
      en: "Slope is the change in y divided by the change in x, both in the same order.",
      es: "La pendiente es el cambio en y dividido entre el cambio en x, los dos en el mismo orden.",
    },
    next: {
      en: "Write the difference of the y's of {second} and {first} over the difference of their x's.",
      es: "Escribe la diferencia de las y de {second} y {first} sobre la diferencia de sus x.",
    },
    reason: { en: "That is what slope means.", es: "Eso significa pendiente." },
  },
  "work-out-differences": {
    point: {
      en: "What does each difference in your fraction come to?",
      es: "¿Cuánto da cada diferencia de tu fracción?",
    },
    principle: {
      en: "Top and bottom of a fraction are worked out before dividing; subtracting a negative adds.",
      es: "Se calculan el numerador y el denominador antes de dividir; restar un negativo suma.",
    },
    next: { en: "Work out the top, then the bottom.", es: "Calcula lo de arriba y luego lo de abajo." },
    reason: { en: "The value stays the same.", es: "El valor no cambia." },
  },
  "simplify-slope": {
    point: {
      en: "Can [quotient] be written more simply?",
      es: "¿Se puede escribir [quotient] más sencillo?",
    },
    principle: {
      en: "A slope is given as a whole number or a fraction in lowest terms.",
      es: "La pendiente se da como entero o como fracción irreducible.",
    },
    next: {
      en: "Divide top and bottom of [quotient] by what they share.",
      es: "Divide arriba y abajo de [quotient] entre lo que comparten.",
    },
    reason: { en: "Both fractions have the same value.", es: "Las dos fracciones valen lo mismo." },
  },
  "vertical-slope": {
    point: {
      en: "How far do you go to the right from {first} to {second}?",
      es: "¿Cuánto avanzas a la derecha de {first} a {second}?",
    },
    principle: {
      en: "Where x does not change, there is nothing to divide by.",
      es: "Si x no cambia, no hay entre qué dividir.",
    },
    next: { en: "Say what that means for the slope.", es: "Di qué significa eso para la pendiente." },
    reason: { en: "Division by zero has no value.", es: "La división entre cero no tiene valor." },
  },
  "vertical-line": {
    point: {
      en: "What do all the points above and below {first} share?",
      es: "¿Qué comparten todos los puntos encima y debajo de {first}?",
    },
    principle: {
      en: "On a vertical line, x stays the same.",
      es: "En una recta vertical, x es siempre la misma.",
    },
    next: {
      en: "Write an equation that says what x is, and leaves y free.",
      es: "Escribe una ecuación que diga cuánto es x y deje libre a y.",
    },
    reason: { en: "Every point with that x is on the line.", es: "Todo punto con esa x está en la recta." },
  },
  "solve-for-y": {
    point: { en: "How can y be left alone in [equation]?", es: "¿Cómo puede quedar y sola en [equation]?" },
    principle: {
      en: "With y alone, the number before x is the slope and the number alone is where the y-axis is met.",
      es: "Con y sola, el número de x es la pendiente y el número solo es donde se corta el eje y.",
    },
    next: {
      en: "Multiply out if there is a bracket, and bring everything but y to the other side.",
      es: "Multiplica si hay paréntesis y lleva todo lo que no sea y al otro lado.",
    },
    reason: { en: "The same is done on both sides.", es: "Se hace lo mismo en los dos lados." },
  },
  "read-slope": {
    point: {
      en: "In [equation], by how much does y change when x grows by one?",
      es: "En [equation], ¿cuánto cambia y cuando x crece uno?",
    },
    principle: {
      en: "With y alone on one side, the number before x is the slope.",
      es: "Con y sola en un lado, el número de x es la pendiente.",
    },
    next: { en: "Read the number before x, with its sign.", es: "Lee el número de x, con su signo." },
    reason: { en: "Each step of x adds that number to y.", es: "Cada paso de x suma ese número a y." },
  },
  "put-zero": {
    point: {
      en: "On the {axis}-axis, what is the value of {other}?",
      es: "En el eje {axis}, ¿cuánto vale {other}?",
    },
    principle: {
      en: "Where a line meets an axis, the other coordinate is zero.",
      es: "Donde una recta corta un eje, la otra coordenada es cero.",
    },
    next: { en: "Put 0 in for {other} in [equation].", es: "Pon 0 en lugar de {other} en [equation]." },
    reason: {
      en: "Every point of the {axis}-axis has {other} equal to zero.",
      es: "Todo punto del eje {axis} tiene {other} igual a cero.",
    },
  },
  "solve-intercept": {
    point: {
      en: "What does {axis} have to be in [equation] on its axis?",
      es: "¿Cuánto tiene que valer {axis} en [equation] sobre su eje?",
    },
    principle: {
      en: "One unknown is left: undo what is done to it.",
      es: "Queda una incógnita: deshaz lo que se le hace.",
    },
    next: {
      en: "Solve [equation] for {axis}, with {other} at zero.",
      es: "Resuelve [equation] para {axis}, con {other} en cero.",
    },
    reason: { en: "The same is done on both sides.", es: "Se hace lo mismo en los dos lados." },
  },
  "point-slope-form": {
    point: {
      en: "What do you know about the line: which slope, which point?",
      es: "¿Qué sabes de la recta: qué pendiente, qué punto?",
    },
    principle: {
      en: "From the point, the change in y is the slope times the change in x.",
      es: "Desde el punto, el cambio en y es la pendiente por el cambio en x.",
    },
    next: {
      en: "Write y minus the point's height equal to the slope times x minus the point's x, for {point} and slope [slope].",
      es: "Escribe y menos la altura del punto igual a la pendiente por x menos la x del punto, con {point} y pendiente [slope].",
    },
    reason: {
      en: "It says that the slope from the point to any point of the line is the same.",
      es: "Dice que la pendiente del punto a cualquier otro de la recta es la misma.",
    },
  },
  "parallel-slope": {
    point: {
      en: "What is the slope of [equation], and what slope do parallel lines have?",
      es: "¿Cuál es la pendiente de [equation], y qué pendiente tienen las paralelas?",
    },
    principle: {
      en: "Parallel lines have the same slope.",
      es: "Las rectas paralelas tienen la misma pendiente.",
    },
    next: {
      en: "Find the slope of [equation] and keep it.",
      es: "Halla la pendiente de [equation] y consérvala.",
    },
    reason: { en: "They climb alike and never meet.", es: "Suben igual y nunca se cortan." },
  },
  "perpendicular-slope": {
    point: {
      en: "What happens to rise and run when a line of slope [slope] is turned by a right angle?",
      es: "¿Qué pasa con lo que sube y lo que avanza al girar en ángulo recto una recta de pendiente [slope]?",
    },
    principle: {
      en: "The slopes of perpendicular lines multiply to minus one.",
      es: "Las pendientes de rectas perpendiculares multiplicadas dan menos uno.",
    },
    next: {
      en: "Turn the slope of [equation] upside down and change its sign.",
      es: "Invierte la pendiente de [equation] y cámbiale el signo.",
    },
    reason: {
      en: "A right angle exchanges rise and run and turns one of them round.",
      es: "Un ángulo recto intercambia subida y avance, y uno cambia de sentido.",
    },
  },
};
