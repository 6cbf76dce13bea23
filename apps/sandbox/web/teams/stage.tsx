import { ChannelStage } from './channel-stage.tsx';
import { MeetingStage } from './meeting-stage.tsx';
import { PersonalStage } from './personal-stage.tsx';
import { SettingsStage } from './settings-stage.tsx';
import type { StageProps } from './stage-props.ts';

/** What stands around the app, by where in Teams it is. */
export const Stage = (props: StageProps) => {
  switch (props.place.view) {
    case 'personal':
      return <PersonalStage {...props} />;
    case 'channel':
      return <ChannelStage {...props} />;
    case 'meeting':
      return <MeetingStage {...props} />;
    case 'settings':
      return <SettingsStage {...props} />;
  }
};
