import { For, Index } from "solid-js";
import {
  type DraftConcept,
  type DraftExpectation,
  type DraftMisconception,
  draftLimits,
} from "../../../../server/modules/curriculum/authoring/content.schemas.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import type { PackWriting } from "../create-pack-draft.ts";
import { ideaLines, newExpectation, newMisconception, withIdeaLines } from "../draft.models.ts";
import { AddButton, Piece } from "./AddRemove.tsx";
import { SayingsField } from "./SayingsField.tsx";
import { SelectField } from "./SelectField.tsx";
import { WordsField } from "./WordsField.tsx";

/** A question that is talked through: what a complete answer says, and what students believe instead. */
export default function ConceptFields(props: { readonly item: DraftConcept; readonly writing: PackWriting }) {
  const { t } = useI18n();
  const languages = () => props.writing.content.languages;
  const edit = (act: (item: DraftConcept) => void) => props.writing.editItem(props.item.id, "concept", act);
  return (
    <div class="grid grid-cols-[minmax(0,1fr)] gap-4">
      <WordsField
        label={t("packs.question")}
        rows={2}
        words={props.item.question}
        languages={languages()}
        onChange={(language, text) =>
          edit((item) => {
            item.question[language] = text;
          })
        }
      />
      <p class="text-small font-semibold">{t("packs.expectations")}</p>
      <ol class="grid gap-3">
        <Index each={props.item.expectations}>
          {(one, index) => (
            <Piece
              name={t("packs.expectation", { number: index + 1 })}
              remove={t("packs.expectation-remove", { number: index + 1 })}
              onRemove={() => edit((item) => void item.expectations.splice(index, 1))}
            >
              <Said
                said={one()}
                writing={props.writing}
                onEdit={(act) =>
                  edit((item) => {
                    const said = item.expectations[index];
                    if (said) act(said);
                  })
                }
              />
              <For each={["hint", "prompt"] as const}>
                {(field) => (
                  <WordsField
                    label={t(field === "hint" ? "packs.hint-for" : "packs.prompt")}
                    words={one()[field]}
                    languages={languages()}
                    onChange={(language, text) =>
                      edit((item) => {
                        const expectation = item.expectations[index];
                        if (expectation) expectation[field][language] = text;
                      })
                    }
                  />
                )}
              </For>
            </Piece>
          )}
        </Index>
      </ol>
      <AddButton
        disabled={props.item.expectations.length >= draftLimits.expectations}
        onClick={() => edit((item) => void item.expectations.push(newExpectation()))}
      >
        {t("packs.expectation-add")}
      </AddButton>
      <p class="text-small font-semibold">{t("packs.misconceptions")}</p>
      <ol class="grid gap-3">
        <Index each={props.item.misconceptions}>
          {(one, index) => {
            const editOne = (act: (belief: DraftMisconception) => void) =>
              edit((item) => {
                const belief = item.misconceptions[index];
                if (belief) act(belief);
              });
            return (
              <Piece
                name={t("packs.misconception", { number: index + 1 })}
                remove={t("packs.misconception-remove", { number: index + 1 })}
                onRemove={() => edit((item) => void item.misconceptions.splice(index, 1))}
              >
                <Said said={one()} writing={props.writing} onEdit={(act) => editOne(act)} />
                <WordsField
                  label={t("packs.ask")}
                  words={one().ask}
                  languages={languages()}
                  onChange={(language, text) =>
                    editOne((belief) => {
                      belief.ask[language] = text;
                    })
                  }
                />
                <SelectField
                  label={t("packs.answered-by")}
                  onChange={(value) =>
                    editOne((belief) => {
                      belief.answeredBy = value;
                    })
                  }
                >
                  <option value="" selected={one().answeredBy === ""}>
                    {t("packs.answered-by-none")}
                  </option>
                  <Index each={props.item.expectations}>
                    {(part, at) => (
                      <option value={part().id} selected={one().answeredBy === part().id}>
                        {t("packs.expectation", { number: at + 1 })}
                      </option>
                    )}
                  </Index>
                </SelectField>
              </Piece>
            );
          }}
        </Index>
      </ol>
      <AddButton
        disabled={props.item.misconceptions.length >= draftLimits.misconceptions}
        onClick={() => edit((item) => void item.misconceptions.push(newMisconception()))}
      >
        {t("packs.misconception-add")}
      </AddButton>
      <WordsField
        label={t("packs.summary")}
        rows={2}
        words={props.item.summary}
        languages={languages()}
        onChange={(language, text) =>
          edit((item) => {
            item.summary[language] = text;
          })
        }
      />
    </div>
  );
}

type Saying = Pick<DraftExpectation, "statement" | "paraphrases" | "ideas">;

/** A sentence, ways a student says it, and the words that must be there. */
function Said(props: {
  readonly said: Saying;
  readonly writing: PackWriting;
  readonly onEdit: (act: (said: Saying) => void) => void;
}) {
  const { t } = useI18n();
  const languages = () => props.writing.content.languages;
  return (
    <>
      <WordsField
        label={t("packs.statement")}
        words={props.said.statement}
        languages={languages()}
        onChange={(language, text) =>
          props.onEdit((said) => {
            said.statement[language] = text;
          })
        }
      />
      <SayingsField
        label={t("packs.paraphrases")}
        sayings={props.said.paraphrases}
        languages={languages()}
        most={draftLimits.paraphrases}
        onChange={(language, lines) =>
          props.onEdit((said) => {
            said.paraphrases[language] = lines;
          })
        }
      />
      <SayingsField
        label={t("packs.ideas")}
        note={t("packs.ideas-note")}
        sayings={{ en: ideaLines(props.said.ideas, "en"), es: ideaLines(props.said.ideas, "es") }}
        languages={languages()}
        most={draftLimits.ideas}
        onChange={(language, lines) =>
          props.onEdit((said) => {
            said.ideas = withIdeaLines(said.ideas, language, lines);
          })
        }
      />
    </>
  );
}
