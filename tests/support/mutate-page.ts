/**
 * Ways in which LinkedIn might change a page without changing what it says. The function runs inside a page, so it is self-contained.
 * @returns what was done, in words, so that a failure can be understood.
 */
export function mutatePage(seed: number): string {
  let state = seed * 2_654_435_761 + 1;
  const random = (below: number): number => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e3779b9) | 0;
    return ((state ^ (state >>> 13)) >>> 0) % below;
  };
  const pick = <T>(list: ArrayLike<T>): T => list[random(list.length)]!;
  const anchors = '[componentkey*="opcard"], main section, [componentkey^="ConnectionsPage"], dialog, [role="dialog"]';
  const anywhere = () => pick(document.body.querySelectorAll('*:not(style):not(script):not(head)'));
  // Half of all changes hit the parts that matter.
  const target = (): Element => {
    const near = [...document.querySelectorAll(anchors)];
    const inside = near.length > 0 && random(2) === 0 ? pick(near).querySelectorAll('*') : [];
    return inside.length > 0 ? pick(inside) : anywhere();
  };
  const name = (element: Element) =>
    `${element.tagName.toLowerCase()} "${(element.textContent ?? '').trim().slice(0, 30)}"`;
  const words = ['Ver más', 'もっと見る', 'mehr anzeigen', 'المزيد', 'ещё', ''];
  const decoys = [
    '<p>Anna Decoy has 4,321 connections</p>',
    '<div><a href="/in/decoy-dora/">Dora Decoy</a><span>· 2nd</span></div>',
    '<p>Connected on March 3, 2021 with Dora Decoy</p>',
    '<a href="/company/decoys/">2,718 followers</a>',
    '<aside><a href="/mynetwork/grow/">Grow to 9,999</a></aside>',
    '<span>10115 Berlin</span>',
    '<p>since 2019</p>',
  ];
  const insertDecoy = (): string => {
    const place = anywhere();
    // A card with another date in it says that date: only outside is it a decoy.
    const isCard = place.closest(
      'li, [componentkey^="ConnectionCard_"], [componentkey="ConnectionsPage_ConnectionsList"] > *',
    );
    const html = pick(isCard ? decoys.filter((decoy) => !decoy.includes('Connected on')) : decoys);
    place.insertAdjacentHTML(pick(['beforebegin', 'afterend'] as const), html);
    return `decoy ${html} beside ${name(place)}`;
  };
  // Half of a name is another name: that would change what the page says.
  const isPartOfText = (element: Element): boolean => {
    const around = element.parentElement;
    const isText = around !== null && /^(p|h1|h2|h3|span|b)$/.test(around.localName);
    return (
      isText && (element.textContent ?? '').trim() !== '' && around.textContent?.trim() !== element.textContent?.trim()
    );
  };
  const mutations: readonly (() => string)[] = [
    () => {
      const element = target();
      if (isPartOfText(element)) return 'nothing';
      const said = `dropped ${name(element)}`;
      element.remove();
      return said;
    },
    () => {
      const element = target();
      element.after(element.cloneNode(true));
      return `doubled ${name(element)}`;
    },
    () => {
      const element = target();
      const around = document.createElement(pick(['div', 'span', 'section']));
      element.replaceWith(around);
      around.append(element);
      return `wrapped ${name(element)} in ${around.tagName.toLowerCase()}`;
    },
    () => {
      const element = target();
      const before = element.parentElement;
      // In the link of a card the order of the texts is what tells the name.
      if (before?.closest('a')) return 'nothing';
      before?.insertBefore(element, pick(before.children));
      return `moved ${name(element)} among its siblings`;
    },
    () => {
      const element = target();
      if (isPartOfText(element)) return 'nothing';
      const said = `emptied ${name(element)}`;
      element.replaceChildren();
      return said;
    },
    () => {
      const element = target();
      const texts = [...element.childNodes].filter(
        (node) => node.nodeType === 3 && !/\p{N}/u.test(node.nodeValue ?? ''),
      );
      // Names and marks are what the page says; labels are what a language makes of it.
      const isLabel = !element.closest('a, h1, h2, h3') && texts.length > 0 && !/[·•]/.test(element.textContent ?? '');
      if (isLabel) texts[0]!.nodeValue = pick(words);
      return isLabel ? `translated ${name(element)}` : 'nothing';
    },
    () => {
      const element = target();
      const attribute = pick([
        'data-testid',
        'data-view-name',
        'aria-label',
        'id',
        'role',
        'componentkey',
        'data-sdui-screen',
      ]);
      element.removeAttribute(attribute);
      return `took ${attribute} from ${name(element)}`;
    },
    () => {
      const element = target();
      // A form that is unwrapped, or a post, would make the site's own what was somebody's.
      if (element.matches('article, dialog, form, aside, main, body, li, a') || isPartOfText(element)) return 'nothing';
      const said = `unwrapped ${name(element)}`;
      element.replaceWith(...element.childNodes);
      return said;
    },
    () => {
      const element = target();
      if (!/^(div|section|p|span|h2|ul|figure)$/.test(element.localName)) return 'nothing';
      const other = document.createElement(pick(['div', 'section', 'span', 'p', 'h3']));
      for (const { name: key, value } of element.attributes) other.setAttribute(key, value);
      const said = `made ${name(element)} a ${other.localName}`;
      other.append(...element.childNodes);
      element.replaceWith(other);
      return said;
    },
    () => {
      const element = target();
      const text = [...element.childNodes].find(
        (node) => node.nodeType === 3 && (node.nodeValue ?? '').trim().length > 1,
      );
      if (!text) return 'nothing';
      const said = `split the text of ${name(element)}`;
      const rest = (text as Text).splitText(1 + random((text.nodeValue ?? '').length - 1));
      const between = random(2) === 0 ? document.createComment('') : document.createElement('span');
      rest.replaceWith(between, rest);
      if (between instanceof Element) between.append(rest);
      return said;
    },
    insertDecoy,
  ];
  const count = 1 + random(3);
  const isEmpty = () => document.body.querySelector('*:not(style):not(script)') === null;
  return Array.from({ length: count }, () => (isEmpty() ? 'nothing' : pick(mutations)())).join('; ');
}
