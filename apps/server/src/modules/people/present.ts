import type { PersonCard } from '@tandem/core/contract';
import type { Person } from '@tandem/core/model';

export const personCard = (person: Person): PersonCard => ({
  id: person.id,
  name: person.name,
  givenName: person.givenName,
  jobTitle: person.jobTitle,
  department: person.department,
  place: person.place,
  zone: person.zone,
});
