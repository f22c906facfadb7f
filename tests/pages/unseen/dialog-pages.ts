import {
  document,
  hrefOf,
  oldDocument,
  PEOPLE,
  STRANGER,
  text,
  translated,
  type Someone,
  type UnseenPage,
} from './unseen-page.ts';

const [VERA, , HANAKO] = PEOPLE;
const SCREEN = 'data-sdui-screen="com.linkedin.sdui.flagshipnav.profile.ProfileContactDetailsOverlay"';

/** How languages head the row and write its day; the birthday beside it has a day too. */
const SINCE: readonly (readonly [locale: string, label: string, day: string, birthday: string])[] = [
  ['en_US', 'Connected since', 'Sep 6, 2025', 'May 4'],
  ['en_GB', 'Connected since', '6 Sept 2025', '4 May'],
  ['en_IN', 'Connected', '6 Sept 2025', '4 May'],
  ['de_DE', 'Vernetzt seit', '06.09.2025', '4. Mai'],
  ['de_DE', 'Vernetzt seit', '6. Sept. 2025', '4. Mai'],
  ['fr_FR', 'En relation depuis', '6 sept. 2025', '4 mai'],
  ['es_ES', 'Contacto desde', '6 sept 2025', '4 de mayo'],
  ['es_MX', 'Contacto desde', '6 sep 2025', '4 de mayo'],
  ['es', 'Contactos desde', '6 sep 2025', '4 de mayo'],
  ['pt_BR', 'Conexão desde', '6 de set. de 2025', '4 de maio'],
  ['it_IT', 'Collegati dal', '6 set 2025', '4 maggio'],
  ['nl_NL', 'Connectie sinds', '6 sep 2025', '4 mei'],
  ['pl_PL', 'W kontakcie od', '6 wrz 2025', '4 maja'],
  ['sv_SE', 'Kontakt sedan', '6 sep. 2025', '4 maj'],
  ['da_DK', 'Forbundet siden', '6. sep. 2025', '4. maj'],
  ['cs_CZ', 'Spojení od', '6. 9. 2025', '4. května'],
  ['tr_TR', 'Bağlantı tarihi', '6 Eyl 2025', '4 Mayıs'],
  ['ru_RU', 'Контакты с', '6 сент. 2025 г.', '4 мая'],
  ['uk_UA', 'У контактах з', '6 вер. 2025 р.', '4 травня'],
  ['ja_JP', 'つながった日', '2025/09/06', '5月4日'],
  ['ja_JP', 'つながった日', '2025年9月6日', '5月4日'],
  ['ko_KR', '1촌 맺은 날짜', '2025년 9월 6일', '5월 4일'],
  ['zh_CN', '好友关系始于', '2025年9月6日', '5月4日'],
  ['ar_AE', 'متصل منذ', '٠٦‏/٠٩‏/٢٠٢٥', '٤ مايو'],
  ['ar_AE', 'متصل منذ', '6 سبتمبر 2025', '4 مايو'],
  ['iw_IL', 'בקשר מאז', '6 בספט׳ 2025', '4 במאי'],
  ['hi_IN', 'कब से कनेक्ट हैं', '6 सित॰ 2025', '4 मई'],
  ['th_TH', 'เชื่อมต่อตั้งแต่', '6 ก.ย. 2568', '4 พ.ค.'],
  ['fa_IR', 'متصل از', '۶ سپتامبر ۲۰۲۵', '۴ مهٔ'],
  ['bn_IN', 'যুক্ত', '৬ সেপ, ২০২৫', '৪ মে'],
  ['te_IN', 'కనెక్ట్', '6 సెప్టెం, 2025', '4 మే'],
  ['vi_VN', 'Kết nối từ', '6 thg 9, 2025', '4 thg 5'],
];

const row = (icon: string, label: string, value: string) =>
  `<div class="_r3k"><svg id="${icon}"><use href="#x"></use></svg><div><p>${label}</p>${value}</div></div>`;
const address = (person: Someone) => `<a href="${hrefOf(person)}"><p>linkedin.com/in/${text(person.slug)}</p></a>`;
const dialog = (rows: string, name: string) =>
  `<dialog data-testid="dialog" open><div ${SCREEN}><header><h2>${text(name)}</h2><button aria-label="Dismiss"><svg id="close-medium"></svg></button></header><div><h3>Contact info</h3>${rows}</div></div></dialog>`;

/** Contact dialogs over a profile, over somebody else's profile, and over nothing yet. */
export function listUnseenDialogs(): UnseenPage[] {
  const behind = (person: Someone) =>
    `<section componentkey="com.linkedin.sdui.profile.card.ref${person.memberId}Topcard"><a href="${hrefOf(person)}"><h2>${text(person.name)}</h2></a><p>· 1st</p></section>`;
  const page = (
    name: string,
    after: string,
    main: string,
    given: Partial<UnseenPage> & { locale?: string } = {},
  ): UnseenPage => {
    const { locale = 'en_US', ...rest } = given;
    return {
      name: `contact dialog: ${name}`,
      address: `${hrefOf(VERA!)}overlay/contact-info/`,
      html: document(main, { locale, after, pageKey: 'd_flagship3_profile_view_base_contact_details' }),
      truth: {},
      complete: true,
      ...rest,
    };
  };
  const { name, slug, memberId } = VERA!;
  const own = row('linkedin-bug-medium', 'Vera’s profile', address(VERA!));
  const since = row('people-medium', 'Connected since', '<p>Sep 6, 2025</p>');
  const mail = row('envelope-medium', 'Email', '<a href="mailto:vera@mail.example"><p>vera@mail.example</p></a>');
  const phone = row('phone-handset-medium', 'Phone', '<p>+31 20 555 2025 <span>(Mobile)</span></p>');
  const birthday = row('calendar-medium', 'Birthday', '<p>September 16, 2009</p>');
  const right = { people: [{ slug, memberId, name, connectedOn: '2025-09-06' }] };
  return [
    ...SINCE.map(([locale, label, day, born]) =>
      page(
        `${locale} ${day}`,
        dialog(
          `${own}${mail}${phone}${row('calendar-medium', '·', `<p>${born}</p>`)}${row('people-medium', label, `<p>${day}</p>`)}`,
          name,
        ),
        behind(VERA!),
        { locale, truth: right },
      ),
    ),
    page(
      'label and day once more for screen readers',
      dialog(
        own +
          row(
            'people-medium',
            '<span aria-hidden="true">Connected since</span><span class="_v2q">Connected since</span>',
            '<p><span aria-hidden="true">Sep 6, 2025</span><span class="_v2q">Sep 6, 2025</span></p>',
          ),
        name,
      ),
      behind(VERA!),
      { truth: right },
    ),
    page(
      'label and day in one text',
      dialog(own + row('people-medium', 'Connected since Sep 6, 2025', ''), name),
      behind(VERA!),
      { truth: right },
    ),
    page(
      'without a box of its own',
      dialog(own + since, name).replace(SCREEN, `${SCREEN} style="display:contents"`),
      behind(VERA!),
      { truth: right },
    ),
    page(
      'after one of somebody else that is not shown any more',
      dialog(row('linkedin-bug-medium', 'Profile', address(STRANGER)) + since, STRANGER.name).replace(
        ' open',
        ' open style="display:none"',
      ) + dialog(own + since, name),
      behind(VERA!),
      { truth: right },
    ),
    page(
      'a place with a day and a year',
      dialog(
        `${own + since}${row('location-marker-medium', 'Address', '<a href="https://maps.example"><p>Plein 6, Sep 6, 2019</p></a>')}`,
        name,
      ),
      behind(VERA!),
      { truth: right },
    ),
    page(
      'a month alone',
      dialog(own + row('people-medium', 'Connected since', '<p>September 2025</p>'), name),
      behind(VERA!),
    ),
    page('closed again', dialog(own + since, name).replace(' open', ''), behind(VERA!)),
    page('nothing behind it', dialog(own + since, name), '', {
      truth: { people: [{ slug, connectedOn: '2025-09-06' }] },
    }),
    page('still the profile of somebody else behind it', dialog(own + since, name), behind(STRANGER), {
      truth: { people: [{ slug, connectedOn: '2025-09-06' }] },
    }),
    page(
      'of somebody else, still open',
      dialog(row('linkedin-bug-medium', 'Profile', address(STRANGER)) + since, STRANGER.name),
      behind(VERA!),
    ),
    page('of nobody: no address in it', dialog(mail + since, name), behind(VERA!)),
    page('of somebody who is no contact', dialog(own + mail + birthday, name), behind(VERA!)),
    page('a birthday with a year, no row of contacts', dialog(own + birthday + phone, name), behind(VERA!)),
    page('a skeleton', `<dialog open data-testid="dialog"><div ${SCREEN}><div></div></div></dialog>`, behind(VERA!)),
    page(
      'a row of contacts still empty',
      dialog(own + row('people-medium', 'Connected since', '<p></p>'), name),
      behind(VERA!),
    ),
    page(
      'a day to come',
      dialog(own + row('people-medium', 'Connected since', '<p>Sep 6, 2027</p>'), name),
      behind(VERA!),
    ),
    page(
      'a day without its year',
      dialog(own + row('people-medium', 'Connected since', '<p>Sep 6</p>'), name),
      behind(VERA!),
    ),
    page(
      'rows as list items with headings',
      dialog(
        `<ul><li>${own}</li><li>${birthday}</li><li>${since.replaceAll('<p>', '<h4>').replaceAll('</p>', '</h4>')}</li></ul>`,
        name,
      ),
      behind(VERA!),
      { truth: right },
    ),
    page(
      'address by slug of other letters',
      dialog(row('linkedin-bug-medium', 'Profile', address(HANAKO!)) + since, HANAKO!.name),
      behind(HANAKO!),
      {
        address: `${hrefOf(HANAKO!)}overlay/contact-info`,
        truth: {
          people: [{ slug: HANAKO!.slug, memberId: HANAKO!.memberId, name: HANAKO!.name, connectedOn: '2025-09-06' }],
        },
      },
    ),
    page(
      'websites with days',
      dialog(
        own +
          row(
            'link-medium',
            'Websites',
            '<a href="https://x.example"><p>x.example/2019-05-03</p></a><p>(Blog since May 3, 2019)</p>',
          ) +
          birthday +
          since,
        name,
      ),
      behind(VERA!),
      { truth: right },
    ),
    page(
      'a name behind that the browser translated in half',
      dialog(own + since, name),
      behind(VERA!).replace(`<h2>${name}`, `<h2>${translated('Vera Linden Court')}`),
      { truth: { people: [{ slug, memberId, connectedOn: '2025-09-06' }] } },
    ),
    page('no dialog yet under its address', '', behind(VERA!)),
    {
      name: 'contact dialog: old',
      address: `${hrefOf(VERA!)}overlay/contact-info/`,
      html: oldDocument(
        `<section class="pv-top-card" data-member-id="7"><a href="/in/${slug}/overlay/about-this-profile/"><h1>${name}</h1></a></section>`,
        {
          beside: `<div id="artdeco-modal-outlet"><div role="dialog" class="artdeco-modal"><h1 id="pv-contact-info">${name}</h1><section class="pv-contact-info__contact-type ci-vanity-url"><h3>Vera’s Profile</h3><div><a href="https://www.linkedin.com/in/${slug}">linkedin.com/in/${slug}</a></div></section>
        <section class="pv-contact-info__contact-type ci-birthday"><h3>Birthday</h3><div><span>September 16</span></div></section><section class="pv-contact-info__contact-type ci-connected"><h3>Connected</h3><div><span>Sep 6, 2025</span></div></section></div></div>`,
        },
      ),
      truth: { people: [{ slug, name, connectedOn: '2025-09-06' }] },
      complete: true,
    },
  ];
}
