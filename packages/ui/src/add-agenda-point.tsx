import { Button, Field, Input, SpinButton, makeStyles, tokens } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { en } from './language/en.ts';
import { useText } from './language/use-text.ts';

const useStyles = makeStyles({
  open: { alignSelf: 'start', marginInlineStart: '-8px', color: tokens.colorBrandForegroundLink },
  form: { display: 'grid', rowGap: '8px', marginTop: '12px' },
  fields: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 88px', columnGap: '8px' },
  spin: { minWidth: 0, width: '100%' },
  actions: { display: 'flex', columnGap: '8px' },
});

type Props = { readonly busy: boolean; readonly onAdd: (text: string, minutes: number) => void };

/** Adds a point to the agenda, in place. */
export const AddAgendaPoint = ({ busy, onAdd }: Props) => {
  const styles = useStyles();
  const t = useText(en);
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [minutes, setMinutes] = useState(5);
  if (!open)
    return (
      <Button
        appearance="transparent"
        className={styles.open}
        icon={<Add20Regular />}
        disabled={busy}
        onClick={() => setOpen(true)}
      >
        {t('agenda.add')}
      </Button>
    );
  const add = () => {
    if (text.trim() === '') return;
    onAdd(text.trim(), minutes);
    setText('');
    setOpen(false);
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <div className={styles.fields}>
        <Field label={t('agenda.point')}>
          <Input value={text} maxLength={120} autoFocus onChange={(_, { value }) => setText(value)} />
        </Field>
        <Field label={t('agenda.length')}>
          <SpinButton
            className={styles.spin}
            input={{ size: 2 }}
            value={minutes}
            min={1}
            max={90}
            onChange={(_, { value }) => setMinutes(value ?? minutes)}
          />
        </Field>
      </div>
      <div className={styles.actions}>
        <Button type="submit">{t('agenda.save')}</Button>
        <Button appearance="subtle" onClick={() => setOpen(false)}>
          {t('agenda.cancel')}
        </Button>
      </div>
    </form>
  );
};
