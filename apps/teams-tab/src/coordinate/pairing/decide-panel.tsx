import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons';
import { Surface, useText } from '@tandem/ui';
import { useEffect, useId, useRef } from 'react';
import { en } from '../../en.ts';
import type { ListedProgramme } from '../listed-programme.ts';
import { AddJoined } from './add-joined.tsx';
import { ByHand } from './by-hand.tsx';
import { ChangePlaces } from './change-places.tsx';
import { ChangeWeights } from './change-weights.tsx';
import type { BoardPanel } from './panel.ts';
import { useCost } from './use-cost.ts';
import type { Deciding } from './use-deciding.ts';
import { WhatIfBox } from './what-if-box.tsx';

const useStyles = makeStyles({
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', marginBottom: '12px' },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  about: { margin: 0, marginBottom: '16px', color: tokens.colorNeutralForeground2 },
});

type Props = {
  readonly panel: BoardPanel;
  readonly programme: ListedProgramme;
  readonly deciding: Deciding;
  readonly onClose: () => void;
};

/** Something to be decided, above the pairs it would change; takes the focus when it opens. */
export const DecidePanel = ({ panel, programme, deciding, onClose }: Props) => {
  const styles = useStyles();
  const t = useText(en);
  const heading = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, [panel]);
  return (
    <Surface labelledBy={heading}>
      <div className={styles.head}>
        <h2 id={heading} ref={title} tabIndex={-1} className={styles.title}>
          {panel.kind === 'try' ? panel.what : t(`panel.${panel.kind}.title`, { kind: deciding.kind })}
        </h2>
        <Button appearance="subtle" icon={<Dismiss20Regular />} aria-label={t('panel.close')} onClick={onClose} />
      </div>
      {panel.kind === 'try' ? null : (
        <p className={styles.about}>{t(`panel.${panel.kind}.about`, { kind: deciding.kind })}</p>
      )}
      <Content {...{ panel, programme, deciding, onClose }} />
    </Surface>
  );
};

const Content = ({ panel, programme, deciding, onClose }: Props) => {
  switch (panel.kind) {
    case 'pair':
      return <ByHand deciding={deciding} onClose={onClose} />;
    case 'places':
      return <ChangePlaces programme={programme} deciding={deciding} onClose={onClose} />;
    case 'weights':
      return <ChangeWeights programme={programme} deciding={deciding} onClose={onClose} />;
    case 'joined':
      return <AddJoined deciding={deciding} onClose={onClose} />;
    case 'try':
      return <Try panel={panel} deciding={deciding} onClose={onClose} />;
  }
};

type TryProps = Pick<Props, 'deciding' | 'onClose'> & { readonly panel: Extract<BoardPanel, { kind: 'try' }> };

const Try = ({ panel: { next, change }, deciding, onClose }: TryProps) => {
  const t = useText(en);
  const cost = useCost(deciding.kind);
  return (
    <WhatIfBox
      deciding={deciding}
      next={next}
      sentence={(consequence) =>
        t('change.so', { kind: deciding.kind, cost: cost(consequence, 0), people: consequence.people })
      }
      onMake={() => {
        deciding.decide(next, change);
        onClose();
      }}
      onKeep={onClose}
    />
  );
};
