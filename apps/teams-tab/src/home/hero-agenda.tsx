import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { AgendaItem, CheckInId } from '@tandem/core/model';
import { problemOf } from '@tandem/client';
import { AddAgendaPoint, Agenda, useText } from '@tandem/ui';
import { useId } from 'react';
import { en } from '../en.ts';
import { useAgenda } from './use-agenda.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    padding: '28px 32px 20px',
    backgroundColor: tokens.colorNeutralBackground2,
    '@media (max-width: 960px)': {
      borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    },
    '@media (min-width: 961px)': {
      borderInlineStartWidth: '1px',
      borderInlineStartStyle: 'solid',
      borderInlineStartColor: tokens.colorNeutralStroke3,
    },
    '@media (max-width: 720px)': { padding: '16px' },
    '@media (max-width: 400px)': { backgroundColor: tokens.colorNeutralBackground1 },
  },
  title: { ...typographyStyles.subtitle2, marginBlock: '0 16px' },
  foot: { marginTop: '8px' },
  failed: { ...typographyStyles.caption1, color: tokens.colorPaletteDarkOrangeForeground1 },
});

export const HeroAgenda = ({ checkInId, items }: { checkInId: CheckInId; items: readonly AgendaItem[] }) => {
  const styles = useStyles();
  const t = useText(en);
  const heading = useId();
  const add = useAgenda(checkInId);
  return (
    <section className={styles.root} aria-labelledby={heading}>
      <h3 id={heading} className={styles.title}>
        {t('hero.agenda')}
      </h3>
      <Agenda items={items} />
      <div className={styles.foot}>
        <AddAgendaPoint busy={add.isPending} onAdd={(text, minutes) => add.mutate({ checkInId, text, minutes })} />
        <span className={styles.failed} role="status">
          {add.isError ? problemOf(add.error).detail : null}
        </span>
      </div>
    </section>
  );
};
