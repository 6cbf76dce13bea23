import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { Mail20Regular } from '@fluentui/react-icons';
import type { MessagePreview } from '@tandem/core/contract';
import type { ProposalId } from '@tandem/core/model';
import { useSay, useText } from '@tandem/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { en } from '../../en.ts';
import type { Deciding } from './use-deciding.ts';
import { Loaded } from '../../start/loaded.tsx';
import { useTandem } from '../../start/tandem.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  pair: {
    paddingBlock: '16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ':first-child': { borderTop: 'none' },
  },
  message: { paddingBlock: '6px' },
  to: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  text: { margin: 0 },
  reasons: { margin: 0, paddingInlineStart: '20px', color: tokens.colorNeutralForeground2 },
  pages: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', paddingTop: '16px' },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

const aPage = 20;

/** What people will read, pair by pair, before anybody does. */
export const PreviewMessages = ({ proposalId, kind }: { proposalId: ProposalId; kind: Deciding['kind'] }) => {
  const t = useText(en);
  const [opened, setOpened] = useState(false);
  return (
    <Dialog open={opened} onOpenChange={(_, { open }) => setOpened(open)}>
      <DialogTrigger disableButtonEnhancement>
        <Button icon={<Mail20Regular />}>{t('preview.press')}</Button>
      </DialogTrigger>
      <DialogSurface>{opened ? <Messages proposalId={proposalId} kind={kind} /> : null}</DialogSurface>
    </Dialog>
  );
};

const Messages = ({ proposalId, kind }: { proposalId: ProposalId; kind: Deciding['kind'] }) => {
  const styles = useStyles();
  const t = useText(en);
  const { api } = useTandem();
  const [from, setFrom] = useState(0);
  const page = useQuery(api.pairing.messages.queryOptions({ input: { proposalId, from } }));
  const total = page.data?.total ?? 0;
  return (
    <DialogBody>
      <DialogTitle>{t('preview.title')}</DialogTitle>
      <DialogContent>
        <Loaded query={page}>
          {({ pairs }) => (
            <ul className={styles.list} role="list">
              {pairs.map((messages) => (
                <li key={messages.map(({ to }) => to.id).join(' ')} className={styles.pair}>
                  {messages.map((one) => (
                    <Message key={one.to.id} message={one} />
                  ))}
                </li>
              ))}
            </ul>
          )}
        </Loaded>
        {total <= aPage ? null : (
          <span className={styles.pages}>
            <Button disabled={from === 0} onClick={() => setFrom(from - aPage)}>
              {t('preview.before')}
            </Button>
            <Button disabled={from + aPage >= total} onClick={() => setFrom(from + aPage)}>
              {t('preview.after')}
            </Button>
            <span className={styles.quiet} role="status">
              {t('preview.page', { kind, from: from + 1, to: Math.min(total, from + aPage), total })}
            </span>
          </span>
        )}
      </DialogContent>
      <DialogActions>
        <DialogTrigger disableButtonEnhancement>
          <Button appearance="primary">{t('preview.close')}</Button>
        </DialogTrigger>
      </DialogActions>
    </DialogBody>
  );
};

const Message = ({ message: { to, title, preview, reasons } }: { message: MessagePreview }) => {
  const styles = useStyles();
  const t = useText(en);
  const say = useSay();
  return (
    <div className={styles.message}>
      <p className={styles.to}>{t('preview.to', { name: to.name })}</p>
      <p className={styles.title}>{say(title)}</p>
      <p className={styles.text}>{say(preview)}</p>
      <ul className={styles.reasons}>
        {reasons.map((reason) => (
          <li key={reason.key}>{say(reason)}</li>
        ))}
      </ul>
    </div>
  );
};
