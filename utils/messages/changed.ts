/** Told to the background by the popup and the dashboard after they wrote something. */
export const CHANGED_MESSAGE = { kind: 'changed' } as const;

/** Told to the LinkedIn tabs by the background: capture may go on, read again. */
export const RESUME_MESSAGE = { kind: 'resume' } as const;

/** Whether something received is the message that `expected` is; whatever else it may be. */
export function isMessage(received: unknown, expected: { kind: string }): boolean {
  return (received as { kind?: unknown } | null | undefined)?.kind === expected.kind;
}
