/** What coordinators read. */
export const coordinate = {
  'tabs.overview': 'Overview',
  'tabs.people': 'People',
  'tabs.pairing': 'Pairing',
  'tabs.calendar': 'Calendar',
  'tabs.label': 'Parts of the programme',
} as const;
