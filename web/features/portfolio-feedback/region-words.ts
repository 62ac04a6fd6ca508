import type { Region } from "../../../server/modules/portfolio/feedback/feedback.schemas.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { placeOf, shareOf } from "./regions.models.ts";

/** Where a region is, for those who can't see it: "upper left, about a quarter of the picture". */
export function whereIs(region: Region, { t }: Pick<I18n, "t">): string {
  return t("feedback.where", {
    place: t(`feedback.place.${placeOf(region)}`),
    share: t(`feedback.share.${shareOf(region)}`),
  });
}
