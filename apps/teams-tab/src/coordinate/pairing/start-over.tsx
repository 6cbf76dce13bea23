import { Button } from '@fluentui/react-components';
import { dayKey, Notice, useText } from '@tandem/ui';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { en } from '../../en.ts';
import { usePlainDate } from '../../home/use-plain-date.ts';
import { goTo } from '../../start/use-route.ts';
import type { ListedProgramme } from '../listed-programme.ts';

/** The day on which check-ins were to begin is over: when they will, and where that is changed. */
export const StartOver = ({ programme: { id, startsOn } }: { readonly programme: ListedProgramme }) => {
  const t = useText(en);
  const reader = useIntl();
  const plain = usePlainDate();
  const [now] = useState(() => Date.now());
  if (startsOn >= dayKey(now, reader.timeZone)) return null;
  return (
    <Notice action={<Button onClick={() => goTo('programme', id, 'settings')}>{t('pairing.over.settings')}</Button>}>
      {t('pairing.over', { date: plain(startsOn, 'long') })}
    </Notice>
  );
};
