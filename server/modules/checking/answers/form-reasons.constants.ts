const asked = (form: string, es: string) => ({
  en: `The answer is equal but not in the form asked for (${form}).`,
  es: `La respuesta es igual, pero no en la forma que se pide (${es}).`,
});

/** Reasons about answers that are equal, in another form; `form.NAME` is for each form that an item may ask for. */
export const formReasons = {
  "form.any": asked("any", "cualquiera"),
  "form.same": asked("same", "la misma salvo el orden"),
  "form.simplified": asked("simplified", "simplificada"),
  "form.fraction": asked("fraction", "fracción"),
  "form.mixed": asked("mixed", "número mixto"),
  "form.decimal": asked("decimal", "decimal"),
  "form.exact": asked("exact", "exacta"),
  "form.factored": asked("factored", "factorizada"),
  "form.expanded": asked("expanded", "desarrollada"),
  "form.scientific": asked("scientific", "notación científica"),
  "form.slope-intercept": asked("slope-intercept", "y = mx + b"),
  "form.standard": asked("standard", "forma general"),
  "form.figures": asked("{figures} significant figures", "{figures} cifras significativas"),
  "form.open": {
    en: "The value is right; whether it is in the form asked for can't be decided.",
    es: "El valor es correcto; no se puede decidir si está en la forma que se pide.",
  },
  "unit.missing": {
    en: "The number is right; its unit is missing.",
    es: "El número es correcto; falta su unidad.",
  },
  "percent.missing": {
    en: "The number is right; the percent sign is missing.",
    es: "El número es correcto; falta el signo de porcentaje.",
  },
  "solutions.unsolved": {
    en: "It has the same solutions, but is not solved yet.",
    es: "Tiene las mismas soluciones, pero todavía no está resuelta.",
  },
  "equation.missing": {
    en: "The expression is right; an equation is asked for.",
    es: "La expresión es correcta; se pide una ecuación.",
  },
  "expression.named": {
    en: "The expression is right; it is asked for without a name and an equals sign.",
    es: "La expresión es correcta; se pide sin nombre ni signo igual.",
  },
  "integral.narrower": {
    en: "It is right only where its logarithms exist; the expected answer holds on both sides.",
    es: "Solo es correcta donde existen sus logaritmos; la esperada vale a ambos lados.",
  },
  "integral.constant": {
    en: "It is right but for the constant of integration.",
    es: "Es correcta, salvo la constante de integración.",
  },
} as const;
