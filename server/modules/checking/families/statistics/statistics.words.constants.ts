import type { StepWords } from "../family.models.ts";

/** Words for each step of the family. None holds a result. */
export const statisticsWords: Readonly<Record<string, StepWords>> = {
  "add-values": {
    point: {
      en: "The mean shares everything equally. How much is there to share in {data}?",
      es: "La media reparte todo por igual. ¿Cuánto hay para repartir en {data}?",
    },
    principle: {
      en: "The mean is the equal share: all values together, shared among as many as there are.",
      es: "La media es el reparto igual: todos los datos juntos, repartidos entre cuantos hay.",
    },
    next: { en: "Add up all the values of {data}.", es: "Suma todos los datos de {data}." },
    reason: { en: "The total is what gets shared.", es: "El total es lo que se reparte." },
  },
  "divide-by-count": {
    point: {
      en: "You have the total. Among how many values is it shared?",
      es: "Ya tienes el total. ¿Entre cuántos datos se reparte?",
    },
    principle: {
      en: "The total is divided by the number of values; a 0 and a repeated value count too.",
      es: "El total se divide entre el número de datos; un 0 y un dato repetido también cuentan.",
    },
    next: {
      en: "Divide the total by how many values there are.",
      es: "Divide el total entre cuántos datos hay.",
    },
    reason: { en: "Each value gets the same share.", es: "A cada dato le toca lo mismo." },
  },
  "work-out-quotient": {
    point: {
      en: "What does your last line come to when you work it out?",
      es: "¿Cuánto da tu última línea si la calculas?",
    },
    principle: {
      en: "A fraction bar says divide: the number above by the number below.",
      es: "La raya de fracción dice dividir: el número de arriba entre el de abajo.",
    },
    next: { en: "Work out the division in your last line.", es: "Calcula la división de tu última línea." },
    reason: { en: "Division gives the value itself.", es: "La división da el valor mismo." },
  },
  sort: {
    point: {
      en: "Look at the order of {data}. What has to be done before there is a middle?",
      es: "Mira el orden de {data}. ¿Qué hay que hacer antes de que haya un centro?",
    },
    principle: {
      en: "The median is the middle of the values in order of size; every value keeps its place, repeated ones too.",
      es: "La mediana es el centro de los datos ordenados por tamaño; cada dato conserva su lugar, también los repetidos.",
    },
    next: {
      en: "Write {data} in order, from the smallest to the largest.",
      es: "Escribe {data} en orden, del menor al mayor.",
    },
    reason: {
      en: "Only in order does half of the values lie on each side.",
      es: "Solo en orden queda la mitad de los datos a cada lado.",
    },
  },
  "take-middle": {
    point: {
      en: "Cross out one value at each end, again and again. What is left?",
      es: "Tacha un dato en cada extremo, una y otra vez. ¿Qué queda?",
    },
    principle: {
      en: "With an odd number of values, one of them has as many before it as after it.",
      es: "Con un número impar de datos, uno de ellos tiene tantos antes como después.",
    },
    next: {
      en: "Take the value that has as many values before it as after it.",
      es: "Toma el dato que tiene tantos datos antes como después.",
    },
    reason: { en: "It cuts the row in half.", es: "Parte la fila por la mitad." },
  },
  "halve-the-middle-two": {
    point: {
      en: "How many values stand in the middle here, one or two?",
      es: "¿Cuántos datos quedan aquí en el centro, uno o dos?",
    },
    principle: {
      en: "With an even number of values, the median lies halfway between the two in the middle.",
      es: "Con un número par de datos, la mediana está a medio camino entre los dos del centro.",
    },
    next: {
      en: "Write the mean of the two values in the middle.",
      es: "Escribe la media de los dos datos del centro.",
    },
    reason: {
      en: "Halfway between them, half of the values lie on each side.",
      es: "A medio camino entre ellos, la mitad de los datos queda a cada lado.",
    },
  },
  "group-values": {
    point: {
      en: "How could you write {data} so that you see at once how often each value occurs?",
      es: "¿Cómo podrías escribir {data} para ver de un vistazo cuántas veces aparece cada dato?",
    },
    principle: {
      en: "The mode is about how often a value occurs, not about how large it is.",
      es: "La moda trata de cuántas veces aparece un dato, no de lo grande que es.",
    },
    next: {
      en: "Write {data} again with equal values side by side.",
      es: "Escribe {data} otra vez con los datos iguales juntos.",
    },
    reason: {
      en: "Equal values side by side are easy to count.",
      es: "Los datos iguales juntos se cuentan fácil.",
    },
  },
  "pick-most-frequent": {
    point: {
      en: "Does any value occur more often than the others?",
      es: "¿Hay algún dato que aparezca más veces que los demás?",
    },
    principle: {
      en: "The mode is the value that occurs most. Several can share first place, and if nothing stands out, nothing gets it.",
      es: "La moda es el dato que más se repite. Varios pueden compartir el primer lugar, y si nada destaca, nada lo ocupa.",
    },
    next: {
      en: "Count each value, and name every value that occurs most often, if there is one.",
      es: "Cuenta cada dato y nombra todos los que más se repiten, si los hay.",
    },
    reason: { en: "Most frequent is what mode means.", es: "Moda quiere decir lo más frecuente." },
  },
  "find-extremes": {
    point: {
      en: "Which two values of {data} does the range compare?",
      es: "¿Qué dos datos de {data} compara el rango?",
    },
    principle: {
      en: "The range is the distance between the two values that lie furthest apart.",
      es: "El rango es la distancia entre los dos datos más alejados.",
    },
    next: {
      en: "Write the largest value of {data} minus the smallest.",
      es: "Escribe el mayor de {data} menos el menor.",
    },
    reason: { en: "A distance is a difference.", es: "Una distancia es una diferencia." },
  },
  "subtract-extremes": {
    point: {
      en: "How far is it from the smallest value to the largest?",
      es: "¿Cuánto hay del dato menor al mayor?",
    },
    principle: {
      en: "A distance is the larger number minus the smaller one; taking away a negative number adds.",
      es: "Una distancia es el número mayor menos el menor; restar un número negativo es sumar.",
    },
    next: {
      en: "Work out the difference in your last line.",
      es: "Calcula la diferencia de tu última línea.",
    },
    reason: { en: "The difference is one number.", es: "La diferencia es un solo número." },
  },
  "total-from-mean": {
    point: {
      en: "If the mean is {mean}, what must all the values add up to, the missing one too?",
      es: "Si la media es {mean}, ¿cuánto tienen que sumar todos los datos, también el que falta?",
    },
    principle: {
      en: "The mean times the number of values is their total.",
      es: "La media por el número de datos es el total.",
    },
    next: {
      en: "Multiply {mean} by the number of values, counting [letter] too.",
      es: "Multiplica {mean} por el número de datos, contando también [letter].",
    },
    reason: {
      en: "An equal share for each makes the same total.",
      es: "Una parte igual para cada uno hace el mismo total.",
    },
  },
  "add-known": {
    point: {
      en: "How much of the total do you know already?",
      es: "¿Cuánto del total conoces ya?",
    },
    principle: {
      en: "The total is made of the known values and the missing one.",
      es: "El total se compone de los datos conocidos y el que falta.",
    },
    next: { en: "Add up the known values {data}.", es: "Suma los datos conocidos {data}." },
    reason: { en: "They are the known part of the total.", es: "Son la parte conocida del total." },
  },
  "take-away-known": {
    point: {
      en: "What is left for [letter] when the known values are taken from the total?",
      es: "¿Qué queda para [letter] si quitas del total los datos conocidos?",
    },
    principle: {
      en: "The missing part is the whole minus the known part.",
      es: "La parte que falta es el todo menos la parte conocida.",
    },
    next: {
      en: "Write [letter] as the total minus the sum of the known values.",
      es: "Escribe [letter] como el total menos la suma de los datos conocidos.",
    },
    reason: { en: "Known and missing make the total.", es: "Lo conocido y lo que falta hacen el total." },
  },
  "subtract-known": {
    point: {
      en: "What does the difference in your last line come to?",
      es: "¿Cuánto da la diferencia de tu última línea?",
    },
    principle: {
      en: "Work the difference out, then test it: do the values give the mean that was told?",
      es: "Calcula la diferencia y compruébala: ¿dan los datos la media que se dijo?",
    },
    next: { en: "Work out the difference.", es: "Calcula la diferencia." },
    reason: { en: "The difference is one number.", es: "La diferencia es un solo número." },
  },
  "multiply-by-weights": {
    point: {
      en: "How much does each of {data} count, when {weights} stand beside them?",
      es: "¿Cuánto cuenta cada uno de {data}, si a su lado están {weights}?",
    },
    principle: {
      en: "A value with weight 3 counts like three equal values.",
      es: "Un valor con peso 3 cuenta como tres valores iguales.",
    },
    next: {
      en: "Multiply each of {data} by its own of {weights}, and add up.",
      es: "Multiplica cada uno de {data} por el suyo de {weights} y suma.",
    },
    reason: {
      en: "So each value counts as often as it should.",
      es: "Así cada valor cuenta las veces que debe.",
    },
  },
  "add-weights": {
    point: {
      en: "How many times is a value counted in all?",
      es: "¿Cuántas veces se cuenta un valor en total?",
    },
    principle: {
      en: "Where values count several times, what is shared among is the sum of the weights.",
      es: "Si los valores cuentan varias veces, se reparte entre la suma de los pesos.",
    },
    next: { en: "Add up {weights}.", es: "Suma {weights}." },
    reason: { en: "That is how many shares there are.", es: "Son las partes que hay." },
  },
  "divide-by-weights": {
    point: {
      en: "You have what is shared and among how many. How do they make a mean?",
      es: "Ya tienes lo que se reparte y entre cuántos. ¿Cómo forman una media?",
    },
    principle: {
      en: "The weighted mean is the sum of the products divided by the sum of the weights.",
      es: "La media ponderada es la suma de los productos entre la suma de los pesos.",
    },
    next: {
      en: "Divide the sum of the products by the sum of the weights.",
      es: "Divide la suma de los productos entre la suma de los pesos.",
    },
    reason: { en: "A mean is an equal share.", es: "Una media es un reparto igual." },
  },
};
