import type { LetterLanguage } from "./letter-languages.constants.ts";

/** The sentences of reports, by language. Blanks are names, skills, days and counts. */
const english = {
  "student-title": "Report: {name}",
  "class-title": "Report: {name}",
  period: "{from} to {to}",
  glance: "At a glance",
  answers: "Right answers and steps: {right} of {of}.",
  alone: "Without a hint: {right} of {of}.",
  helped: "With hints: {right} of {of}.",
  none: "No answers are on record in this time.",
  skills: "Skills that were worked on",
  skill: "Skill",
  "column-right": "Right",
  "column-alone": "Without a hint",
  "column-standing": "At the end of this time",
  "column-students": "Students",
  "column-share": "Right without a hint",
  "column-mastered": "Mastered",
  "of-cell": "{right} of {of}",
  "percent-cell": "{percent} %",
  mastered: "mastered",
  "under-way": "under way",
  "newly-mastered": "Mastered in this time",
  "mastered-on": "{skill}, on {day}",
  active: "Students with answers on record: {count} of {of}.",
  "active-few": "Fewer than five students have answers on record in this time.",
  few: "fewer than 5",
  small:
    "This class has fewer than five students. Numbers would tell of single children, so this report gives none.",
  "class-note":
    "Made by Ponder from the practice on record. Numbers that stand for fewer than five students are left out. Working without Ponder is no fault: nothing here is attendance.",
  "student-note":
    "Made by Ponder from the practice on record. Journal pages and what is said to the tutor are not part of it. A number that seems wrong can be disputed under Progress.",
  "student-file": "Report {name} {to}",
  "class-file": "Report {name} {to}",
} as const;
type ReportWord = keyof typeof english;

export const reportWords: Readonly<Record<LetterLanguage, Readonly<Record<ReportWord, string>>>> = {
  en: english,
  es: {
    "student-title": "Informe: {name}",
    "class-title": "Informe: {name}",
    period: "Del {from} al {to}",
    glance: "De un vistazo",
    answers: "Respuestas y pasos correctos: {right} de {of}.",
    alone: "Sin pistas: {right} de {of}.",
    helped: "Con pistas: {right} de {of}.",
    none: "No constan respuestas en este tiempo.",
    skills: "En qué se ha trabajado",
    skill: "Habilidad",
    "column-right": "Correctas",
    "column-alone": "Sin pistas",
    "column-standing": "Al final de este tiempo",
    "column-students": "Estudiantes",
    "column-share": "Correctas sin pistas",
    "column-mastered": "La dominan",
    "of-cell": "{right} de {of}",
    "percent-cell": "{percent} %",
    mastered: "dominada",
    "under-way": "en marcha",
    "newly-mastered": "Dominado en este tiempo",
    "mastered-on": "{skill}, el {day}",
    active: "Estudiantes con respuestas registradas: {count} de {of}.",
    "active-few": "Menos de cinco estudiantes tienen respuestas registradas en este tiempo.",
    few: "menos de 5",
    small:
      "Esta clase tiene menos de cinco estudiantes. Las cifras hablarían de niños concretos, así que este informe no da ninguna.",
    "class-note":
      "Hecho por Ponder a partir de la práctica registrada. Se omiten las cifras de menos de cinco estudiantes. Trabajar sin Ponder no es una falta: nada de esto es asistencia.",
    "student-note":
      "Hecho por Ponder a partir de la práctica registrada. Las páginas del diario y lo que se dice al tutor no forman parte. Una cifra que parezca equivocada se puede discutir en Progreso.",
    "student-file": "Informe {name} {to}",
    "class-file": "Informe {name} {to}",
  },
};
