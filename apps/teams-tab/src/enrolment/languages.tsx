import { Dropdown, Field, makeStyles, Option } from '@fluentui/react-components';
import { useText } from '@tandem/ui';
import { en } from '../en.ts';
import { Tags } from './tag-list.tsx';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '8px', alignContent: 'start' },
  box: { minWidth: 0 },
});

/** Languages offered; their names come from the browser, in the reader's language. */
const offered = [
  'ar', 'cs', 'da', 'de', 'el', 'en', 'es', 'fi', 'fr', 'he', 'hi', 'hu', 'id', 'it', 'ja', 'ko', 'ms',
  'nb', 'ne', 'nl', 'pl', 'pt', 'ro', 'ru', 'sv', 'sw', 'ta', 'th', 'tr', 'uk', 'ur', 'vi', 'zh',
]; // prettier-ignore

const most = 8;

type Props = {
  readonly locale: string;
  readonly tags: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
};

export const Languages = ({ locale, tags, onChange }: Props) => {
  const styles = useStyles();
  const t = useText(en);
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  const nameOf = (tag: string) => names.of(tag) ?? tag;
  const rest = offered.filter((tag) => !tags.includes(tag)).toSorted((a, b) => nameOf(a).localeCompare(nameOf(b)));
  return (
    <div className={styles.root}>
      <Field label={t('join.languages')}>
        <Dropdown
          className={styles.box}
          placeholder={t('join.add')}
          selectedOptions={[]}
          value=""
          disabled={tags.length >= most}
          onOptionSelect={(_, { optionValue }) => {
            if (optionValue !== undefined) onChange([...tags, optionValue]);
          }}
        >
          {rest.map((tag) => (
            <Option key={tag} value={tag}>
              {nameOf(tag)}
            </Option>
          ))}
        </Dropdown>
      </Field>
      <Tags tags={tags} nameOf={nameOf} onRemove={(tag) => onChange(tags.filter((one) => one !== tag))} />
    </div>
  );
};
