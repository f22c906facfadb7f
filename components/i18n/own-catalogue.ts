import messages from '../../public/_locales/en/messages.json';
import type { GetMessage } from './translate';

const catalogue: Record<string, { message: string } | undefined> = messages;

/** Reads the English catalogue without the browser, filling in as `browser.i18n.getMessage` does. */
export const getOwnMessage: GetMessage = (key, substitutions) =>
  (catalogue[key]?.message ?? '').replace(/\$(\$|\d)/g, (_, mark: string) =>
    mark === '$' ? '$' : (substitutions[Number(mark) - 1] ?? ''),
  );
