import ArrowDown from "lucide-solid/icons/arrow-down";
import ArrowUp from "lucide-solid/icons/arrow-up";
import Trash from "lucide-solid/icons/trash";
import { For, Match, Show, Switch } from "solid-js";
import type { RubricChoice } from "../../../server/modules/curriculum/authoring/authoring.schemas.ts";
import type { DraftItem } from "../../../server/modules/curriculum/authoring/content.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { lazily } from "../../i18n/lazily.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { Later } from "../../ui/Later.tsx";
import type { Subject } from "../choose/catalogue-api.ts";
import type { AuthoringApi } from "./authoring-api.ts";
import type { PackWriting } from "./create-pack-draft.ts";
import { headlineOf, moved } from "./draft.models.ts";
import { anchorOf } from "./Flaws.tsx";
import { ChoiceFields } from "./fields/ChoiceFields.tsx";
import { ProblemFields } from "./fields/ProblemFields.tsx";
import { SelectField } from "./fields/SelectField.tsx";
import { SkillSelect } from "./fields/SkillSelect.tsx";
import { TryIt } from "./TryIt.tsx";

const ConceptFields = lazily(["authoring"], () => import("./fields/ConceptFields.tsx"));
const TaskFields = lazily(["authoring"], () => import("./fields/TaskFields.tsx"));

const levels = [1, 2, 3] as const;

/** An item: a line while it is closed, and opened what is written and a place to try it beside. */
export function ItemCard(props: {
  readonly item: DraftItem;
  readonly index: number;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly writing: PackWriting;
  readonly api: AuthoringApi;
  readonly subjects: readonly Subject[];
  readonly rubrics: readonly RubricChoice[];
}) {
  const { t, locale } = useI18n();
  const number = () => props.index + 1;
  const { content, edit } = props.writing;
  const change = (act: (item: DraftItem) => void) =>
    edit((all) => {
      const item = all.items.find(({ id }) => id === props.item.id);
      if (item) act(item);
    });
  const move = (step: 1 | -1) =>
    edit((all) => {
      all.items = moved(all.items, props.index, step);
    });
  return (
    <li
      id={anchorOf(props.item.id)}
      tabindex="-1"
      class="sheet grid grid-cols-[minmax(0,1fr)] gap-4 p-4 shadow-none"
    >
      <div class="flex flex-wrap items-center gap-2">
        <h3 class="text-[1rem]">{t("packs.item", { number: number() })}</h3>
        <Chip>{t(`choose.kind.${props.item.kind}`)}</Chip>
        <span class="min-w-0 flex-1 truncate text-small text-ink-2" dir="auto">
          {headlineOf(props.item, locale()) || t("packs.item-empty")}
        </span>
        <div class="flex items-center">
          <IconButton
            label={t("packs.item-earlier", { number: number() })}
            disabled={props.index === 0}
            onClick={() => move(-1)}
          >
            <ArrowUp class="size-4" aria-hidden="true" />
          </IconButton>
          <IconButton
            label={t("packs.item-later", { number: number() })}
            disabled={props.index === content.items.length - 1}
            onClick={() => move(1)}
          >
            <ArrowDown class="size-4" aria-hidden="true" />
          </IconButton>
          <IconButton
            label={t("packs.item-remove", { number: number() })}
            onClick={() => edit((all) => void all.items.splice(props.index, 1))}
          >
            <Trash class="size-4" aria-hidden="true" />
          </IconButton>
          <Button
            kind="tool"
            aria-expanded={props.isOpen}
            aria-label={`${t("packs.item", { number: number() })}: ${t("packs.item-open")}`}
            onClick={() => props.onToggle()}
          >
            {t("packs.item-open")}
          </Button>
        </div>
      </div>
      <Show when={props.isOpen}>
        <div class="grid grid-cols-[minmax(0,1fr)] gap-5 page:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <div class="grid grid-cols-[minmax(0,1fr)] content-start gap-4">
            <div class="grid gap-4 sm:grid-cols-2">
              <SkillSelect
                label={t("packs.practises")}
                none={t("packs.skill-choose")}
                value={props.item.skill}
                skills={content.skills}
                subjects={props.subjects}
                onChange={(skill) =>
                  change((item) => {
                    item.skill = skill;
                  })
                }
              />
              <SelectField
                label={t("packs.difficulty")}
                onChange={(value) =>
                  change((item) => {
                    item.difficulty = levels.find((level) => String(level) === value) ?? 1;
                  })
                }
              >
                <For each={levels}>
                  {(level) => (
                    <option value={level} selected={level === props.item.difficulty}>
                      {t(`choose.level.${level}`)}
                    </option>
                  )}
                </For>
              </SelectField>
            </div>
            <Switch>
              <Match when={props.item.kind === "problem" ? props.item : null}>
                {(item) => <ProblemFields item={item()} writing={props.writing} />}
              </Match>
              <Match when={props.item.kind === "choice" ? props.item : null}>
                {(item) => <ChoiceFields item={item()} writing={props.writing} />}
              </Match>
              <Match when={props.item.kind === "concept" ? props.item : null}>
                {(item) => (
                  <Later>
                    <ConceptFields item={item()} writing={props.writing} />
                  </Later>
                )}
              </Match>
              <Match when={props.item.kind === "task" ? props.item : null}>
                {(item) => (
                  <Later>
                    <TaskFields item={item()} writing={props.writing} rubrics={props.rubrics} />
                  </Later>
                )}
              </Match>
            </Switch>
          </div>
          <TryIt item={props.item} writing={props.writing} api={props.api} />
        </div>
      </Show>
    </li>
  );
}
