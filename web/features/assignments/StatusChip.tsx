import type { AssignmentView } from "../../../server/modules/classes/assignments/assignments.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Chip } from "../../ui/Chip.tsx";

const tones = { draft: "plain", given: "teal", closed: "good" } as const;

/** Whether an assignment is a draft, given, or closed. */
export function StatusChip(props: { readonly status: AssignmentView["status"] }) {
  const { t } = useI18n();
  return <Chip tone={tones[props.status]}>{t(`assignments.status.${props.status}`)}</Chip>;
}
