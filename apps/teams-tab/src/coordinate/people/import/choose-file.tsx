import { Button, Dropdown, Field, makeStyles, mergeClasses, Option, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular, DocumentTable20Regular } from '@fluentui/react-icons';
import type { Role } from '@tandem/core/model';
import { Surface, useText } from '@tandem/ui';
import { useRef, useState, type DragEvent } from 'react';
import { en } from '../../../en.ts';
import { saveCsv } from '../save-csv.ts';
import type { Importing } from './use-import.ts';

const useStyles = makeStyles({
  root: { display: 'grid', gap: '16px', gridTemplateColumns: 'minmax(0, 1fr)' },
  drop: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px 12px',
    padding: '20px',
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  over: { backgroundColor: tokens.colorBrandBackground2, border: `1px dashed ${tokens.colorBrandStroke1}` },
  words: { color: tokens.colorNeutralForeground2, flexBasis: '240px', flexGrow: 1 },
  row: { display: 'flex', flexWrap: 'wrap', gap: '16px', alignItems: 'end', justifyContent: 'space-between' },
  role: { maxWidth: '320px', flexGrow: 1 },
  box: { minWidth: 0 },
});

type Props = { readonly importing: Importing; readonly roles: readonly Role[] };

/** Which file, and what people take part as whose row does not say. */
export const ChooseFile = ({ importing, roles }: Props) => {
  const styles = useStyles();
  const t = useText(en);
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const { chosen, role } = importing;
  const take = (files: FileList | null): void => {
    const [file] = files ?? [];
    if (file !== undefined) void importing.choose(file);
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <Surface>
      <div className={styles.root}>
        <div
          className={mergeClasses(styles.drop, over && styles.over)}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={onDrop}
        >
          <input
            ref={input}
            type="file"
            hidden
            aria-label={t('import.file')}
            accept=".csv,.tsv,.txt,.xlsx,text/csv"
            onChange={({ target }) => {
              take(target.files);
              // The same file, mended, can be chosen again.
              target.value = '';
            }}
          />
          <Button
            appearance={chosen === null ? 'primary' : 'secondary'}
            icon={<DocumentTable20Regular />}
            onClick={() => input.current?.click()}
          >
            {t(chosen === null ? 'import.choose' : 'import.choose.other')}
          </Button>
          <span className={styles.words}>{chosen === null ? t('import.drop') : chosen.name}</span>
        </div>
        <div className={styles.row}>
          <Field className={styles.role} label={t('import.role')}>
            <Dropdown
              className={styles.box}
              value={role === null ? t('import.role.none') : t(`join.role.${role}`)}
              selectedOptions={[role ?? '']}
              onOptionSelect={(_, { optionValue }) =>
                importing.chooseRole(roles.find((one) => one === optionValue) ?? null)
              }
            >
              {[
                <Option key="none" value="">
                  {t('import.role.none')}
                </Option>,
                ...roles.map((one) => (
                  <Option key={one} value={one}>
                    {t(`join.role.${one}`)}
                  </Option>
                )),
              ]}
            </Dropdown>
          </Field>
          <Button
            appearance="transparent"
            icon={<ArrowDownload20Regular />}
            onClick={() => saveCsv('Tandem', [emptySheet])}
          >
            {t('import.template')}
          </Button>
        </div>
      </div>
    </Surface>
  );
};

/** Headings as the server knows them, in English, with one line that shows how they are filled. */
const emptySheet = {
  Email: 'name@example.org',
  Role: 'mentor and mentee',
  Capacity: 2,
  'Partners in all': 2,
  'Skills offered': 'Delegating (4); Presenting (3)',
  'Skills wanted': 'Budgeting (1)',
  Goals: 'Let go of the detail; Speak up earlier',
  Interests: 'choir; chess',
  Languages: 'English; German',
  'Years in a leading role': 3,
} as const;
