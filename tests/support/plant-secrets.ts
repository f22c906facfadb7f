/**
 * Puts secrets into every kind of place a page has, by a seed. Runs inside a page, so it uses nothing from outside itself.
 * @returns how many were planted.
 */
export function plantSecrets(secrets: readonly string[], seed: number): number {
  let state = seed * 2_654_435_761 + 1;
  let planted = 0;
  const random = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const secret = () => {
    planted += 1;
    return secrets[random(secrets.length)]!;
  };
  /** Some places keep what they say, so that the page stays one that is read. */
  const spoil = (value: string, join: string) =>
    [value, `${value}${join}${secret()}`, `${secret()}${join}${value}`, secret()][random(4)]!;

  function spoilAddress(href: string): string {
    const url = new URL(href, 'https://www.linkedin.com');
    if (random(3) === 0) url.pathname = url.pathname.replace(/[^/]+/, () => encodeURIComponent(secret()));
    if (random(3) === 0) url.pathname += encodeURIComponent(secret());
    if (random(2) === 0) url.searchParams.set(random(2) === 0 ? secret() : 'recipient', secret());
    if (random(3) === 0) url.hash = secret();
    return [url.href, `mailto:${secret()}`, `tel:${secret()}`, `https://${encodeURIComponent(secret())}.example/`][
      random(8) > 4 ? random(4) : 0
    ]!;
  }

  function spoilAttributes(element: Element): void {
    for (const { name, value } of [...element.attributes]) {
      if (name === 'href') element.setAttribute(name, spoilAddress(value));
      else element.setAttribute(name, spoil(value, ['-', '_', ' ', '.'][random(4)]!));
    }
    for (const name of [
      'aria-label',
      'alt',
      'title',
      'data-member-id',
      'id',
      'class',
      'componentkey',
      'role',
      'data-testid',
    ])
      if (random(6) === 0) element.setAttribute(name, secret());
    element.setAttribute(
      secret()
        .replace(/[^a-z]/gi, '')
        .toLowerCase() || 'x',
      secret(),
    );
  }

  function surround(element: Element): void {
    element.before(document.createComment(secret()));
    if (random(12) === 0)
      element.append(
        document.createElement(
          `x-${secret()
            .replace(/[^a-z]/gi, '')
            .toLowerCase()}`,
        ),
      );
    if (random(12) === 0) element.append(secret());
  }

  const texts = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  for (let at = texts.nextNode(); at; at = texts.nextNode())
    if (at.nodeValue?.trim() && at.parentElement?.tagName !== 'STYLE') at.nodeValue = spoil(at.nodeValue, ' ');
  for (const element of [...document.querySelectorAll('body *, meta, html')]) {
    spoilAttributes(element);
    if (element.closest('body')) surround(element);
  }
  return planted;
}
