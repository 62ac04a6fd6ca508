import { z } from "zod";
import type { PrivateSolution } from "./turn.models.ts";

/** Seals and opens private solutions: AES-GCM under a key derived from the secret (HKDF, SHA-256). */
export interface Seal {
  close(solution: PrivateSolution): Promise<string>;
  /** @returns null when the text was not sealed with this secret */
  open(sealed: string): Promise<PrivateSolution | null>;
}

const solutionSchema = z.object({
  answer: z.string(),
  steps: z.array(
    z.object({
      line: z.string(),
      latex: z.string(),
      name: z.string(),
      skill: z.string(),
      values: z.record(z.string(), z.string()),
    }),
  ),
  source: z.enum(["engine", "model", "pack"]),
  likelyMistakes: z.array(z.string()),
});

const nonceLength = 12;

export function makeSeal(secret: string): Seal {
  const key = deriveKey(secret);
  return {
    async close(solution) {
      const nonce = crypto.getRandomValues(new Uint8Array(nonceLength));
      const plain = new TextEncoder().encode(JSON.stringify(solution));
      const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv: nonce }, await key, plain);
      return toBase64(new Uint8Array([...nonce, ...new Uint8Array(sealed)]));
    },
    async open(sealed) {
      try {
        const bytes = fromBase64(sealed);
        const plain = await crypto.subtle.decrypt(
          { name: "AES-GCM", iv: bytes.slice(0, nonceLength) },
          await key,
          bytes.slice(nonceLength),
        );
        return solutionSchema.parse(JSON.parse(new TextDecoder().decode(plain)));
      } catch {
        // A changed secret makes old solutions unreadable; the turn then computes them anew.
        return null;
      }
    },
  };
}

/** SHA-256 of a problem's text, hex: the key under which its solution is kept. */
export async function problemHash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest(
    "SHA-256",
    new TextEncoder().encode(text.normalize("NFKC").trim()),
  );
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function deriveKey(secret: string): Promise<CryptoKey> {
  const bytes = new TextEncoder().encode(secret);
  const material = await crypto.subtle.importKey("raw", bytes, "HKDF", false, ["deriveKey"]);
  const info = new TextEncoder().encode("ponder private solutions");
  return crypto.subtle.deriveKey(
    { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(), info },
    material,
    { name: "AES-GCM", length: 256 },
    false,
    ["encrypt", "decrypt"],
  );
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
