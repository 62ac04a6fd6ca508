export const recordReasons = {
  "record.kept": {
    en: "Kept the turn and {evidence|piece of evidence|pieces of evidence}.",
    es: "Guardó el turno y {evidence|evidencia|evidencias}.",
  },
  "record.alerted": {
    en: "Kept the turn and put a note in the teacher's queue.",
    es: "Guardó el turno y dejó una nota en la bandeja del docente.",
  },
} as const;
