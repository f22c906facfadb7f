/** Invented people are put together from these; a match with anybody living is chance. */
export const GIVEN_NAMES = [
  'Mara',
  'Tobias',
  'Ines',
  'Ravi',
  'Chloe',
  'Yusuf',
  'Greta',
  'Mateo',
  'Aiko',
  'Nadia',
  'Oskar',
  'Lucia',
  'Femi',
  'Sanne',
  'Pavel',
  'Leila',
  'Duncan',
  'Marisol',
  'Jonas',
  'Thuy',
  'Amara',
  'Bram',
  'Svetlana',
  'Hugo',
  'Zeynep',
  'Callum',
  'Rosa',
  'Anders',
  'Meera',
  'Etienne',
  'Kofi',
  'Agnes',
  'Dario',
  'Sigrid',
  'Omar',
  'Talia',
  'Wiktor',
  'Bianca',
  'Noel',
  'Petra',
] as const;

export const FAMILY_NAMES = [
  'Lindqvist',
  'Okafor',
  'Brandt',
  'Castellano',
  'Nakagawa',
  'Verhoeven',
  'Dlugosz',
  'Haddad',
  'Moreau',
  'Kaya',
  'Pemberton',
  'Sørensen',
  'Iyer',
  'Quiroga',
  'Tanaka',
  'Eriksson',
  'Abernathy',
  'Novotny',
  'Rahimi',
  'Ferreira',
  'Whitlock',
  'Baumann',
  'Mbeki',
  'Laurent',
  'Orlova',
  'Grimaldi',
  'Nguyen',
  'Halloran',
  'Jansen',
  'Petrov',
  'Sandoval',
  'Yilmaz',
  'Achterberg',
] as const;

export const ROLES = [
  'Talent partner',
  'Product designer',
  'Site reliability engineer',
  'Head of people',
  'Recruiter',
  'Data analyst',
  'Founder',
  'Community manager',
  'HR business partner',
  'Staff engineer',
  'Learning lead',
  'Account executive',
  'Researcher',
] as const;

export const COMPANIES = [
  'Larkfield Foods',
  'Nordhaven Energy',
  'Quillworks',
  'Tessellate Health',
  'Blue Ferry Logistics',
  'Mosswood Studio',
  'Harbourlight Bank',
  'Cinderpath Games',
  'Orchard & Vane',
  'Palisade Robotics',
] as const;

export const CITIES = [
  'Utrecht',
  'Leeds',
  'Gdansk',
  'Porto',
  'Austin',
  'Pune',
  'Lyon',
  'Izmir',
  'Accra',
  'Malmö',
] as const;

/** Somebody whose name, address or headline is a trap of its own. `hrefSlug` is how links spell the slug. */
export interface OddPerson {
  name: string;
  slug: string;
  hrefSlug?: string;
  headline: string;
}

/** They sit among the newest connections, so that the first pages already hold them. */
export const ODD_PEOPLE: readonly OddPerson[] = [
  {
    name: 'Zoë Müller-Østergård',
    slug: 'zoë-müller-østergård',
    hrefSlug: encodeURIComponent('zoë-müller-østergård'),
    headline: 'Connected on May 1, 2019 with a purpose',
  },
  {
    name: '山田 花子',
    slug: '山田-花子-4b1',
    hrefSlug: encodeURIComponent('山田-花子-4b1'),
    headline: '人事担当 · 1st in class',
  },
  {
    name: 'Sam 🚀 Okonjo',
    slug: 'sam-okonjo-77',
    hrefSlug: 'Sam-Okonjo-77',
    headline: 'I help people reach 30,000 connections',
  },
  { name: 'ليلى الحداد', slug: 'layla-alhaddad', headline: 'مديرة الموارد البشرية' },
  // The links spell the accent as a letter and a combining mark: the same address only after normalising.
  {
    name: 'René Lacombe',
    slug: 'rené-lacombe',
    hrefSlug: encodeURIComponent('rené-lacombe'.normalize('NFD')),
    headline: 'Chef de projet',
  },
  { name: 'Dr. Anna Li, MBA', slug: 'anna-li-mba', headline: '' },
  {
    name: 'Ольга Петренко',
    slug: 'ольга-петренко-9',
    hrefSlug: encodeURIComponent('ольга-петренко-9'),
    headline: '2nd career · 500+ workshops',
  },
  { name: 'O’Neil “Ollie” & Sons', slug: 'o-neil-ollie-sons', headline: 'Carpentry & joinery <handmade>' },
];
