import { render } from "solid-js/web";
import { z } from "zod";
import { firstLocale, I18nProvider } from "../i18n/i18n.tsx";
import { bringLanguage } from "../i18n/words.ts";
import "../ui/theme.css";
import { ProfileProvider } from "./profile.tsx";
import { Routes } from "./routes.tsx";
import { createSession, SessionProvider } from "./session.tsx";
import { ThemeProvider } from "./theme.tsx";

// The content security policy forbids `new Function`, which zod would otherwise use to go faster.
z.config({ jitless: true });

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no element with the id root");

// Without the words of another language the page begins in English.
await bringLanguage(firstLocale()).catch(() => undefined);

render(() => {
  const session = createSession((...request) => fetch(...request));
  void session.find();
  return (
    <I18nProvider>
      <ThemeProvider>
        <SessionProvider session={session}>
          <ProfileProvider>
            <Routes />
          </ProfileProvider>
        </SessionProvider>
      </ThemeProvider>
    </I18nProvider>
  );
}, root);
