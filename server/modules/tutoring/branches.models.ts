/** A turn as far as branches go. */
export interface Branching {
  readonly id: string;
  readonly parentTurnId: string | null;
}

/** The branch that ends in `headId`, oldest first; empty when there is no such turn. */
export function branchTo<Turn extends Branching>(turns: readonly Turn[], headId: string | null): Turn[] {
  const byId = new Map(turns.map((turn) => [turn.id, turn]));
  const branch: Turn[] = [];
  let current = headId === null ? undefined : byId.get(headId);
  while (current && !branch.includes(current)) {
    branch.unshift(current);
    current = current.parentTurnId === null ? undefined : byId.get(current.parentTurnId);
  }
  return branch;
}
