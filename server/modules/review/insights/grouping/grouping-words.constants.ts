/** What is said of wishes that can't be kept; blanks are numbers and names. */
export const groupingWords = {
  en: {
    group: "Group {number}",
    sizes: "groups of {from} to {to} students",
    count: "{count} groups",
    together: "{names} together",
    apart: "{names} apart",
    keep: "{names} as they are",
    impossible: "These wishes can’t all be kept: {wishes}. Leave one out.",
    "not-found": "No way was found to keep all of these: {wishes}. Leave one out.",
    only: "{students} students can’t be put into {wishes}.",
  },
  es: {
    group: "Grupo {number}",
    sizes: "grupos de {from} a {to} estudiantes",
    count: "{count} grupos",
    together: "{names} juntos",
    apart: "{names} separados",
    keep: "{names} como están",
    impossible: "No se puede cumplir todo a la vez: {wishes}. Quita uno de estos deseos.",
    "not-found": "No se encontró manera de cumplir todo esto: {wishes}. Quita uno de estos deseos.",
    only: "{students} estudiantes no caben en {wishes}.",
  },
} as const;
