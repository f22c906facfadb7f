import type { ComponentChildren } from 'preact';

interface NoticeProps {
  title: string;
  tone?: 'calm' | 'warn' | 'bad';
  testid?: string;
  children: ComponentChildren;
}

const SIGNS = { calm: 'i', warn: '!', bad: '×' };

/** Something the user should know, told by word, shape and colour. */
export function Notice({ title, tone = 'calm', testid, children }: NoticeProps) {
  return (
    <section class={`notice ${tone}`} data-testid={testid} role={tone === 'bad' ? 'alert' : undefined}>
      <span class="notice-sign" aria-hidden="true">
        {SIGNS[tone]}
      </span>
      <div class="stack">
        <h2>{title}</h2>
        {children}
      </div>
    </section>
  );
}
