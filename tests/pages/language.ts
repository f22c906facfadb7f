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

export type Label = 'message' | 'connect' | 'pending' | 'more' | 'contactInfo' | 'search' | 'email' | 'birthday';

export const labels = (
  message: string,
  connect: string,
  pending: string,
  more: string,
  contactInfo: string,
  search: string,
  email: string,
  birthday: string,
) => ({ message, connect, pending, more, contactInfo, search, email, birthday });
