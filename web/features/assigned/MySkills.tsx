import Check from "lucide-solid/icons/check";
import { createSignal, For, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { StartPractice } from "../practice/StartPractice.tsx";

/** Skills beyond this many are shown when they are asked for. */
const shownAtOnce = 8;

/** Skills to work on until they are mastered: each with where it stands, and the next one to practise. */
export function MySkills(props: {
  readonly assignmentId: string;
  readonly skills: readonly { readonly id: string; readonly name: string; readonly mastered: boolean }[];
  readonly isOpen: boolean;
}) {
  const { t, count } = useI18n();
  const [all, setAll] = createSignal(false);
  const next = () => props.skills.find(({ mastered }) => !mastered);
  return (
    <>
      <ul class="grid">
        <For each={all() ? props.skills : props.skills.slice(0, shownAtOnce)}>
          {(skill) => (
            <li class="flex items-center gap-3 border-line border-b py-1.5">
              <span class="min-w-0 flex-1 break-words">{skill.name}</span>
              <span class="flex items-center gap-1.5 text-small text-ink-2">
                <Show when={skill.mastered}>
                  <Check class="size-4 stroke-[2.6] text-good" aria-hidden="true" />
                </Show>
                {t(skill.mastered ? "assigned.mastered" : "assigned.not-yet")}
              </span>
            </li>
          )}
        </For>
      </ul>
      <Show when={!all() && props.skills.length > shownAtOnce}>
        <Button kind="ghost" class="justify-self-start" onClick={() => setAll(true)}>
          {count("assigned.more-skills", props.skills.length - shownAtOnce)}
        </Button>
      </Show>
      <Show when={props.isOpen && next()}>
        {(skill) => (
          <StartPractice
            skillId={skill().id}
            assignmentId={props.assignmentId}
            class="max-w-full justify-self-start whitespace-normal! text-start"
          >
            {t("assigned.practise", { name: skill().name })}
          </StartPractice>
        )}
      </Show>
    </>
  );
}
