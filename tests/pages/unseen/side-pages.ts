import { connections, document, followers, hrefOf, STRANGER, translated, type UnseenPage } from './unseen-page.ts';

const LIST = '/mynetwork/invite-connect/connections/';
const FOLLOWERS = '/feed/followers/';

/** What a link to the own list may say, and how many that is. */
const SAID: readonly (readonly [locale: string, inner: string, count: number | undefined])[] = [
  ['en_US', '612 connections', 612],
  ['en_US', 'Connections (1,465)', 1_465],
  ['en_US', '<p>Connections</p><p>1,465</p>', 1_465],
  ['en_US', '<div><svg id="people-medium"></svg><span>Connections</span></div><span>1,465</span>', 1_465],
  ['fr_FR', '<span>Relations</span><span>1\u202f465</span>', 1_465],
  ['de_DE', '<span>Kontakte</span><span>1.465</span>', 1_465],
  ['ar_AE', '<span>زملاء</span><span>١٬٤٦٥</span>', 1_465],
  ['ja_JP', '<span>つながり</span><span>1,465</span>', 1_465],
  ['en_US', '3 new connections', undefined],
  ['en_US', 'New connections (3)', undefined],
  ['en_US', '<span>New connections</span><span>3</span>', undefined],
  ['en_US', 'You have 3 new connections', undefined],
  ['de_DE', '3 neue Kontakte', undefined],
  ['de_DE', 'Neue Kontakte: 3', undefined],
  ['fr_FR', '3 nouvelles relations', undefined],
  ['fr_FR', 'Nouvelles relations (3)', undefined],
  ['ja_JP', '3件の新しいつながり', undefined],
  ['ja_JP', '新しいつながり3件', undefined],
  ['ja_JP', 'つながり1,465人', 1_465],
  ['zh_CN', '3位新的好友', undefined],
  ['zh_CN', '3 位新好友', undefined],
  ['zh_CN', '3 新好友', undefined],
  ['zh_TW', '3新人脈', undefined],
  ['zh_CN', '1,465 位好友', 1_465],
  ['zh_CN', '1,465\u00a0位好友', 1_465],
  ['zh_CN', '3\u00a0新好友', undefined],
  ['zh_CN', '\n  1,465\n  位好友\n', 1_465],
  ['th_TH', 'คอนเน็กชั่นใหม่ 3 คน', undefined],
  ['nl_NL', '1ste connecties', undefined],
  ['pl_PL', '<span>Kontakty</span><span>1\u00a0465</span>', 1_465],
  ['en_US', '<p>Connections</p><p>12%</p>', undefined],
  ['en_US', '<p>Connections</p><p>0</p>', undefined],
  ['en_US', 'See all', undefined],
  ['en_US', '1,465 connections <span>3 new</span>', undefined],
  ['en_US', 'Connections <span>1.4K</span>', undefined],
  ['en_US', '+3 connections this week', undefined],
  ['en_US', 'Connections <span>+3</span>', undefined],
  ['en_US', 'Grow to 500 connections today', undefined],
  ['en_US', '<span>(3)</span>', undefined],
  ['en_US', '<p>Connections</p><p><span aria-hidden="true">1,465</span><span class="_v2q">1,465</span></p>', 1_465],
  ['ko_KR', '<p>인맥</p><p>1,465명</p>', 1_465],
  ['ko_KR', '<p>1촌</p><p>1,465</p>', 1_465],
  ['ko_KR', '새 인맥 3명', undefined],
  ['ko_KR', '3명의 새 인맥', undefined],
  ['hi_IN', '<p>कनेक्शन</p><p>1,465</p>', 1_465],
  ['hi_IN', '3 नए कनेक्शन', undefined],
  ['mr_IN', '३ नवीन कनेक्शन्स', undefined],
  ['bn_IN', '<p>কানেকশন</p><p>১,৪৬৫টি</p>', 1_465],
  ['bn_IN', '৩টি নতুন কানেকশন', undefined],
  ['te_IN', '3 కొత్త కనెక్షన్‌లు', undefined],
  ['pa_IN', '3 ਨਵੇਂ ਕਨੈਕਸ਼ਨ', undefined],
  ['hu_HU', '3 új kapcsolat', undefined],
  ['da_DK', '1 ny forbindelse', undefined],
  ['ro_RO', '1.465 de contacte', 1_465],
  ['ro_RO', '1.465\u00a0de contacte', 1_465],
  ['fa_IR', '<p>ارتباطات</p><p>۱٬۴۶۵</p>', 1_465],
  ['fa_IR', '۲ هزار ارتباط', undefined],
];

/** My Network, the feed and the followers page: they show a count in passing, beside what others and the site itself write. */
export function listUnseenSidePages(): UnseenPage[] {
  const page = (
    name: string,
    path: string,
    main: string,
    beside: string,
    truth: UnseenPage['truth'] = {},
    locale = 'en_US',
  ): UnseenPage => ({
    name: `${path}: ${name}`,
    address: `https://www.linkedin.com${path}`,
    html: document(main, { locale, beside }),
    truth,
    complete: true,
  });
  const link = (inner: string, href = LIST) => `<a href="${href}">${inner}</a>`;
  const manage = (inner: string) =>
    `<section><h2>Manage my network</h2><ul><li>${inner}</li><li><a href="/mynetwork/network-manager/people-follow/">Following <span>31</span></a></li><li><a href="/groups/">Groups</a></li><li><a href="/mynetwork/network-manager/events/">Events <span>4</span></a></li></ul></section>`;
  const person = `<div><a href="${hrefOf(STRANGER)}"><p>${STRANGER.name}</p></a><p>${STRANGER.headline}</p><p>12 mutual connections</p><button>Connect</button></div>`;
  const invitations = `<section><h2>Invitations (4)</h2><a href="/mynetwork/invitation-manager/">Show all 4</a>${person}</section>`;
  const suggestions = `<section><h2>People you may know</h2>${person.repeat(2)}</section>`;
  const post = `<div componentkey="post-1"><a href="${hrefOf(STRANGER)}"><p>${STRANGER.name}</p></a><p>I passed ${link('30,000 connections')}!</p><p>4,321 followers</p></div>`;
  const hub = (name: string, main: string, beside: string, truth?: UnseenPage['truth'], locale?: string) =>
    page(name, '/mynetwork/grow/', main, beside, truth, locale);
  const feed = (name: string, main: string, beside: string, truth?: UnseenPage['truth'], locale?: string) =>
    page(name, '/feed/', main, beside, truth, locale);
  const right = { counts: [connections(1_465)] };
  return [
    ...SAID.flatMap(([locale, inner, count]) => {
      const truth = count === undefined ? {} : { counts: [connections(count)] };
      return [
        hub(
          `beside, ${locale} ${inner}`,
          invitations + suggestions,
          `<aside>${manage(link(inner))}</aside>`,
          truth,
          locale,
        ),
        feed(`beside, ${locale} ${inner}`, post, `<aside><section>${link(inner)}</section></aside>`, truth, locale),
      ];
    }),
    hub(
      'wide, and not shown for narrow windows; translated by the browser',
      invitations,
      `<aside>${manage(link(`<p>${translated('Kontakte')}</p><p>${translated('1.465')}</p>`))}</aside><div class="_z9p"><section>${link('Connections 999')}</section></div>`,
      right,
    ),
    hub(
      'in main, before the invitations',
      manage(link('Connections <span>1,465</span>')) + invitations + suggestions,
      '',
      right,
    ),
    hub(
      'notice of new contacts above',
      `<section><p>You have 3 new connections. ${link('See all')}</p></section>${invitations}`,
      '',
    ),
    hub('invitations counted, nothing else', invitations + suggestions, ''),
    hub(
      'an advertisement in main',
      `${invitations}<section><p>Promoted</p><p>Get to 500 with Premium</p>${link('500+ connections')}</section>`,
      '',
    ),
    hub(
      'suggestions with a link',
      `${manage(link('Connections <span>1,465</span>'))}<section><h2>More</h2>${person}${link('999 connections')}</section>`,
      '',
      right,
    ),
    page('old hub', '/mynetwork/', invitations, `<aside>${manage(link('Connections <span>612</span>'))}</aside>`, {
      counts: [connections(612)],
    }),
    feed(
      'own card beside',
      post,
      `<aside><section><a href="/in/robin-example/"><p>Robin Example</p></a><a href="/analytics/profile-views/">Profile viewers <span>41</span></a>${link('<p>Connections</p><p>Grow your network</p>')}</section></aside>`,
    ),
    feed('a post only', post, ''),
    feed(
      'news beside',
      post,
      '<aside><section><h2>News</h2><ul><li><a href="/news/x">Hiring rises 12%</a><p>1d ago · 3,210 readers</p></li></ul></section></aside>',
    ),
    feed('a post drawn beside main', '', `<div role="feed">${post}</div>`),
    feed('a post in a list of its own beside main', '', `<ul><li>${post}</li></ul>`),
    ...[
      `<div><h2><a href="${hrefOf(STRANGER)}">${STRANGER.name}</a></h2><ul><li><p>${link('30,000 connections')}</p></li></ul><time>10:24 AM</time></div>`,
      `<div><div componentkey="post-2"><a href="${hrefOf(STRANGER)}">${STRANGER.name}</a><p>3d</p><div componentkey="commentary-2"><p>${link('30,000 connections')}</p></div><button>321 likes</button></div></div>`,
    ].map((said, index) => feed(`a ${['message', 'post'][index]!} that is a link alone, beside main`, '', said)),
    page(
      'with the own number',
      FOLLOWERS,
      `<section><h2>Followers</h2>${link('<p>431 followers</p>', FOLLOWERS)}</section>${suggestions}`,
      '',
      { counts: [followers(431)] },
    ),
    page('as a heading only', FOLLOWERS, `<section><h1>431 followers</h1></section>${suggestions}`, ''),
    page(
      'of others',
      FOLLOWERS,
      `<section><a href="${hrefOf(STRANGER)}"><p>${STRANGER.name}</p></a><p>4,321 followers</p><button>Follow back</button></section>`,
      '',
    ),
  ];
}
