import type { CalendarState, ParticipantRow, ProgrammeCard } from '@tandem/core/contract';
import type { Participant, Person, Programme } from '@tandem/core/model';
import { personCard } from '../people/present.ts';

export const programmeCard = (programme: Programme): ProgrammeCard => ({
  id: programme.id,
  name: programme.name,
  objective: programme.objective,
  state: programme.state,
  startsOn: programme.startsOn,
  announcedOn: programme.announcedOn,
  roles: programme.roles,
  circleSize: programme.circleSize,
});

export const participantRow = (
  participant: Participant,
  person: Person,
  calendar: CalendarState,
  partners: readonly Person[],
): ParticipantRow => ({
  person: personCard(person),
  mail: person.mail,
  roles: participant.roles,
  mostPartners: participant.profile.mostPartners,
  joinedAt: participant.joinedAt,
  invited: participant.invitedBy !== null,
  offers: participant.profile.offers.length,
  wants: participant.profile.wants.length,
  goals: participant.profile.goals.length,
  interests: participant.profile.interests.length,
  calendar,
  partners: partners.map(personCard),
});
