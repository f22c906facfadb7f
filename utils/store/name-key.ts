/** A name as it is compared: case, width and white space do not matter, nor does what follows a comma ("Li, MBA"). */
export function nameKey(name: string): string {
  const [before = ''] = name.normalize('NFKC').split(',', 1);
  return (before.trim() || name).replace(/\s+/gu, ' ').trim().toLowerCase();
}
