import { For, Show } from "solid-js";
import type { DraftFlaw } from "../../../server/modules/curriculum/authoring/authoring.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { isKey } from "../../i18n/words.ts";
import type { PackWriting } from "./create-pack-draft.ts";
import { whyWords } from "./flaw.models.ts";

/** Where on the page a flaw's place stands. */
export const anchorOf = (place: string) => `place-${place === "" ? "pack" : place}`;

type Written = Pick<PackWriting, "pack" | "content">;

/** What is to be put right before the pack is published, each with a way to its place. */
export function Flaws(props: { readonly writing: Written; readonly onGo: (place: string) => void }) {
  const { t } = useI18n();
  const flaws = (stops: boolean) => props.writing.pack().flaws.filter((flaw) => flaw.stops === stops);
  return (
    <section class="grid gap-3" aria-labelledby="flaws-title" id="flaws" tabindex="-1">
      <h2 id="flaws-title" class="text-[1.05rem]">
        {t("packs.to-put-right")}
      </h2>
      <Show when={flaws(true).length > 0} fallback={<p class="text-small text-good">{t("packs.sound")}</p>}>
        <List flaws={flaws(true)} writing={props.writing} onGo={props.onGo} />
      </Show>
      <Show when={flaws(false).length > 0}>
        <h3 class="text-small font-semibold">{t("packs.advice")}</h3>
        <List flaws={flaws(false)} writing={props.writing} onGo={props.onGo} />
      </Show>
    </section>
  );
}

function List(props: {
  readonly flaws: readonly DraftFlaw[];
  readonly writing: Written;
  readonly onGo: (place: string) => void;
}) {
  const { t, locale } = useI18n();
  const nameOf = (place: string) => {
    const { items, skills } = props.writing.content;
    const item = items.findIndex(({ id }) => id === place);
    if (item >= 0) return t("packs.item", { number: item + 1 });
    const skill = skills.findIndex(({ id }) => id === place);
    return skill >= 0 ? t("packs.skill", { number: skill + 1 }) : t("packs.about");
  };
  const wordsOf = ({ code, message }: DraftFlaw) => {
    const key = `packs.flaw.${code}`;
    return isKey(key) ? t(key) : message;
  };
  /** The words that it is about, and why the checker does not take them. */
  const detailOf = ({ values, because }: DraftFlaw) => {
    const { said = "", number, language } = values;
    if (said === "") return null;
    const blanks = { said, language: t(language === "es" ? "packs.language.es" : "packs.language.en") };
    const words =
      number === undefined ? t("packs.flaw-said", blanks) : t("packs.flaw-hint", { ...blanks, number });
    return because === null ? words : `${words}. ${whyWords(because, locale())}`;
  };
  return (
    <ul class="grid gap-1.5">
      <For each={props.flaws}>
        {(flaw) => (
          <li class="text-small">
            <a
              href={`#${anchorOf(flaw.place)}`}
              class="quiet-link font-semibold"
              onClick={(event) => {
                event.preventDefault();
                props.onGo(flaw.place);
              }}
            >
              {nameOf(flaw.place)}
            </a>
            : {wordsOf(flaw)}
            <Show when={detailOf(flaw)}>
              {(detail) => (
                <span class="block text-ink-2" dir="auto">
                  {detail()}
                </span>
              )}
            </Show>
          </li>
        )}
      </For>
    </ul>
  );
}
