import { A } from "@solidjs/router";
import { For, Show } from "solid-js";
import type {
  CompetencyRecord,
  StudentCompetencies,
} from "../../../server/modules/portfolio/competencies/competencies.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { StrengthMark } from "../portfolio/StrengthMark.tsx";
import { ConfirmForm } from "./ConfirmForm.tsx";

type Skill = StudentCompetencies["skills"][number];

/** What is known of a student in a skill: strength as both see it, practice, the work that shows it; and the way to confirm it. */
export function SkillSheet(props: {
  readonly skill: Skill;
  readonly work: StudentCompetencies["work"];
  readonly records: readonly CompetencyRecord[];
  readonly classId: string;
  readonly name: string;
  readonly confirming: boolean;
  readonly busy: boolean;
  readonly onBegin: () => void;
  readonly onConfirm: (evidence: string[]) => void;
  readonly onCancel: () => void;
}) {
  const { t, count, locale, moment } = useI18n();
  const percent = (mastery: number) =>
    new Intl.NumberFormat(locale(), { style: "percent", maximumFractionDigits: 0 }).format(mastery);
  const said = () =>
    props.records.filter(({ skill, withdrawn }) => skill.id === props.skill.id && !withdrawn);
  return (
    <li class="sheet grid min-w-0 content-start gap-2.5 p-4 shadow-none">
      <h2 class="text-[1rem]">{props.skill.name}</h2>
      <div class="grid gap-0.5 text-tiny text-ink-2">
        <Show when={props.skill.self}>
          {(strength) => (
            <span class="flex flex-wrap items-center gap-2">
              <StrengthMark strength={strength()} by="self" />
              {t("confirm.self", { name: props.name, strength: t(`strength.${strength()}`) })}
            </span>
          )}
        </Show>
        <Show when={props.skill.teacher}>
          {(strength) => (
            <span class="flex flex-wrap items-center gap-2">
              <StrengthMark strength={strength()} by="teacher" />
              {t("strength.by-teacher", { strength: t(`strength.${strength()}`) })}
            </span>
          )}
        </Show>
        <Show when={props.skill.practice} fallback={<span>{t("confirm.no-practice")}</span>}>
          {(practice) => (
            <span>
              {count("confirm.practice", practice().opportunities, { percent: percent(practice().mastery) })}
            </span>
          )}
        </Show>
      </div>
      <ul class="grid gap-1 border-line border-t pt-2">
        <For
          each={props.skill.artifacts}
          fallback={<li class="text-small text-ink-2">{t("confirm.no-work")}</li>}
        >
          {(one) => (
            <li class="min-w-0">
              <A
                href={`/portfolios/${encodeURIComponent(one.id)}?class=${encodeURIComponent(props.classId)}`}
                dir="auto"
                class="block truncate text-small text-teal-ink hover:underline pointer-coarse:py-2"
              >
                {one.title}
              </A>
            </li>
          )}
        </For>
      </ul>
      <For each={said()}>
        {(record) => (
          <p class="text-small text-good">
            {t("confirm.said", { name: record.confirmedBy.name, at: moment(record.at) })}
          </p>
        )}
      </For>
      <Show
        when={props.confirming}
        fallback={
          <Button
            class="justify-self-start py-1.5 text-small"
            aria-label={t("confirm.begin-named", { skill: props.skill.name })}
            onClick={() => props.onBegin()}
          >
            {t("confirm.begin")}
          </Button>
        }
      >
        <ConfirmForm
          skill={props.skill}
          work={props.work}
          name={props.name}
          busy={props.busy}
          onConfirm={props.onConfirm}
          onCancel={props.onCancel}
        />
      </Show>
    </li>
  );
}
