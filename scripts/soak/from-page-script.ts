/** Speaks to the background as the extension's own script in a page does: from the world that the page cannot reach. */
import type { CDPSession, Page } from '@playwright/test';
import type { Answer } from '@/lib/messaging/protocol';

export class PageScript {
  readonly #session: CDPSession;
  readonly #contexts: Set<number>;

  private constructor(session: CDPSession, contexts: Set<number>) {
    this.#session = session;
    this.#contexts = contexts;
  }

  static async of(page: Page): Promise<PageScript> {
    const session = await page.context().newCDPSession(page);
    const contexts = new Set<number>();
    session.on('Runtime.executionContextCreated', ({ context }) => {
      const { type } = (context.auxData ?? {}) as { type?: string };
      if (type === 'isolated' && context.origin.startsWith('chrome-extension://')) contexts.add(context.id);
    });
    await session.send('Runtime.enable');
    return new PageScript(session, contexts);
  }

  /** null: nobody answered, as when the worker was killed meanwhile. */
  async ask(call: string, argument: unknown): Promise<Answer<unknown> | null> {
    const message = JSON.stringify({ to: 'background', call, with: argument });
    const [contextId] = this.#contexts;
    if (contextId === undefined) throw new Error('No script of ours is in the page.');
    const { result } = await this.#session.send('Runtime.evaluate', {
      contextId,
      expression: `chrome.runtime.sendMessage(${message}).then((answer) => answer ?? null, () => null)`,
      awaitPromise: true,
      returnByValue: true,
    });
    return (result.value ?? null) as Answer<unknown> | null;
  }
}
