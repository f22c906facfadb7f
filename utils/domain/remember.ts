/** Then all is forgotten, so that nothing piles up. */
const MAX_REMEMBERED = 400;

/** Makes something of a text, such as a name or a locale, and keeps it for the next time: pages say the same again and again. */
export function remembered<Made>(make: (text: string) => Made): (text: string) => Made {
  const made = new Map<string, Made>();
  return (text) => {
    if (!made.has(text)) {
      if (made.size >= MAX_REMEMBERED) made.clear();
      made.set(text, make(text));
    }
    return made.get(text) as Made;
  };
}
