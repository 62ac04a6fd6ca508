import { cycles } from "./cycles.constants.ts";
import type { JournalTemplate } from "./templates.schemas.ts";

const free: JournalTemplate = {
  id: "free",
  name: { en: "Free page", es: "Página libre" },
  lead: {
    en: "An empty page for whatever is on your mind.",
    es: "Una página vacía para lo que tengas en mente.",
  },
  source: null,
  sections: [],
};

const kwl: JournalTemplate = {
  id: "kwl",
  name: { en: "Know, want, learned", es: "Sé, quiero saber, aprendí" },
  lead: {
    en: "Start before a new topic and finish it afterwards.",
    es: "Empieza antes de un tema nuevo y termínala después.",
  },
  source:
    "Ogle, D. M. (1986). K-W-L: A teaching model that develops active reading of expository text. The Reading Teacher, 39(6), 564-570.",
  sections: [
    {
      id: "know",
      aim: "describes",
      heading: { en: "What I know", es: "Lo que sé" },
      prompt: { en: "What do you already know, or think you know?", es: "¿Qué sabes ya, o crees que sabes?" },
    },
    {
      id: "want",
      aim: "questions",
      heading: { en: "What I want to know", es: "Lo que quiero saber" },
      prompt: { en: "What would you like to find out?", es: "¿Qué te gustaría averiguar?" },
    },
    {
      id: "learned",
      aim: "describes",
      heading: { en: "What I learned", es: "Lo que aprendí" },
      prompt: {
        en: "What did you find out, and what surprised you?",
        es: "¿Qué averiguaste y qué te sorprendió?",
      },
    },
  ],
};

const errorLog: JournalTemplate = {
  id: "error-log",
  name: { en: "Error log", es: "Registro de errores" },
  lead: {
    en: "For a mistake that is worth keeping, because it taught you something.",
    es: "Para un error que vale la pena guardar, porque te enseñó algo.",
  },
  source: null,
  sections: [
    {
      id: "thought",
      aim: "describes",
      heading: { en: "What I thought", es: "Lo que pensé" },
      prompt: { en: "What did you think or do at that step?", es: "¿Qué pensaste o hiciste en ese paso?" },
    },
    {
      id: "found",
      aim: "explains",
      heading: { en: "What I found", es: "Lo que encontré" },
      prompt: { en: "What was really going on, and why?", es: "¿Qué pasaba en realidad y por qué?" },
    },
    {
      id: "watch",
      aim: "plans",
      heading: { en: "What I'll watch for", es: "A qué estaré atento" },
      prompt: {
        en: "What will tell you, next time, that this is about to happen again?",
        es: "¿Qué te avisará la próxima vez de que está por pasar otra vez?",
      },
    },
  ],
};

const goalReview: JournalTemplate = {
  id: "goal-review",
  name: { en: "Goal review", es: "Revisión de una meta" },
  lead: {
    en: "Look back at something you set out to do, and decide what comes next.",
    es: "Mira atrás hacia algo que te propusiste y decide qué sigue.",
  },
  source: null,
  sections: [
    {
      id: "goal",
      aim: "describes",
      heading: { en: "My goal", es: "Mi meta" },
      prompt: { en: "What did you set out to do?", es: "¿Qué te propusiste?" },
    },
    {
      id: "done",
      aim: "describes",
      heading: { en: "What I did for it", es: "Lo que hice por ella" },
      prompt: { en: "What did you do, and where can you see it?", es: "¿Qué hiciste y dónde se puede ver?" },
    },
    {
      id: "helped",
      aim: "explains",
      heading: { en: "What helped, what got in the way", es: "Qué ayudó, qué estorbó" },
      prompt: { en: "Why did it go the way it went?", es: "¿Por qué salió como salió?" },
    },
    {
      id: "change",
      aim: "questions",
      heading: { en: "Does the goal still fit", es: "Si la meta sigue sirviendo" },
      prompt: { en: "Is it still the goal you want?", es: "¿Sigue siendo la meta que quieres?" },
    },
    {
      id: "next",
      aim: "plans",
      heading: { en: "Next step", es: "El próximo paso" },
      prompt: { en: "What will you do first, and when?", es: "¿Qué harás primero y cuándo?" },
    },
  ],
};

/** Every shape an entry can start from, in the order they are offered. */
export const journalTemplates: readonly JournalTemplate[] = [free, ...cycles, kwl, errorLog, goalReview];
