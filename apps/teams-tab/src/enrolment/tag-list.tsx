import {
  Field,
  Input,
  InteractionTag,
  InteractionTagPrimary,
  InteractionTagSecondary,
  makeStyles,
} from '@fluentui/react-components';
import { useText } from '@tandem/ui';
import { useState } from 'react';
import { en } from '../en.ts';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '8px', alignContent: 'start' },
  tags: { display: 'flex', flexWrap: 'wrap', gap: '8px', listStyleType: 'none', margin: 0, padding: 0 },
});

type Props = {
  readonly label: string;
  readonly tags: readonly string[];
  readonly most: number;
  readonly onChange: (tags: readonly string[]) => void;
};

/** Words one adds by typing and takes away by their cross. */
export const TagList = ({ label, tags, most, onChange }: Props) => {
  const styles = useStyles();
  const t = useText(en);
  const [typed, setTyped] = useState('');
  const add = () => {
    const clean = typed.trim().slice(0, 40);
    if (clean !== '' && !tags.includes(clean)) onChange([...tags, clean]);
    setTyped('');
  };
  return (
    <div className={styles.root}>
      <Field label={label}>
        <Input
          value={typed}
          placeholder={t('join.add')}
          disabled={tags.length >= most}
          onChange={(_, { value }) => setTyped(value)}
          onBlur={add}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            add();
          }}
        />
      </Field>
      <Tags tags={tags} onRemove={(tag) => onChange(tags.filter((one) => one !== tag))} />
    </div>
  );
};

type TagsProps = {
  readonly tags: readonly string[];
  readonly nameOf?: (tag: string) => string;
  readonly onRemove: (tag: string) => void;
};

export const Tags = ({ tags, nameOf = (tag) => tag, onRemove }: TagsProps) => {
  const styles = useStyles();
  const t = useText(en);
  return (
    <ul className={styles.tags} role="list">
      {tags.map((tag) => (
        <li key={tag}>
          <InteractionTag size="small" value={tag}>
            <InteractionTagPrimary hasSecondaryAction>{nameOf(tag)}</InteractionTagPrimary>
            <InteractionTagSecondary
              aria-label={t('join.remove', { name: nameOf(tag) })}
              onClick={() => onRemove(tag)}
            />
          </InteractionTag>
        </li>
      ))}
    </ul>
  );
};
