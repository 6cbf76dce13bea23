import { useState } from 'react';
import type { ThemeName } from '../host/theme.ts';
import { ComposeForm } from './compose-form.tsx';
import { eventOf, type Draft } from './draft.ts';
import type { NewEvent } from './graph.ts';
import { InfoBars } from './info-bars.tsx';
import { draftMethods } from './protocol/draft-methods.ts';
import type { User } from './protocol/initial-data.ts';
import { mailboxMethods } from './protocol/mailbox-methods.ts';
import { notificationMethods, type InfoBar } from './protocol/notifications.ts';
import { createSessionMethods } from './protocol/session-data.ts';
import { TaskPane } from './task-pane.tsx';

type Props = {
  readonly user: User;
  readonly zone: string;
  readonly theme: ThemeName;
  readonly draft: Draft;
  readonly onChange: (part: Partial<Draft>) => void;
  readonly onSend: (event: NewEvent) => void;
  readonly onDiscard: () => void;
};

const compose = { kind: 'compose' } as const;

/** An event that is written, and the add-in beside it. */
export const ComposeItem = ({ user, zone, theme, draft, onChange, onSend, onDiscard }: Props) => {
  const [bars, setBars] = useState<readonly InfoBar[]>([]);
  const [sessionMethods] = useState(createSessionMethods);
  const methods = {
    ...notificationMethods(bars, setBars),
    ...mailboxMethods({
      personId: user.person.id,
      itemId: 'draft',
      onNew: () => undefined,
      onOpen: () => undefined,
      onClose: onDiscard,
    }),
    ...draftMethods(user.person, draft, onChange),
    ...sessionMethods,
  };
  return (
    <>
      <div style={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column' }}>
        <InfoBars bars={bars} onDismiss={(key) => setBars(bars.filter((bar) => bar.key !== key))} />
        <ComposeForm
          draft={draft}
          zone={zone}
          onChange={onChange}
          onSend={() => onSend(eventOf(draft))}
          onDiscard={onDiscard}
        />
      </div>
      <TaskPane user={user} theme={theme} item={compose} methods={methods} />
    </>
  );
};
