import Check from "lucide-solid/icons/check";
import Circle from "lucide-solid/icons/circle";
import CircleDashed from "lucide-solid/icons/circle-dashed";
import CircleDot from "lucide-solid/icons/circle-dot";
import { Dynamic } from "solid-js/web";
import type { SkillStanding } from "../../../server/modules/learners/skills/skills.schemas.ts";

const icons = { mastered: Check, "under-way": CircleDot, ready: Circle, later: CircleDashed } as const;

const looks: Readonly<Record<SkillStanding, string>> = {
  mastered: "text-good",
  "under-way": "text-own-ink",
  ready: "text-teal-ink",
  later: "text-ink-3",
};

/** The sign of how a skill stands: a shape of its own besides its colour. Those who listen are told in words beside it. */
export function StandingMark(props: { readonly standing: SkillStanding; readonly class?: string }) {
  return (
    <Dynamic
      component={icons[props.standing]}
      aria-hidden="true"
      class={`size-4 shrink-0 ${looks[props.standing]} ${props.class ?? ""}`}
    />
  );
}
