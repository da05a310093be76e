/** Looks into the hover card, whose shadow root is closed to scripts and to the driver alike, through the browser's inspector. */
import type { CDPSession, Page } from '@playwright/test';

interface DomNode {
  nodeId: number;
  backendNodeId: number;
  nodeName: string;
  nodeValue: string;
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

function* within(node: DomNode): Generator<DomNode> {
  yield node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) yield* within(child);
}

export class ClosedCard {
  readonly #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async of(page: Page): Promise<ClosedCard> {
    return new ClosedCard(await page.context().newCDPSession(page));
  }

  async #card(): Promise<DomNode | null> {
    const { root } = (await this.#session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
    return [...within(root)].find(({ nodeName }) => nodeName === 'OVERDUE-LENS-CARD') ?? null;
  }

  async #boxOf(node: DomNode): Promise<{ x: number; y: number } | null> {
    const box = await this.#session.send('DOM.getBoxModel', { backendNodeId: node.backendNodeId }).catch(() => null);
    if (!box) return null;
    const [left = 0, top = 0, , , right = 0, bottom = 0] = box.model.border;
    return right > left && bottom > top ? { x: (left + right) / 2, y: (top + bottom) / 2 } : null;
  }

  /** All that is written on the card; null when none is shown. */
  async text(): Promise<string | null> {
    const card = await this.#card();
    const button = card && [...within(card)].find(({ nodeName }) => nodeName === 'BUTTON');
    if (!card || !button || !(await this.#boxOf(button))) return null;
    return [...within(card)]
      .filter(({ nodeName }) => nodeName === '#text')
      .map(({ nodeValue }) => nodeValue)
      .join(' ');
  }

  /** Middle of the card's one button, in pixels of the window. */
  async button(): Promise<{ x: number; y: number }> {
    const card = await this.#card();
    const button = card && [...within(card)].find(({ nodeName }) => nodeName === 'BUTTON');
    const middle = button && (await this.#boxOf(button));
    if (!middle) throw new Error('No card is shown.');
    return middle;
  }
}
