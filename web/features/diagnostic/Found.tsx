import { A } from "@solidjs/router";
import { onMount, Show } from "solid-js";
import type {
  DiagnosticResult,
  PlacedSkill,
} from "../../../server/modules/learners/diagnostic/diagnostic.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { lazily } from "../../i18n/lazily.ts";
import { buttonLook } from "../../ui/Button.tsx";
import { Later } from "../../ui/Later.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { StartPractice } from "../practice/StartPractice.tsx";
import type { MapSkill } from "../skill-map/skill-map.models.ts";

const SkillMap = lazily(["progress"], async () => ({
  default: (await import("../skill-map/SkillMap.tsx")).SkillMap,
}));

/** Answers below which what was found is only a first guess. */
const enoughAnswers = 5;

/** Where one stands: in a sentence, one place to start, and the whole subject as a picture or a table. */
export function Found(props: {
  readonly subject: { readonly name: string };
  readonly result: DiagnosticResult;
}) {
  const { t, count } = useI18n();
  let heading!: HTMLHeadingElement;
  onMount(() => heading.focus());
  const inMap = () =>
    props.result.skills.map(({ id, name, prerequisites, ...placed }) => ({
      id,
      name,
      prerequisites,
      standing: standingInMap(placed),
    }));
  const label = () => t("diagnostic.map", { subject: props.subject.name });
  return (
    <div class="grid gap-5">
      <div class="grid gap-1.5">
        <h1 ref={heading} tabindex="-1" class="font-serif text-[1.6rem] outline-none">
          {t("diagnostic.found", { subject: props.subject.name })}
        </h1>
        <Show when={props.result.answered > 0} fallback={<p>{t("diagnostic.found-nothing")}</p>}>
          <p>
            {props.result.counts.known > 0
              ? count("diagnostic.known", props.result.counts.known)
              : t("diagnostic.known-none")}{" "}
            <Show when={props.result.counts.mastered}>
              {(mastered) => <>{count("diagnostic.mastered", mastered())} </>}
            </Show>
            <Show when={props.result.counts.ready}>
              {(ready) => <>{count("diagnostic.ready", ready())} </>}
            </Show>
            <Show when={props.result.counts.later}>{(later) => count("diagnostic.later", later())}</Show>
          </p>
          <p class="text-ink-2">
            {count(
              props.result.answered < enoughAnswers ? "diagnostic.first-guess" : "diagnostic.rests-on",
              props.result.answered,
            )}
          </p>
        </Show>
      </div>
      <Show when={props.result.start} fallback={<p>{t("diagnostic.all-known")}</p>}>
        {(start) => <StartHere start={start()} />}
      </Show>
      <Show when={props.result.skills.length > 0}>
        <Sheet aria-labelledby="map-title" class="grid min-w-0 gap-3">
          <h2 id="map-title" class="text-[1.1rem]">
            {label()}
          </h2>
          <p class="text-small text-ink-2">{t("diagnostic.map-lead")}</p>
          <Later shape={<Skeleton rows={2} />}>
            <SkillMap skills={inMap()} highlight={props.result.start?.skill.id ?? null} label={label()} />
          </Later>
        </Sheet>
      </Show>
      <div class="flex flex-wrap gap-2">
        <A href="/today" class={buttonLook("secondary")}>
          {t("practice.today")}
        </A>
        <A href="/diagnostic" class={buttonLook("ghost")}>
          {t("diagnostic.other")}
        </A>
      </div>
    </div>
  );
}

/** What seems to be known but was not shown surely enough is under way. */
function standingInMap({
  standing,
  mastered,
}: Pick<PlacedSkill, "standing" | "mastered">): MapSkill["standing"] {
  if (mastered) return "mastered";
  return standing === "known" ? "under-way" : standing;
}

/** The one suggestion, with its reason and a button. */
function StartHere(props: { readonly start: NonNullable<DiagnosticResult["start"]> }) {
  const { t, count } = useI18n();
  const reason = () => {
    const { reason: code, after, opens } = props.start;
    const why = t(`diagnostic.because-${code}`, { name: after?.name ?? "" });
    return opens > 0 ? `${why} ${count("diagnostic.opens", opens)}` : why;
  };
  return (
    <section
      class="grid gap-3 rounded-sheet border border-own-line bg-own px-5 py-4"
      aria-labelledby="start-title"
    >
      <div class="grid gap-0.5">
        <p class="text-small text-own-ink">{t("diagnostic.start")}</p>
        <h2 id="start-title" class="text-[1.15rem]">
          {props.start.skill.name}
        </h2>
        <p>{reason()}</p>
      </div>
      <div class="flex flex-wrap items-center gap-2">
        <StartPractice
          skillId={props.start.skill.id}
          label={`${t("diagnostic.start-here")}: ${props.start.skill.name}`}
        >
          {t("diagnostic.start-here")}
        </StartPractice>
        <A href="/tutor/choose" class={buttonLook("ghost")}>
          {t("practice.other")}
        </A>
      </div>
    </section>
  );
}
