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

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
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

  async #boxOf(node: DomNode): Promise<Box | null> {
    const box = await this.#session.send('DOM.getBoxModel', { backendNodeId: node.backendNodeId }).catch(() => null);
    if (!box) return null;
    const [left = 0, top = 0, , , right = 0, bottom = 0] = box.model.border;
    return right > left && bottom > top ? { left, top, right, bottom } : null;
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

  /** Where the card itself and its buttons are, in pixels of the window. */
  async boxes(): Promise<{ card: Box; buttons: Box[] }> {
    const card = await this.#card();
    const inside = card ? [...within(card)] : [];
    const frame = inside.find(({ nodeName }) => nodeName === 'DIV');
    const box = frame && (await this.#boxOf(frame));
    if (!box) throw new Error('No card is shown.');
    const buttons = inside.filter(({ nodeName }) => nodeName === 'BUTTON');
    return {
      card: box,
      buttons: (await Promise.all(buttons.map((node) => this.#boxOf(node)))).filter((one) => one !== null),
    };
  }

  /** Middle of one of the card's buttons. */
  async button(at = 0): Promise<{ x: number; y: number }> {
    const box = (await this.boxes()).buttons[at];
    if (!box) throw new Error(`The card has no button ${at}.`);
    return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  }
}
