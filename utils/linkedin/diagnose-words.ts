/**
 * Everything of a page's markup that a diagnostic may repeat. Whatever is not listed is dropped or becomes a star: slugs hide in
 * component keys, ids in links, names in labels.
 */

export const TAGS = words(`
  a article aside body button code dd details dialog div dl dt em figure footer form h1 h2 h3 h4 h5 h6 header hr html i iframe img
  input label li main nav ol p section span strong summary svg table tbody td th thead time tr ul use
`);

export const ROLES = words(`
  alert banner button complementary dialog heading img link list listitem main menu menuitem navigation none presentation region
  status tab tablist tabpanel
`);

export const ICONS = words(`
  bell-fill-medium bell-fill-small clock-icon clock-small connect-medium connect-small linkedin-bug-medium people-medium
  people-small send-privately-medium send-privately-small envelope-medium phone-handset-medium calendar-medium link-medium
  location-marker-medium home-medium person-medium nav-messaging-medium overflow-web-ios-small
`);

export const IDS = words('workspace interop-outlet root');

export const TEST_IDS = words('lazy-column dialog primary-nav interop-shadowdom');

export const VIEW_NAMES = words(`
  connections-list connections-profile feed-full-update message-button profile-card-top profile-headline profile-primary-message
  relationship-building-button
`);

export const SCREENS = words(`
  mynetwork.Connections mynetwork.Grow feed.Feed profile.Profile profile.Details profile.ProfileContactDetailsOverlay
`);

/** Parts of component keys: what a key starts with, and what it ends with. */
export const KEY_STARTS = [
  'ConnectionsPage_ConnectionsListHeader',
  'ConnectionsPage_ConnectionsList',
  'ConnectionsPage_',
  'ConnectionCard_',
  'com.linkedin.sdui.profile.card.ref',
  'com.linkedin.sdui.',
];
export const KEY_ENDS = ['Topcard', 'TopCard', 'topcard', '_openToButton', '_cover_edit_button'];

/** Words of `como-pk`, between its underscores. */
export const PAGE_KEY_WORDS = words(`
  d flagship3 people connections profile view base contact details feed search srp company notifications messaging followers
  mynetwork grow
`);

/** Path segments that mean a place of the site, not somebody or something on it. */
export const PATH_WORDS = words(`
  all company compose connections contact-info custom-invite details edit events feed followers followers-list following grow groups
  hashtag in intro invite-connect jobs learning me messaging mynetwork network-manager newsletters notifications opportunities
  overlay people people-follow posts preload premium pulse recent-activity results sales school search services showcase talent
  thread update
`);

/** After these stands a name or an id, even where it reads like a place. */
export const PATH_OWNERS = words(`
  company details events groups hashtag in newsletters posts pulse school services showcase thread update
`);

export const PARAMETERS = words(`
  connectionOf filter interop isSelfProfile lipi miniProfileUrn network origin profileUrn recipient screenContext vanityName
`);

/** Values of parameters and attributes that say nothing about anybody. */
export const PLAIN_VALUES = words('true false msgOverlay NON_SELF_PROFILE_VIEW');

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
