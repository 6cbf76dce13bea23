import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { CircleExplanation, PersonCard, ProposedPair } from '@tandem/core/contract';
import { useText } from '@tandem/ui';
import { useQuery } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { en } from '../../en.ts';
import { Failure } from '../../start/failure.tsx';
import { useTandem } from '../../start/tandem.ts';
import { namesOf } from '../names-of.ts';
import { useSigned } from './use-cost.ts';
import type { Deciding } from './use-deciding.ts';

const useStyles = makeStyles({
  root: { paddingTop: '16px' },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  list: { listStyleType: 'none', margin: 0, marginTop: '8px', padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '12px',
    alignItems: 'center',
    paddingBlock: '10px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    '@media (max-width: 560px)': { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '4px', justifyItems: 'start' },
  },
  name: { ...typographyStyles.body1Strong },
  points: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

type Props = {
  readonly circle: ProposedPair;
  readonly deciding: Deciding;
  /** Shows what a move to these would change. */
  readonly onTry: (who: PersonCard, other: PersonCard) => void;
};

/** What each person brings to a circle, and the best other circle for each. */
export const CircleExplained = ({ circle, deciding, onTry }: Props) => {
  const styles = useStyles();
  const t = useText(en);
  const { api } = useTandem();
  const [first] = circle.members;
  const { data, error } = useQuery(
    api.pairing.explainCircle.queryOptions({
      input: { proposalId: deciding.proposal.id, personId: first?.person.id ?? '' },
      retry: false,
    }),
  );
  return (
    <div className={styles.root} role="status">
      <Failure error={error} />
      {data === undefined ? null : (
        <>
          <p className={styles.title}>{t('circle.brings.title')}</p>
          <p className={styles.quiet}>{t('circle.brings.about')}</p>
          <ul className={styles.list} role="list">
            {data.people.map((each) => (
              <Brings key={each.person.id} each={each} onTry={onTry} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
};

type BringsProps = Pick<Props, 'onTry'> & { readonly each: CircleExplanation['people'][number] };

const Brings = ({ each: { person, brings, elsewhere }, onTry }: BringsProps) => {
  const styles = useStyles();
  const t = useText(en);
  const { formatList } = useIntl();
  const signed = useSigned();
  const other = elsewhere?.others[0];
  return (
    <li className={styles.row}>
      <div>
        <span className={styles.name}>{person.name}</span>{' '}
        <span className={styles.points}>{t('circle.brings', { points: brings })}</span>
        <p className={styles.text}>
          {elsewhere === null
            ? t('circle.elsewhere.none', { name: person.givenName })
            : t('circle.elsewhere', {
                others: formatList(namesOf(elsewhere.others, 'givenName')),
                instead: elsewhere.instead?.givenName ?? 'none',
                points: Math.abs(elsewhere.points),
                signed: signed(elsewhere.points),
              })}
        </p>
      </div>
      {other === undefined ? null : (
        <Button
          size="small"
          aria-label={t('circle.elsewhere.see.name', { name: person.givenName })}
          onClick={() => onTry(person, other)}
        >
          {t('circle.elsewhere.see')}
        </Button>
      )}
    </li>
  );
};
