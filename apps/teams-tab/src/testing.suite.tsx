import { createDOMRenderer, FluentProvider, RendererProvider } from '@fluentui/react-components';
import { createApi } from '@tandem/client';
import { Language, teamsTheme } from '@tandem/ui';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, configure, render } from '@testing-library/react';
import { createServer } from 'node:http';
import { format } from 'node:util';
import type { ReactNode } from 'react';
import { expect, onTestFinished } from 'vitest';
import { apiQueries, TandemContext } from './start/tandem.ts';

// This browser has no page to scroll.
window.scrollTo = () => undefined;
// It has no layout either, and where nothing has a size nothing can be focused: a dialog that did not get the focus is
// hidden from assistive technology after 250 ms (tabster), on a busy machine before a test has found its buttons.
document.body.getBoundingClientRect = () => new DOMRect(0, 0, 1280, 800);
Object.defineProperty(HTMLElement.prototype, 'offsetParent', {
  get(this: HTMLElement) {
    return this.parentElement;
  },
});
// A hang guard: on a busy machine a dialog takes its time to open.
configure({ asyncUtilTimeout: 30_000 });

/**
 * Of Fluent's thousands of rules, those that say what can be seen and pressed. This browser compares every element that
 * is looked for with every rule there is, and what things look like is seen in a real browser.
 */
const renderer = createDOMRenderer(document, {
  unstable_filterCSSRule: (rule) => /(?:display|visibility|pointer-events):/.test(rule),
});

/** Answers by `GET /path`, and what was asked; `*` stands for any one part of a path. */
export type Answers = Readonly<Record<string, unknown>>;

// What React finds wrong on a page, as a block inside a sentence is, is a failure.
const complaints: string[] = [];
console.error = (...complaint: readonly unknown[]) => complaints.push(format(...complaint));

/** Shows a page to a reader in Zürich, with a server of its own that gives these answers over HTTP. */
export const showTab = async (page: ReactNode, answers: Answers): Promise<{ readonly asked: readonly string[] }> => {
  const asked: string[] = [];
  const started = createServer((request, response) => {
    const path = (request.url ?? '').replace(/^\/api/, '');
    const call = `${request.method ?? 'GET'} ${path}`;
    asked.push(call);
    const found = Object.entries(answers).find(([pattern]) => matches(pattern, call));
    response.writeHead(found === undefined ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(found === undefined ? notFound : found[1]));
  });
  onTestFinished(() => {
    cleanup();
    window.location.hash = '';
    started.close();
    started.closeAllConnections();
    expect(complaints.splice(0)).toEqual([]);
  });
  await new Promise<void>((listening) => started.listen(0, '127.0.0.1', listening));
  const address = started.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const api = createApi({
    baseUrl: `http://127.0.0.1:${address.port}/api`,
    getToken: () => Promise.resolve('a token'),
  });
  const host = {
    theme: 'default',
    locale: 'en-GB',
    subPageId: undefined,
    frameContext: 'content',
    loginHint: undefined,
    nested: false,
  };
  const session = { getToken: () => Promise.resolve('a token'), ask: () => Promise.resolve() };
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <RendererProvider renderer={renderer}>
      <Language locale="en-GB" zone="Europe/Zurich">
        <FluentProvider theme={teamsTheme('default')}>
          <TandemContext value={{ api: apiQueries(api), session, host }}>
            <QueryClientProvider client={queries}>{page}</QueryClientProvider>
          </TandemContext>
        </FluentProvider>
      </Language>
    </RendererProvider>,
  );
  return { asked };
};

const matches = (pattern: string, call: string): boolean => {
  const expected = pattern.split('/');
  const actual = call.split('/');
  return expected.length === actual.length && expected.every((part, at) => part === '*' || part === actual[at]);
};

const notFound = {
  type: 'about:blank',
  title: 'Not found',
  status: 404,
  detail: 'There is nothing here.',
  code: 'not_found',
  correlationId: '7F3K-20Q9',
};
