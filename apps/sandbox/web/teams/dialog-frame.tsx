import {
  Button,
  Dialog,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useEffect, useEffectEvent } from 'react';
import { authentication } from './protocol/authentication.ts';
import { closedByPerson, insideDialog, type OpenDialog } from './protocol/dialogs.ts';
import { lifecycle } from './protocol/lifecycle.ts';
import type { Reply } from './protocol/messages.ts';
import { useAppFrame, type Viewer } from './use-app-frame.ts';

type Props = Viewer & {
  readonly dialog: OpenDialog;
  /** The newest message of the tab to its dialog. */
  readonly message: { readonly message: unknown } | null;
  readonly context: () => object;
  readonly onMessage: (message: unknown) => void;
  readonly onClosed: () => void;
};

const useStyles = makeStyles({ frame: { border: 'none', width: '100%', display: 'block' } });

const heights: Readonly<Record<string, number>> = { small: 240, medium: 400, large: 600 };

/** A page of the app over its tab (a task module, in older words). */
export const DialogFrame = ({ dialog, message, person, theme, context, onMessage, onClosed }: Props) => {
  const styles = useStyles();
  const close = (reply: Reply) => {
    dialog.finish(reply);
    onClosed();
  };
  const { iframe, send } = useAppFrame({
    url: dialog.url,
    theme,
    answers: {
      ...lifecycle({
        frameContext: 'task',
        context: () => ({ ...context(), frameContext: 'task' }),
        onLoading: () => undefined,
        onHandler: () => undefined,
        onReadyToUnload: () => undefined,
      }),
      ...authentication(person, context),
      ...insideDialog({ onResult: (result) => close([null, result]), onMessage }),
    },
  });
  const pass = useEffectEvent((to: { readonly message: unknown }) => send('messageForChild', [to.message]));
  useEffect(() => {
    if (message !== null) pass(message);
  }, [message]);
  const height = typeof dialog.height === 'number' ? dialog.height : (heights[dialog.height ?? 'medium'] ?? 400);
  const title = dialog.title ?? 'Tandem';
  return (
    <Dialog open modalType="modal" onOpenChange={() => close(closedByPerson)}>
      <DialogSurface aria-label={title} style={typeof dialog.width === 'number' ? { maxWidth: dialog.width } : {}}>
        <DialogBody>
          <DialogTitle
            action={
              <Button
                appearance="subtle"
                aria-label="Close"
                icon={<DismissRegular />}
                onClick={() => close(closedByPerson)}
              />
            }
          >
            {title}
          </DialogTitle>
          <DialogContent>
            <iframe ref={iframe} className={styles.frame} style={{ height }} title={title} src={dialog.url} />
          </DialogContent>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
