import type { ObservedCount } from '../domain/observation';
import { readConnectionCards } from './connection-cards';
import { readField, valueOf, type Variant } from './field';
import { findAll, isQuoted, MAIN, outermost, sentenceOf, textLeaves } from './find';
import type { PageContext, PageReading } from './page-reading';
import { agreeOnCount, parseLabelledCount } from './parse-count';

/** A page and the language it is written in. */
interface Page {
  page: Document;
  locale: string;
}

export const COUNT_VARIANTS: readonly Variant<Page, ObservedCount>[] = [
  {
    name: 'BC-header',
    seen: '2025-06',
    why: 'the header component keeps its key in both server-driven layouts; it stands twice, one inside the other',
    read: ({ page, locale }) => countIn(page, '[componentkey="ConnectionsPage_ConnectionsListHeader"]', locale),
  },
  {
    name: 'A-header',
    seen: '2019-01',
    why: 'the Ember client puts the count in the heading of the list',
    read: ({ page, locale }) => countIn(page, 'main header h1, header.mn-connections__header h1', locale),
  },
];

/** Reads the list of the viewer's own connections: the address itself proves whose it is. */
export function readConnections(page: Document, context: PageContext): PageReading {
  const connections = readField(COUNT_VARIANTS, { page, locale: context.locale });
  const people = readConnectionCards(page, context);
  const count = valueOf(connections);
  return {
    surface: 'connections',
    counts: count ? [count] : [],
    people: valueOf(people) ?? [],
    fields: { connections, people },
    // Nobody's list is empty but theirs who have nobody.
    needs: count?.value === 0 ? ['connections'] : ['connections', 'people'],
  };
}

/**
 * The one count that the texts of the matching elements hold, paragraphs whole; those without a number are labels, buttons and links
 * count other things.
 */
function countIn(page: Document, selector: string, locale: string) {
  const headers = findAll(page, selector).filter((element) => !isQuoted(element));
  if (headers.length === 0) return { why: 'missing' } as const;
  const elements = new Set(
    outermost(headers)
      .flatMap(textLeaves)
      .map((leaf) => leaf.closest('p, h1') ?? leaf),
  );
  // What is searched for is counted, not everybody.
  if (findAll<HTMLInputElement>(page, `:is(${MAIN}) input`).some(isFilled)) return { why: 'conflict' } as const;
  const said = [...elements].filter((element) => !element.closest('a, button')).map(sentenceOf);
  const count = agreeOnCount(said, (text) => parseLabelledCount(text, locale));
  if ('value' in count) return { value: { metric: 'connections', ...count.value } as const };
  return { why: count.why === 'missing' ? 'unparsable' : count.why } as const;
}

/** Whether somebody typed into an input; what they typed is not looked at. */
function isFilled({ type, value }: HTMLInputElement): boolean {
  return /^(text|search)$/.test(type) && value.trim() !== '';
}
