import { html } from 'hono/html';

export const script = html`<script>
  const ask = (path, method, body) =>
    fetch('/sandbox/' + path, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const read = async (path) => (await ask(path, 'GET')).json();
  const byId = (id) => document.getElementById(id);
  const said = async (form, answer, words) => {
    form.querySelector('output').value = (await answer).ok ? words : 'That did not work.';
  };

  const showTime = async () => {
    byId('now').value = new Date((await read('clock')).now).toLocaleString();
  };
  for (const button of document.querySelectorAll('[data-move]'))
    button.addEventListener('click', async () => {
      const by = Number(button.dataset.move);
      await ask('clock', 'PUT', { offset: by === 0 ? 0 : (await read('clock')).offset + by });
      await showTime();
    });

  const conditions = byId('conditions');
  const showConditions = async () => {
    const { latency, repeatedTransaction, notifications } = await read('conditions');
    const { lost, repeated, delay, shuffled } = notifications;
    const values = { latency, repeatedTransaction, lost: lost * 100, repeated: repeated * 100, delay: delay / 1000 };
    for (const [name, value] of Object.entries(values)) conditions.elements[name].value = value;
    conditions.elements.shuffled.checked = shuffled;
  };
  conditions.addEventListener('submit', (event) => {
    event.preventDefault();
    const number = (name) => Number(conditions.elements[name].value);
    const notifications = {
      lost: number('lost') / 100,
      repeated: number('repeated') / 100,
      delay: number('delay') * 1000,
      shuffled: conditions.elements.shuffled.checked,
    };
    const { value: repeatedTransaction } = conditions.elements.repeatedTransaction;
    const wanted = { latency: number('latency'), repeatedTransaction, notifications };
    said(conditions, ask('conditions', 'PUT', wanted), 'It is so now.');
  });

  const kinds = {
    throttled: { kind: 'status', status: 429, code: 'TooManyRequests', retryAfter: 5 },
    unavailable: { kind: 'status', status: 503, code: 'serviceNotAvailable' },
    'gave-up': { kind: 'status', status: 504, code: 'gatewayTimeout', carriedOut: true },
    'accept-then-time-out': { kind: 'accept-then-time-out' },
    reset: { kind: 'reset' },
    forgotten: { kind: 'status', status: 410, code: 'syncStateNotFound' },
  };
  const faults = byId('faults');
  faults.addEventListener('submit', (event) => {
    event.preventDefault();
    const { path, kind, share } = faults.elements;
    const fault = { ...kinds[kind.value], path: path.value, share: Number(share.value) / 100 };
    said(faults, ask('faults', 'POST', fault), 'They are.');
  });
  byId('clear-faults').addEventListener('click', () => said(faults, ask('faults', 'DELETE'), 'None.'));

  const events = ['reauthorizationRequired', 'subscriptionRemoved', 'missed'];
  const showSubscriptions = async () => {
    const { subscriptions } = await read('subscriptions');
    const { people } = await read('people');
    const lines = subscriptions.map(({ id, mailbox, expiresAt }) => {
      const line = document.createElement('li');
      const name = people.find((person) => person.id === mailbox)?.name ?? mailbox;
      line.append(name + ', until ' + new Date(expiresAt).toLocaleString() + ' ');
      for (const event of events) {
        const button = document.createElement('button');
        button.textContent = event;
        button.addEventListener('click', async () => {
          await ask('lifecycle', 'POST', { subscriptionId: id, event });
          await showSubscriptions();
        });
        line.append(button);
      }
      return line;
    });
    byId('subscriptions').replaceChildren(...(lines.length === 0 ? ['None stands.'] : lines));
  };
  byId('end-subscriptions').addEventListener('click', async () => {
    await ask('subscriptions', 'DELETE');
    await showSubscriptions();
  });
  byId('forget-sync-states').addEventListener('click', () => ask('sync-states/forget', 'POST'));

  const boxes = [...document.querySelectorAll('[data-kind]')];
  const showGranted = async () => {
    const granted = await read('permissions');
    for (const box of boxes) box.checked = granted[box.dataset.kind].includes(box.value);
  };
  for (const box of boxes)
    box.addEventListener('change', async () => {
      const { kind } = box.dataset;
      const rest = (await read('permissions'))[kind].filter((name) => name !== box.value);
      await ask('permissions', 'PUT', { [kind]: box.checked ? [...rest, box.value] : rest });
      await showGranted();
    });

  for (const select of document.querySelectorAll('[data-mailbox]'))
    select.addEventListener('change', () =>
      ask('people/' + select.dataset.mailbox + '/mailbox', 'PUT', { condition: select.value }),
    );
  byId('reset').addEventListener('click', () => ask('reset', 'POST').then(() => location.reload()));
  showTime();
  showGranted();
  showConditions();
  showSubscriptions();
  setInterval(showTime, 5000);
</script>`;
