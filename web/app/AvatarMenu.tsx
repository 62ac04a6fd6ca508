import { useNavigate } from "@solidjs/router";
import Footprints from "lucide-solid/icons/footprints";
import LogOut from "lucide-solid/icons/log-out";
import UserRound from "lucide-solid/icons/user-round";
import { createSignal, Show } from "solid-js";
import { type Locale, localeNames, useI18n } from "../i18n/i18n.tsx";
import { Menu, MenuChoice, MenuItem, MenuLine } from "../ui/Menu.tsx";
import { type User, useSession } from "./session.tsx";
import { type ThemeChoice, useTheme } from "./theme.tsx";

/** The page about oneself, language, theme, signing out. */
export default function AvatarMenu(props: { readonly user: User }) {
  const { t, locale, setLocale } = useI18n();
  const navigate = useNavigate();
  const theme = useTheme();
  const session = useSession();
  const [leaving, setLeaving] = createSignal(false);
  const themes: readonly ThemeChoice[] = ["light", "dark", "system"];
  const locales: readonly Locale[] = ["en", "es"];

  async function signOut() {
    setLeaving(true);
    try {
      await session.signOut();
    } finally {
      setLeaving(false);
    }
  }

  return (
    <Menu
      triggerLabel={t("menu.open", { name: props.user.name })}
      triggerClass="grid size-11 place-items-center rounded-full"
      disabled={leaving()}
      trigger={
        <span class="grid size-[34px] place-items-center rounded-full border border-own-line bg-own text-small font-semibold text-own-ink">
          {[...props.user.name][0]?.toLocaleUpperCase()}
        </span>
      }
    >
      <p class="px-2.5 pt-1.5 text-small">
        <strong class="font-semibold">{props.user.name}</strong>{" "}
        <span class="text-ink-2">
          {props.user.username} · {t(`role.${props.user.role}`)}
        </span>
      </p>
      <Show when={props.user.role === "student"}>
        <MenuItem icon={<UserRound class="size-4" aria-hidden="true" />} onSelect={() => navigate("/you")}>
          {t("you.open")}
        </MenuItem>
      </Show>
      <Show when={props.user.role === "teacher"}>
        <MenuItem
          icon={<Footprints class="size-4" aria-hidden="true" />}
          onSelect={() => navigate("/first-steps")}
        >
          {t("first-steps.title")}
        </MenuItem>
      </Show>
      <MenuChoice
        label={t("menu.language")}
        value={locale()}
        options={locales.map((value) => ({ value, label: localeNames[value] }))}
        onChange={setLocale}
      />
      <MenuChoice
        label={t("menu.theme")}
        value={theme.choice()}
        options={themes.map((value) => ({ value, label: t(`menu.theme.${value}`) }))}
        onChange={theme.choose}
      />
      <MenuLine />
      <MenuItem icon={<LogOut class="size-4" aria-hidden="true" />} onSelect={() => void signOut()}>
        {t("menu.sign-out")}
      </MenuItem>
    </Menu>
  );
}
