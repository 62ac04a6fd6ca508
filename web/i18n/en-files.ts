/** English of what can go wrong with files and what is taken along. */
export const enFiles = {
  "error.file.too-large":
    "This file is too big: one file can have up to 10 MB. Make it smaller, or split it.",
  "error.file.quota": "There is no room left for this file. Remove one you no longer need, then try again.",
  "error.file.too-many": "You have as many files as there can be. Remove one you no longer need.",
  "error.file.empty": "This file is empty. Nothing was kept.",
  "error.file.size-differs": "The file changed while it was sent. Choose it again.",
  "error.file.chunk-size": "A part of this file had the wrong size. Choose the file again.",
  "error.file.offset":
    "The upload stopped in between. Nothing was lost; try again and it goes on from there.",
  "error.file.chunk-differs": "The file changed while it was sent. Choose it again.",
  "error.file.finished": "This file is complete already. Load the page again to see it.",
  "error.file.incomplete": "A part of this file is still missing. Try again and it goes on from there.",
  "error.file.damaged": "The file was damaged on its way. Choose it again.",
  "error.file.type-refused":
    "This kind of picture can’t be kept, since the place where it was taken can’t be removed. Save it as JPEG or PNG.",
  "error.file.image-unreadable":
    "This picture is damaged or cut short. Open it on your device, save it again, and choose the copy.",
  "error.file.too-many-pixels": "This picture has too many pixels. Make it smaller first.",
  "error.file.thumbnail-refused": "This isn’t a small copy of that picture. Load the page again.",
  "error.file.range": "This part of the file isn’t there. Load the page again.",
  "error.file.in-use":
    "Something in your portfolio or journal shows this file. Take it out there first, then remove the file.",
  "error.file.id-taken": "Something else came in between. Please try again.",
  "error.pdf.too-long":
    "This would be a PDF of more than 400 pages. Print a part of it, or take everything along as an archive.",
  "error.portfolio.newer":
    "This portfolio comes from a newer Ponder than this one. Nothing was changed. Ask for an update here, then try again.",
  "error.portfolio.damaged":
    "This isn’t a whole portfolio of Ponder’s, or a part of it was changed or is missing. Nothing was changed here.",
  "error.portfolio.too-large": "This portfolio is too big to be taken in. Nothing was changed.",
  "error.portfolio.busy":
    "Other portfolios are being taken in just now. Nothing was changed; try again in a minute.",
  "error.archive.too-large": "This archive, or what is packed in it, is too big to open here.",
  "error.archive.bomb": "This archive unpacks to far more than it should. To be safe, it wasn’t opened.",
  "error.archive.unreadable":
    "This isn’t a ZIP file that can be read, or a part of it is missing. Nothing was changed.",
  "error.archive.encrypted": "This archive is locked with a password. Pack it again without one.",
  "error.archive.unsupported": "This kind of ZIP file can’t be read. Pack it again as a plain ZIP.",
  "error.archive.unsafe-name":
    "A file in this archive has a name that could reach outside of it. To be safe, it wasn’t opened.",
  "error.archive.duplicate": "Two files in this archive have the same name. It wasn’t opened.",
} as const satisfies Readonly<Record<string, string>>;
