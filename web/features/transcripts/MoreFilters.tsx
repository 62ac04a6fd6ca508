import { createUniqueId, For, type JSX, Show } from "solid-js";
import { subjectListSchema } from "../../../server/modules/curriculum/catalogue.schemas.ts";
import { turnVerdictSchema } from "../../../server/modules/review/searching/searching.schemas.ts";
import { moveSchema } from "../../../server/modules/tutoring/stream.schemas.ts";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createLoad } from "../../lib/create-load.ts";
import { fieldLook } from "../../ui/TextField.tsx";
import type { FilterChange } from "./Filters.tsx";
import { type Chosen, moreNames } from "./filters.models.ts";

/** What a search is narrowed by besides: skill, what the tutor did, the work, the help and the days. */
export function MoreFilters(props: {
  readonly chosen: Chosen;
  readonly onChange: (change: FilterChange) => void;
}) {
  const { t, locale } = useI18n();
  const api = useApi();
  const subjects = createLoad(locale, (language, signal) =>
    api.get(subjectListSchema, `/api/subjects?locale=${language}`, signal),
  );
  const used = () => moreNames.filter((name) => props.chosen[name]).length;
  const change = (name: (typeof moreNames)[number]) => (value: string) =>
    props.onChange({ [name]: value || undefined });
  return (
    <details open={used() > 0}>
      <summary class="cursor-pointer text-small text-teal-ink pointer-coarse:min-h-11 pointer-coarse:content-center">
        {used() > 0 ? t("search.more-count", { count: used() }) : t("search.more")}
      </summary>
      <div class="mt-2 grid grid-cols-[repeat(auto-fit,minmax(150px,1fr))] gap-2">
        <Picked label={t("search.skill")} value={props.chosen.skill} onChange={change("skill")}>
          <option value="">{t("search.any-skill")}</option>
          <For each={subjects.data()?.subjects}>
            {(subject) => (
              <optgroup label={subject.name}>
                <For each={subject.skills}>
                  {(skill) => (
                    <option value={skill.id} selected={skill.id === props.chosen.skill}>
                      {skill.name}
                    </option>
                  )}
                </For>
              </optgroup>
            )}
          </For>
        </Picked>
        <Picked label={t("search.move")} value={props.chosen.move} onChange={change("move")}>
          <option value="">{t("search.any-move")}</option>
          <For each={moveSchema.options}>
            {(move) => (
              <option value={move} selected={move === props.chosen.move}>
                {t(`move.${move}`)}
              </option>
            )}
          </For>
        </Picked>
        <Picked label={t("search.verdict")} value={props.chosen.verdict} onChange={change("verdict")}>
          <option value="">{t("search.any-verdict")}</option>
          <For each={turnVerdictSchema.options}>
            {(verdict) => (
              <option value={verdict} selected={verdict === props.chosen.verdict}>
                {t(`search.verdict.${verdict}`)}
              </option>
            )}
          </For>
        </Picked>
        <Picked label={t("search.help")} value={props.chosen.help} onChange={change("help")}>
          <option value="">{t("search.any-help")}</option>
          <For each={[1, 2, 3, 4]}>
            {(level) => (
              <option value={level} selected={String(level) === props.chosen.help}>
                {t("search.help-from", { level })}
              </option>
            )}
          </For>
        </Picked>
        <Day label={t("search.from")} value={props.chosen.from} onChange={change("from")} />
        <Day label={t("search.to")} value={props.chosen.to} onChange={change("to")} />
      </div>
      <Show when={subjects.error()}>
        <p class="mt-1 text-small text-alarm">{t("search.skill")}</p>
      </Show>
    </details>
  );
}

const look = `${fieldLook} py-1.5 text-small`;

function Picked(props: {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
  readonly children: JSX.Element;
}) {
  const id = createUniqueId();
  return (
    <div class="grid gap-0.5">
      <label for={id} class="text-tiny text-ink-2">
        {props.label}
      </label>
      <select id={id} class={look} onChange={(event) => props.onChange(event.currentTarget.value)}>
        {props.children}
      </select>
    </div>
  );
}

function Day(props: {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
}) {
  const id = createUniqueId();
  return (
    <div class="grid gap-0.5">
      <label for={id} class="text-tiny text-ink-2">
        {props.label}
      </label>
      <input
        id={id}
        type="date"
        class={look}
        value={props.value ?? ""}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      />
    </div>
  );
}
