import {
  brokenBy,
  type Purpose,
  worthOf,
} from "../../server/modules/review/insights/grouping/grouping.models.ts";
import { propose, randomGroups } from "../../server/modules/review/insights/grouping/proposing.models.ts";
import { heatmapOf } from "../../server/modules/review/insights/heatmap/heatmap.models.ts";
import { membersOf } from "../../server/modules/review/insights/plan/plan.models.ts";
import { simulatedClass, simulatedWishes } from "../cases/insights/classes.models.ts";

/** How proposals for one simulated class went, for one purpose. */
export interface GroupTrial {
  readonly purpose: Purpose;
  /** Wishes that were not kept; 0 is what is wanted. */
  readonly broken: number;
  readonly value: number;
  /** The best and the mean of groups by chance that keep the same wishes. */
  readonly bestByChance: number;
  readonly meanByChance: number;
  /** Milliseconds. */
  readonly took: number;
}

/** Groups by chance that each proposal is compared with. */
const chances = 20;

/** Proposals for one simulated class of 30 with wishes of its own. */
export function groupTrials(seed: number): readonly GroupTrial[] {
  const { students, states } = simulatedClass(seed, 10);
  const members = membersOf(heatmapOf(students, states, "name"));
  const wishes = simulatedWishes(students, seed);
  const ids = students.map(({ id }) => id);
  return (["need", "complement"] as const).map((purpose) => {
    const start = performance.now();
    const found = propose(members, purpose, wishes, seed);
    const took = performance.now() - start;
    const byChance = Array.from({ length: chances }, (_, at) =>
      worthOf(randomGroups(members, wishes, seed * chances + at) ?? [], members, purpose),
    );
    return {
      purpose,
      broken: found.kind === "impossible" ? found.wishes.length : brokenBy(found.groups, ids, wishes).length,
      value: found.kind === "impossible" ? 0 : found.value,
      bestByChance: Math.max(...byChance),
      meanByChance: byChance.reduce((sum, value) => sum + value, 0) / chances,
      took,
    };
  });
}
