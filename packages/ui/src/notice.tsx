import { makeStyles, tokens } from '@fluentui/react-components';
import { CalendarArrowRight20Regular, Info20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '12px',
    rowGap: '8px',
    alignItems: 'center',
    padding: '12px 16px',
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusLarge,
    '@media (max-width: 560px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  // The icon stands beside the first line, wherever the action puts the middle.
  said: { display: 'flex', alignItems: 'flex-start', columnGap: '12px' },
  action: { '@media (max-width: 560px)': { marginInlineStart: '32px' } },
  icon: { color: tokens.colorBrandForeground1, display: 'flex' },
});

type Props = { readonly icon?: 'moved' | 'info'; readonly children: ReactNode; readonly action?: ReactNode };

/** Something changed or waits, said quietly: cause, what is so now, what stays. */
export const Notice = ({ icon = 'info', children, action }: Props) => {
  const styles = useStyles();
  const Icon = icon === 'moved' ? CalendarArrowRight20Regular : Info20Regular;
  return (
    <div className={styles.root}>
      <span className={styles.said}>
        <span className={styles.icon}>
          <Icon aria-hidden="true" />
        </span>
        <span>{children}</span>
      </span>
      {action === undefined ? null : <span className={styles.action}>{action}</span>}
    </div>
  );
};
