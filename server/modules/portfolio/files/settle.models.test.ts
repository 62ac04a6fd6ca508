import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holdsSecret, photo, secrets } from "../../../../tests/support/pictures.ts";
import { ascii, joined, sameBytes } from "./bytes.models.ts";
import { settled } from "./settle.models.ts";

const settle = (bytes: Uint8Array, name = "a", declaredType = "") => {
  const whole = joined([bytes]);
  return settled(whole, { name, declaredType, size: whole.length });
};
const refusal = (code: string) => expect.objectContaining({ code });

function box(kind: string, ...content: Uint8Array[]): Uint8Array {
  const inside = joined(content);
  const length = inside.length + 8;
  return joined([Uint8Array.of(0, 0, length >> 8, length & 255), ascii(kind), inside]);
}

/** A film as a phone writes it, with its place in the film's notes, in a track's, and in XMP. */
const film = (note: (kind: string, content: Uint8Array) => Uint8Array) =>
  joined([
    box("ftyp", ascii("isom\0\0\0\0mp42")),
    box(
      "moov",
      box("mvhd", ascii("times")),
      box(
        "trak",
        box("mdia", box("hdlr", ascii("\0\0\0\0\0\0\0\0vide\0\0\0\0"))),
        note("udta", ascii("GPSPLACE")),
      ),
      note("udta", box("\xa9xyz", ascii("GPSPLACE"))),
      note("meta", ascii("com.apple.quicktime.location.ISO6709 GPSPLACE")),
    ),
    note("uuid", ascii("http://ns.adobe.com/xap/1.0/")),
    box("mdat", ascii("moving pixels, udta and all")),
  ]);

describe("an uploaded file", () => {
  it("that is a photo is kept without its place, whatever it is called", () => {
    const kept = settle(photo(), "leaf.txt", "text/plain");
    expect(kept).toMatchObject({ type: "image/jpeg", width: 8, height: 8 });
    expect(holdsSecret(kept.bytes)).toEqual([]);
  });

  it("that is a film is kept without its place, no other byte moved or changed", () => {
    const sent = film(box);
    expect(holdsSecret(sent)).toEqual([secrets[1], secrets[2]]);
    const kept = settle(sent);
    expect(kept.type).toBe("video/mp4");
    const emptied = film((_, content) => box("free", new Uint8Array(content.length)));
    expect(sameBytes(kept.bytes, emptied)).toBe(true);
  });

  it("that is a film with any bytes changed is kept at its length or refused, never an exception", () => {
    const sent = film(box);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(sent.length - 1), fc.integer({ min: 0, max: 255 })), { maxLength: 8 }),
        (changes) => {
          const bytes = Uint8Array.from(sent);
          for (const [at, byte] of changes) bytes[at] = byte;
          // The first bytes say what it is; the rest is what is looked into.
          bytes.set(sent.subarray(0, 20));
          expect(settle(bytes).bytes.length).toBe(sent.length);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("of any other kind is kept byte by byte", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), (bytes) => {
        const sent = joined([ascii("%PDF-1.7\n"), bytes]);
        expect(settle(sent)).toEqual({ type: "application/pdf", bytes: sent, width: null, height: null });
      }),
    );
  });

  it("is refused where the place can't be taken out, the picture can't be read, or is too big to show", () => {
    const heic = box("ftyp", ascii("heic\0\0\0\0mif1"));
    expect(() => settle(heic, "IMG_1.jpg", "image/jpeg")).toThrow(refusal("file.type-refused"));
    expect(() => settle(ascii("MM\0*rest"))).toThrow(refusal("file.type-refused"));
    expect(() => settle(photo().subarray(0, 200))).toThrow(refusal("file.image-unreadable"));
    const huge = joined([ascii("GIF89a"), Uint8Array.of(255, 255, 255, 255, 0, 0, 0)]);
    expect(() => settle(huge)).toThrow(refusal("file.too-many-pixels"));
  });
});
