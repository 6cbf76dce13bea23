import type { CheckInDetail } from '@tandem/core/contract';
import { problemOf } from '@tandem/client';
import { AddAgendaPoint, Agenda } from '@tandem/ui';
import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTandem } from './tandem.ts';

export const AgendaPart = ({ detail }: { detail: CheckInDetail }) => {
  const { api } = useTandem();
  const queries = useQueryClient();
  const add = useMutation(
    api.checkins.addAgendaItem.mutationOptions({ onSuccess: () => queries.invalidateQueries({ queryKey: api.key() }) }),
  );
  return (
    <>
      <Agenda items={detail.agenda} />
      <AddAgendaPoint
        busy={add.isPending}
        onAdd={(text, minutes) => add.mutate({ checkInId: detail.checkIn.id, text, minutes })}
      />
      {add.isError ? (
        <MessageBar intent="error">
          <MessageBarBody>{problemOf(add.error).detail}</MessageBarBody>
        </MessageBar>
      ) : null}
    </>
  );
};
