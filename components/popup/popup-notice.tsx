import type { ComponentChildren } from 'preact';

interface PopupNoticeProps {
  title: string;
  tone?: 'calm' | 'ask' | 'warn';
  /** Only its title shows until it is opened: what can wait must not push away what the user came for. */
  folds?: boolean;
  testId?: string;
  children?: ComponentChildren;
}

/** Something that has to be said instead of, or above, the rest. */
export function PopupNotice({ title, tone = 'calm', folds = false, testId, children }: PopupNoticeProps) {
  const heading = (
    <h2>
      {tone === 'warn' && (
        <span class="sign" aria-hidden="true">
          !
        </span>
      )}
      {title}
    </h2>
  );
  if (!folds)
    return (
      <section class={`popup-notice ${tone}`} data-testid={testId}>
        {heading}
        {children}
      </section>
    );
  return (
    <details class={`popup-fold ${tone}`} data-testid={testId}>
      <summary>{heading}</summary>
      <div class={`popup-notice ${tone}`}>{children}</div>
    </details>
  );
}
