import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import { useText } from '@tandem/ui';
import { en } from '../en.ts';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: '16px', justifyItems: 'start' },
  field: { width: '100%' },
  add: { color: tokens.colorBrandForegroundLink, marginInlineStart: '-8px' },
});

const most = 5;

type Props = { readonly goals: readonly string[]; readonly onChange: (goals: readonly string[]) => void };

/** Up to five goals, a sentence each. An emptied one is left out when the form is sent. */
export const Goals = ({ goals, onChange }: Props) => {
  const styles = useStyles();
  const t = useText(en);
  const shown = goals.length === 0 ? [''] : goals;
  return (
    <div className={styles.root}>
      {shown.map((goal, index) => (
        <Field key={index} className={styles.field} label={t('join.goals.field')} hint={t('join.goals.hint')}>
          <Textarea
            value={goal}
            maxLength={120}
            onChange={(_, { value }) => onChange(shown.map((one, at) => (at === index ? value : one)))}
          />
        </Field>
      ))}
      {shown.length < most && shown.at(-1)?.trim() !== '' ? (
        <Button
          appearance="transparent"
          className={styles.add}
          icon={<Add20Regular />}
          onClick={() => onChange([...shown, ''])}
        >
          {t('join.goals.add')}
        </Button>
      ) : null}
    </div>
  );
};
