/** Letters and single spaces: nearly every name of thirty thousand. */
const PLAIN = /^[\w.-]+(?: [\w.-]+)*$/;

/** A name as it is compared: case, width and white space do not matter, nor does what follows a comma ("Li, MBA"). */
export function nameKey(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  const [before = ''] = name.normalize('NFKC').split(',', 1);
  return (before.trim() || name).replace(/\s+/gu, ' ').trim().toLowerCase();
}
