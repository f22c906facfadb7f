import type { MemberKind } from './problem';

/** What a column holds. */
export type Column = string;

/** How the columns of one file are told. */
export interface Layout {
  /** For each column the names it is met under, letters and digits only. The first is LinkedIn's own. */
  columns: Readonly<Record<Column, readonly string[]>>;
  /** Any of these sets of columns makes a row the header. */
  signs: readonly (readonly Column[])[];
}

export const LAYOUTS: Readonly<Record<MemberKind, Layout>> = {
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
        'date',
        'dateadded',
        'addedon',
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
