import type { ImportPreview } from '@tandem/core/contract';
import type { ProgrammeId, Role } from '@tandem/core/model';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTandem } from '../../../start/tandem.ts';
import { readFile, type ReadFile } from './read-file.ts';

type Chosen = { readonly name: string; readonly read: ReadFile };

/** A chosen spreadsheet on its way: read here, looked through by the server, then kept. */
export const useImport = (programmeId: ProgrammeId) => {
  const { api } = useTandem();
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [role, setRole] = useState<Role | null>(null);
  const preview = useMutation(api.programmes.previewImport.mutationOptions());
  const save = useMutation(
    api.programmes.importPeople.mutationOptions({
      onSuccess: () => queries.invalidateQueries({ queryKey: api.programmes.key() }),
    }),
  );
  const look = ({ read }: Chosen, as: Role | null): void => {
    save.reset();
    preview.reset();
    if (read.state === 'read') preview.mutate({ programmeId, cells: read.cells, role: as });
  };
  const choose = async (file: File): Promise<void> => {
    const next = { name: file.name, read: await readFile(file) };
    setChosen(next);
    look(next, role);
  };
  return {
    chosen,
    role,
    choose,
    chooseRole: (next: Role | null) => {
      setRole(next);
      if (chosen !== null) look(chosen, next);
    },
    keep: () => {
      if (chosen?.read.state === 'read') save.mutate({ programmeId, cells: chosen.read.cells, role });
    },
    looking: preview.isPending,
    saving: save.isPending,
    done: save.isSuccess,
    error: preview.error ?? save.error,
    result: (save.data ?? preview.data ?? null) satisfies ImportPreview | null,
  };
};

export type Importing = ReturnType<typeof useImport>;
