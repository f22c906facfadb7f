import { activity, drawCard, PAGE_KEY, rails } from './profile-card.ts';
import { connections, document, followers, hrefOf, ME, type UnseenPage } from './unseen-page.ts';

const OWN_LINK = '/mynetwork/invite-connect/connections/';

/** The own profile in layouts B and C. */
export function listOwnProfiles(): UnseenPage[] {
  const edit = `<a href="${hrefOf(ME)}edit/intro/?profileFormEntryPoint=PROFILE_SECTION" aria-label="Edit intro"><svg id="edit-medium"></svg></a>`;
  const page = (
    name: string,
    counts: string,
    truth: UnseenPage['truth'],
    given: { locale?: string; complete?: boolean; extra?: string; address?: string } = {},
  ): UnseenPage => ({
    name: `own profile: ${name}`,
    address: given.address ?? hrefOf(ME),
    html: document(
      drawCard(ME, {
        marks: '',
        contact: `<a href="${hrefOf(ME)}overlay/contact-info/">Contact info</a>`,
        counts,
        mutual: '',
        actions: `<div componentkey="${ME.slug}_openToButton"><button>Open to</button></div>${edit}`,
        extra: given.extra ?? '',
      }) +
        '<section><h2>Analytics</h2><a href="/analytics/profile-views/">41 profile views</a><a href="/analytics/post-impressions/">1,234 post impressions</a></section>' +
        activity,
      { locale: given.locale ?? 'en_US', title: `${ME.name} | LinkedIn`, pageKey: PAGE_KEY, beside: rails },
    ),
    truth: { viewerSlug: ME.slug, ...truth },
    complete: given.complete ?? true,
  });
  const link = (words: string) => `<a href="${OWN_LINK}"><p>${words}</p></a>`;
  const both = (value: number, more: number, atLeast = false) => ({
    counts: [connections(value, atLeast), followers(more)],
  });
  return [
    page('500+', `<p>2,171 followers</p>${link('500+ connections')}`, both(500, 2_171, true)),
    page('below 500', `<p>431 followers</p>${link('312 connections')}`, both(312, 431)),
    page('one connection', `<p>1 follower</p>${link('1 connection')}`, both(1, 1)),
    page('no followers shown', link('312 connections'), { counts: [connections(312)] }),
    page('a dot between', `<p>431 followers</p><p>·</p>${link('312 connections')}`, both(312, 431)),
    ...[
      '<a href="/analytics/profile-views/"><p>41 profile viewers</p></a>',
      '<a href="/groups/"><p>7 groups</p></a>',
      '<button>4 pending invitations</button>',
    ].map((other) =>
      page(`no followers, in the same row: ${other}`, link('312 connections') + other, { counts: [connections(312)] }),
    ),
    page(
      'followers behind, in a list',
      `<ul><li>${link('312 connections')}</li><li><p>431 followers</p></li></ul>`,
      both(312, 431),
    ),
    page('French', `<p>2\u202f171 abonnés</p>${link('Plus de 500 relations')}`, both(500, 2_171, true), {
      locale: 'fr_FR',
    }),
    page('German', `<p>2.171 Follower:innen</p>${link('500+ Kontakte')}`, both(500, 2_171, true), { locale: 'de_DE' }),
    page('Spanish', `<p>2.171 seguidores</p>${link('Más de 500 contactos')}`, both(500, 2_171, true), {
      locale: 'es_ES',
    }),
    page('Turkish', `<p>2.171 takipçi</p>${link('500+ bağlantı')}`, both(500, 2_171, true), { locale: 'tr_TR' }),
    page('Chinese', `<p>2,171 位关注者</p>${link('500+ 位好友')}`, both(500, 2_171, true), { locale: 'zh_CN' }),
    page('Arabic', `<p>٢٬١٧١ متابع</p>${link('٥٠٠+ زميل')}`, both(500, 2_171, true), { locale: 'ar_AE' }),
    page('Korean', `<p>팔로워 2,171명</p>${link('1촌 500명 이상')}`, both(500, 2_171, true), { locale: 'ko_KR' }),
    page(
      'Dutch, shortened',
      `<p>2K+ volgers</p>${link('500+ connecties')}`,
      { counts: [connections(500, true)] },
      { locale: 'nl_NL' },
    ),
    page('shortened', `<p>12.4K followers</p>${link('500+ connections')}`, { counts: [connections(500, true)] }),
    page(
      'in Japanese thousands',
      `<p>1.2万人のフォロワー</p>${link('つながり500人以上')}`,
      { counts: [connections(500, true)] },
      { locale: 'ja_JP' },
    ),
    page('a bound without a sign', `<p>2,171 followers</p>${link('500 connections')}`, both(500, 2_171, true)),
    page('Dutch, the degree in words', link('1ste connecties'), {}, { locale: 'nl_NL' }),
    page('Indian', `<p>1,23,456 followers</p>${link('500+ connections')}`, both(500, 123_456, true), {
      locale: 'en_IN',
    }),
    page('Swiss', `<p>12’171 Follower:innen</p>${link('Mehr als 500 Kontakte')}`, both(500, 12_171, true), {
      locale: 'de_CH',
    }),
    page('Polish', `<p>2171 obserwujących</p>${link('Ponad 500 kontaktów')}`, both(500, 2_171, true), {
      locale: 'pl_PL',
    }),
    page('Vietnamese', `<p>2.171 người theo dõi</p>${link('Hơn 500 kết nối')}`, both(500, 2_171, true), {
      locale: 'vi_VN',
    }),
    page(
      'in lakhs',
      `<p>1.2 लाख फ़ॉलोअर</p>${link('500+ कनेक्शन')}`,
      { counts: [connections(500, true)] },
      { locale: 'hi_IN' },
    ),
    page('followers of a page beside', `<a href="/company/1/"><p>12,345 followers</p></a>${link('312 connections')}`, {
      counts: [connections(312)],
    }),
    page('a year beside', `<p>Member since 2011</p>${link('312 connections')}`, { counts: [connections(312)] }),
    page('news in the link', link('312 connections · 3 new'), {}, { complete: true }),
    page('a skeleton where the count will be', `<p></p>${link('')}`, {}),
    page(
      'each number in a part of its own',
      `<p><strong>431</strong> <span>followers</span></p>${link('<strong>312</strong> connections')}`,
      both(312, 431),
    ),
    page(
      'both once more for screen readers',
      `<p><span aria-hidden="true">431 followers</span><span class="_v2q">431 followers</span></p>${link('<span aria-hidden="true">312 connections</span><span class="_v2q">312 connections</span>')}`,
      both(312, 431),
    ),
    page('Hebrew', `<p>\u200f2,171 עוקבים</p>${link('יותר מ-500 קשרים')}`, both(500, 2_171, true), { locale: 'iw_IL' }),
    page('Tagalog', `<p>2,171 na tagasubaybay</p>${link('500+ (na) koneksyon')}`, both(500, 2_171, true), {
      locale: 'tl_PH',
    }),
    page('Chinese, with colons', `<p>关注者：2,171</p>${link('好友：312')}`, both(312, 2_171), { locale: 'zh_CN' }),
    page(
      'Persian, shortened',
      `<p>۲ هزار دنبال‌کننده</p>${link('۳۱۲ ارتباط')}`,
      { counts: [connections(312)] },
      { locale: 'fa_IR' },
    ),
    {
      ...page('no followers, a place with a number in the same row', '', { counts: [connections(312)] }),
      html: document(
        `<section componentkey="x.ref${ME.memberId}Topcard"><a href="${hrefOf(ME)}"><h2>${ME.name}</h2></a><div><p>Praha 1</p><a href="${hrefOf(ME)}overlay/contact-info/">Contact info</a>${link('312 connections')}</div>${edit}</section>`,
        { pageKey: PAGE_KEY },
      ),
    },
    page('no followers, views in the same row', `<p>41 profile views</p>${link('312 connections')}`, {
      counts: [connections(312)],
    }),
    page('with a query', `<p>431 followers</p>${link('312 connections')}`, both(312, 431), {
      address: `${hrefOf(ME)}?isSelfProfile=true`,
    }),
    page('open to work, and a count of applicants', `<p>431 followers</p>${link('312 connections')}`, both(312, 431), {
      extra: '<div><h2>Open to work</h2><p>Recruiter roles</p><p>12 recruiters viewed</p></div>',
    }),
  ];
}
