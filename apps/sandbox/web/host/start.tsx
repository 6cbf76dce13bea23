import { Spinner } from '@fluentui/react-components';
import { StrictMode, Suspense, use, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadPeople, type Person } from './sandbox.ts';

/** Shows a host page once the people are known. */
export const start = (page: (people: readonly Person[], first: Person) => ReactNode): void => {
  const root = document.getElementById('root');
  if (root === null) return;
  const people = loadPeople().catch((cause: unknown) => cause);
  createRoot(root).render(
    <StrictMode>
      <Suspense fallback={<Spinner label="Loading people" />}>
        <WithPeople loading={people} page={page} />
      </Suspense>
    </StrictMode>,
  );
};

type Props = {
  readonly loading: Promise<unknown>;
  readonly page: (people: readonly Person[], first: Person) => ReactNode;
};

const WithPeople = ({ loading, page }: Props) => {
  const people = use(loading);
  const [first] = isPeople(people) ? people : [];
  if (!isPeople(people) || first === undefined)
    return (
      <p role="alert">The sandbox gave no people. Is it running? {people instanceof Error ? people.message : ''}</p>
    );
  return page(people, first);
};

const isPeople = (value: unknown): value is readonly Person[] => Array.isArray(value);
