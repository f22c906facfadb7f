import { makeRandom } from '../pages/random.ts';
import { quoted } from './archive-csv.ts';

/** One message as it truly was: no word of it may be kept. */
export interface SentMessage {
  from: string;
  fromSlug: string;
  to: string;
  toSlugs: readonly string[];
  /** Epoch milliseconds. */
  sentAt: number;
  subject: string;
  content: string;
  isDraft?: boolean;
}

/** From about 2023; `2021`: recipients by name only; `2018`: names and a direction. */
export type MessagesVintage = '2023' | '2021' | '2018';

const HEADERS: Readonly<Record<MessagesVintage, string>> = {
  '2023':
    'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,' +
    'ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT',
  '2021': 'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER',
  '2018': 'From,To,Date,Subject,Content,Direction,Folder',
};

const address = (slug: string) => (slug === '' ? '' : `https://www.linkedin.com/in/${slug}`);
const utc = (sentAt: number) => `${new Date(sentAt).toISOString().slice(0, 19).replace('T', ' ')} UTC`;

export const messagesHeader = (vintage: MessagesVintage) => `${HEADERS[vintage]}\n`;

/** One row of `messages.csv`. `own` is the user's slug. */
export function messageRow(message: SentMessage, vintage: MessagesVintage, own: string): string {
  const { from, fromSlug, to, toSlugs, sentAt, subject, content, isDraft } = message;
  const others = [fromSlug, ...toSlugs]
    .filter((slug) => slug !== own)
    .sort()
    .join('+');
  const start = [`2-${Buffer.from(others).toString('base64')}`, '', from, address(fromSlug), to];
  const end = [utc(sentAt), subject, content, 'INBOX'];
  const rows: Readonly<Record<MessagesVintage, readonly string[]>> = {
    '2023': [...start, toSlugs.map(address).join(','), ...end, '', isDraft ? 'Yes' : 'No', 'No'],
    '2021': [...start, ...end],
    '2018': [from, to, oldTime(sentAt), subject, content, fromSlug === own ? 'OUTGOING' : 'INCOMING', 'INBOX'],
  };
  return `${rows[vintage].map((cell) => quoted(cell)).join(',')}\n`;
}

/** `2/12/18, 11:44 AM` */
function oldTime(sentAt: number): string {
  const moment = new Date(sentAt);
  const hour = moment.getUTCHours();
  const minute = String(moment.getUTCMinutes()).padStart(2, '0');
  const day = `${moment.getUTCMonth() + 1}/${moment.getUTCDate()}/${String(moment.getUTCFullYear()).slice(2)}`;
  return `${day}, ${hour % 12 || 12}:${minute} ${hour < 12 ? 'AM' : 'PM'}`;
}

export const writeMessagesCsv = (messages: readonly SentMessage[], vintage: MessagesVintage, own: string): string =>
  messagesHeader(vintage) + messages.map((message) => messageRow(message, vintage, own)).join('');

export const OWN_SLUG = 'iris-owner';

/** Invents messages between the user and `others` people, in no order. A secret is planted in each subject and text. */
export function* inventMessages(
  count: number,
  others: number,
  seed: number,
  makeSecret: () => string,
): Generator<SentMessage> {
  const random = makeRandom(seed);
  for (let at = 0; at < count; at += 1) {
    const other = random.below(others);
    const isOwn = random.next() < 0.4;
    const people = [`Person Number ${other}`, 'Iris Owner'];
    const slugs = [`person-${other}`, OWN_SLUG];
    const [sender, recipient] = isOwn ? [1, 0] : [0, 1];
    yield {
      from: people[sender]!,
      fromSlug: slugs[sender]!,
      to: people[recipient]!,
      toSlugs: [slugs[recipient]!],
      sentAt: Date.UTC(2026, 10, 20) - random.below(900_000) * 60_000,
      subject: random.next() < 0.3 ? `About ${makeSecret()}` : '',
      content: `Hello, "${makeSecret()}"\n\n${'words, and more words. '.repeat(random.below(60))}${makeSecret()}`,
    };
  }
}
