import { Button } from '@fluentui/react-components';
import { ChevronLeft20Regular } from '@fluentui/react-icons';
import { useText } from '@tandem/ui';
import { en } from '../en.ts';
import { goTo } from './use-route.ts';

export const BackHome = () => {
  const t = useText(en);
  return (
    <Button appearance="subtle" icon={<ChevronLeft20Regular />} onClick={() => goTo()}>
      {t('back')}
    </Button>
  );
};
