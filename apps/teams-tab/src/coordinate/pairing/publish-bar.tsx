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
import { Send20Regular } from '@fluentui/react-icons';
import { problemOf } from '@tandem/client';
import { meetsIn } from '@tandem/core/model';
import { Mark, useText } from '@tandem/ui';
import { useQuery } from '@tanstack/react-query';
import { en } from '../../en.ts';
import { useTandem } from '../../start/tandem.ts';
import type { ListedProgramme } from '../listed-programme.ts';
import { PreviewMessages } from './preview-messages.tsx';
import type { Deciding } from './use-deciding.ts';
import { useRun } from './use-run.ts';
import { useSince } from './use-since.ts';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    insetBlockEnd: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    '@media (max-width: 560px)': { position: 'static' },
  },
  inner: {
    boxSizing: 'border-box',
    maxWidth: '1280px',
    marginInline: 'auto',
    padding: '14px 32px',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '16px',
    '@media (max-width: 720px)': { paddingInline: '16px' },
  },
  words: { flexGrow: 1, flexBasis: '240px' },
  ready: { ...typographyStyles.body1Strong, margin: 0 },
  told: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
});

type Props = {
  readonly programme: ListedProgramme;
  readonly deciding: Deciding;
};

/** What publishing would do, in numbers, before and inside the question. */
export const PublishBar = ({ programme, deciding }: Props) => {
  const styles = useStyles();
  const t = useText(en);
  const { api } = useTandem();
  const settings = useQuery(api.programmes.read.queryOptions({ input: { programmeId: programme.id } }));
  const { publish } = useRun(programme.id);
  const { proposal } = deciding;
  const since = useSince(deciding);
  const { pairs } = proposal.result;
  const numbers = {
    kind: meetsIn(programme),
    pairs: pairs.length,
    checkIns: pairs.length * (settings.data?.cadence.dates ?? 0),
    people: new Set(pairs.flatMap((pair) => pair.members.map((member) => member.person.id))).size,
    open: new Set(proposal.result.unmatched.map((one) => one.person.id)).size,
  };
  return (
    <section className={styles.bar} aria-label={t('publish.press')}>
      <div className={styles.inner}>
        <Mark size={24} />
        <div className={styles.words}>
          <p className={styles.ready}>{t('publish.ready', numbers)}</p>
          <p className={styles.told} role="status">
            {publish.isError ? problemOf(publish.error).detail : t('publish.told', numbers)}
          </p>
        </div>
        <PreviewMessages proposalId={proposal.id} kind={numbers.kind} />
        <Dialog>
          <DialogTrigger disableButtonEnhancement>
            <Button
              appearance="primary"
              icon={<Send20Regular />}
              disabled={pairs.length === 0 || settings.data === undefined || publish.isPending}
            >
              {t('publish.press')}
            </Button>
          </DialogTrigger>
          <DialogSurface>
            <DialogBody>
              <DialogTitle>{t('publish.title', numbers)}</DialogTitle>
              <DialogContent>
                {t('publish.text', {
                  ...numbers,
                  joining: programme.state === 'enrolling' ? 'yes' : 'no',
                  joined: since.data?.joined.length ?? 0,
                })}
              </DialogContent>
              <DialogActions>
                <DialogTrigger disableButtonEnhancement>
                  <Button>{t('publish.keep')}</Button>
                </DialogTrigger>
                <DialogTrigger disableButtonEnhancement>
                  <Button appearance="primary" onClick={() => publish.mutate({ proposalId: proposal.id })}>
                    {t('publish.press')}
                  </Button>
                </DialogTrigger>
              </DialogActions>
            </DialogBody>
          </DialogSurface>
        </Dialog>
      </div>
    </section>
  );
};
