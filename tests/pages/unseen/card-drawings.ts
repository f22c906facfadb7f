import { composer, hrefOf, text, type Someone } from './unseen-page.ts';

/** How a card of layout B or C may be drawn. */
export type Draw = (person: Someone, date: string) => string;

const photo = (person: Someone) =>
  `<a href="${hrefOf(person)}"><figure aria-label="${text(person.name)}’s profile picture"><img alt="${text(person.name)}’s profile picture"></figure></a>`;
const titled = (person: Someone, name = `<p>${text(person.name)}</p>`) =>
  `<a href="${hrefOf(person)}"><div>${name}${person.headline && `<p>${text(person.headline)}</p>`}</div></a>`;
/** As it is seen, and as it is read out. */
export const twice = (said: string) => `<span aria-hidden="true">${said}</span><span class="_v2q">${said}</span>`;
const more = '<button aria-label="More actions"><svg id="overflow-web-ios-medium"></svg></button>';
export const plain: Draw = (person, date) =>
  `<div><div>${photo(person)}</div><div>${titled(person)}<p>${date}</p></div><div>${composer(person)}${more}</div></div>`;

/** Cards as they may be drawn. */
export const DRAWN: Readonly<Record<string, Draw>> = {
  plain,
  'a premium badge beside the name': (person, date) =>
    `<div>${photo(person)}<div>${titled(person, `<div class="_r3k"><p>${text(person.name)}</p><svg id="linkedin-bug-premium-xxsmall" aria-label="Premium member"></svg></div>`)}<p>${date}</p></div>${composer(person)}</div>`,
  'a verified badge inside the name': (person, date) =>
    `<div>${photo(person)}<div>${titled(person, `<p>${text(person.name)} <svg role="img" aria-label="Verified" id="verified-small"><title>Verified</title></svg></p>`)}<p>${date}</p></div>${composer(person)}</div>`,
  'an open-to-work frame named in the picture': (person, date) =>
    plain(person, date).replaceAll('’s profile picture', ' is open to work'),
  'a badge with words in the photo link': (person, date) =>
    `<div><a href="${hrefOf(person)}"><img alt="${text(person.name)}"><span class="_v2q">Status is reachable</span></a>${titled(person)}<p>${date}</p>${composer(person)}</div>`,
  'the day in a time element': (person, date) => plain(person, date).replace(`<p>${date}</p>`, `<time>${date}</time>`),
  'the day in a span': (person, date) =>
    plain(person, date).replace(`<p>${date}</p>`, `<div><span>${date}</span></div>`),
  'a hidden copy of the day': (person, date) =>
    plain(person, date).replace(`<p>${date}</p>`, `<p>${date}</p><p class="_v2q">${date}</p>`),
  'a follow button of a creator': (person, date) =>
    plain(person, date).replace(more, `<button aria-label="Follow ${text(person.name)}">Follow</button>${more}`),
  'the composer twice, one for narrow windows': (person, date) =>
    plain(person, date).replace(more, `<div class="_z9p">${composer(person)}</div>${more}`),
  'all in spans of one link with the photo': (person, date) =>
    `<div><a href="${hrefOf(person)}"><img alt="${text(person.name)}"><div><p><span>${text(person.name)}</span></p>${person.headline && `<p><span>${text(person.headline)}</span></p>`}</div></a><div><p><span>${date}</span></p></div>${composer(person)}</div>`,
  'pictures named without marks and emoji': (person, date) =>
    plain(person, date).replaceAll(
      `${text(person.name)}’s profile`,
      `${person.name.replaceAll(/[^\p{L}\p{M} ]/gu, '').trim()} profile`,
    ),
  'the name once more for screen readers': (person, date) =>
    plain(person, date).replace(`<p>${text(person.name)}</p>`, `<p>${twice(text(person.name))}</p>`),
  'the name in a sentence for screen readers': (person, date) =>
    plain(person, date).replace(
      `<p>${text(person.name)}</p>`,
      `<p><span class="_v2q">View ${text(person.name)}’s profile</span><span aria-hidden="true">${text(person.name)}</span></p>`,
    ),
  'pronouns and degree behind the name': (person, date) =>
    plain(person, date).replace(
      `<p>${text(person.name)}</p>`,
      `<p><span>${text(person.name)}</span> <span>(They/Them)</span><span> · 1st</span></p>`,
    ),
  'the headline once more for screen readers': (person, date) =>
    plain(person, date).replace(`<p>${text(person.headline)}</p>`, `<p>${twice(text(person.headline))}</p>`),
  'an offer of jobs beside the day': (person, date) =>
    plain(person, date).replace(
      `<p>${date}</p>`,
      `<a href="/jobs/search/"><p>Hiring since May 3</p></a><p>${date}</p>`,
    ),
  'no pictures': (person, date) => `<div>${titled(person)}<p>${date}</p>${composer(person)}</div>`,
};

/** The whole card is one link, with the day in it: without a headline it stands where that would be. */
export const linkedWhole: Draw = (person, date) =>
  `<div><a href="${hrefOf(person)}"><img alt="${text(person.name)}"><div><p>${text(person.name)}</p>${person.headline && `<p>${text(person.headline)}</p>`}<p>${date}</p></div></a>${composer(person)}</div>`;
