import type { enFiles } from "./en-files.ts";

/** Spanish of what can go wrong with files and what is taken along. */
export const esFiles: Readonly<Record<keyof typeof enFiles, string>> = {
  "error.file.too-large":
    "Este archivo es demasiado grande: cada uno puede tener hasta 10 MB. Hazlo más pequeño o divídelo.",
  "error.file.quota":
    "Ya no queda sitio para este archivo. Elimina uno que ya no necesites y vuelve a intentarlo.",
  "error.file.too-many": "Tienes tantos archivos como puede haber. Elimina uno que ya no necesites.",
  "error.file.empty": "Este archivo está vacío. No se ha guardado nada.",
  "error.file.size-differs": "El archivo cambió mientras se enviaba. Elígelo otra vez.",
  "error.file.chunk-size":
    "Una parte de este archivo no tenía el tamaño correcto. Elige el archivo otra vez.",
  "error.file.offset":
    "La subida se detuvo a medias. No se ha perdido nada; vuelve a intentarlo y seguirá desde ahí.",
  "error.file.chunk-differs": "El archivo cambió mientras se enviaba. Elígelo otra vez.",
  "error.file.finished": "Este archivo ya está completo. Vuelve a cargar la página para verlo.",
  "error.file.incomplete": "Todavía falta una parte de este archivo. Inténtalo otra vez y seguirá desde ahí.",
  "error.file.damaged": "El archivo se dañó por el camino. Elígelo otra vez.",
  "error.file.type-refused":
    "Este tipo de imagen no se puede guardar, porque no se puede quitar el lugar donde se hizo. Guárdala como JPEG o PNG.",
  "error.file.image-unreadable":
    "Esta imagen está dañada o incompleta. Ábrela en tu dispositivo, guárdala de nuevo y elige la copia.",
  "error.file.too-many-pixels": "Esta imagen tiene demasiados píxeles. Hazla más pequeña primero.",
  "error.file.thumbnail-refused": "Esto no es una copia pequeña de esa imagen. Vuelve a cargar la página.",
  "error.file.range": "Esta parte del archivo no existe. Vuelve a cargar la página.",
  "error.file.in-use":
    "Algo de tu portafolio o de tu diario muestra este archivo. Quítalo de allí primero y después elimina el archivo.",
  "error.file.id-taken": "Otra cosa llegó a la vez. Vuelve a intentarlo.",
  "error.pdf.too-long":
    "Sería un PDF de más de 400 páginas. Imprime una parte, o llévate todo como archivo comprimido.",
  "error.portfolio.newer":
    "Este portafolio viene de un Ponder más nuevo que este. No se ha cambiado nada. Pide que actualicen este y vuelve a intentarlo.",
  "error.portfolio.damaged":
    "Este no es un portafolio completo de Ponder, o una parte se cambió o falta. Aquí no se ha cambiado nada.",
  "error.portfolio.too-large": "Este portafolio es demasiado grande para cargarlo. No se ha cambiado nada.",
  "error.portfolio.busy":
    "Ahora mismo se están cargando otros portafolios. No se ha cambiado nada; inténtalo otra vez en un minuto.",
  "error.archive.too-large":
    "Este archivo comprimido, o lo que lleva dentro, es demasiado grande para abrirlo aquí.",
  "error.archive.bomb":
    "Este archivo comprimido ocupa muchísimo más al abrirse de lo que debería. Por seguridad, no se ha abierto.",
  "error.archive.unreadable":
    "Este no es un archivo ZIP que se pueda leer, o le falta una parte. No se ha cambiado nada.",
  "error.archive.encrypted":
    "Este archivo comprimido está protegido con contraseña. Comprímelo otra vez sin ella.",
  "error.archive.unsupported":
    "Este tipo de archivo ZIP no se puede leer. Comprímelo otra vez como ZIP normal.",
  "error.archive.unsafe-name":
    "Un archivo de dentro tiene un nombre que podría salirse de su sitio. Por seguridad, no se ha abierto.",
  "error.archive.duplicate": "Dentro hay dos archivos con el mismo nombre. No se ha abierto.",
};
