import type { CountWording } from '../domain/page-wording';
import { OLD_LIST } from './card-layout';
import { readConnectionCards, settleMoreCards } from './connection-cards';
import { readField, valueOf, type Variant } from './field';
import { findAll, isQuoted, MAIN, outermost, sentenceOf, textBlocks } from './find';
import { countTexts, nothingRead, type PageContext, type SurfaceLook } from './page-look';

interface Page {
  page: Document;
  context: PageContext;
}

export const COUNT_VARIANTS: readonly Variant<Page, CountWording>[] = [
  {
    name: 'BC-header',
    seen: '2025-06',
    why: 'the header component keeps its key in both server-driven layouts; it stands twice, one inside the other',
    read: (page) => countIn(page, '[componentkey="ConnectionsPage_ConnectionsListHeader"]'),
  },
  {
    name: 'A-header',
    seen: '2019-01',
    why: 'the Ember client puts the count in the heading of the list',
    read: (page) => countIn(page, `main :is(${OLD_LIST}, header:has(~ * ${OLD_LIST})) h1`),
  },
];

/** Reads the list of the viewer's own connections: the address itself proves whose it is. */
export function readConnections(page: Document, context: PageContext): SurfaceLook {
  const { memo } = context;
  const surface = 'connections';
  if (memo?.list) return { ...nothingRead(surface, {}), settled: settleMoreCards(memo.list, memo) };
  const connections = readField(COUNT_VARIANTS, { page, context });
  const found = readConnectionCards(page, context);
  const count = valueOf(connections);
  const { cards = [], sample } = valueOf(found) ?? {};
  // Without the count all of the page is still of interest.
  if (memo && !count) memo.list = undefined;
  const fields = { connections, people: 'value' in found ? { ...found, value: sample } : found };
  return {
    ...nothingRead(surface, fields, ['connections', 'people']),
    counts: count ? [count] : [],
    [memo ? 'settled' : 'people']: cards,
  };
}

/**
 * The one count that the texts of the matching elements hold, paragraphs whole; those without a number are labels, buttons and links
 * count other things.
 */
function countIn({ page, context: { memo } }: Page, selector: string) {
  const headers = outermost(findAll(page, selector).filter((element) => !isQuoted(element)));
  if (headers.length === 0) return { why: 'missing' } as const;
  if (memo) memo.heads = headers;
  const blocks = headers.flatMap(textBlocks);
  // What is searched for is counted, not everybody.
  if (findAll<HTMLInputElement>(page, `:is(${MAIN}) input`).some(isFilled)) return { why: 'conflict' } as const;
  const said = countTexts(blocks.filter((block) => !block.closest('a, button')).map(sentenceOf));
  if (!('value' in said)) return { why: 'unparsable' } as const;
  return { value: { metric: 'connections' as const, texts: said.value } };
}

/** Whether somebody typed into an input; what they typed is not looked at. */
function isFilled({ type, value }: HTMLInputElement): boolean {
  return /^(text|search)$/.test(type) && value.trim() !== '';
}
