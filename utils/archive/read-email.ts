/** The longest address that mail allows, in UTF-16 units. */
const MAX_EMAIL_LENGTH = 254;

/** An e-mail address in lower case; `undefined` where the text is none at first sight. */
export function readEmail(text: string): string | undefined {
  if (text === '') return undefined;
  const email = text.trim().toLowerCase();
  return email.length <= MAX_EMAIL_LENGTH && /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@.,;<>"]+$/.test(email)
    ? email
    : undefined;
}
