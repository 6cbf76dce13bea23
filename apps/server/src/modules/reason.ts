import { AppError } from '@tandem/core/errors';
import { message } from '@tandem/core/messages';
import type { Message } from '@tandem/core/model';

/** Why something waits or has failed, as a sentence for the screen. */
export const reasonOf = (error: unknown): Message => {
  if (!(error instanceof AppError)) return message('error.internal');
  switch (error.code) {
    case 'graph.unreachable':
      return message('error.graph.unreachable');
    case 'graph.throttled':
      return message('error.graph.throttled');
    case 'graph.refused':
      return message('error.graph.refused');
    case 'graph.not_permitted':
      return message('error.graph.not_permitted');
    case 'graph.not_found':
      return message('error.graph.not_found');
    case 'mailbox.unusable':
      return message('error.mailbox.unusable');
    case 'person.gone':
      return message('error.person.gone');
    case 'consent.required':
      return message('error.consent.required');
    default:
      return message('text.plain', { text: error.message });
  }
};
