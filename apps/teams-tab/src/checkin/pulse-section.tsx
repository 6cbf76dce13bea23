import type { CheckInDetail } from '@tandem/core/contract';
import { dayAndTime, Notice, PulseForm, Surface, useText } from '@tandem/ui';
import { useIntl } from 'react-intl';
import { en } from '../en.ts';
import { usePulse } from '../home/use-pulse.ts';

/** The pulse while it is open, and otherwise when it will be, or that it no longer is. */
export const PulseSection = ({ detail }: { detail: CheckInDetail }) => {
  const { pair, checkIn, pulse } = detail;
  const reader = useIntl();
  const t = useText(en);
  const { sending, send } = usePulse(checkIn.id);
  switch (pulse.state) {
    case 'not-yet':
      return <Notice>{t('checkin.pulse.later', { date: dayAndTime(reader, pulse.opensAt) })}</Notice>;
    case 'closed':
      return <Notice>{t('checkin.pulse.closed')}</Notice>;
    case 'open':
      return (
        <Surface>
          <PulseForm
            me={pair.me}
            partners={pair.partners}
            number={checkIn.number}
            at={checkIn.startsAt}
            mine={pulse.mine}
            closesAt={pulse.closesAt}
            sending={sending}
            onSend={send}
          />
        </Surface>
      );
  }
};
