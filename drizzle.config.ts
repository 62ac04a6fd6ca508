import { defineConfig } from "drizzle-kit";

export default defineConfig({
  dialect: "sqlite",
  schema: "./server/modules/**/*.table.ts",
  out: "./server/db/migrations",
  breakpoints: true,
});
