import { expect, test } from 'vitest';
import { answerCalls, callsOf, type Handlers, type Runtime, type Sender } from '@/lib/messaging/messenger';

interface Api {
  double(n: number): number;
  nothing(): null;
}

/** A runtime in which what one side sends arrives at the other as plain data. */
function wire(sender: Sender = { id: 'me' }) {
  type Listener = Parameters<Runtime['onMessage']['addListener']>[0];
  const listeners = new Set<Listener>();
  const runtime: Runtime = {
    id: 'me',
    onMessage: {
      addListener: (listener) => void listeners.add(listener),
      removeListener: (listener) => void listeners.delete(listener),
    },
  };
  const send = (message: unknown) =>
    new Promise<unknown>((resolve, reject) => {
      const taken = [...listeners].some((listener) => listener(structuredClone(message), sender, resolve) === true);
      if (!taken) reject(new Error('Could not establish connection. Receiving end does not exist.'));
    });
  return { runtime, send };
}

const handlers: Handlers<Api> = { double: (n) => n * 2, nothing: () => null };

test('a call comes back with its result', async () => {
  const { runtime, send } = wire();
  answerCalls<Api>('there', runtime, handlers);
  expect(await callsOf<Api>('there', send).double(21)).toEqual({ ok: true, value: 42 });
});

test('a failure travels as a value', async () => {
  const { runtime, send } = wire();
  answerCalls<Api>('there', runtime, { ...handlers, double: () => Promise.reject(new Error('no')) });
  expect(await callsOf<Api>('there', send).double(1)).toEqual({ ok: false, error: 'failed', detail: 'no' });
});

test('a page without our script is nobody, and no error', async () => {
  const { send } = wire();
  expect(await callsOf<Api>('there', send).nothing()).toMatchObject({ ok: false, error: 'nobody' });
});

test.each([
  ['a stranger', { id: 'other' }, { to: 'there', call: 'double', with: 1 }],
  ['another address', { id: 'me' }, { to: 'elsewhere', call: 'double', with: 1 }],
  ['an inherited method', { id: 'me' }, { to: 'there', call: 'toString', with: 1 }],
  ['no envelope', { id: 'me' }, 'double'],
])('%s is ignored', async (_, sender, message) => {
  const { runtime, send } = wire(sender);
  answerCalls<Api>('there', runtime, handlers);
  await expect(send(message)).rejects.toThrow('Receiving end');
});

test('the handler runs inside the sender’s click, before anything is awaited', () => {
  const { runtime, send } = wire();
  let ran = false;
  const nothing = () => {
    ran = true;
    return null;
  };
  answerCalls<Api>('there', runtime, { ...handlers, nothing });
  void send({ to: 'there', call: 'nothing', with: null });
  expect(ran).toBe(true);
});

test('nothing is answered after the signal', async () => {
  const { runtime, send } = wire();
  const end = new AbortController();
  answerCalls<Api>('there', runtime, handlers, { signal: end.signal });
  end.abort();
  expect(await callsOf<Api>('there', send).nothing()).toMatchObject({ ok: false, error: 'nobody' });
});

test('a missing or misspelt method is a compile error', () => {
  // @ts-expect-error `nothing` is missing
  const missing: Handlers<Api> = { double: (n) => n };
  // @ts-expect-error the argument is a number
  const wrong: Handlers<Api> = { double: (n: string) => n.length, nothing: () => null };
  expect([missing, wrong]).toHaveLength(2);
});
