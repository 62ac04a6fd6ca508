import type { StepWords } from "../family.models.ts";

/** Words for the steps between numbers and scientific notation. */
export const scientificStepWords: Readonly<Record<string, StepWords>> = {
  "split-place-value": {
    point: {
      en: "Where must the point stand in [number] so that exactly one digit other than 0 is before it?",
      es: "¿Dónde debe ir el punto decimal en [number] para que quede delante una sola cifra distinta de 0?",
    },
    principle: {
      en: "In scientific notation the first number is from 1 up to below 10; the rest is a power of ten.",
      es: "En notación científica el primer número va desde 1 hasta menos de 10; el resto es una potencia de diez.",
    },
    next: {
      en: "Write [number] as a number between 1 and 10, times 10, 100, 1000 … or times 0.1, 0.01 …",
      es: "Escribe [number] como un número entre 1 y 10, por 10, 100, 1000 … o por 0.1, 0.01 …",
    },
    reason: {
      en: "Moving the point is multiplying or dividing by ten.",
      es: "Mover el punto decimal es multiplicar o dividir entre diez.",
    },
  },
  "as-power-of-ten": {
    point: {
      en: "How many places does the point move for [place], and which way?",
      es: "¿Cuántos lugares se mueve el punto decimal para [place], y hacia qué lado?",
    },
    principle: {
      en: "The exponent of ten counts places: positive for large numbers, negative for numbers below 1.",
      es: "El exponente de diez cuenta lugares: positivo para números grandes, negativo para números menores que 1.",
    },
    next: { en: "Write [place] as a power of 10.", es: "Escribe [place] como potencia de 10." },
    reason: { en: "Each place is one factor of ten.", es: "Cada lugar es un factor diez." },
  },
  "power-of-ten-as-number": {
    point: {
      en: "Does [power] make a number larger or smaller?",
      es: "¿[power] hace un número más grande o más pequeño?",
    },
    principle: {
      en: "A positive exponent of ten counts factors of ten, a negative one counts divisions by ten.",
      es: "Un exponente positivo de diez cuenta factores diez; uno negativo cuenta divisiones entre diez.",
    },
    next: {
      en: "Write [power] as a number without an exponent.",
      es: "Escribe [power] como número sin exponente.",
    },
    reason: { en: "That is what the exponent counts.", es: "Eso es lo que cuenta el exponente." },
  },
  "multiply-place-value": {
    point: {
      en: "How many places does the point move in [numbers], and which way?",
      es: "¿Cuántos lugares se mueve el punto decimal en [numbers], y hacia qué lado?",
    },
    principle: {
      en: "Multiplying by ten moves the point one place to the right; dividing by ten moves it to the left.",
      es: "Multiplicar por diez mueve el punto un lugar a la derecha; dividir entre diez, a la izquierda.",
    },
    next: {
      en: "Multiply [numbers] by moving the point.",
      es: "Multiplica [numbers] moviendo el punto decimal.",
    },
    reason: {
      en: "Each place is worth ten times the next one.",
      es: "Cada lugar vale diez veces el siguiente.",
    },
  },
  "split-off-ten": {
    point: {
      en: "Is [head] between 1 and 10, as scientific notation wants it?",
      es: "¿Está [head] entre 1 y 10, como pide la notación científica?",
    },
    principle: {
      en: "The first number may be changed to lie between 1 and 10 if the power of ten makes up for it.",
      es: "El primer número se puede cambiar para que quede entre 1 y 10 si la potencia de diez lo compensa.",
    },
    next: {
      en: "Write [head] as a number between 1 and 10 times a power of ten, and keep [power].",
      es: "Escribe [head] como un número entre 1 y 10 por una potencia de diez, y conserva [power].",
    },
    reason: { en: "The value stays the same.", es: "El valor es el mismo." },
  },
};
