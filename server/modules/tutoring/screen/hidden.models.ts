/** Texts hidden in a message: Base64, hexadecimal, Morse, ROT13 where it is named, and letters in reverse. */
export function hiddenTexts(text: string): readonly string[] {
  const found: string[] = [];
  for (const run of (text.match(/[A-Za-z0-9+/]{24,4000}={0,2}/g) ?? []).slice(0, 8)) {
    const decoded = /^[0-9a-fA-F]+$/.test(run) ? fromHex(run) : fromBase64(run);
    if (decoded !== null) found.push(decoded);
  }
  for (const run of (text.match(/(?:[0-9a-fA-F]{2}[ :]){12,2000}[0-9a-fA-F]{2}/g) ?? []).slice(0, 4)) {
    const decoded = fromHex(run.replace(/[ :]/g, ""));
    if (decoded !== null) found.push(decoded);
  }
  if (/^[\s.\-/–—·]{40,}/.test(text.slice(0, 400)) || /(?:[.-]{1,5} +){12,}/.test(text))
    found.push(fromMorse(text));
  if (/\brot-?13\b|\bcaesar\b/i.test(text)) found.push(rot13(text.slice(0, 8000)));
  if (/\b(?:snoitcurtsni|tpmorp|erongi|flesym|drager)\w*/i.test(text))
    found.push([...text.slice(0, 8000)].reverse().join(""));
  return found;
}

function readableOrNull(text: string): string | null {
  const letters = text.match(/[a-z ]/gi)?.length ?? 0;
  return text.length >= 12 && letters / text.length > 0.8 ? text : null;
}

function fromBase64(run: string): string | null {
  try {
    return readableOrNull(atob(run.length % 4 === 1 ? run.slice(0, -1) : run));
  } catch {
    return null;
  }
}

function fromHex(run: string): string | null {
  return readableOrNull(
    run.replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16))).replace(/[^\x20-\x7e]$/, ""),
  );
}

function rot13(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => {
    const start = letter <= "Z" ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - start + 13) % 26) + start);
  });
}

const morse: Readonly<Record<string, string>> = {
  ".-": "a",
  "-...": "b",
  "-.-.": "c",
  "-..": "d",
  ".": "e",
  "..-.": "f",
  "--.": "g",
  "....": "h",
  "..": "i",
  ".---": "j",
  "-.-": "k",
  ".-..": "l",
  "--": "m",
  "-.": "n",
  "---": "o",
  ".--.": "p",
  "--.-": "q",
  ".-.": "r",
  "...": "s",
  "-": "t",
  "..-": "u",
  "...-": "v",
  ".--": "w",
  "-..-": "x",
  "-.--": "y",
  "--..": "z",
};

function fromMorse(text: string): string {
  return text
    .slice(0, 20_000)
    .split(/ {2,}|\//)
    .map((word) =>
      word
        .trim()
        .split(" ")
        .map((sign) => morse[sign] ?? "")
        .join(""),
    )
    .join(" ");
}
