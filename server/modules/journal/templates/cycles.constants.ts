import type { JournalTemplate } from "./templates.schemas.ts";

const whatSoWhat: JournalTemplate = {
  id: "what-so-what-now-what",
  name: { en: "What? So what? Now what?", es: "¿Qué? ¿Y qué? ¿Y ahora qué?" },
  lead: {
    en: "Three short steps from what happened to what you'll do with it.",
    es: "Tres pasos cortos: de lo que pasó a lo que harás con ello.",
  },
  source:
    "Rolfe, G., Freshwater, D. & Jasper, M. (2001). Critical reflection for nursing and the helping professions. Palgrave.",
  sections: [
    {
      id: "what",
      aim: "describes",
      heading: { en: "What", es: "Qué" },
      prompt: { en: "What happened?", es: "¿Qué pasó?" },
    },
    {
      id: "so-what",
      aim: "explains",
      heading: { en: "So what", es: "Y qué" },
      prompt: { en: "Why does it matter to you?", es: "¿Por qué te importa?" },
    },
    {
      id: "now-what",
      aim: "plans",
      heading: { en: "Now what", es: "Y ahora qué" },
      prompt: { en: "What will you do with it?", es: "¿Qué harás con ello?" },
    },
  ],
};

const gibbs: JournalTemplate = {
  id: "gibbs",
  name: { en: "Six steps (Gibbs)", es: "Seis pasos (Gibbs)" },
  lead: {
    en: "For something that stirred you up: feelings first, then thinking.",
    es: "Para algo que te removió: primero lo que sentiste, después lo que piensas.",
  },
  source:
    "Gibbs, G. (1988). Learning by doing: A guide to teaching and learning methods. Further Education Unit, Oxford Polytechnic.",
  sections: [
    {
      id: "description",
      aim: "describes",
      heading: { en: "What happened", es: "Qué pasó" },
      prompt: { en: "What happened, and who was there?", es: "¿Qué pasó y quién estaba?" },
    },
    {
      id: "feelings",
      aim: "describes",
      heading: { en: "Feelings", es: "Lo que sentí" },
      prompt: { en: "What were you thinking and feeling?", es: "¿Qué pensabas y qué sentías?" },
    },
    {
      id: "evaluation",
      aim: "describes",
      heading: { en: "Good and not so good", es: "Lo bueno y lo no tan bueno" },
      prompt: { en: "What went well, and what didn't?", es: "¿Qué salió bien y qué no?" },
    },
    {
      id: "analysis",
      aim: "explains",
      heading: { en: "Making sense of it", es: "Entenderlo" },
      prompt: { en: "Why do you think it went that way?", es: "¿Por qué crees que salió así?" },
    },
    {
      id: "conclusion",
      aim: "questions",
      heading: { en: "What else", es: "Qué más" },
      prompt: { en: "What else could you have done?", es: "¿Qué otra cosa podrías haber hecho?" },
    },
    {
      id: "action-plan",
      aim: "plans",
      heading: { en: "Next time", es: "La próxima vez" },
      prompt: { en: "If it happened again, what would you do?", es: "Si volviera a pasar, ¿qué harías?" },
    },
  ],
};

const kolb: JournalTemplate = {
  id: "kolb",
  name: { en: "Learning from doing (Kolb)", es: "Aprender haciendo (Kolb)" },
  lead: {
    en: "For an experiment, a match or a piece you made: what it taught and what to try.",
    es: "Para un experimento, un partido o algo que hiciste: qué te enseñó y qué probar.",
  },
  source:
    "Kolb, D. A. (1984). Experiential learning: Experience as the source of learning and development. Prentice-Hall.",
  sections: [
    {
      id: "experience",
      aim: "describes",
      heading: { en: "What I did", es: "Lo que hice" },
      prompt: { en: "What did you do or try?", es: "¿Qué hiciste o probaste?" },
    },
    {
      id: "observation",
      aim: "describes",
      heading: { en: "What I noticed", es: "Lo que noté" },
      prompt: { en: "What did you see that you didn't expect?", es: "¿Qué viste que no esperabas?" },
    },
    {
      id: "concept",
      aim: "explains",
      heading: { en: "What it tells me", es: "Lo que me dice" },
      prompt: { en: "What rule or idea would explain it?", es: "¿Qué regla o idea lo explicaría?" },
    },
    {
      id: "experiment",
      aim: "plans",
      heading: { en: "What I'll try", es: "Lo que probaré" },
      prompt: { en: "Where could you try that idea out?", es: "¿Dónde podrías poner a prueba esa idea?" },
    },
  ],
};

/** Reflective cycles of the literature, shortened to one question a step. */
export const cycles: readonly JournalTemplate[] = [whatSoWhat, gibbs, kolb];
