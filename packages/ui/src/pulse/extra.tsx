import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import type { PulseAnswer } from '@tandem/core/model';
import { useState } from 'react';
import { en } from '../language/en.ts';
import { useText } from '../language/use-text.ts';

const useStyles = makeStyles({
  links: { display: 'flex', flexWrap: 'wrap', columnGap: '8px', marginInlineStart: '-8px' },
  link: { color: tokens.colorBrandForegroundLink, minWidth: 0 },
  form: { display: 'grid', rowGap: '8px', justifyItems: 'start' },
  field: { width: '100%' },
});

type Props = { readonly answer: PulseAnswer; readonly onSend: (answer: PulseAnswer) => void };

/** What else one may say, if one likes: one word. */
export const PulseExtra = ({ answer, onSend }: Props) => {
  const styles = useStyles();
  const t = useText(en);
  const [open, setOpen] = useState(false);
  const [text, setText] = useState(answer.word ?? '');
  if (!open)
    return (
      <div className={styles.links}>
        <Button
          appearance="transparent"
          className={styles.link}
          icon={<Add20Regular />}
          onClick={() => {
            setText(answer.word ?? '');
            setOpen(true);
          }}
        >
          {answer.word ?? t('pulse.word')}
        </Button>
      </div>
    );
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onSend({ ...answer, word: text.trim() === '' ? null : text.trim() });
        setOpen(false);
      }}
    >
      <Field className={styles.field} label={t('pulse.word')}>
        <Input value={text} maxLength={40} autoFocus onChange={(_, { value }) => setText(value)} />
      </Field>
      <Button type="submit">{t('pulse.save')}</Button>
    </form>
  );
};
