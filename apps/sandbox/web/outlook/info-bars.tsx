import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { InfoBar } from './protocol/notifications.ts';

type Props = { readonly bars: readonly InfoBar[]; readonly onDismiss: (key: string) => void };

/** What add-ins say above an item. */
export const InfoBars = ({ bars, onDismiss }: Props) =>
  bars.map((bar) => (
    <MessageBar key={bar.key} intent={bar.type === 'errorMessage' ? 'error' : 'info'} layout="multiline">
      <MessageBarBody>{bar.message}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label="Dismiss"
            icon={<DismissRegular />}
            onClick={() => onDismiss(bar.key)}
          />
        }
      />
    </MessageBar>
  ));
