/** The real addresses; the browser leads them to the stand-in. */
export const LINKEDIN = 'https://www.linkedin.com';
export const CONNECTIONS_PAGE = `${LINKEDIN}/mynetwork/invite-connect/connections/`;
/** A page that nobody reads. */
export const UNREAD_PAGE = `${LINKEDIN}/company/quillworks/`;
export const profilePage = (slug: string) => `${LINKEDIN}/in/${encodeURIComponent(slug)}/`;
export const contactDialogPage = (slug: string) => `${LINKEDIN}/in/${encodeURIComponent(slug)}/overlay/contact-info/`;
