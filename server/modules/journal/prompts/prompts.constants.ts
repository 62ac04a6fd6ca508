/** Questions to write about, one each; what they come from is the record's own sentence. */
export const promptWords = {
  en: {
    slip: "What will you look for in your next line?",
    mastered: "What did you do that made it work?",
    hard: "What do you already know about it, and what do you want to find out?",
    overcome: "What do you do differently now?",
    sure: "When were you sure and it turned out otherwise?",
    sureBecause: "You were often surer than your answers were right.",
    modest: "What do you know better than you think?",
    modestBecause: "Your answers were right more often than you thought.",
  },
  es: {
    slip: "¿En qué te fijarás en tu próxima línea?",
    mastered: "¿Qué hiciste para que saliera?",
    hard: "¿Qué sabes ya de esto y qué quieres averiguar?",
    overcome: "¿Qué haces ahora de otra manera?",
    sure: "¿Cuándo estabas seguro y resultó otra cosa?",
    sureBecause: "A menudo confiabas más de lo que acertabas.",
    modest: "¿Qué sabes mejor de lo que crees?",
    modestBecause: "Acertaste más veces de las que pensabas.",
  },
} as const;
