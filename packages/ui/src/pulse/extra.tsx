import { Button, Field, Input, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { Add20Regular, LockClosed20Regular } from '@fluentui/react-icons';
import type { PersonCard } from '@tandem/core/contract';
import type { PulseAnswer } from '@tandem/core/model';
import { useState } from 'react';
import { en } from '../language/en.ts';
import { useNamed } from '../language/use-named.ts';
import { useText } from '../language/use-text.ts';

const useStyles = makeStyles({
  links: { display: 'flex', flexWrap: 'wrap', columnGap: '8px', marginInlineStart: '-8px' },
  link: { color: tokens.colorBrandForegroundLink, minWidth: 0 },
  form: { display: 'grid', rowGap: '8px', justifyItems: 'start' },
  field: { width: '100%' },
});

type Props = {
  readonly partners: readonly PersonCard[];
  readonly answer: PulseAnswer;
  readonly onSend: (answer: PulseAnswer) => void;
};

/** What else one may say, if one likes: a word, and a line that only the coordinator reads. */
export const PulseExtra = ({ partners, answer, onSend }: Props) => {
  const styles = useStyles();
  const t = useText(en);
  const named = useNamed();
  const [open, setOpen] = useState<'word' | 'line' | null>(null);
  const [text, setText] = useState('');
  const start = (what: 'word' | 'line') => {
    setText(answer[what] ?? '');
    setOpen(what);
  };
  if (open === null)
    return (
      <div className={styles.links}>
        <Button appearance="transparent" className={styles.link} icon={<Add20Regular />} onClick={() => start('word')}>
          {answer.word ?? t('pulse.word')}
        </Button>
        <Button
          appearance="transparent"
          className={styles.link}
          icon={<LockClosed20Regular />}
          onClick={() => start('line')}
        >
          {t('pulse.line')}
        </Button>
      </div>
    );
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onSend({ ...answer, [open]: text.trim() === '' ? null : text.trim() });
        setOpen(null);
      }}
    >
      <Field
        className={styles.field}
        label={t(open === 'word' ? 'pulse.word' : 'pulse.line')}
        {...(open === 'line' ? { hint: t('pulse.line.who', named(partners)) } : {})}
      >
        {open === 'word' ? (
          <Input value={text} maxLength={40} autoFocus onChange={(_, { value }) => setText(value)} />
        ) : (
          <Textarea value={text} maxLength={400} autoFocus onChange={(_, { value }) => setText(value)} />
        )}
      </Field>
      <Button type="submit">{t('pulse.save')}</Button>
    </form>
  );
};
