import type { StepWords } from "../family.models.ts";

/** Words for each step of the family. None holds a result. */
export const probabilityWords: Readonly<Record<string, StepWords>> = {
  "count-all": {
    point: {
      en: "How many outcomes are possible in all with {things}?",
      es: "¿Cuántos casos posibles hay en total con {things}?",
    },
    principle: {
      en: "A probability compares with everything that can happen, what is hoped for included.",
      es: "Una probabilidad compara con todo lo que puede pasar, también con lo que se espera.",
    },
    next: { en: "Add up all that there is: {things}.", es: "Suma todo lo que hay: {things}." },
    reason: { en: "All of them can come up.", es: "Cualquiera puede salir." },
  },
  "favourable-over-all": {
    point: {
      en: "How many of all the outcomes are {event}?",
      es: "¿Cuántos de todos los casos son {event}?",
    },
    principle: {
      en: "Where all outcomes are equally likely, a probability is the favourable ones out of all of them.",
      es: "Si todos los casos son igual de probables, la probabilidad es los favorables entre todos.",
    },
    next: {
      en: "Write how many outcomes are {event}, over how many there are in all.",
      es: "Escribe cuántos casos son {event}, sobre cuántos hay en total.",
    },
    reason: { en: "It is a share of all that can happen.", es: "Es una parte de todo lo que puede pasar." },
  },
  "reduce-fraction": {
    point: {
      en: "Is there a number that divides both the top and the bottom of your fraction?",
      es: "¿Hay un número que divida el numerador y el denominador de tu fracción?",
    },
    principle: {
      en: "A fraction keeps its value when top and bottom are divided by the same number.",
      es: "Una fracción no cambia de valor si se dividen numerador y denominador por el mismo número.",
    },
    next: {
      en: "Divide top and bottom by the largest number that fits both.",
      es: "Divide numerador y denominador por el mayor número que sirva para los dos.",
    },
    reason: { en: "The value stays the same.", es: "El valor no cambia." },
  },
  "event-first": {
    point: {
      en: "What do you know about {event} itself, before you turn to its opposite?",
      es: "¿Qué sabes de {event}, antes de pasar a lo contrario?",
    },
    principle: {
      en: "An event and its opposite share all the outcomes between them.",
      es: "Un suceso y su contrario se reparten todos los casos.",
    },
    next: {
      en: "Write the probability of {event} first.",
      es: "Escribe primero la probabilidad de {event}.",
    },
    reason: { en: "The opposite is all that is left.", es: "Lo contrario es todo lo demás." },
  },
  "one-minus": {
    point: {
      en: "What do an event and its opposite come to together?",
      es: "¿Cuánto suman un suceso y su contrario?",
    },
    principle: {
      en: "Something either happens or it doesn't, so the two probabilities make a whole.",
      es: "Algo ocurre o no ocurre, así que las dos probabilidades forman el todo.",
    },
    next: {
      en: "Take the probability of {event} away from the whole.",
      es: "Quita del todo la probabilidad de {event}.",
    },
    reason: { en: "The two make 1.", es: "Las dos suman 1." },
  },
  "work-out-difference": {
    point: {
      en: "What does the difference in your last line come to?",
      es: "¿Cuánto da la diferencia de tu última línea?",
    },
    principle: {
      en: "A whole can be written as a fraction with the same bottom, or as a decimal with as many places.",
      es: "El todo se puede escribir como fracción con el mismo denominador, o como decimal con las mismas cifras.",
    },
    next: { en: "Work out the difference.", es: "Calcula la diferencia." },
    reason: { en: "The difference is one number.", es: "La diferencia es un solo número." },
  },
  "add-probabilities": {
    point: {
      en: "Can {first} and {second} both happen at once, and what does that mean for their probabilities?",
      es: "¿Pueden ocurrir {first} y {second} a la vez, y qué significa eso para sus probabilidades?",
    },
    principle: {
      en: "Where two events exclude each other, the outcomes of both are favourable, and the probabilities add up.",
      es: "Si dos sucesos se excluyen, sirven los casos de los dos y las probabilidades se suman.",
    },
    next: {
      en: "Write the probability of {first} plus that of {second}.",
      es: "Escribe la probabilidad de {first} más la de {second}.",
    },
    reason: { en: "No outcome is counted twice.", es: "Ningún caso se cuenta dos veces." },
  },
  "work-out-sum": {
    point: {
      en: "What does the sum in your last line come to?",
      es: "¿Cuánto da la suma de tu última línea?",
    },
    principle: {
      en: "Fractions are added over the same bottom, which stays as it is.",
      es: "Las fracciones se suman sobre el mismo denominador, que queda igual.",
    },
    next: { en: "Work out the sum.", es: "Calcula la suma." },
    reason: { en: "The sum is one number.", es: "La suma es un solo número." },
  },
  "first-alone": {
    point: { en: "How likely is {first} by itself?", es: "¿Qué tan probable es {first} por sí solo?" },
    principle: {
      en: "Take one event after the other: first the probability of the first.",
      es: "Mira un suceso tras otro: primero la probabilidad del primero.",
    },
    next: { en: "Write the probability of {first}.", es: "Escribe la probabilidad de {first}." },
    reason: { en: "The second is looked at after it.", es: "El segundo se mira después." },
  },
  "multiply-probabilities": {
    point: {
      en: "{first} and {second} must both happen. Does the first change how likely the second is?",
      es: "Tienen que ocurrir {first} y {second}. ¿Cambia el primero lo probable que es el segundo?",
    },
    principle: {
      en: "Independent events happen together in a part of a part: the probabilities are multiplied.",
      es: "Los sucesos independientes ocurren juntos en una parte de una parte: las probabilidades se multiplican.",
    },
    next: {
      en: "Write the probability of {first} times that of {second}.",
      es: "Escribe la probabilidad de {first} por la de {second}.",
    },
    reason: {
      en: "Of the times when the first happens, the second happens in its own share.",
      es: "De las veces que ocurre el primero, el segundo ocurre en su parte.",
    },
  },
  "multiply-what-is-left": {
    point: {
      en: "After {first} was drawn first, what is left to draw {second} from?",
      es: "Cuando ya salió {first}, ¿qué queda para sacar {second}?",
    },
    principle: {
      en: "What was taken is gone: the second draw has fewer to choose from, and the probabilities are multiplied.",
      es: "Lo que salió ya no está: la segunda vez hay menos para elegir, y las probabilidades se multiplican.",
    },
    next: {
      en: "Count what is left after the first draw, and write the first probability times that of {second} then.",
      es: "Cuenta lo que queda tras la primera extracción y escribe la primera probabilidad por la de {second} entonces.",
    },
    reason: { en: "The second draw is from what is left.", es: "La segunda extracción es de lo que queda." },
  },
  "work-out-product": {
    point: {
      en: "What does the product in your last line come to?",
      es: "¿Cuánto da el producto de tu última línea?",
    },
    principle: {
      en: "Fractions are multiplied top by top and bottom by bottom.",
      es: "Las fracciones se multiplican numerador por numerador y denominador por denominador.",
    },
    next: { en: "Work out the product.", es: "Calcula el producto." },
    reason: { en: "The product is one number.", es: "El producto es un solo número." },
  },
};
