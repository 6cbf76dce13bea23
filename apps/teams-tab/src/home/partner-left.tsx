import type { Enrolment } from '@tandem/core/contract';
import { EmptyState, Surface, useText } from '@tandem/ui';
import { en } from '../en.ts';

/** The partner has left the organisation: what became of the series, and who sees to another one. */
export const PartnerLeft = ({ enrolment }: { enrolment: Extract<Enrolment, { state: 'left' }> }) => {
  const t = useText(en);
  const { values } = enrolment.reason;
  return (
    <Surface>
      <EmptyState title={t('home.left.title', { name: String(values['name'] ?? '') })}>
        {t('home.left.text')}
      </EmptyState>
    </Surface>
  );
};
