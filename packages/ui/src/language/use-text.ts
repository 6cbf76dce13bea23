import { useIntl } from 'react-intl';

type Values = Readonly<Record<string, string | number>>;

/**
 * Sentences of one catalogue (ICU texts by key), in the reader's language.
 * The catalogue's own English is what is said where no translation is loaded.
 */
export const useText = <Catalogue extends Readonly<Record<string, string>>>(catalogue: Catalogue) => {
  const intl = useIntl();
  return (key: keyof Catalogue & string, values: Values = {}): string =>
    intl.formatMessage({ id: key, defaultMessage: catalogue[key] ?? key }, { ...values });
};
