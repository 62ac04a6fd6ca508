import type { enPilot } from "./en-pilot.ts";

/** Spanish of a pilot's report. */
export const esPilot: Record<keyof typeof enPilot, string> = {
  "pilot.title": "Informe de la prueba piloto",
  "pilot.lead":
    "Para decidir si seguir: qué se usó, qué ayuda se dio, qué cambió y qué no pueden mostrar estas cifras.",
  "pilot.few": "Muy poco para dibujar: menos de cinco estudiantes o muy pocas respuestas.",
  "pilot.alone": "Correcto sin ayuda",
  "pilot.alone-lead": "Los mismos estudiantes, primer y último tercio. La línea es el intervalo.",
  "pilot.mastery": "Dominio, según la estimación del modelo",
  "pilot.mastery-lead": "Los mismos estudiantes y habilidades, primer y último tercio.",
  "pilot.first": "Primer tercio",
  "pilot.last": "Último tercio",
  "pilot.change": "Cambio: {{ value }} puntos (de {{ low }} a {{ high }})",
  "pilot.right-of": "{{ right }} de {{ of }}",
  "pilot.interval": "de {{ low }} a {{ high }}",
  "pilot.students.one": "{{ count }} estudiante",
  "pilot.students.other": "{{ count }} estudiantes",
  "pilot.weeks": "Minutos de trabajo por semana",
  "pilot.week-few": "menos de 5 estudiantes",
  "pilot.help": "Ayuda en las respuestas",
  "pilot.level": "Pista {{ level }}",
  "pilot.no-hint": "Sin pista",
  "pilot.column-part": "Parte",
  "pilot.column-share": "Proporción",
  "pilot.column-interval": "Intervalo",
  "pilot.column-count": "Contado",
  "pilot.column-week": "Semana desde",
  "pilot.column-students": "Estudiantes",
  "pilot.column-minutes": "Minutos",
  "pilot.column-replies": "Respuestas",
};
