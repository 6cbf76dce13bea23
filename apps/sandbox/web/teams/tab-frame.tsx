import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { DialogFrame } from './dialog-frame.tsx';
import type { AppPlace } from './deep-link.ts';
import type { TeamsPage } from './place.ts';
import { authentication } from './protocol/authentication.ts';
import { createConfiguration, type SaveOutcome } from './protocol/configuration.ts';
import { contextOf, type FrameContext } from './protocol/context.ts';
import { dialogs, type OpenDialog } from './protocol/dialogs.ts';
import { lifecycle, type Loading } from './protocol/lifecycle.ts';
import { navigation } from './protocol/navigation.ts';
import { useAppFrame, type Viewer } from './use-app-frame.ts';

type Saving = {
  readonly onValidity: (valid: boolean) => void;
  readonly onSaved: (outcome: SaveOutcome) => void;
};

type Props = Viewer & {
  readonly page: TeamsPage;
  readonly url: string;
  readonly title: string;
  readonly frameContext: FrameContext;
  /** An app that is not looked at sleeps, when it can. */
  readonly active: boolean;
  readonly onAsleep?: (canSleep: boolean) => void;
  readonly onNavigate: (place: AppPlace) => void;
  readonly onOutside: (link: string) => void;
  readonly onRetry: () => void;
  readonly saving?: Saving;
  /** Grows with each press of Save. */
  readonly saves?: number;
};

const useStyles = makeStyles({
  root: { position: 'relative', flex: 1, minHeight: 0, display: 'flex' },
  hidden: { display: 'none' },
  frame: { flex: 1, border: 'none', width: '100%', minWidth: 0 },
  cover: {
    position: 'absolute',
    inset: 0,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '12px',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
  },
});

/** Teams shows its error when an app has not said within half a minute that something can be seen. */
const patience = 30_000;

export const TabFrame = (props: Props) => {
  const styles = useStyles();
  const { page, url, person, theme, frameContext, active } = props;
  const [loading, setLoading] = useState<Loading>({ state: 'waiting' });
  const [handlers, setHandlers] = useState<ReadonlySet<string>>(new Set());
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const [toDialog, setToDialog] = useState<{ readonly message: unknown } | null>(null);
  const [configuration] = useState(createConfiguration);
  const context = () => contextOf(person, page, theme, frameContext);
  const { iframe, send } = useAppFrame({
    url,
    theme,
    answers: {
      ...lifecycle({
        frameContext,
        context,
        onLoading: setLoading,
        onHandler: (name) => setHandlers((known) => new Set([...known, name])),
        onReadyToUnload: () => props.onAsleep?.(true),
      }),
      ...navigation(props),
      ...authentication(person, context),
      ...dialogs(setDialog, (message) => setToDialog({ message })),
      ...configuration({
        onValidity: (valid) => props.saving?.onValidity(valid),
        onSaved: (outcome) => props.saving?.onSaved(outcome),
      }),
    },
  });
  useSleep(active, () => {
    if (active) {
      // Woken, it says again that it can be seen.
      setLoading({ state: 'waiting' });
      send('load', [{ entityId: page.entity, contentUrl: url }]);
    } else if (handlers.has('beforeUnload') && handlers.has('load')) send('beforeUnload', []);
    else props.onAsleep?.(false);
  });
  useSave(props.saves ?? 0, () => send('settings.save', [{}]));
  useEffect(() => {
    if (loading.state === 'shown' || loading.state === 'failed') return;
    const timer = setTimeout(() => setLoading({ state: 'failed', reason: 'Timeout' }), patience);
    return () => clearTimeout(timer);
  }, [loading]);
  return (
    <div className={active ? styles.root : styles.hidden}>
      <iframe ref={iframe} className={styles.frame} title={props.title} src={url} allow="clipboard-write" />
      {loading.state === 'waiting' ? (
        <div className={styles.cover}>
          <Spinner label="Loading Tandem" labelPosition="below" />
        </div>
      ) : null}
      {loading.state === 'failed' ? (
        <div className={styles.cover} role="alert">
          <strong>We couldn&apos;t load the app ({loading.reason}).</strong>
          <Button onClick={props.onRetry}>Retry</Button>
        </div>
      ) : null}
      {dialog === null ? null : (
        <DialogFrame
          dialog={dialog}
          message={toDialog}
          person={person}
          theme={theme}
          context={context}
          onMessage={(message) => send('messageForParent', [message])}
          onClosed={() => setDialog(null)}
        />
      )}
    </div>
  );
};

/** Runs when the tab goes out of sight and when it comes back, not when it first appears. */
const useSleep = (active: boolean, change: () => void): void => {
  const before = useRef(active);
  const changed = useEffectEvent(change);
  useEffect(() => {
    if (before.current === active) return;
    before.current = active;
    changed();
  }, [active]);
};

const useSave = (saves: number, save: () => void): void => {
  const press = useEffectEvent(save);
  useEffect(() => {
    if (saves > 0) press();
  }, [saves]);
};
