import { Match, Switch } from "solid-js";
import { longestName } from "../../../server/modules/learners/profile/profile.schemas.ts";
import { localeNames, useI18n } from "../../i18n/i18n.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { AccommodationSwitches } from "./AccommodationSwitches.tsx";
import { ListField } from "./ListField.tsx";
import { type ListKind, type WelcomeDraft, withOwnWords } from "./welcome-draft.ts";

/** The questions, in order. */
export const welcomeSteps = ["name", "goal", "interest", "help", "comfort"] as const;
type WelcomeStepName = (typeof welcomeSteps)[number];

/** The list that is made at a step, or null. */
export const listAt: Readonly<Record<WelcomeStepName, ListKind | null>> = {
  name: "language",
  goal: "goal",
  interest: "interest",
  help: "help-preference",
  comfort: null,
};

const goals = ["test", "catch-up", "understand", "ahead"] as const;
const interests = ["sports", "music", "games", "animals", "drawing", "cooking"] as const;
const helps = ["questions", "example", "small", "picture"] as const;

/** What is asked at one step. */
export function WelcomeStep(props: {
  readonly step: WelcomeStepName;
  readonly draft: WelcomeDraft;
  readonly onChange: (change: Partial<WelcomeDraft>) => void;
}) {
  const { t } = useI18n();
  const list = (kind: ListKind, label: string, suggestions: readonly string[]) => (
    <ListField
      label={label}
      suggestions={suggestions}
      chosen={props.draft[kind]}
      onChange={(chosen) => props.onChange({ [kind]: [...chosen] })}
      text={props.draft.own}
      onText={(own) => props.onChange({ own })}
      onAdd={() => props.onChange(withOwnWords(props.draft, kind))}
    />
  );
  return (
    <Switch>
      <Match when={props.step === "name"}>
        <div class="grid gap-6">
          <TextField
            label={t("welcome.name-field")}
            dir="auto"
            autocomplete="nickname"
            maxLength={longestName}
            value={props.draft.name}
            onInput={(event) => props.onChange({ name: event.currentTarget.value })}
          />
          <div class="grid gap-3">
            <h2 class="text-[1.1rem]">{t("welcome.language")}</h2>
            {list("language", t("welcome.language"), Object.values(localeNames))}
          </div>
        </div>
      </Match>
      <Match when={props.step === "goal"}>
        {list(
          "goal",
          t("welcome.goal"),
          goals.map((one) => t(`welcome.goal.${one}`)),
        )}
      </Match>
      <Match when={props.step === "interest"}>
        {list(
          "interest",
          t("welcome.interest"),
          interests.map((one) => t(`welcome.interest.${one}`)),
        )}
      </Match>
      <Match when={props.step === "help"}>
        {list(
          "help-preference",
          t("welcome.help"),
          helps.map((one) => t(`welcome.help.${one}`)),
        )}
      </Match>
      <Match when={props.step === "comfort"}>
        <AccommodationSwitches
          label={t("welcome.comfort")}
          chosen={props.draft.accommodation}
          onSwitch={(accommodation, on) => {
            const others = props.draft.accommodation.filter((one) => one !== accommodation);
            props.onChange({ accommodation: on ? [...others, accommodation] : others });
          }}
        />
      </Match>
    </Switch>
  );
}
