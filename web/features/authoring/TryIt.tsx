import { createSignal, For, Show } from "solid-js";
import type { DraftItem } from "../../../server/modules/curriculum/authoring/content.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { lazily } from "../../i18n/lazily.ts";
import { Later } from "../../ui/Later.tsx";
import type { AuthoringApi } from "./authoring-api.ts";
import type { PackWriting } from "./create-pack-draft.ts";
import type { Language } from "./draft.models.ts";
import { SelectField } from "./fields/SelectField.tsx";
import { TryAnswer } from "./TryAnswer.tsx";

const TryDialogue = lazily(["authoring"], () => import("./TryDialogue.tsx"));

/** An item as a student would have it: an answer that is checked, and a dialogue. */
export function TryIt(props: {
  readonly item: DraftItem;
  readonly writing: PackWriting;
  readonly api: AuthoringApi;
}) {
  const { t, locale } = useI18n();
  const languages = () => props.writing.content.languages;
  const [wanted, setWanted] = createSignal<Language>(locale());
  const language = () => languages().find((one) => one === wanted()) ?? languages()[0] ?? "en";
  const answered = () => (props.item.kind === "problem" || props.item.kind === "choice" ? props.item : null);
  return (
    <section class="grid grid-cols-[minmax(0,1fr)] content-start gap-4 rounded-sheet border border-line bg-paper p-4">
      <h3 class="text-[1rem]">{t("packs.try")}</h3>
      <Show when={languages().length > 1}>
        <SelectField
          label={t("packs.try-language")}
          onChange={(value) => setWanted(value === "es" ? "es" : "en")}
        >
          <For each={languages()}>
            {(one) => (
              <option value={one} selected={one === language()}>
                {t(`packs.language.${one}`)}
              </option>
            )}
          </For>
        </SelectField>
      </Show>
      <Show when={answered()}>
        {(item) => <TryAnswer item={item()} language={language()} api={props.api} />}
      </Show>
      <Later>
        <TryDialogue itemId={props.item.id} language={language()} writing={props.writing} api={props.api} />
      </Later>
    </section>
  );
}
