import { forReader } from '@tandem/core/messages';
import type { AgendaItem, Message, PersonId, Score } from '@tandem/core/model';

/** Sentences as their reader hears them: `your calendar` where others read a name. */
export const sentences = (all: readonly Message[], reader: PersonId): Message[] =>
  all.map((message) => forReader(message, reader));

export const sentence = (message: Message | null, reader: PersonId): Message | null =>
  message === null ? null : forReader(message, reader);

export const scoreFor = (score: Score, reader: PersonId): Score => ({
  total: score.total,
  reasons: score.reasons.map((reason) => ({ ...reason, message: forReader(reason.message, reader) })),
});

export const agendaItemsFor = (items: readonly AgendaItem[], reader: PersonId): AgendaItem[] =>
  items.map(({ minutes, title, source }) => ({
    minutes,
    title: forReader(title, reader),
    source: forReader(source, reader),
  }));
