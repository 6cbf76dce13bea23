import { makeStyles, tokens } from '@fluentui/react-components';
import { CalendarArrowRight20Regular, Info20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
    columnGap: '12px',
    rowGap: '8px',
    alignItems: 'center',
    padding: '12px 16px',
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusLarge,
    '@media (max-width: 560px)': { gridTemplateColumns: '20px minmax(0, 1fr)' },
  },
  action: { '@media (max-width: 560px)': { gridColumn: '2' } },
  icon: { color: tokens.colorBrandForeground1, display: 'flex', alignSelf: 'start' },
});

type Props = { readonly icon?: 'moved' | 'info'; readonly children: ReactNode; readonly action?: ReactNode };

/** Something changed or waits, said quietly: cause, what is so now, what stays. */
export const Notice = ({ icon = 'info', children, action }: Props) => {
  const styles = useStyles();
  const Icon = icon === 'moved' ? CalendarArrowRight20Regular : Info20Regular;
  return (
    <div className={styles.root}>
      <span className={styles.icon}>
        <Icon aria-hidden="true" />
      </span>
      <span>{children}</span>
      {action === undefined ? null : <span className={styles.action}>{action}</span>}
    </div>
  );
};
