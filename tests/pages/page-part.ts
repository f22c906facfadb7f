/** `ready`: the whole page; `skeleton`: as first served, before its script has filled it. */
export type Stage = 'ready' | 'skeleton';

/** What the client script needs to put another page into the open document. All texts are HTML unless said otherwise. */
export interface PagePart {
  /** Plain text. */
  title: string;
  /** `como-pk`; absent in layout A. */
  pageKey?: string;
  style: string;
  content: string;
  skeleton: string;
  dialog?: string;
  dialogSkeleton?: string;
  /** The address of what lies under a dialog, or of the page itself. */
  base: string;
}
