import { byteAt, hasAscii, u16be, u32be } from "./bytes.models.ts";
import { mediaTypeOfEbml, typeOfBoxes } from "./media-types.models.ts";
import { officeTypeOf } from "./office-types.models.ts";
import { textTypeOf } from "./text-types.models.ts";

/** What a file is, told by its content. Nothing else is ever stored as a file's type. */
export const contentTypes = [
  "image/png",
  "image/jpeg",
  "image/gif",
  "image/webp",
  "image/avif",
  "image/heic",
  "image/tiff",
  "image/svg+xml",
  "application/pdf",
  "audio/mpeg",
  "audio/mp4",
  "audio/ogg",
  "audio/webm",
  "audio/wav",
  "audio/flac",
  "video/mp4",
  "video/webm",
  "application/zip",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  "text/html",
  "text/xml",
  "text/plain",
  "text/markdown",
  "text/csv",
  "application/json",
  "application/octet-stream",
] as const;
export type ContentType = (typeof contentTypes)[number];

export interface Recognised {
  readonly type: ContentType;
  /** Present when the file was declared as something else than it is. */
  readonly note?: {
    readonly code: "file.type-differs";
    readonly declared: string;
    readonly found: ContentType;
  };
}

/**
 * The type of a file by its content; the name only tells harmless kinds of text apart (a Markdown file from
 * a list in CSV).
 * @param declared what the browser said (`type` of a File, with or without parameters); noted if it isn't so
 */
export function recognise(bytes: Uint8Array, name: string, declared: string): Recognised {
  const type = typeOf(bytes, name);
  const said = essence(declared);
  if (agrees(said, type)) return { type };
  return { type, note: { code: "file.type-differs", declared: said.slice(0, 100), found: type } };
}

function typeOf(bytes: Uint8Array, name: string): ContentType {
  return binaryTypeOf(bytes) ?? textTypeOf(bytes, name) ?? "application/octet-stream";
}

/** Types that begin with a mark of their own. */
function binaryTypeOf(bytes: Uint8Array): ContentType | null {
  if (hasAscii(bytes, 0, "\x89PNG\r\n\x1a\n")) return "image/png";
  if (hasAscii(bytes, 0, "\xff\xd8\xff")) return "image/jpeg";
  if (hasAscii(bytes, 0, "GIF87a") || hasAscii(bytes, 0, "GIF89a")) return "image/gif";
  if (hasAscii(bytes, 0, "RIFF") && hasAscii(bytes, 8, "WEBP")) return "image/webp";
  if (hasAscii(bytes, 0, "RIFF") && hasAscii(bytes, 8, "WAVE")) return "audio/wav";
  if (hasAscii(bytes, 0, "II*\0") || hasAscii(bytes, 0, "MM\0*")) return "image/tiff";
  if (hasAscii(bytes, 0, "%PDF-")) return "application/pdf";
  if (hasAscii(bytes, 0, "fLaC")) return "audio/flac";
  if (hasAscii(bytes, 0, "OggS")) return oggTypeOf(bytes);
  if (hasAscii(bytes, 4, "ftyp")) return typeOfBoxes(bytes);
  if (u32be(bytes, 0) === 0x1a45dfa3) return mediaTypeOfEbml(bytes);
  if (hasAscii(bytes, 0, "PK\x03\x04") || hasAscii(bytes, 0, "PK\x05\x06")) {
    return officeTypeOf(bytes) ?? "application/zip";
  }
  return isMp3(bytes) ? "audio/mpeg" : null;
}

/** An Ogg stream opens with the mark of its codec, behind the page header and its table of segments. */
function oggTypeOf(bytes: Uint8Array): ContentType {
  const packet = 27 + byteAt(bytes, 26);
  const codecs = ["OpusHead", "\x01vorbis", "Speex   ", "\x7fFLAC"];
  return codecs.some((codec) => hasAscii(bytes, packet, codec)) ? "audio/ogg" : "application/octet-stream";
}

const mp3BitRates = {
  1: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  2: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
} as const;

/** An ID3 tag, or two Layer III frames one behind the other: a lone frame mark is too short to tell. */
function isMp3(bytes: Uint8Array): boolean {
  if (hasAscii(bytes, 0, "ID3") && byteAt(bytes, 3) < 0xff && bytes.length > 10) return true;
  const length = mp3FrameLength(bytes, 0);
  return length !== null && mp3FrameLength(bytes, length) !== null;
}

/** Length in bytes of the MPEG Layer III frame at a place (ISO 11172-3, 2.4.1.3), or null when there is none. */
function mp3FrameLength(bytes: Uint8Array, at: number): number | null {
  const mark = u16be(bytes, at);
  const version = (mark >> 3) & 3;
  if ((mark & 0xffe0) !== 0xffe0 || version === 1 || ((mark >> 1) & 3) !== 1) return null;
  const sampleRate = [44_100, 48_000, 32_000][(byteAt(bytes, at + 2) >> 2) & 3];
  const kilobits = mp3BitRates[version === 3 ? 1 : 2][byteAt(bytes, at + 2) >> 4];
  if (sampleRate === undefined || kilobits === undefined || kilobits === 0) return null;
  const slower = version === 3 ? 1 : version === 2 ? 2 : 4;
  const samplesPerByte = version === 3 ? 144 : 72;
  const padding = (byteAt(bytes, at + 2) >> 1) & 1;
  return Math.floor((samplesPerByte * kilobits * 1000) / (sampleRate / slower)) + padding;
}

/** A type without its parameters, in lower case: "Audio/WebM;codecs=opus" → "audio/webm". */
const essence = (declared: string): string => (declared.split(";")[0] ?? "").trim().toLowerCase();

const otherNames: Readonly<Record<string, ContentType>> = {
  "image/jpg": "image/jpeg",
  "image/pjpeg": "image/jpeg",
  "image/heif": "image/heic",
  "audio/mp3": "audio/mpeg",
  "audio/x-m4a": "audio/mp4",
  "audio/m4a": "audio/mp4",
  "audio/aac": "audio/mp4",
  "audio/x-wav": "audio/wav",
  "audio/wave": "audio/wav",
  "audio/vnd.wave": "audio/wav",
  "audio/x-flac": "audio/flac",
  "audio/opus": "audio/ogg",
  "application/ogg": "audio/ogg",
  "application/x-pdf": "application/pdf",
  "application/x-zip-compressed": "application/zip",
  "application/xml": "text/xml",
  "application/xhtml+xml": "text/html",
};

/** Declared nothing, the same, or a kind of text or programme where text was found: nothing to say. */
function agrees(said: string, found: ContentType): boolean {
  if (said === "" || said === "application/octet-stream") return true;
  if ((otherNames[said] ?? said) === found) return true;
  if (found === "application/octet-stream") return false;
  // A recording with sound only comes out of some recorders as video, and the other way round.
  if (/^(audio|video)\/(mp4|webm|ogg)$/.test(said) && said.split("/")[1] === found.split("/")[1]) return true;
  const isText = (type: string) =>
    /^text\/(?!html|xml)|^application\/(json|ld\+json|(x-)?(javascript|typescript|sh|python|yaml|toml|tex|latex|sql|httpd-php))$/.test(
      type,
    );
  return isText(said) && isText(found);
}
