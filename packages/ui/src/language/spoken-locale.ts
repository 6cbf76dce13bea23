/** Languages Tandem speaks. */
const spoken = new Set(['en']);

/**
 * The locale of everything on the screen: the reader's own where Tandem speaks the language, else English with the
 * reader's region, so that words, dates and direction of a page are never of two languages.
 */
export const spokenLocale = (locale: string): string => {
  try {
    const { language, region } = new Intl.Locale(locale).maximize();
    return spoken.has(language) ? locale : `en-${region ?? 'GB'}`;
  } catch {
    return 'en-GB'; // the host gave something that is no language tag
  }
};
