const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;
const sundayToThursday = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday'] as const;

export type Place = {
  readonly city: string;
  readonly office: string;
  readonly country: string;
  /** IANA name. */
  readonly zone: string;
  /** The same zone in Windows' words, as Outlook on Windows writes it. */
  readonly windowsZone: string;
  readonly workdays: readonly (typeof weekdays | typeof sundayToThursday)[number][];
};

const place = (city: string, office: string, country: string, zone: string, windowsZone: string): Place => ({
  city,
  office,
  country,
  zone,
  windowsZone,
  workdays: zone === 'Asia/Jerusalem' ? sundayToThursday : weekdays,
});

/** Where the organisation has offices; ten time zones, two with odd minutes, one with another week. */
export const places = {
  zurich: place('Zürich', 'ZRH 3', 'Switzerland', 'Europe/Zurich', 'W. Europe Standard Time'),
  london: place('London', 'LON 2', 'United Kingdom', 'Europe/London', 'GMT Standard Time'),
  newYork: place('New York', 'NYC 14', 'United States', 'America/New_York', 'Eastern Standard Time'),
  stJohns: place('St. John’s', 'YYT 1', 'Canada', 'America/St_Johns', 'Newfoundland Standard Time'),
  santiago: place('Santiago', 'SCL 5', 'Chile', 'America/Santiago', 'Pacific SA Standard Time'),
  kathmandu: place('Kathmandu', 'KTM 2', 'Nepal', 'Asia/Kathmandu', 'Nepal Standard Time'),
  bengaluru: place('Bengaluru', 'BLR 7', 'India', 'Asia/Kolkata', 'India Standard Time'),
  telAviv: place('Tel Aviv', 'TLV 4', 'Israel', 'Asia/Jerusalem', 'Israel Standard Time'),
  nairobi: place('Nairobi', 'NBO 1', 'Kenya', 'Africa/Nairobi', 'E. Africa Standard Time'),
  sydney: place('Sydney', 'SYD 1', 'Australia', 'Australia/Sydney', 'AUS Eastern Standard Time'),
} as const;

export type PlaceName = keyof typeof places;
