import type { ComponentChildren } from 'preact';

interface PageLinkProps {
  address: string;
  onOpen: (address: string) => void;
  children: ComponentChildren;
  class?: string;
}

/** A link out of the popup. It is opened by the browser as a tab, since a popup cannot follow links itself. */
export function PageLink({ address, onOpen, children, class: className }: PageLinkProps) {
  const open = (event: Event) => {
    event.preventDefault();
    onOpen(address);
  };
  return (
    <a href={address} class={className} rel="noopener noreferrer" onClick={open}>
      {children}
    </a>
  );
}
