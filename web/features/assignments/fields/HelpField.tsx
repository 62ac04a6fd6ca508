import { Show } from "solid-js";
import type { ClassView } from "../../../../server/modules/classes/classes.schemas.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { Choice } from "../../classes/Choice.tsx";
import type { Form } from "../form.models.ts";

const policies = ["coach", "guide", "explain", "exam", "off"] as const;

/** How much the tutor helps in an assignment, and whether a teacher reads its replies first: as in the class unless said here. */
export default function HelpField(props: {
  readonly policy: Form["policy"];
  readonly replies: Form["replies"];
  readonly class: ClassView | undefined;
  /** Whether something in it is practised, and not asked as it stands. */
  readonly isPractised: boolean;
  readonly onChange: (fields: Pick<Form, "policy"> | Pick<Form, "replies">) => void;
}) {
  const { t } = useI18n();
  const asInClass = (words: string | undefined) =>
    words ? t("assign.as-class-now", { now: words }) : t("assign.as-class");
  const isExam = () => (props.policy ?? props.class?.policy) === "exam";
  return (
    <>
      <Choice
        legend={t("assign.help")}
        value={props.policy ?? "class"}
        options={[
          {
            value: "class" as const,
            label: asInClass(props.class && t(`class.policy.${props.class.policy}`)),
          },
          ...policies.map((policy) => ({
            value: policy,
            label: t(`class.policy.${policy}`),
            why: t(policy === "off" ? "assign.policy.off-why" : `class.policy.${policy}-why`),
          })),
        ]}
        onChange={(policy) => props.onChange({ policy: policy === "class" ? null : policy })}
      />
      <Show when={isExam()}>
        <p class="rounded-control bg-teal-wash px-4 py-3 text-small text-teal-ink">{t("assign.exam-lead")}</p>
        <Show when={props.isPractised}>
          <p role="status" class="rounded-control bg-look-wash px-4 py-3 text-small text-ink">
            {t("assign.exam-practised")}
          </p>
        </Show>
      </Show>
      <Show when={props.class?.read}>
        <Choice
          legend={t("class.rules-replies")}
          value={props.replies ?? "class"}
          options={[
            { value: "class" as const, label: t("assign.as-class") },
            ...(["direct", "drafted"] as const).map((replies) => ({
              value: replies,
              label: t(`assign.replies.${replies}`),
            })),
          ]}
          onChange={(replies) => props.onChange({ replies: replies === "class" ? null : replies })}
        />
      </Show>
    </>
  );
}
