/** Sentences of errors and of work that waits. */
export const errors = {
  'error.internal': 'Something went wrong on our side. It is tried again; if it stays, tell your administrator.',
  'error.graph.unreachable': 'Microsoft 365 does not answer at the moment. It is tried again on its own.',
  'error.graph.throttled': 'Microsoft 365 asks us to wait. It is tried again on its own.',
  'error.graph.refused':
    'Microsoft 365 refused this. Ask your administrator whether Tandem may write to this calendar.',
  'error.graph.not_permitted':
    'Tandem may not write this calendar in your organisation. One of the two can book it with a press, or an administrator allows it.',
  'error.graph.not_found': 'The mailbox or the event is not in Microsoft 365 any more.',
  'error.mailbox.unusable':
    'The mailbox that is to hold this series is on a local server or has no Exchange Online licence. Once an administrator has changed that, it is booked on its own.',
  'error.person.gone':
    'Somebody in this pair has left the organisation, so nothing is booked. End the pair and match again.',
  'error.consent.required': 'Your administrator has not agreed yet to what Tandem needs in Microsoft 365.',
} as const;
