import { Avatar, Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { AppHeader } from './app-header.tsx';
import { readChannelTab } from './channel-tab.ts';
import { contentUrl } from './place.ts';
import type { StageProps } from './stage-props.ts';
import { TabFrame } from './tab-frame.tsx';

/** A channel with Tandem as one of its tabs: the one that was added, or the programme's before. */
export const ChannelStage = ({ person, place, onGo, onNavigate, onOutside }: StageProps) => {
  const tab = readChannelTab();
  const page = { view: 'channel', entity: tab?.entityId ?? 'coordinate', sub: place.sub } as const;
  return (
    <>
      <AppHeader
        icon={<Avatar name="Mentoring" shape="square" size={28} aria-hidden />}
        title="Mentoring › General"
        tabs={[
          { id: 'posts', name: 'Posts', disabled: true },
          { id: 'tandem', name: tab?.suggestedDisplayName ?? 'Tandem' },
        ]}
        selected="tandem"
        onSelect={() => undefined}
      >
        <Button
          appearance="subtle"
          icon={<AddRegular />}
          aria-label="Add a tab"
          onClick={() => onGo({ view: 'settings' })}
        />
      </AppHeader>
      <TabFrame
        title="Tandem in the channel"
        person={person}
        theme={place.theme}
        page={page}
        url={tab?.contentUrl ?? contentUrl(page)}
        frameContext="content"
        active
        onNavigate={onNavigate}
        onOutside={onOutside}
        onRetry={() => onGo({}, true)}
      />
    </>
  );
};
