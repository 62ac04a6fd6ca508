/** Where time comes from. Passed in, so that a test sets it. */
export interface Clock {
  /** Milliseconds since epoch, UTC. */
  now(): number;
}
