import { forms } from '@tandem/core/messages';
import type { ReactNode } from 'react';
import { IntlProvider } from 'react-intl';

import { spokenLocale } from './spoken-locale.ts';

type Props = {
  /** BCP 47 tag from the host. */
  readonly locale: string;
  /** IANA zone of the reader; before it is known, the machine's. */
  readonly zone?: string | undefined;
  readonly children: ReactNode;
};

/** Language, digits, 12 or 24 hours and time zone of everything below. Texts not translated stay English. */
export const Language = ({ locale, zone, children }: Props) => (
  <IntlProvider
    locale={spokenLocale(locale)}
    defaultLocale={spokenLocale(locale)}
    {...(zone === undefined ? {} : { timeZone: zone })}
    formats={forms}
    defaultFormats={forms}
  >
    {children}
  </IntlProvider>
);

const rightToLeft = new Set(['ar', 'fa', 'he', 'ur']);

export const directionOf = (locale: string): 'ltr' | 'rtl' =>
  rightToLeft.has(spokenLocale(locale).split('-')[0]?.toLowerCase() ?? '') ? 'rtl' : 'ltr';
