import { html } from 'hono/html';

/** Everything on the page that changes something, but the people's mailboxes. */
export const forms = html`<h2>Time</h2>
  <p>It is <output id="now">…</output>.</p>
  <p>
    <button data-move="3600000">One hour on</button><button data-move="86400000">One day on</button
    ><button data-move="604800000">One week on</button><button data-move="0">Now again</button>
  </p>

  <h2>How well it works</h2>
  <form id="conditions">
    <label>Outlook answers after <input name="latency" type="number" min="0" max="60000" value="0" /> ms</label>
    <label>
      An event that is sent twice
      <select name="repeatedTransaction">
        <option value="same-event">is answered with the first one</option>
        <option value="conflict">is refused (409)</option>
      </select>
    </label>
    <br />
    <label>Of the notifications, <input name="lost" type="number" min="0" max="100" value="0" /> % get lost</label>
    <label>and <input name="repeated" type="number" min="0" max="100" value="0" /> % come twice.</label>
    <label>They come <input name="delay" type="number" min="0" max="600" value="0" /> s late</label>
    <label><input name="shuffled" type="checkbox" /> and in another order</label>
    <br />
    <button>Have it so</button> <output aria-live="polite"></output>
  </form>

  <h2>Faults</h2>
  <form id="faults">
    <label>
      Requests to
      <select name="path">
        <option value="/graph/v1.0/users/*/events*">events</option>
        <option value="/graph/v1.0/users/*/calendar*">free/busy and changes</option>
        <option value="/graph/*">all of Graph</option>
        <option value="/entra/*">Entra</option>
      </select>
    </label>
    <label>
      <select name="kind" aria-label="What goes wrong">
        <option value="throttled">are asked to wait (429, 5 s)</option>
        <option value="unavailable">are refused as busy (503)</option>
        <option value="gave-up">are carried out, and the gateway gives up (504)</option>
        <option value="accept-then-time-out">are carried out, and the answer gets lost</option>
        <option value="reset">never arrive</option>
        <option value="forgotten">hear that their sync state is unknown (410)</option>
      </select>
    </label>
    <label><input name="share" type="number" min="1" max="100" value="20" /> % of them</label>
    <button>Make them so</button><button type="button" id="clear-faults">None any more</button>
    <output aria-live="polite"></output>
  </form>

  <h2>Subscriptions</h2>
  <ul id="subscriptions"></ul>
  <p>
    <button id="end-subscriptions">End all without a word</button
    ><button id="forget-sync-states">Forget how far everybody has read changes</button>
  </p>

  <h2>What the administrator grants to the product</h2>
  <p>
    <label
      ><input type="checkbox" data-kind="application" value="Calendars.ReadWrite" /> It may write every calendar</label
    >
    <br />
    <label
      ><input type="checkbox" data-kind="delegated" value="Calendars.ReadWrite" /> A person may let it write
      theirs</label
    >
    <br />
    <label
      ><input type="checkbox" data-kind="delegated" value="Calendars.Read.Shared" /> A person may let it ask Outlook for
      times (findMeetingTimes)</label
    >
  </p>
  <p>Counts from the next token on: within an hour, or at once when the product starts again.</p>
  <h2>Look</h2>
  <p>
    <a href="/sandbox/requests">requests received</a> · <a href="/sandbox/requests/totals">their numbers</a> ·
    <a href="/sandbox/faults">faults that stand</a> · <a href="/sandbox/subscriptions">subscriptions</a> ·
    <a href="/sandbox/people">people</a> · <a href="/sandbox/registration">app registration</a>
  </p>
  <p>
    To decline, move, forward or delete an appointment, be the person whose it is in <a href="/outlook">Outlook</a>, or
    ask Graph as they would.
  </p>
  <h2>Begin again</h2>
  <p>
    Every calendar as it was at first; the product keeps what it knows.
    <button id="reset">Reset the calendars</button>
  </p>`;
