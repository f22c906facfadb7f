/** How a connections page may read in a language: the header with the count, and the sentence with the day. */
export interface Wording {
  locale: string;
  header: string;
  count: number;
  /** With the day each names; two, since a day up to the twelfth could be a month. */
  days: readonly (readonly [sentence: string, day: string])[];
  rtl?: boolean;
}

const NBSP = '\u00a0';
const NARROW = '\u202f';

const wording = (
  locale: string,
  header: string,
  late: string,
  early: string,
  given: Partial<Wording> = {},
): Wording => ({
  locale,
  header,
  count: 1_465,
  days: [
    [late, '2026-05-17'],
    [early, '2025-09-06'],
  ],
  ...given,
});

/** Written by hand, as people would write them: what the browser's own formats would give is tested elsewhere. */
export const WORDINGS: readonly Wording[] = [
  wording('en_US', '1,465 connections', 'Connected on May 17, 2026', 'Connected on September 6, 2025'),
  wording('en_US', 'Connections (1,465)', 'Connected on May 17, 2026', 'Connected on Sep 6, 2025'),
  wording('en_US', 'Your 1,465 connections', 'Connected May 17th, 2026', 'Connected Sept 6, 2025'),
  wording('en_US', `1,465${NBSP}connections`, 'Connected on 17 May 2026', 'Connected on 6 Sept 2025'),
  wording('en_GB', '1,465 connections', 'Connected on 17 May 2026', 'Connected on 6 September 2025'),
  wording('de_DE', '1.465 Kontakte', 'Kontakt seit 17. Mai 2026', 'Kontakt seit 6. Sept. 2025'),
  wording('de_DE', '1.465 Kontakte', 'Am 17.05.2026 vernetzt', 'Am 6. September 2025 vernetzt'),
  wording('de_DE', '1’465 Kontakte', 'Vernetzt seit dem 17. Mai 2026', 'Vernetzt seit dem 6. September 2025'),
  wording('fr_FR', `1${NARROW}465 relations`, 'En relation depuis le 17 mai 2026', 'Connecté le 6 sept. 2025'),
  wording('fr_FR', `1${NBSP}465${NBSP}relations`, 'Relation établie le 17 mai 2026.', 'Connecté le 6 septembre 2025.'),
  wording(
    'es_ES',
    '1465 contactos',
    'La relación comenzó el 17 de mayo de 2026.',
    'La relación comenzó el 6 de septiembre de 2025.',
  ),
  wording('es_ES', '1.465 contactos', 'Conectados el 17 de mayo de 2026', 'Conectados el 6 sept 2025'),
  wording('pt_BR', '1.465 conexões', 'Conectou-se em 17 de maio de 2026', 'Conectou-se em 6 de set. de 2025'),
  wording('it_IT', '1.465 collegamenti', 'Collegati dal 17 maggio 2026', 'Collegati dal 6 set 2025'),
  wording('nl_NL', '1.465 connecties', 'Connectie sinds 17 mei 2026', 'Connectie sinds 6 september 2025'),
  wording('pl_PL', '1465 kontaktów', 'W kontakcie od 17 maja 2026', 'W kontakcie od 6 września 2025'),
  wording('sv_SE', `1${NBSP}465 kontakter`, 'Kontakt sedan den 17 maj 2026', 'Kontakt sedan den 6 september 2025'),
  wording('da_DK', '1.465 forbindelser', 'Forbundet den 17. maj 2026', 'Forbundet den 6. sep. 2025'),
  wording('no_NO', `1${NBSP}465 forbindelser`, 'Forbindelse siden 17. mai 2026', 'Forbindelse siden 6. sep. 2025'),
  wording('fi_FI', `1${NBSP}465 kontaktia`, 'Verkostoituneet 17. toukokuuta 2026', 'Verkostoituneet 6. syyskuuta 2025'),
  wording('cs_CZ', `1${NBSP}465 spojení`, 'Spojení od 17. května 2026', 'Spojení od 6. září 2025'),
  wording('ro_RO', '1.465 de contacte', 'Conectat pe 17 mai 2026', 'Conectat pe 6 sept. 2025'),
  wording('hu_HU', '1465 kapcsolat', 'Kapcsolat kezdete: 2026. május 17.', 'Kapcsolat kezdete: 2025. szeptember 6.'),
  wording('tr_TR', '1.465 bağlantı', '17 Mayıs 2026 tarihinde bağlandı', '6 Eylül 2025 tarihinde bağlandı'),
  wording('ru_RU', `1${NBSP}465 контактов`, 'Контакт установлен 17 мая 2026 г.', 'Контакт установлен 6 сент. 2025 г.'),
  wording('uk_UA', `1${NBSP}465 контактів`, 'Контакт із 17 травня 2026 р.', 'Контакт із 6 вересня 2025 р.'),
  wording('el_GR', '1.465 επαφές', 'Σύνδεση στις 17 Μαΐου 2026', 'Σύνδεση στις 6 Σεπτεμβρίου 2025'),
  wording('ar_AE', '١٬٤٦٥ زميلاً', 'زميل منذ ١٧ مايو ٢٠٢٦', 'زميل منذ ٦ سبتمبر ٢٠٢٥', { rtl: true }),
  wording('ar_AE', '1,465 زميلاً', 'تم التواصل في 17 مايو 2026', 'تم التواصل في 6 سبتمبر 2025', { rtl: true }),
  wording('iw_IL', '1,465 קשרים', 'בקשר מאז 17 במאי 2026', 'בקשר מאז 6 בספטמבר 2025', { rtl: true }),
  wording('hi_IN', '1,465 कनेक्शन', '17 मई 2026 को जुड़े', '6 सितंबर 2025 को जुड़े'),
  wording('hi_IN', '१,४६५ कनेक्शन', '१७ मई २०२६ को जुड़े', '६ सितंबर २०२५ को जुड़े'),
  wording('bn_IN', '১,৪৬৫ কানেকশন', '১৭ মে, ২০২৬ তারিখে যুক্ত', '৬ সেপ্টেম্বর, ২০২৫ তারিখে যুক্ত'),
  wording('th_TH', '1,465 คอนเน็กชั่น', 'เชื่อมต่อเมื่อ 17 พฤษภาคม 2026', 'เชื่อมต่อเมื่อ 6 กันยายน 2568'),
  wording('vi_VN', '1.465 kết nối', 'Kết nối vào 17 tháng 5, 2026', 'Kết nối vào 6 tháng 9, 2025'),
  wording('in_ID', '1.465 koneksi', 'Terhubung pada 17 Mei 2026', 'Terhubung pada 6 September 2025'),
  wording('ms_MY', '1,465 kenalan', 'Berhubung pada 17 Mei 2026', 'Berhubung pada 6 September 2025'),
  wording('tl_PH', '1,465 koneksyon', 'Nakakonekta noong Mayo 17, 2026', 'Nakakonekta noong Setyembre 6, 2025'),
  wording('ja_JP', 'つながり: 1,465人', '2026年5月17日につながりました', '2025年9月6日につながりました'),
  wording('ja_JP', '1,465人とつながっています', 'つながった日: 2026/05/17', 'つながった日: 2025/09/06'),
  wording('ko_KR', '인맥 1,465명', '2026년 5월 17일에 연결됨', '2025년 9월 6일에 연결됨'),
  wording('ko_KR', '1촌 1,465명', '2026년 5월 17일에 1촌이 되었습니다', '2025년 9월 6일에 1촌이 되었습니다'),
  wording('zh_CN', '1,465 位好友', '2026年5月17日成为好友', '2025年9月6日成为好友'),
  wording('zh_TW', '1,465 位人脈', '於 2026 年 5 月 17 日建立關係', '於 2025 年 9 月 6 日建立關係'),
  wording('en_IN', '12,465 connections', 'Connected on 17 May 2026', 'Connected on 6 Sep 2025', { count: 12_465 }),
  wording('hi_IN', '1,23,465 कनेक्शन', '17 मई 2026 को जुड़े', '6 सित॰ 2025 को जुड़े', { count: 123_465 }),
  wording('fa_IR', '۱٬۴۶۵ ارتباط', 'از ۱۷ مهٔ ۲۰۲۶ در ارتباط', 'از ۶ سپتامبر ۲۰۲۵ در ارتباط', { rtl: true }),
  wording('te_IN', '1,465 కనెక్షన్‌లు', '17 మే, 2026న కనెక్ట్ అయ్యారు', '6 సెప్టెం, 2025న కనెక్ట్ అయ్యారు'),
  wording('mr_IN', '१,४६५ कनेक्शन्स', '१७ मे, २०२६ रोजी कनेक्ट केले', '६ सप्टें, २०२५ रोजी कनेक्ट केले'),
  wording('bn_IN', '১,৪৬৫টি কানেকশন', '১৭ মে, ২০২৬ থেকে যুক্ত', '৬ সেপ, ২০২৫ থেকে যুক্ত'),
  wording('tl_PH', '1,465 na koneksyon', 'Nakakonekta noong Mayo 17, 2026', 'Nakakonekta noong Set 6, 2025'),
  wording('zh_CN', '好友：1,465', '2026年5月17日成为好友', '2025/9/6 成为好友'),
  wording('ja_JP', 'つながり：1,465人', '2026年5月17日につながりました', '2025年9月6日につながりました'),
  wording('ar_AE', '\u200f١٬٤٦٥\u200f من الزملاء', 'زميل منذ ١٧ مايو ٢٠٢٦', 'زميل منذ ٦ سبتمبر ٢٠٢٥', { rtl: true }),
  wording('en_US', '1 connection', 'Connected on May 17, 2026', 'Connected on Sep 6, 2025', { count: 1 }),
  wording('de_DE', '999 Kontakte', 'Kontakt seit 17. Mai 2026', 'Kontakt seit 06.09.2025', { count: 999 }),
];

/** Headers that tell only roughly how many there are. */
export const ROUGHLY: readonly (readonly [locale: string, header: string])[] = [
  ['en_US', '1.4K connections'],
  ['en_US', 'About 1,400 connections'],
  ['de_DE', 'Ca. 1.400 Kontakte'],
  ['ja_JP', '約1,400人のつながり'],
  ['fa_IR', '۲ هزار ارتباط'],
  ['bn_IN', '২ হাজার কানেকশন'],
  ['bn_IN', '২ হা কানেকশন'],
  ['mr_IN', '२ ह कनेक्शन्स'],
  ['te_IN', '2వే కనెక్షన్‌లు'],
  ['te_IN', '2 వేల కనెక్షన్‌లు'],
  ['pa_IN', '2 ਹਜ਼ਾਰ ਕਨੈਕਸ਼ਨ'],
  ['tl_PH', '2 libong koneksyon'],
  ['sv_SE', '2 tn kontakter'],
  ['vi_VN', '1,4 N kết nối'],
];
