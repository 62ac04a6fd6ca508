import X from "lucide-solid/icons/x";
import { createSignal, createUniqueId, For, Show } from "solid-js";
import type { GroupView } from "../../../server/modules/classes/groups/groups.schemas.ts";
import type { GroupWishes } from "../../../server/modules/review/insights/insights.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Button, IconButton } from "../../ui/Button.tsx";
import { fieldLook, TextField } from "../../ui/TextField.tsx";
import type { PairWish } from "./board.models.ts";

interface Named {
  readonly id: string;
  readonly name: string;
}

type Pair = readonly [Named, Named];

/** What a teacher wishes of groups: what for, sizes, who together, who apart, which to keep. */
export function GroupWishesForm(props: {
  readonly students: readonly Named[];
  readonly existing: readonly GroupView[];
  readonly busy: boolean;
  readonly onPropose: (wishes: GroupWishes, pairs: readonly PairWish[]) => void;
}) {
  const { t } = useI18n();
  const [purpose, setPurpose] = createSignal<GroupWishes["purpose"]>("need");
  const [from, setFrom] = createSignal("2");
  const [to, setTo] = createSignal("4");
  const [number, setNumber] = createSignal("");
  const [together, setTogether] = createSignal<readonly Pair[]>([]);
  const [apart, setApart] = createSignal<readonly Pair[]>([]);
  const [keep, setKeep] = createSignal<readonly string[]>([]);
  const [seed, setSeed] = createSignal(1);
  const whole = (text: string, least: number) => Math.max(least, Math.floor(Number(text)) || least);
  const ids = (pairs: readonly Pair[]) => pairs.map(([one, other]) => [one.id, other.id]);
  const submit = () => {
    const least = whole(from(), 1);
    const pairs = [
      ...together().map((pair): PairWish => ({ kind: "together", pair })),
      ...apart().map((pair): PairWish => ({ kind: "apart", pair })),
    ];
    const wishes: GroupWishes = {
      purpose: purpose(),
      from: least,
      to: whole(to(), least),
      count: number().trim() === "" ? null : whole(number(), 1),
      together: ids(together()),
      apart: ids(apart()),
      keep: keep().filter((id) => props.existing.some((group) => group.id === id)),
      seed: seed(),
    };
    props.onPropose(wishes, pairs);
    // Asking again looks for other groups with the same wishes.
    setSeed(seed() + 1);
  };
  return (
    <form
      class="sheet grid gap-4 px-5 py-4"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <fieldset class="flex flex-wrap gap-2">
        <legend class="mb-1.5 font-semibold text-small">{t("insights.purpose")}</legend>
        <For each={["need", "complement"] as const}>
          {(one) => (
            <label class="flex items-center gap-2 rounded-control border border-line px-3 py-2 text-small has-checked:border-teal has-checked:bg-teal-wash">
              <input
                type="radio"
                name="purpose"
                checked={purpose() === one}
                onChange={() => setPurpose(one)}
              />
              {t(`insights.purpose.${one}`)}
            </label>
          )}
        </For>
      </fieldset>
      <div class="grid grid-cols-3 gap-3 sm:max-w-md">
        <For
          each={
            [
              ["insights.size-from", from, setFrom],
              ["insights.size-to", to, setTo],
              ["insights.how-many", number, setNumber],
            ] as const
          }
        >
          {([label, value, set]) => (
            <TextField
              label={t(label)}
              type="number"
              min="1"
              placeholder={t("insights.any")}
              value={value()}
              onInput={(event) => set(event.currentTarget.value)}
            />
          )}
        </For>
      </div>
      <div class="grid gap-4 page:grid-cols-2">
        <PairWishes
          label={t("insights.together")}
          students={props.students}
          pairs={together()}
          onChange={setTogether}
        />
        <PairWishes
          label={t("insights.apart")}
          students={props.students}
          pairs={apart()}
          onChange={setApart}
        />
      </div>
      <Show when={props.existing.length > 0}>
        <fieldset class="flex flex-wrap gap-x-4 gap-y-1.5">
          <legend class="mb-1 font-semibold text-small">{t("insights.keep")}</legend>
          <For each={props.existing}>
            {(group) => (
              <label class="flex items-center gap-2 text-small pointer-coarse:min-h-11">
                <input
                  type="checkbox"
                  checked={keep().includes(group.id)}
                  onChange={(event) =>
                    setKeep(
                      event.currentTarget.checked
                        ? [...keep(), group.id]
                        : keep().filter((id) => id !== group.id),
                    )
                  }
                />
                {group.name}
              </label>
            )}
          </For>
        </fieldset>
      </Show>
      <Button type="submit" kind="primary" class="justify-self-start" aria-disabled={props.busy}>
        {t("insights.propose")}
      </Button>
    </form>
  );
}

/** Pairs of students that shall be together, or apart. */
function PairWishes(props: {
  readonly label: string;
  readonly students: readonly Named[];
  readonly pairs: readonly Pair[];
  readonly onChange: (pairs: readonly Pair[]) => void;
}) {
  const { t } = useI18n();
  const [one, setOne] = createSignal("");
  const [other, setOther] = createSignal("");
  const id = createUniqueId();
  const student = (wanted: string) => props.students.find((each) => each.id === wanted);
  const add = () => {
    const [left, right] = [student(one()), student(other())];
    if (!left || !right || left.id === right.id) return;
    props.onChange([...props.pairs, [left, right]]);
    setOther("");
  };
  const choice = (value: () => string, set: (id: string) => void, name: string) => (
    <select
      aria-label={name}
      class={`${fieldLook} min-w-0 py-1.5 text-small`}
      value={value()}
      onChange={(event) => set(event.currentTarget.value)}
    >
      <option value="">{t("insights.choose")}</option>
      <For each={props.students}>{(each) => <option value={each.id}>{each.name}</option>}</For>
    </select>
  );
  return (
    <fieldset class="grid min-w-0 content-start gap-2" aria-labelledby={id}>
      <legend id={id} class="font-semibold text-small">
        {props.label}
      </legend>
      <div class="grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto] gap-2">
        {choice(one, setOne, t("insights.first-student", { wish: props.label }))}
        {choice(other, setOther, t("insights.second-student", { wish: props.label }))}
        <Button kind="tool" aria-label={t("insights.add-named", { wish: props.label })} onClick={add}>
          {t("insights.add")}
        </Button>
      </div>
      <ul class="flex flex-wrap gap-1.5">
        <For each={props.pairs}>
          {(pair) => (
            <li class="flex items-center gap-1 rounded-full border border-line ps-3 text-small">
              {pair[0].name} + {pair[1].name}
              <IconButton
                label={t("insights.remove-pair", { one: pair[0].name, other: pair[1].name })}
                onClick={() => props.onChange(props.pairs.filter((each) => each !== pair))}
              >
                <X class="size-4" aria-hidden="true" />
              </IconButton>
            </li>
          )}
        </For>
      </ul>
    </fieldset>
  );
}
