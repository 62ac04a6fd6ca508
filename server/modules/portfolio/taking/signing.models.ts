/** Marks what this server has made, so that it is known again: HMAC (SHA-256), base64. */
export type Sign = (text: string) => Promise<string>;

/** A key of its own derived from the server's secret (HKDF, SHA-256). */
export function makeSign(secret: string): Sign {
  const key = deriveKey(secret);
  return async (text) => {
    const mark = await crypto.subtle.sign("HMAC", await key, new TextEncoder().encode(text));
    return btoa(String.fromCharCode(...new Uint8Array(mark)));
  };
}

async function deriveKey(secret: string): Promise<CryptoKey> {
  const encoder = new TextEncoder();
  const base = await crypto.subtle.importKey("raw", encoder.encode(secret), "HKDF", false, ["deriveKey"]);
  return crypto.subtle.deriveKey(
    {
      name: "HKDF",
      hash: "SHA-256",
      salt: encoder.encode("ponder"),
      info: encoder.encode("portfolio seal"),
    },
    base,
    { name: "HMAC", hash: "SHA-256", length: 256 },
    false,
    ["sign"],
  );
}

/** What is marked: the whole of a portfolio as it is sent, without its seal, and whose it is. */
export function sealedText(username: string, sent: object): string {
  return JSON.stringify([username, sent]);
}
