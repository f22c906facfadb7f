/**
 * Ways in which a page differs from what a reader expects. Meant for layouts B and C; where layout A has no such part, nothing
 * changes there. `honest` is what an honest reader must do:
 * `right`: record what is true, as if nothing were changed; `nothing`: record nothing of that kind from this page;
 * `right-or-nothing`: either, never something false.
 */
export interface TwistNote {
  surface:
    'connections' | 'own-profile' | 'other-profile' | 'contact-dialog' | 'network-hub' | 'feed' | 'followers' | 'every';
  /** What the twist puts at stake; the rest of the page should be read as ever. */
  about: 'count' | 'followers' | 'people' | 'person' | 'day' | 'everything';
  honest: 'right' | 'nothing' | 'right-or-nothing';
  what: string;
}

export const TWISTS = {
  none: { surface: 'every', about: 'everything', honest: 'right', what: 'The page as the facts describe it.' },

  'count-without-comment': {
    surface: 'connections',
    about: 'count',
    honest: 'right',
    what: 'The header is one text node, without a comment in it.',
  },
  'header-key-renamed': {
    surface: 'connections',
    about: 'count',
    honest: 'right-or-nothing',
    what: 'The header has another component key; the cards are as ever.',
  },
  'count-header-two-numbers': {
    surface: 'connections',
    about: 'count',
    honest: 'right-or-nothing',
    what: 'The header paragraph holds a second number; the two must not run together.',
  },
  'card-without-date': {
    surface: 'connections',
    about: 'day',
    honest: 'nothing',
    what: 'Cards show no date: people without a day.',
  },
  'card-date-vague': {
    surface: 'connections',
    about: 'day',
    honest: 'nothing',
    what: 'Cards say “Connected a while ago, in May”: people without a day.',
  },
  'suggestion-in-list': {
    surface: 'connections',
    about: 'people',
    honest: 'right',
    what: 'A suggested stranger with a connect link stands among the cards: no connection, not recorded.',
  },
  'recycled-rows': {
    surface: 'connections',
    about: 'people',
    honest: 'right',
    what: 'Rows are used again for other people: name first, date and ids 150 ms later. No mixture is recorded.',
  },

  'count-link-two-numbers': {
    surface: 'own-profile',
    about: 'count',
    honest: 'nothing',
    what: 'The own-connections link holds two numbers: which is the count?',
  },
  'own-evidence-missing': {
    surface: 'own-profile',
    about: 'count',
    honest: 'right-or-nothing',
    what: 'No edit link or own-profile key; only the own-connections link is left.',
  },
  'followers-approximate': {
    surface: 'own-profile',
    about: 'followers',
    honest: 'nothing',
    what: 'Followers are shortened (“1K”): nothing exact to store.',
  },
  'followers-outside-topcard': {
    surface: 'own-profile',
    about: 'followers',
    honest: 'right-or-nothing',
    what: 'Followers stand in the activity section only.',
  },

  'both-degree-marks-visible': {
    surface: 'other-profile',
    about: 'person',
    honest: 'nothing',
    what: 'Both degree marks are visible: they disagree.',
  },
  'degree-mark-missing': {
    surface: 'other-profile',
    about: 'person',
    honest: 'nothing',
    what: 'No degree mark in the top card; side rails still have theirs.',
  },
  'degree-marks-swapped': {
    surface: 'other-profile',
    about: 'person',
    honest: 'right',
    what: 'The hidden mark comes first, or last where it came first: order tells nothing.',
  },
  'degree-hidden-by-parent': {
    surface: 'other-profile',
    about: 'person',
    honest: 'right',
    what: 'Not the mark but an element around it carries the hiding class.',
  },
  'connect-beside-first': {
    surface: 'other-profile',
    about: 'person',
    honest: 'nothing',
    what: 'A visible first-degree mark beside a connect link: signals disagree.',
  },
  'pending-shown-first': {
    surface: 'other-profile',
    about: 'person',
    honest: 'nothing',
    what: 'Pending people with a visible first-degree mark: the pending action overrules it.',
  },
  'name-h3': {
    surface: 'other-profile',
    about: 'person',
    honest: 'right-or-nothing',
    what: 'The name is an h3 and an h2 stands elsewhere on the page: never another name.',
  },
  'topcard-slug-mismatch': {
    surface: 'other-profile',
    about: 'person',
    honest: 'nothing',
    what: 'The links of the top card name somebody else than the address.',
  },
  'topcard-links-by-member-id': {
    surface: 'other-profile',
    about: 'person',
    honest: 'right-or-nothing',
    what: 'The links of the top card use the member id in place of the slug.',
  },
  'profile-skeleton-forever': {
    surface: 'other-profile',
    about: 'person',
    honest: 'nothing',
    what: 'The content never comes.',
  },
  'head-before-actions': {
    surface: 'other-profile',
    about: 'person',
    honest: 'right',
    what: 'After a change of page the name and its link come first; photo link, mark and actions of the person before stay 700 ms longer. No mixture is recorded.',
  },

  'dialog-row-renamed': {
    surface: 'contact-dialog',
    about: 'day',
    honest: 'nothing',
    what: 'The row of the day has another svg id; the birthday stays where it was.',
  },
  'dialog-two-dates': {
    surface: 'contact-dialog',
    about: 'day',
    honest: 'nothing',
    what: 'The row of the day holds two dates.',
  },
  'dialog-of-another': {
    surface: 'contact-dialog',
    about: 'day',
    honest: 'nothing',
    what: 'The profile address in the dialog is not that of the page.',
  },
  'closed-dialog-left-behind': {
    surface: 'other-profile',
    about: 'day',
    honest: 'nothing',
    what: 'A closed dialog of somebody else is still in the document.',
  },
  'dialog-by-role': {
    surface: 'contact-dialog',
    about: 'day',
    honest: 'right-or-nothing',
    what: 'The dialog is a div with a role.',
  },

  'side-without-numbers': {
    surface: 'feed',
    about: 'count',
    honest: 'nothing',
    what: 'The block beside the feed links to the own lists without numbers; the posts keep theirs.',
  },
  'side-two-numbers': {
    surface: 'feed',
    about: 'count',
    honest: 'nothing',
    what: 'The links beside the feed hold two numbers each: which is the count?',
  },
  'side-in-main': {
    surface: 'feed',
    about: 'count',
    honest: 'right-or-nothing',
    what: 'The block stands in main, among the posts.',
  },

  'no-main': { surface: 'every', about: 'everything', honest: 'right-or-nothing', what: 'There is no main element.' },
  'extra-wrapper': {
    surface: 'every',
    about: 'everything',
    honest: 'right',
    what: 'Two more layers around each block and card.',
  },
  'como-missing': {
    surface: 'every',
    about: 'everything',
    honest: 'right-or-nothing',
    what: 'The page names neither itself nor its language in meta elements.',
  },
} as const satisfies Record<string, TwistNote>;

export type Twist = keyof typeof TWISTS;
