import { Button, makeStyles } from '@fluentui/react-components';
import { Options20Regular, SeatAdd20Regular } from '@fluentui/react-icons';
import { useText } from '@tandem/ui';
import { en } from '../../en.ts';
import type { ListedProgramme } from '../listed-programme.ts';
import { JoinAgain } from './join-again.tsx';
import type { BoardPanel } from './panel.ts';
import type { Deciding } from './use-deciding.ts';

const useStyles = makeStyles({
  root: { display: 'grid', justifyItems: 'start', marginTop: '8px', marginInlineStart: '-10px' },
});

type Props = {
  readonly programme: ListedProgramme;
  readonly kind: Deciding['kind'];
  readonly onOpen: (panel: BoardPanel) => void;
};

/** What else can be settled by hand. */
export const DecideMore = ({ programme, kind, onOpen }: Props) => {
  const styles = useStyles();
  const t = useText(en);
  return (
    <div className={styles.root}>
      <Button appearance="subtle" icon={<SeatAdd20Regular />} onClick={() => onOpen({ kind: 'places' })}>
        {t('places.press', { kind })}
      </Button>
      <Button appearance="subtle" icon={<Options20Regular />} onClick={() => onOpen({ kind: 'weights' })}>
        {t('weights.press')}
      </Button>
      <JoinAgain programme={programme} />
    </div>
  );
};
