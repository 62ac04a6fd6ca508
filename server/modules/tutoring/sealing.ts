import { z } from "zod";
import type { PrivateSolution } from "./turn.models.ts";

/** Seals and opens what only a turn may read: AES-GCM under a key derived from the secret (HKDF, SHA-256). */
export interface Seal {
  closeText(text: string): Promise<string>;
  /** @returns null when the text was not sealed with this secret */
  openText(sealed: string): Promise<string | null>;
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
  async function closeText(text: string): Promise<string> {
    const nonce = crypto.getRandomValues(new Uint8Array(nonceLength));
    const plain = new TextEncoder().encode(text);
    const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv: nonce }, await key, plain);
    return toBase64(new Uint8Array([...nonce, ...new Uint8Array(sealed)]));
  }

  async function openText(sealed: string): Promise<string | null> {
    try {
      const bytes = fromBase64(sealed);
      const plain = await crypto.subtle.decrypt(
        { name: "AES-GCM", iv: bytes.slice(0, nonceLength) },
        await key,
        bytes.slice(nonceLength),
      );
      return new TextDecoder().decode(plain);
    } catch {
      // A changed secret makes what is old unreadable; the turn then computes it anew.
      return null;
    }
  }

  return {
    closeText,
    openText,
    close: (solution) => closeText(JSON.stringify(solution)),
    async open(sealed) {
      const text = await openText(sealed);
      return text === null ? null : solutionSchema.parse(JSON.parse(text));
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
