import { foldText } from '../domain/fold-text';
import { splitLine } from './csv-rows';
import { MEMBER_KINDS, type MemberKind } from './problem';

/** What a column holds. */
export type Column = string;

interface Layout {
  /** For each column the names it is met under, letters and digits only. The first is LinkedIn's own. */
  columns: Readonly<Record<Column, readonly string[]>>;
  /** Any of these sets of columns makes a row the header. */
  signs: readonly (readonly Column[])[];
}

const LAYOUTS: Readonly<Record<MemberKind, Layout>> = {
  connections: {
    columns: {
      givenName: ['firstname', 'givenname', 'first', 'vorname', 'prenom', 'nombre', 'nome', 'voornaam'],
      familyName: [
        'lastname',
        'familyname',
        'surname',
        'last',
        'nachname',
        'nom',
        'apellido',
        'apellidos',
        'cognome',
        'sobrenome',
        'achternaam',
      ],
      name: ['name', 'fullname'],
      url: [
        'url',
        'profileurl',
        'linkedinurl',
        'linkedinprofile',
        'linkedinprofileurl',
        'profile',
        'profilelink',
        'link',
        'linkedin',
      ],
      email: [
        'emailaddress',
        'email',
        'emailaddresses',
        'mail',
        'emailadresse',
        'correo',
        'correoelectronico',
        'adressedemessagerie',
      ],
      company: [
        'company',
        'companyname',
        'organization',
        'organisation',
        'currentcompany',
        'firma',
        'unternehmen',
        'entreprise',
        'societe',
        'empresa',
        'azienda',
        'bedrijf',
      ],
      position: [
        'position',
        'title',
        'jobtitle',
        'role',
        'currentposition',
        'stelle',
        'poste',
        'cargo',
        'puesto',
        'posizione',
        'functie',
      ],
      connectedOn: [
        'connectedon',
        'connected',
        'connectiondate',
        'dateconnected',
        'connecteddate',
        'connectedsince',
        'verbundenam',
        'connectele',
        'conectadoel',
        'conectadoem',
      ],
    },
    signs: [
      ['givenName', 'connectedOn'],
      ['familyName', 'connectedOn'],
      ['name', 'connectedOn'],
      ['url', 'connectedOn'],
      ['givenName', 'familyName', 'company', 'position'],
      ['givenName', 'familyName', 'url'],
    ],
  },
  invitations: {
    columns: {
      from: ['from'],
      to: ['to'],
      sentAt: ['sentat', 'senton'],
      direction: ['direction'],
      inviterUrl: ['inviterprofileurl'],
      inviteeUrl: ['inviteeprofileurl'],
      inviterUrn: ['inviterprofileurn'],
      inviteeUrn: ['inviteeprofileurn'],
    },
    signs: [['from', 'to', 'sentAt', 'direction']],
  },
  messages: {
    columns: {
      conversation: ['conversationid'],
      from: ['from'],
      fromUrl: ['senderprofileurl'],
      to: ['to'],
      toUrls: ['recipientprofileurls', 'recipientprofileurl'],
      date: ['date'],
      direction: ['direction'],
      folder: ['folder'],
      isDraft: ['ismessagedraft'],
      isConversationDraft: ['isconversationdraft'],
    },
    signs: [
      ['from', 'to', 'date', 'folder'],
      ['from', 'fromUrl', 'to', 'date'],
      ['conversation', 'from', 'date'],
    ],
  },
};

/** The columns that are looked for, as LinkedIn writes them, to say what was expected. */
export const EXPECTED_COLUMNS: Readonly<Record<MemberKind, readonly string[]>> = {
  connections: ['First Name', 'Last Name', 'URL', 'Email Address', 'Company', 'Position', 'Connected On'],
  invitations: ['From', 'To', 'Sent At', 'Direction'],
  messages: ['CONVERSATION ID', 'FROM', 'SENDER PROFILE URL', 'TO', 'DATE', 'FOLDER'],
};

/** Where the columns are, and where the rows begin. */
export interface Header {
  kind: MemberKind;
  delimiter: string;
  /** How many cells the header has. */
  width: number;
  /** What they say, as it stands there. */
  names: readonly string[];
  /** The place of each known column. */
  columns: ReadonlyMap<Column, number>;
  /** Where the text after the header starts, in UTF-16 units, and on which line, from 1. */
  bodyAt: number;
  bodyLine: number;
}

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** A header is within the first lines, or the file is another. */
const MAX_LINES = 60;
const MAX_LINE_LENGTH = 4_000;

/**
 * Finds the row that names the columns, wherever it stands: what comes before it has been three lines, one, or none.
 * @param text the beginning of a file, line breaks as `\n`.
 * @param kinds which files it may be.
 */
export function findHeader(text: string, kinds: readonly MemberKind[] = MEMBER_KINDS): Header | undefined {
  let at = 0;
  for (let line = 1; line <= MAX_LINES && at < text.length; line += 1) {
    const end = text.indexOf('\n', at);
    const bodyAt = end < 0 ? text.length : end + 1;
    const found = readHeader(text.slice(at, Math.min(bodyAt, at + MAX_LINE_LENGTH)), kinds);
    if (found) return { ...found, bodyAt, bodyLine: line + 1 };
    at = bodyAt;
  }
  return undefined;
}

function readHeader(line: string, kinds: readonly MemberKind[]): Omit<Header, 'bodyAt' | 'bodyLine'> | undefined {
  for (const delimiter of DELIMITERS) {
    const names = splitLine(line, delimiter);
    for (const kind of names.length < 2 ? [] : kinds) {
      const columns = findColumns(names.map(plainName), LAYOUTS[kind]);
      if (columns) return { kind, delimiter, width: names.length, names, columns };
    }
  }
  return undefined;
}

function findColumns(names: readonly string[], { columns, signs }: Layout): Map<Column, number> | undefined {
  const found = new Map<Column, number>();
  for (const [column, aliases] of Object.entries(columns)) {
    const alias = aliases.find((name) => names.includes(name));
    if (alias !== undefined) found.set(column, names.indexOf(alias));
  }
  return signs.some((sign) => sign.every((column) => found.has(column))) ? found : undefined;
}

/** `"E-mail  Address "` is `emailaddress`; accents apart. */
function plainName(cell: string): string {
  return foldText(cell)
    .normalize('NFD')
    .replace(/[^\p{L}\d]/gu, '');
}
