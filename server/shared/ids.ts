/** Where ids come from. Passed in, so that a test can name what it makes. */
export interface Ids {
  /** An unguessable id, URL-safe. */
  next(): string;
}

/** 128 random bits in Crockford-like base 36, from the platform's own generator. */
export const randomIds: Ids = {
  next: () => crypto.randomUUID().replaceAll("-", ""),
};
