/** The dashboard's page of LinkedIn's data export. */
export const ARCHIVE_ADDRESS = 'dashboard.html#/archive';
