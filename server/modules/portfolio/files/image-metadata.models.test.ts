import { deflateSync, inflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  animation,
  extended,
  gifFrame,
  gifHead,
  gifLoop,
  header,
  holdsSecret,
  icc,
  jfif,
  jpegEnd,
  jpegFrame,
  jpegScan,
  jpegTables,
  lossless,
  photo,
  pictures,
  pixels,
  pngMark,
  screenshot,
  segment,
  sticker,
  webp,
  webpPixels,
} from "../../../../tests/support/pictures.ts";
import { ascii, asciiAt, joined, sameBytes, u16be, u32be } from "./bytes.models.ts";
import type { ContentType } from "./content-types.models.ts";
import { type CleanedImage, cleanedImage, mostPixels } from "./image-metadata.models.ts";
import { chunkOf as pngChunk } from "./png.models.ts";
import { chunkOf as webpChunk } from "./webp.models.ts";

/** A picture that must come out cleaned. */
function clean(type: ContentType, bytes: Uint8Array): Extract<CleanedImage, { kind: "cleaned" }> {
  const result = cleanedImage(type, bytes);
  if (result?.kind !== "cleaned") throw new Error(`refused: ${JSON.stringify(result)}`);
  return result;
}
const refused = (type: ContentType, bytes: Uint8Array) => {
  const result = cleanedImage(type, bytes);
  return result?.kind === "refused" ? result.reason : "cleaned";
};

describe("a picture", () => {
  it.each(pictures)("of type %s keeps no place, camera, comment or hidden bytes", (type, bytes) => {
    expect(holdsSecret(bytes).length).toBeGreaterThan(1);
    expect(holdsSecret(clean(type, bytes).bytes)).toEqual([]);
  });

  it.each(pictures)("of type %s that is clean stays as it is, byte by byte", (type, bytes) => {
    const once = clean(type, bytes).bytes;
    expect(sameBytes(clean(type, once).bytes, once)).toBe(true);
  });

  it("in JPEG keeps its coded pixels, its profile and its orientation, and says what went", () => {
    const result = clean("image/jpeg", photo(6));
    const exif = segment(0xe1, joined([ascii("Exif\0\0"), result.bytes.subarray(12, 38)]));
    expect(
      sameBytes(
        result.bytes,
        joined([
          ascii("\xff\xd8"),
          exif,
          jfif,
          icc,
          segment(0xee, ascii("Adobe\0\x64\0\0\0\0\x01")),
          jpegTables,
          jpegFrame(),
          jpegScan,
          jpegEnd,
        ]),
      ),
    ).toBe(true);
    // MM, one entry: orientation, SHORT, 1, 6.
    expect(asciiAt(result.bytes, 12, 2)).toBe("MM");
    expect([u16be(result.bytes, 22), u16be(result.bytes, 30)]).toEqual([0x0112, 6]);
    expect(result).toMatchObject({ width: 8, height: 8 });
    expect(result.removed).toEqual(["EXIF", "XMP", "APP2 MPF", "IPTC", "comment", "bytes behind the end"]);
  });

  it("in JPEG that stands upright keeps no EXIF at all, nor a preview in its JFIF block", () => {
    const withPreview = joined([
      ascii("\xff\xd8"),
      segment(0xe0, ascii("JFIF\0\x01\x01\0\0\x01\0\x01\x02\x01GPSPLACE")),
      photo(1).subarray(2),
    ]);
    const { bytes } = clean("image/jpeg", withPreview);
    expect(asciiAt(bytes, 0, 11)).toBe("\xff\xd8\xff\xe0\0\x10JFIF\0");
    expect(holdsSecret(bytes)).toEqual([]);
  });

  it("in PNG keeps its pixels and how they look", () => {
    const { bytes, width, height, removed } = clean("image/png", screenshot());
    const data = pngChunk("IDAT", deflateSync(pixels));
    expect(
      sameBytes(
        bytes,
        joined([
          pngMark,
          pngChunk("IHDR", header(4, 3)),
          pngChunk("gAMA", Uint8Array.of(0, 0, 0xb1, 0x8f)),
          data,
          pngChunk("IEND", new Uint8Array()),
        ]),
      ),
    ).toBe(true);
    const at = new TextDecoder("latin1").decode(bytes).indexOf("IDAT");
    const unpacked = inflateSync(bytes.subarray(at + 4, at + 4 + u32be(bytes, at - 4)));
    expect(sameBytes(unpacked, pixels)).toBe(true);
    expect([width, height]).toEqual([4, 3]);
    expect(removed).toEqual(["text", "time", "EXIF", "caBX", "bytes behind the end"]);
  });

  it("in WebP keeps its pixels and profile, and its flags say what is left", () => {
    const upright = clean("image/webp", sticker(1));
    expect(
      sameBytes(
        upright.bytes,
        webp(webpChunk("VP8X", extended(5, 6, 0x20)), webpChunk("ICCP", ascii("profile")), webpPixels),
      ),
    ).toBe(true);
    expect(upright).toMatchObject({ width: 5, height: 6 });
    const turned = clean("image/webp", sticker(8));
    expect(turned.bytes[20]).toBe(0x28);
    expect(asciiAt(turned.bytes, turned.bytes.length - 34, 4)).toBe("EXIF");
  });

  it("in WebP that moves keeps nothing but pixels in its frames", () => {
    const frame = webpChunk(
      "ANMF",
      joined([new Uint8Array(16), webpPixels, webpChunk("xxxx", ascii("GPSPLACE"))]),
    );
    const { bytes } = clean(
      "image/webp",
      webp(webpChunk("VP8X", extended(5, 6, 2)), webpChunk("ANIM", new Uint8Array(6)), frame),
    );
    expect(holdsSecret(bytes)).toEqual([]);
    expect(new TextDecoder("latin1").decode(bytes)).toContain("VP8L");
  });

  it("in GIF keeps its frames, their timing and its loop", () => {
    const { bytes, removed } = clean("image/gif", animation);
    expect(sameBytes(bytes, joined([gifHead, gifLoop, gifFrame, gifFrame, ascii(";")]))).toBe(true);
    expect(removed).toEqual(["comment", "application block", "text", "bytes behind the end"]);
  });

  it("of a type that can't be cleaned is told apart", () => {
    expect(cleanedImage("image/heic", photo())).toBeNull();
    expect(cleanedImage("application/pdf", photo())).toBeNull();
  });
});

describe("a picture that can't be taken", () => {
  it("has more pixels than a phone can show", () => {
    const wide = joined([ascii("\xff\xd8"), jpegTables, jpegFrame(60_000, 60_000), jpegScan, jpegEnd]);
    expect(refused("image/jpeg", wide)).toBe("too-many-pixels");
    expect(refused("image/png", joined([pngMark, pngChunk("IHDR", header(100_000, 100_000))]))).toBe(
      "too-many-pixels",
    );
    expect(refused("image/webp", webp(webpChunk("VP8L", lossless(16_384, 16_384))))).toBe("too-many-pixels");
    expect(refused("image/webp", webp(webpChunk("VP8X", extended(16_000_000, 16_000_000)), webpPixels))).toBe(
      "too-many-pixels",
    );
    expect(refused("image/gif", joined([ascii("GIF89a"), Uint8Array.of(255, 255, 255, 255, 0, 0, 0)]))).toBe(
      "too-many-pixels",
    );
    const edge = mostPixels / 10_000;
    expect(
      refused("image/jpeg", joined([ascii("\xff\xd8"), jpegFrame(10_000, edge), jpegScan, jpegEnd])),
    ).toBe("cleaned");
  });

  it("hides a bigger picture in a small canvas", () => {
    expect(
      refused(
        "image/webp",
        webp(webpChunk("VP8X", extended(5, 6)), webpChunk("VP8L", lossless(16_384, 16_384))),
      ),
    ).toBe("too-many-pixels");
    expect(
      refused("image/webp", webp(webpChunk("VP8X", extended(5, 6)), webpChunk("VP8L", lossless(50, 60)))),
    ).toBe("damaged");
  });

  it("is no picture, has no pixels, or a size of nothing", () => {
    for (const [type] of pictures) {
      expect(refused(type, new Uint8Array())).toBe("damaged");
      expect(refused(type, ascii("hello, this is text"))).toBe("damaged");
    }
    expect(refused("image/jpeg", joined([ascii("\xff\xd8"), jpegFrame(), jpegEnd]))).toBe("damaged");
    expect(refused("image/jpeg", joined([ascii("\xff\xd8"), jpegFrame(0, 8), jpegScan, jpegEnd]))).toBe(
      "damaged",
    );
    expect(
      refused(
        "image/png",
        joined([pngMark, pngChunk("IHDR", header(4, 3)), pngChunk("IEND", new Uint8Array())]),
      ),
    ).toBe("damaged");
    expect(refused("image/webp", webp(webpChunk("ICCP", ascii("profile"))))).toBe("damaged");
    expect(refused("image/gif", joined([gifHead, ascii(";")]))).toBe("damaged");
  });

  it("was cut anywhere", () => {
    for (const [type, bytes] of pictures) {
      const whole = bytes.length - "hidden film".length;
      for (let length = 14; length < whole; length++) {
        expect([type, length, refused(type, bytes.subarray(0, length))]).not.toContain("cleaned");
      }
    }
  });

  it("with any bytes changed comes out clean or is refused, ends, and is never an exception", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...pictures),
        fc.array(fc.tuple(fc.nat(600), fc.integer({ min: 0, max: 255 })), { maxLength: 8 }),
        ([type, picture], changes) => {
          const bytes = Uint8Array.from(picture);
          for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
          const result = cleanedImage(type, bytes);
          if (result?.kind !== "cleaned") {
            expect(result?.kind).toBe("refused");
            return;
          }
          expect(result.width * result.height).toBeLessThanOrEqual(mostPixels);
          expect(result.bytes.length).toBeLessThanOrEqual(bytes.length + 40);
          expect(cleanedImage(type, result.bytes)).toMatchObject({ kind: "cleaned", bytes: result.bytes });
        },
      ),
      { numRuns: 4000 },
    );
  });
});
