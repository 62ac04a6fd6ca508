import { AppError } from "../../server/shared/errors.ts";
import { checkPacks } from "./check.ts";
import { FolderError } from "./folders.ts";
import { importOatutor } from "./import.ts";

const usage = `usage: npm run -s packs -- check [DIR]
       npm run packs -- import oatutor DIR
`;

async function main([command, ...rest]: readonly string[]): Promise<number> {
  if (command === "check" && rest.length <= 1) return checkPacks(rest[0]);
  const [layout, folder] = rest;
  if (command === "import" && layout === "oatutor" && folder !== undefined && rest.length === 2)
    return importOatutor(folder);
  process.stderr.write(usage);
  return 2;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const isOurs = error instanceof FolderError || error instanceof AppError;
    const text = isOurs
      ? `${error.code}: ${error.message}`
      : error instanceof Error
        ? error.message
        : String(error);
    process.stderr.write(`${text}\n`);
    process.exitCode = 1;
  },
);
