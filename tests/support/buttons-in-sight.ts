import type { PopupView } from './extension-browser.ts';

/** Which of the draft's buttons can be pressed where they stand, without scrolling: by their words. */
export function buttonsInSight(popup: PopupView): Promise<string[]> {
  return popup.evaluate<string[]>(`[...document.querySelectorAll('.card-buttons button')]
    .filter((button) => {
      const { x, y, width, height } = button.getBoundingClientRect();
      return button.contains(document.elementFromPoint(x + width / 2, y + height - 2));
    })
    .map((button) => button.textContent)`);
}
