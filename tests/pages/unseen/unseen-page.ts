import type { ObservedCount, ObservedPerson } from '../../../utils/domain/observation.ts';

/**
 * A page as it may well look, though nobody here has seen it so: drawn from the facts, with people of its own and the truth beside it.
 * What is said about it must be part of the truth; `complete` where an honest reader has all it needs to say the whole of it.
 */
export interface UnseenPage {
  name: string;
  address: string;
  /** The whole document. */
  html: string;
  truth: { counts?: ObservedCount[]; people?: Partial<ObservedPerson>[]; viewerSlug?: string };
  complete: boolean;
}

export const CONNECTIONS_ADDRESS = 'https://www.linkedin.com/mynetwork/invite-connect/connections/';

/** The day on which all these pages are looked at. */
export const TODAY = '2026-11-21';

export const connections = (value: number, atLeast = false): ObservedCount => ({
  metric: 'connections',
  value,
  atLeast,
});
export const followers = (value: number): ObservedCount => ({ metric: 'followers', value, atLeast: false });

/** Somebody on such a page. */
export interface Someone {
  slug: string;
  memberId: string;
  name: string;
  headline: string;
}

/** Invented people with names that readers stumble over. */
export const PEOPLE: readonly Someone[] = [
  ['vera-lindgaard', 'Vera Lindgaard', 'Recruiter at Larkfield Foods'],
  ['dr-jonas-oduya-phd-77a', 'Dr. Jonas Oduya, PhD, MBA', 'Dean of Studies | Speaker | 1st generation graduate'],
  ['tanaka-hanako-4b1', '田中 花子', '人事部 部長'],
  ['layla-haddad-9', 'ليلى حداد', 'مديرة الموارد البشرية'],
  ['o-neill-brigid', 'Brigid O’Neill 🌱', ''],
  ['jr-smit', 'J. R. Smit', 'Founder'],
  ['xu', 'X Ú', 'Designer at Ú'],
  ['marisol-quiroga-de-la-torre', 'Marisol Quiroga de la Torre (she/her)', 'Talent | 500+ hires | ex-Nordhaven'],
  ['zoë-müller', 'Zoë Müller', 'Connected on May 1, 2019 and loving it'],
  ['priya', 'Priya', 'Analyst'],
].map(([slug, name, headline], index) => ({
  slug: slug!,
  name: name!,
  headline: headline!,
  memberId: `ACoAAB${String(index)}${'kQ3zVbN7xW'.repeat(4)}`.slice(0, 39),
}));

/** Who must not be recorded by any of these pages. */
export const STRANGER: Someone = {
  slug: 'stella-fremdling',
  memberId: `ACoAAD${'pR5tYuI2oP'.repeat(4)}`.slice(0, 39),
  name: 'Stella Fremdling',
  headline: 'Somebody else’s contact',
};

/** Looks by hashed names: `_h` is not shown, `_v` is for screen readers, `_r` is a row, `_z` is not shown in wide windows. */
const STYLE =
  '._h1x{display:none}._v2q{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)}._r3k{display:flex;gap:8px}@media(min-width:200px){._z9p{display:none!important}}';

/** A server-driven document: the root holds a bar, the main part and whatever stands beside it. */
export function document(
  main: string,
  { locale = 'en_US', title = 'LinkedIn', pageKey = '', rtl = false, beside = '', after = '' } = {},
): string {
  return `<!DOCTYPE html><html lang="${locale.slice(0, 2)}"${rtl ? ' dir="rtl"' : ''}><head><title>${title}</title>
<meta name="como-t" content='{"rtl":${rtl},"locale":"${locale}"}'><meta name="como-pk" content="${pageKey}"><style>${STYLE}</style></head>
<body><div id="root"><header><nav><a href="/feed/">Home</a><a href="/mynetwork/">Network<span>7</span></a><a href="/messaging/">Messaging</a></nav>
<input role="combobox" value="" placeholder="Search"></header><div data-testid="page-outlet"><main id="workspace">${main}</main>${beside}</div></div>
<footer><p>LinkedIn Corporation © 2026</p></footer>${after}<div id="interop-outlet"></div></body></html>`;
}

/** A document of the Ember client. */
export function oldDocument(main: string, { lang = 'en', title = 'LinkedIn', beside = '' } = {}): string {
  return `<!DOCTYPE html><html lang="${lang}"><head><title>${title}</title><style>.visually-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)}</style></head>
<body class="ember-application render-mode-BIGPIPE"><div class="application-outlet"><header id="global-nav"><a href="/mynetwork/">My Network<span>3</span></a><input value=""></header>
<main class="scaffold-layout__main">${main}</main>${beside}</div></body></html>`;
}

/** The viewer, where a page tells who that is. */
export const ME: Someone = {
  slug: 'robin-example',
  memberId: `ACoAAE${'mN8bV2cX6z'.repeat(4)}`.slice(0, 39),
  name: 'Robin Example',
  headline: 'People & culture',
};

export const text = (raw: string): string =>
  raw.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
/** As the browser leaves a text that it translated. */
export const translated = (words: string): string =>
  `<font style="vertical-align: inherit;"><font style="vertical-align: inherit;">${words}</font></font>`;
export const hrefOf = ({ slug }: Someone): string => `https://www.linkedin.com/in/${encodeURIComponent(slug)}/`;
export const composer = ({ memberId }: Someone, word = 'Message'): string =>
  `<a aria-label="${word}" href="/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A${memberId}&amp;recipient=${memberId}&amp;interop=msgOverlay"><span>${word}</span></a>`;
export const postedComposer = ({ memberId }: Someone, word = 'Message'): string =>
  `<a href="/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A${memberId}&amp;recipient=${memberId}&amp;screenContext=NON_SELF_PROFILE_VIEW&amp;interop=msgOverlay"><svg id="send-privately-medium"></svg><span>${word}</span></a>`;
