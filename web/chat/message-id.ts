/** An id for a message that the client writes: 120 bits by chance, also where the page is not served over https. */
export function newMessageId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(15));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
