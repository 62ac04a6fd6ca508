/** The sentences of tomorrow's plan. Blanks are names, skills, numbers and an item; nothing else comes in. */
export const planWords = {
  en: {
    "warm-up": "Begin with {skill}: {item}",
    "warm-up-why": "{can} of {known} have mastered it, and it leads to {towards}, which {need} still need.",
    group: "{names}: work on {skill}.",
    "group-why": "{need} of the {size} need it.",
    "group-item": "To begin with: {item}",
    "group-no-item": "There is no ready-made question for it; a talk about it is a start.",
    talk: "Talk to {name}.",
    unknown: "Too little is known of {names}: a first short practice would show where they are.",
    nothing:
      "There is too little work on record to plan from. A first practice for everybody is a good start.",
    others: "and {count} others",
  },
  es: {
    "warm-up": "Empezad con {skill}: {item}",
    "warm-up-why": "{can} de {known} lo dominan, y lleva a {towards}, que todavía necesitan {need}.",
    group: "{names}: trabajar {skill}.",
    "group-why": "Lo necesitan {need} de {size}.",
    "group-item": "Para empezar: {item}",
    "group-no-item": "No hay una pregunta preparada; hablar de ello ya es un comienzo.",
    talk: "Habla con {name}.",
    unknown: "Se sabe muy poco de {names}: una primera práctica corta mostraría dónde están.",
    nothing:
      "Hay muy poco trabajo registrado para planificar. Una primera práctica para todos es un buen comienzo.",
    others: "y {count} más",
  },
} as const;
export type PlanSentence = Exclude<keyof (typeof planWords)["en"], "others">;
