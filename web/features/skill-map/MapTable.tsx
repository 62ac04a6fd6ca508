import { For, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { StandingMark } from "./StandingMark.tsx";
import type { MapSkill } from "./skill-map.models.ts";

/** The map as a table: each skill, how it stands, what it builds on. */
export function MapTable(props: {
  readonly skills: readonly MapSkill[];
  /** The skills whose names may be told as prerequisites, shown or not. */
  readonly all: readonly MapSkill[];
  readonly highlight: string | null;
  readonly label: string;
  readonly onChoose: ((id: string) => void) | undefined;
}) {
  const { t, list } = useI18n();
  const before = (skill: MapSkill) =>
    list(props.all.filter(({ id }) => skill.prerequisites.includes(id)).map(({ name }) => name));
  return (
    <table class="w-full border-collapse text-small">
      <caption class="sr-only">{props.label}</caption>
      <thead>
        <tr class="border-line-strong border-b text-start text-ink-2">
          <th scope="col" class="py-1.5 pe-3 text-start font-medium">
            {t("map.column.skill")}
          </th>
          <th scope="col" class="py-1.5 pe-3 text-start font-medium">
            {t("map.column.standing")}
          </th>
          <th scope="col" class="py-1.5 text-start font-medium max-sm:hidden">
            {t("map.column.before")}
          </th>
        </tr>
      </thead>
      <tbody>
        <For each={props.skills}>
          {(skill) => (
            <tr class="border-line border-b align-top">
              <th scope="row" class="py-1.5 pe-3 text-start font-normal">
                <Show when={props.onChoose} fallback={skill.name}>
                  {(choose) => (
                    <button
                      type="button"
                      class="text-start text-teal-ink underline underline-offset-3 pointer-coarse:min-h-11"
                      onClick={() => choose()(skill.id)}
                    >
                      {skill.name}
                    </button>
                  )}
                </Show>
                <Show when={before(skill)}>
                  {(names) => (
                    <span class="block text-ink-2 sm:hidden">{t("map.builds-on", { names: names() })}</span>
                  )}
                </Show>
              </th>
              <td class="py-1.5 pe-3">
                <span class="flex items-center gap-1.5">
                  <StandingMark standing={skill.standing} />
                  {t(`map.standing.${skill.standing}`)}
                </span>
                <Show when={skill.id === props.highlight}>
                  <span class="block font-medium text-teal-ink">{t("map.highlight")}</span>
                </Show>
              </td>
              <td class="py-1.5 text-ink-2 max-sm:hidden">{before(skill)}</td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}
