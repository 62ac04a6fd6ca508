import { createSignal, For, Index, Show } from "solid-js";
import type {
  PackDraft,
  RubricChoice,
} from "../../../server/modules/curriculum/authoring/authoring.schemas.ts";
import { draftLimits, licences } from "../../../server/modules/curriculum/authoring/content.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import type { Subject } from "../choose/catalogue-api.ts";
import type { AuthoringApi } from "./authoring-api.ts";
import { createPackDraft, type PackWriting } from "./create-pack-draft.ts";
import { type Language, newItem } from "./draft.models.ts";
import { anchorOf, Flaws } from "./Flaws.tsx";
import { AddButton } from "./fields/AddRemove.tsx";
import { SelectField } from "./fields/SelectField.tsx";
import { WordsField } from "./fields/WordsField.tsx";
import { ItemCard } from "./ItemCard.tsx";
import { PublishBar } from "./PublishBar.tsx";
import { SkillsSection } from "./SkillsSection.tsx";

const kinds = ["problem", "choice", "concept", "task"] as const;

/** All of a pack: what it is, its skills, its items, and what stands in the way of publishing it. */
export function PackEditor(props: {
  readonly api: AuthoringApi;
  readonly userId: string;
  readonly pack: PackDraft;
  readonly rubrics: readonly RubricChoice[];
  readonly subjects: readonly Subject[];
}) {
  const { t } = useI18n();
  const writing = createPackDraft(props.api, props.userId, props.pack);
  const { content, edit } = writing;
  const [open, setOpen] = createSignal<ReadonlySet<string>>(
    new Set(content.items.length === 1 ? [content.items[0]?.id ?? ""] : []),
  );

  function toggle(id: string, isOpen: boolean) {
    setOpen((before) => new Set(isOpen ? [...before, id] : [...before].filter((one) => one !== id)));
  }
  function add(kind: (typeof kinds)[number]) {
    const item = newItem(kind, content.skills[0]?.id ?? content.items.at(-1)?.skill ?? "");
    edit((all) => void all.items.push(item));
    toggle(item.id, true);
    focusOn(item.id);
  }
  function go(place: string) {
    if (content.items.some(({ id }) => id === place)) toggle(place, true);
    focusOn(place);
  }

  return (
    <>
      <PublishBar api={props.api} writing={writing} />
      <About writing={writing} />
      <SkillsSection writing={writing} subjects={props.subjects} />
      <section class="grid grid-cols-[minmax(0,1fr)] gap-3" aria-labelledby="items-title">
        <h2 id="items-title" class="text-[1.05rem]">
          {t("packs.items-title")}
        </h2>
        <ol class="grid gap-3">
          <For each={content.items}>
            {(item, index) => (
              <ItemCard
                item={item}
                index={index()}
                isOpen={open().has(item.id)}
                onToggle={() => toggle(item.id, !open().has(item.id))}
                writing={writing}
                api={props.api}
                subjects={props.subjects}
                rubrics={props.rubrics}
              />
            )}
          </For>
        </ol>
        <div class="flex flex-wrap items-center gap-1">
          <span class="text-small text-ink-2">{t("packs.item-add")}:</span>
          <Index each={kinds}>
            {(kind) => (
              <AddButton disabled={content.items.length >= draftLimits.items} onClick={() => add(kind())}>
                {t(`choose.kind.${kind()}`)}
              </AddButton>
            )}
          </Index>
        </div>
      </section>
      <Flaws writing={writing} onGo={go} />
    </>
  );
}

/** The name, the languages and the licence. */
function About(props: { readonly writing: PackWriting }) {
  const { t } = useI18n();
  const { content, edit, change } = props.writing;
  const chosen = () => (content.languages.length > 1 ? "both" : (content.languages[0] ?? "en"));
  const languagesOf: Readonly<Record<string, Language[]>> = { en: ["en"], es: ["es"], both: ["en", "es"] };
  return (
    <section
      id={anchorOf("")}
      tabindex="-1"
      class="grid grid-cols-[minmax(0,1fr)] gap-4"
      aria-labelledby="about-title"
    >
      <h2 id="about-title" class="text-[1.05rem]">
        {t("packs.about")}
      </h2>
      <WordsField
        label={t("packs.name")}
        placeholder={t("packs.name-example")}
        words={content.name}
        languages={content.languages}
        onChange={(language, text) =>
          edit((all) => {
            all.name[language] = text;
          })
        }
      />
      <div class="grid gap-4 sm:grid-cols-2">
        <SelectField
          label={t("packs.languages")}
          onChange={(value) => change({ languages: languagesOf[value] ?? ["en"] })}
        >
          <For each={["en", "es", "both"] as const}>
            {(one) => (
              <option value={one} selected={one === chosen()}>
                {t(`packs.language.${one}`)}
              </option>
            )}
          </For>
        </SelectField>
        <SelectField
          label={t("packs.licence")}
          onChange={(value) =>
            change({ licence: licences.find((licence) => licence === value) ?? "CC-BY-4.0" })
          }
        >
          <For each={licences}>
            {(licence) => (
              <option value={licence} selected={licence === content.licence}>
                {licence}
              </option>
            )}
          </For>
        </SelectField>
      </div>
      <Show when={props.writing.pack().basedOn}>
        {(name) => <p class="text-small text-ink-2">{t("packs.after", { name: name() })}</p>}
      </Show>
    </section>
  );
}

/** Brings a place into view once it is drawn, with the focus, so that a keyboard goes on from there. */
function focusOn(place: string) {
  requestAnimationFrame(() => {
    const found = document.getElementById(anchorOf(place));
    found?.scrollIntoView({ block: "start" });
    const field = found?.querySelector<HTMLElement>("textarea, select, input") ?? found;
    field?.focus({ preventScroll: true });
  });
}
