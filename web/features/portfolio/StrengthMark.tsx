import { For, Show } from "solid-js";
import type {
  ArtifactView,
  Strength,
} from "../../../server/modules/portfolio/artifacts/artifacts.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";

export const strengths: readonly Strength[] = ["begun", "partial", "complete"];

/** How strong evidence is, as a bar of three parts; the words stand beside it. */
export function StrengthMark(props: { readonly strength: Strength | null; readonly by: "self" | "teacher" }) {
  const reached = () => (props.strength === null ? 0 : strengths.indexOf(props.strength) + 1);
  const look = () => (props.by === "self" ? "bg-own-ink" : "bg-teal");
  return (
    <span class="inline-flex shrink-0 gap-1" aria-hidden="true">
      <For each={strengths}>
        {(_, index) => (
          <span
            class={`h-2 w-5 ${props.by === "self" ? "rounded-full" : "rounded-[2px]"} ${index() < reached() ? look() : "bg-line-strong"}`}
          />
        )}
      </For>
    </span>
  );
}

/** The learner's own word on a skill, and the teacher's beside it. */
export function Strengths(props: {
  readonly self: ArtifactView["skills"][number]["self"];
  readonly teacher: ArtifactView["skills"][number]["teacher"];
}) {
  const { t } = useI18n();
  return (
    <div class="grid gap-0.5 text-tiny text-ink-2">
      <Show when={props.self}>
        {(strength) => (
          <span class="flex flex-wrap items-center gap-2">
            <StrengthMark strength={strength()} by="self" />
            {t("strength.by-self", { strength: t(`strength.${strength()}`) })}
          </span>
        )}
      </Show>
      <Show when={props.teacher}>
        {(strength) => (
          <span class="flex flex-wrap items-center gap-2">
            <StrengthMark strength={strength()} by="teacher" />
            {t("strength.by-teacher", { strength: t(`strength.${strength()}`) })}
          </span>
        )}
      </Show>
    </div>
  );
}
