/**
 * A sentence with its blanks filled: `{name}` with its value, `{name|one|many}` with how many there are and of what. A
 * blank that has no value stays to be seen; what is put in is never read for blanks again.
 */
export function filled(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(
    /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g,
    (blank, name: string, one?: string, many?: string) => {
      const value = values[name];
      if (value === undefined) return blank;
      return one === undefined ? String(value) : `${value} ${Number(value) === 1 ? one : many}`;
    },
  );
}
