/**
 * Typed calls over the browser's messages. Handlers must implement every method of their interface; other senders and
 * unknown methods are ignored; failures travel as values. Knows nothing of what the methods do.
 */
import type { Answer, Refusal } from './protocol';

/** What a script needs of `browser.runtime`; both the polyfill and the bare API of a page script fit. */
export interface Runtime {
  readonly id?: string | undefined;
  onMessage: {
    addListener(listener: (message: unknown, sender: Sender, respond: (answer: unknown) => void) => unknown): void;
    removeListener?(listener: never): void;
  };
}

export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?:
    | {
        id?: number | undefined;
        windowId?: number | undefined;
        incognito?: boolean | undefined;
        url?: string | undefined;
      }
    | undefined;
}

interface Envelope {
  to: string;
  call: string;
  with: unknown;
}

/** Handlers of an interface; the sender comes second. */
export type Handlers<Api> = {
  [Method in keyof Api]: Api[Method] extends (...args: infer Args) => infer Result
    ? (arg: Args[0], sender: Sender) => Result | Promise<Result>
    : never;
};

/** Calls as seen by the caller: every result is an `Answer`. */
export type Calls<Api> = {
  [Method in keyof Api]: Api[Method] extends (...args: infer Args) => infer Result
    ? (...args: Args) => Promise<Answer<Result>>
    : never;
};

function isEnvelope(message: unknown, to: string): message is Envelope {
  const envelope = message as Partial<Envelope> | null | undefined;
  return envelope?.to === to && typeof envelope.call === 'string';
}

/** Decides before a handler runs; null lets it run. */
export type Admission<Api> = (call: keyof Api, argument: unknown, sender: Sender) => Refusal | null;

/** Answers calls addressed `to` this context. Must run while the script starts, before anything is awaited. */
export function answerCalls<Api>(
  to: string,
  runtime: Runtime,
  handlers: Handlers<Api>,
  { signal, admit }: { signal?: AbortSignal; admit?: Admission<Api> } = {},
): void {
  const listener = (message: unknown, sender: Sender, respond: (answer: unknown) => void): true | undefined => {
    if (sender.id !== runtime.id || !isEnvelope(message, to) || !Object.hasOwn(handlers as object, message.call))
      return undefined;
    const call = message.call as keyof Api;
    const refusal = admit?.(call, message.with, sender);
    if (refusal) {
      respond(refusal);
      return true;
    }
    const handler = handlers[call] as (arg: unknown, sender: Sender) => unknown;
    const fail = (error: unknown) =>
      respond({
        ok: false,
        // As the validator of arguments names its errors.
        error: (error as Error | null)?.name === 'ValiError' ? 'malformed' : 'failed',
        detail: error instanceof Error ? error.message : String(error),
      });
    try {
      // The handler runs at once, inside the user's gesture: a side panel may only be opened there.
      Promise.resolve(handler(message.with, sender)).then((value) => respond({ ok: true, value: value ?? null }), fail);
    } catch (error) {
      fail(error);
    }
    return true;
  };
  runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => runtime.onMessage.removeListener?.(listener as never));
}

const nobody = /Receiving end|establish connection|port closed|context invalidated/i;

/** Calls of an interface, sent by `send` (to the runtime, or to one frame of a tab). */
export function callsOf<Api>(to: string, send: (envelope: unknown) => Promise<unknown>): Calls<Api> {
  return new Proxy({} as Calls<Api>, {
    // `then` must stay absent, or awaiting the object itself would send a message.
    get: (_, call) =>
      call === 'then'
        ? undefined
        : async (arg: unknown = null) => {
            try {
              const answer = (await send({ to, call, with: arg })) as Answer<unknown> | undefined;
              return answer ?? { ok: false, error: 'nobody', detail: '' };
            } catch (error) {
              const detail = error instanceof Error ? error.message : String(error);
              return { ok: false, error: nobody.test(detail) ? 'nobody' : 'failed', detail };
            }
          },
  });
}
