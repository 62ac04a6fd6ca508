import type { ItemStatisticsView } from "../insights.schemas.ts";
import type { Look } from "../look.usecases.ts";
import { namingIn, skillOfMisconception } from "../naming.usecases.ts";
import { sentencesOf } from "./item-sentences.models.ts";
import { statisticsOf } from "./item-statistics.models.ts";

/** Items of a class with what their statistics say; those that need a look first. */
export function itemsFor({ record, refused }: Look, locale: "en" | "es"): readonly ItemStatisticsView[] {
  const naming = namingIn(locale);
  return statisticsOf(record.answers, record.disputes, refused, skillOfMisconception).map(
    ({
      skill,
      itemId,
      students,
      right,
      between,
      discrimination,
      refusedForm,
      disputed,
      findings,
      ...more
    }) => ({
      itemId,
      text: naming.item(itemId),
      skill: { id: skill, name: naming.skill(skill) },
      students,
      right,
      between: [between[0], between[1]],
      discrimination,
      refusedForm,
      disputed,
      findings: [...findings],
      says: [
        ...sentencesOf(
          {
            skill,
            itemId,
            students,
            right,
            between,
            discrimination,
            refusedForm,
            disputed,
            findings,
            ...more,
          },
          locale,
        ),
      ],
    }),
  );
}
