/** Rounds of the key derivation (OWASP 2023 for PBKDF2-HMAC-SHA-256 asks 600,000; an edge runtime allows 100,000 a call). */
const rounds = 100_000;
const calls = 4;

/** A link's token: 192 random bits, as it stands in an address. */
export function newToken(): string {
  return base64Url(crypto.getRandomValues(new Uint8Array(24)));
}

/** SHA-256 of a text, hex: what is kept of a token, so that nobody who reads the database can open a link. */
export async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** A passphrase as it is kept: salt and derived key. */
export async function lock(passphrase: string): Promise<string> {
  const salt = base64Url(crypto.getRandomValues(new Uint8Array(16)));
  return `${salt}.${await derive(passphrase, salt)}`;
}

/** Whether a passphrase opens what was locked. */
export async function opens(passphrase: string, locked: string): Promise<boolean> {
  const [salt = "", key = ""] = locked.split(".");
  const derived = await derive(passphrase, salt);
  let different = derived.length ^ key.length;
  // Every character is compared, so that the time tells nothing.
  for (let at = 0; at < derived.length; at += 1)
    different |= derived.charCodeAt(at) ^ (key.charCodeAt(at) || 0);
  return different === 0;
}

/** What a browser is given after the right passphrase; another passphrase or link gives another. */
export function passOf(tokenHash: string, locked: string): Promise<string> {
  return hashOf(`pass\n${tokenHash}\n${locked}`);
}

async function derive(passphrase: string, salt: string): Promise<string> {
  let secret = passphrase.normalize("NFKC").trim();
  for (let call = 0; call < calls; call += 1) {
    const key = await crypto.subtle.importKey("raw", new TextEncoder().encode(secret), "PBKDF2", false, [
      "deriveBits",
    ]);
    const bits = await crypto.subtle.deriveBits(
      { name: "PBKDF2", hash: "SHA-256", salt: new TextEncoder().encode(salt), iterations: rounds },
      key,
      256,
    );
    secret = base64Url(new Uint8Array(bits));
  }
  return secret;
}

function base64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");
}
