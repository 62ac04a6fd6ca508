import { createMemo, createSignal, createUniqueId, For, Show } from "solid-js";
import { assignmentLimits } from "../../../../server/modules/classes/assignments/assignments.schemas.ts";
import type { ItemPreview } from "../../../../server/modules/curriculum/catalogue.schemas.ts";
import { useApi } from "../../../app/session.tsx";
import { useI18n } from "../../../i18n/i18n.tsx";
import { createLoad } from "../../../lib/create-load.ts";
import { ErrorNotice } from "../../../ui/ErrorNotice.tsx";
import { RichText } from "../../../ui/rich-text/RichText.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { itemsOf, type Skill, type Subject } from "../../choose/catalogue-api.ts";
import { assignmentsApi } from "../assignments-api.ts";
import { moved } from "../form.models.ts";
import { MoveButtons } from "./MoveButtons.tsx";
import { SkillChoice } from "./SkillChoice.tsx";

/** Items that practice can ask: those with an answer that is checked. */
const askable: readonly ItemPreview["kind"][] = ["generated", "problem", "choice"];

/** Items in an order: each with its text, and below them those of a skill to pick from. */
export default function ItemsField(props: {
  readonly items: readonly string[];
  readonly subjects: readonly Subject[];
  readonly onChange: (items: string[]) => void;
}) {
  const { t, locale } = useI18n();
  const api = useApi();
  const [skill, setSkill] = createSignal<Skill>();
  // A text that was seen once is not asked for again.
  const [seen, setSeen] = createSignal<ReadonlyMap<string, ItemPreview>>(new Map());
  const [asked, setAsked] = createSignal<ReadonlySet<string>>(new Set());
  const remember = (items: readonly ItemPreview[]) =>
    setSeen((before) => new Map([...before, ...items.map((item) => [item.id, item] as const)]));
  const unknown = createMemo(() => {
    const ids = props.items.filter((id) => !seen().has(id) && !asked().has(id));
    return ids.length === 0 ? null : ids.join();
  });
  const texts = createLoad(unknown, async (joined, signal) => {
    const ids = joined.split(",");
    remember(await assignmentsApi(api, locale).items(ids, signal));
    setAsked((before) => new Set([...before, ...ids]));
  });
  const offered = createLoad(
    () => {
      const chosen = skill();
      return chosen ? { id: chosen.id, locale: locale() } : null;
    },
    async ({ id, locale: language }, signal) => {
      const items = (await itemsOf(api, id, language, signal)).filter(({ kind }) => askable.includes(kind));
      remember(items);
      return items;
    },
  );
  const isFull = () => props.items.length >= assignmentLimits.items;
  return (
    <div class="grid grid-cols-[minmax(0,1fr)] gap-3">
      <Show when={texts.error()}>
        {(error) => <ErrorNotice error={error()} onRetry={() => void texts.reload()} />}
      </Show>
      <ol class="grid gap-1.5" aria-label={t("assign.items-chosen")}>
        <For each={props.items}>
          {(id, index) => (
            <li class="flex items-start gap-2 rounded-control border border-line bg-paper py-1 ps-3 pe-1 max-sm:flex-wrap">
              <span class="py-1 font-serif text-read text-ink-2 tabular-nums">{index() + 1}.</span>
              <div class="min-w-0 flex-1 overflow-x-auto py-1 font-serif [overflow-wrap:anywhere] max-sm:basis-4/5">
                <Show
                  when={seen().get(id)}
                  fallback={
                    <span class="font-sans text-small text-ink-2">
                      {t(asked().has(id) ? "assign.item-gone" : "app.loading")}
                    </span>
                  }
                >
                  {(item) => <RichText text={item().preview} />}
                </Show>
              </div>
              <MoveButtons
                name={t("assign.item-named", { number: index() + 1 })}
                index={index()}
                count={props.items.length}
                onMove={(step) => props.onChange(moved(props.items, index(), step))}
                onDrop={() => props.onChange(props.items.filter((one) => one !== id))}
              />
            </li>
          )}
        </For>
      </ol>
      <SkillChoice subjects={props.subjects} skill={skill()} onChange={setSkill} />
      <Show when={offered.error()}>
        {(error) => <ErrorNotice error={error()} onRetry={() => void offered.reload()} />}
      </Show>
      <Show when={skill() && offered.loading() && !offered.data()}>
        <Skeleton rows={2} />
      </Show>
      <Show when={offered.data()}>
        {(list) => (
          <Show
            when={list().length > 0}
            fallback={<p class="text-small text-ink-2">{t("assign.items-none")}</p>}
          >
            <fieldset class="grid max-h-[22rem] min-w-0 grid-cols-[minmax(0,1fr)] gap-1 overflow-y-auto rounded-control border border-line p-2">
              <legend class="px-1 text-small text-ink-2">
                {t("assign.items-of", { skill: skill()?.name ?? "" })}
              </legend>
              <For each={list()}>
                {(item) => (
                  <Offered
                    item={item}
                    isIn={props.items.includes(item.id)}
                    disabled={isFull()}
                    onToggle={(isIn) =>
                      props.onChange(
                        isIn ? [...props.items, item.id] : props.items.filter((one) => one !== item.id),
                      )
                    }
                  />
                )}
              </For>
            </fieldset>
          </Show>
        )}
      </Show>
    </div>
  );
}

function Offered(props: {
  readonly item: ItemPreview;
  readonly isIn: boolean;
  readonly disabled: boolean;
  readonly onToggle: (isIn: boolean) => void;
}) {
  const { t } = useI18n();
  const id = createUniqueId();
  const level = () => (props.item.difficulty <= 1 ? "1" : props.item.difficulty === 2 ? "2" : "3");
  return (
    <div class="flex items-start gap-2.5 rounded-control px-1.5 py-1 hover:bg-line/50">
      <input
        id={id}
        type="checkbox"
        class="mt-1 size-4.5 shrink-0 accent-teal pointer-coarse:size-6"
        checked={props.isIn}
        disabled={props.disabled && !props.isIn}
        onChange={(event) => props.onToggle(event.currentTarget.checked)}
      />
      <label for={id} class="grid min-w-0 flex-1 gap-0.5">
        <span class="font-serif [overflow-wrap:anywhere]">
          <RichText text={props.item.preview} />
        </span>
        <span class="text-tiny text-ink-2">
          {t(`choose.kind.${props.item.kind}`)} · {t(`choose.level.${level()}`)}
        </span>
      </label>
    </div>
  );
}
