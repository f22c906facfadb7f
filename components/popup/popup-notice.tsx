import type { ComponentChildren } from 'preact';

interface PopupNoticeProps {
  title: string;
  tone?: 'calm' | 'ask' | 'warn';
  testId?: string;
  children?: ComponentChildren;
}

/** Something that has to be said instead of, or above, the rest. */
export function PopupNotice({ title, tone = 'calm', testId, children }: PopupNoticeProps) {
  return (
    <section class={`popup-notice ${tone}`} data-testid={testId}>
      <h2>
        {tone === 'warn' && (
          <span class="sign" aria-hidden="true">
            !
          </span>
        )}
        {title}
      </h2>
      {children}
    </section>
  );
}
