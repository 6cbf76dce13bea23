import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { keepChannelTab } from './channel-tab.ts';
import { ProductIcon } from '../host/product-icon.tsx';
import { contentUrl } from './place.ts';
import type { StageProps } from './stage-props.ts';
import { TabFrame } from './tab-frame.tsx';

const useStyles = makeStyles({
  root: {
    alignSelf: 'center',
    marginTop: '5vh',
    width: 'min(640px, 90%)',
    height: '70vh',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow64,
    overflow: 'hidden',
  },
  title: { display: 'flex', alignItems: 'center', gap: '8px', margin: 0, padding: '16px 24px' },
  buttons: { display: 'flex', justifyContent: 'flex-end', gap: '8px', padding: '12px 24px' },
});

/** Adding Tandem to a channel or meeting: its own page, and Teams' own buttons. */
export const SettingsStage = ({ person, place, onGo, onNavigate, onOutside }: StageProps) => {
  const styles = useStyles();
  const [valid, setValid] = useState(false);
  const [saves, setSaves] = useState(0);
  const [failure, setFailure] = useState<string | null>(null);
  const page = { view: 'settings', entity: '', sub: null } as const;
  return (
    <section className={styles.root} aria-label="Add Tandem">
      <Text as="h2" size={500} weight="semibold" className={styles.title}>
        <ProductIcon size={24} />
        Add Tandem
      </Text>
      {failure === null ? null : (
        <MessageBar intent="error">
          <MessageBarBody>{failure}</MessageBarBody>
        </MessageBar>
      )}
      <TabFrame
        title="Settings of Tandem"
        person={person}
        theme={place.theme}
        page={page}
        url={contentUrl(page)}
        frameContext="settings"
        active
        onNavigate={onNavigate}
        onOutside={onOutside}
        onRetry={() => onGo({}, true)}
        saves={saves}
        saving={{
          onValidity: setValid,
          onSaved: ({ tab, failure: reason }) => {
            setFailure(reason);
            if (tab === null) return;
            keepChannelTab(tab);
            onGo({ view: 'channel', sub: null }, true);
          },
        }}
      />
      <div className={styles.buttons}>
        <Button onClick={() => onGo({ view: 'channel' })}>Cancel</Button>
        <Button appearance="primary" disabled={!valid} onClick={() => setSaves(saves + 1)}>
          Save
        </Button>
      </div>
    </section>
  );
};
