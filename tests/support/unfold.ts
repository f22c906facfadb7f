import type { PopupView } from './extension-browser.ts';

/** Opens a notice of the popup of which only the title shows. */
export async function unfold(popup: PopupView, testId: string): Promise<void> {
  await popup.text(testId);
  await popup.evaluate(`document.querySelector('[data-testid="${testId}"] summary').click()`);
}
