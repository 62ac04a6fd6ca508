/** A problem whose answer is no plain number, replies that tell it and replies that do not. */
export interface KindCase {
  readonly kind: string;
  readonly problem: string;
  readonly answer: string;
  readonly leaks: readonly string[];
  readonly harmless: readonly string[];
}
