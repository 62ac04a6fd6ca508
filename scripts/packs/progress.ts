/** A progress bar on standard error, drawn where a person watches; elsewhere a line at each tenth. */
export interface Progress {
  readonly show: (done: number, total: number) => void;
  /** Ends the line. */
  readonly end: () => void;
}

const width = 28;

/** @param label what is going on, in a few words */
export function makeProgress(
  label: string,
  output: { isTTY?: boolean; write(text: string): unknown },
): Progress {
  let last = -1;
  return {
    show: (done, total) => {
      const share = total === 0 ? 1 : done / total;
      const step = Math.floor(share * (output.isTTY ? 200 : 10));
      if (step === last) return;
      last = step;
      const filled = Math.round(share * width);
      const bar = `${"█".repeat(filled)}${"░".repeat(width - filled)}`;
      const line = `${label} ${bar} ${done}/${total}`;
      output.write(output.isTTY ? `\r${line}` : `${line}\n`);
    },
    end: () => {
      if (output.isTTY && last >= 0) output.write("\n");
    },
  };
}
