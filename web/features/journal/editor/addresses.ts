/** An address that an entry may link to, as the server takes it too: the web, mail, a file of Ponder's. Null otherwise. */
export function safeAddress(text: string): string | null {
  const address = text.trim();
  if (/^(?:https?:\/\/\S+|mailto:\S+|\/api\/files\/[\w-]+)$/i.test(address)) return address;
  // As people write it: example.org/page
  return /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:[/?#]\S*)?$/i.test(address) ? `https://${address}` : null;
}

/** The address of one of Ponder's own files, which alone a page may load; null for the rest of the web. */
export function ownFile(address: string): string | null {
  return /^\/api\/files\/[\w-]+$/.test(address) ? address : null;
}
