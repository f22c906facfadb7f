/** What the pages say in one interface language. `{n}` stands for a number, `{d}` for a date. */
export interface Language {
  /** `<html lang>`. */
  tag: string;
  /** For `Intl`; the digits may differ from the tag's own. */
  locale: string;
  connections: string;
  /** The lower bound of the own profile, where `{n}` is 500. */
  atLeast: string;
  followers: string;
  /** Marks of first, second, third degree, without the middle dot. */
  degrees: readonly [string, string, string];
  /** The visually hidden long form of layout A. */
  degreeLong: string;
  connectedOn: string;
  connectedSince: string;
  labels: Readonly<Record<Label, string>>;
}

type Label = 'message' | 'connect' | 'pending' | 'more' | 'contactInfo' | 'search' | 'email' | 'birthday';

const labels = (
  message: string,
  connect: string,
  pending: string,
  more: string,
  contactInfo: string,
  search: string,
  email: string,
  birthday: string,
) => ({ message, connect, pending, more, contactInfo, search, email, birthday });

/** Sentences for which no page was seen (ja, ar, parts of the others) are plausible only: structure must carry the readers. */
export const LANGUAGES = {
  en_US: {
    tag: 'en',
    locale: 'en-US',
    connections: '{n} connections',
    atLeast: '{n}+ connections',
    followers: '{n} followers',
    degrees: ['1st', '2nd', '3rd'],
    degreeLong: '{n} degree connection',
    connectedOn: 'Connected on {d}',
    connectedSince: 'Connected since',
    labels: labels('Message', 'Connect', 'Pending', 'More', 'Contact info', 'Search', 'Email', 'Birthday'),
  },
  de_DE: {
    tag: 'de',
    locale: 'de-DE',
    connections: '{n} Kontakte',
    atLeast: '{n}+ Kontakte',
    followers: '{n} Follower:innen',
    degrees: ['1.', '2.', '3.'],
    degreeLong: 'Kontakt {n} Grades',
    connectedOn: 'Kontakt seit {d}',
    connectedSince: 'Vernetzt seit',
    labels: labels('Nachricht', 'Vernetzen', 'Ausstehend', 'Mehr', 'Kontaktinfo', 'Suche', 'E-Mail', 'Geburtstag'),
  },
  fr_FR: {
    tag: 'fr',
    locale: 'fr-FR',
    connections: '{n} relations',
    atLeast: 'Plus de {n} relations',
    followers: '{n} abonnés',
    degrees: ['1er', '2e', '3e'],
    degreeLong: 'Relation de {n} niveau',
    connectedOn: 'En relation depuis le {d}',
    connectedSince: 'En relation depuis',
    labels: labels(
      'Message',
      'Se connecter',
      'En attente',
      'Plus',
      'Coordonnées',
      'Recherche',
      'E-mail',
      'Anniversaire',
    ),
  },
  es_ES: {
    tag: 'es',
    locale: 'es-ES',
    connections: '{n} contactos',
    atLeast: 'Más de {n} contactos',
    followers: '{n} seguidores',
    degrees: ['1º', '2º', '3º'],
    degreeLong: 'Contacto de {n} grado',
    connectedOn: 'La relación comenzó el {d}.',
    connectedSince: 'En contacto desde',
    labels: labels(
      'Mensaje',
      'Conectar',
      'Pendiente',
      'Más',
      'Información de contacto',
      'Buscar',
      'Email',
      'Cumpleaños',
    ),
  },
  es_MX: {
    tag: 'es',
    locale: 'es-MX',
    connections: '{n} contactos',
    atLeast: 'Más de {n} contactos',
    followers: '{n} seguidores',
    degrees: ['1º', '2º', '3º'],
    degreeLong: 'Contacto de {n} grado',
    connectedOn: 'La relación comenzó el {d}.',
    connectedSince: 'En contacto desde',
    labels: labels(
      'Mensaje',
      'Conectar',
      'Pendiente',
      'Más',
      'Información de contacto',
      'Buscar',
      'Email',
      'Cumpleaños',
    ),
  },
  pt_BR: {
    tag: 'pt',
    locale: 'pt-BR',
    connections: '{n} conexões',
    atLeast: '+ de {n} conexões',
    followers: '{n} seguidores',
    degrees: ['1º', '2º', '3º'],
    degreeLong: 'Conexão de {n} grau',
    connectedOn: 'Conexão desde {d}',
    connectedSince: 'Conexão desde',
    labels: labels(
      'Mensagem',
      'Conectar',
      'Pendente',
      'Mais',
      'Informações de contato',
      'Pesquisar',
      'E-mail',
      'Aniversário',
    ),
  },
  nl_NL: {
    tag: 'nl',
    locale: 'nl-NL',
    connections: '{n} connecties',
    atLeast: '{n}+ connecties',
    followers: '{n} volgers',
    degrees: ['1e', '2e', '3e'],
    degreeLong: '{n}-graads connectie',
    connectedOn: 'Connectie sinds {d}',
    connectedSince: 'Connectie sinds',
    labels: labels(
      'Bericht',
      'Connectie maken',
      'In behandeling',
      'Meer',
      'Contactgegevens',
      'Zoeken',
      'E-mail',
      'Verjaardag',
    ),
  },
  tr_TR: {
    tag: 'tr',
    locale: 'tr-TR',
    connections: '{n} bağlantı',
    atLeast: '{n}+ bağlantı',
    followers: '{n} takipçi',
    degrees: ['1.', '2.', '3.'],
    degreeLong: '{n} derece bağlantı',
    connectedOn: '{d} tarihinde bağlantı kuruldu',
    connectedSince: 'Bağlantı tarihi',
    labels: labels(
      'Mesaj',
      'Bağlantı kur',
      'Beklemede',
      'Daha fazla',
      'İletişim bilgileri',
      'Ara',
      'E-posta',
      'Doğum günü',
    ),
  },
  ru_RU: {
    tag: 'ru',
    locale: 'ru-RU',
    connections: '{n} контактов',
    atLeast: 'Более {n} контактов',
    followers: '{n} отслеживающих',
    degrees: ['1-й', '2-й', '3-й'],
    degreeLong: 'Контакт {n} круга',
    connectedOn: 'Контакт установлен {d}',
    connectedSince: 'Контакт с',
    labels: labels(
      'Сообщение',
      'Контакт',
      'Ожидает',
      'Ещё',
      'Контактные данные',
      'Поиск',
      'Эл. почта',
      'День рождения',
    ),
  },
  ja_JP: {
    tag: 'ja',
    locale: 'ja-JP',
    connections: 'つながり{n}人',
    atLeast: 'つながり{n}人以上',
    followers: 'フォロワー{n}人',
    degrees: ['1次', '2次', '3次'],
    degreeLong: '{n}のつながり',
    connectedOn: '{d}につながりました',
    connectedSince: 'つながった日',
    labels: labels('メッセージ', 'つながる', '保留中', 'その他', '連絡先情報', '検索', 'メール', '誕生日'),
  },
  zh_CN: {
    tag: 'zh',
    locale: 'zh-CN',
    connections: '{n} 位好友',
    atLeast: '{n}+ 位好友',
    followers: '{n} 位关注者',
    degrees: ['1 度', '2 度', '3 度'],
    degreeLong: '{n}人脉',
    connectedOn: '{d}成为好友',
    connectedSince: '建立关系时间',
    labels: labels('消息', '加为好友', '待处理', '更多', '联系方式', '搜索', '邮箱', '生日'),
  },
  ar_AE: {
    tag: 'ar',
    locale: 'ar-AE-u-nu-arab',
    connections: '{n} زميل',
    atLeast: 'أكثر من {n} زميل',
    followers: '{n} متابع',
    degrees: ['1', '2', '3'],
    degreeLong: 'زميل من الدرجة {n}',
    connectedOn: 'تم التواصل في {d}',
    connectedSince: 'زملاء منذ',
    labels: labels('رسالة', 'تواصل', 'قيد الانتظار', 'المزيد', 'معلومات الاتصال', 'بحث', 'بريد', 'تاريخ الميلاد'),
  },
} as const satisfies Record<string, Language>;

export type LanguageCode = keyof typeof LANGUAGES;
