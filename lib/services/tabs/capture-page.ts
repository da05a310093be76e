/**
 * What is seen of a page, or of one picture in it, as the screen shows it: nothing is loaded again from the site. The browser
 * allows it for the page on which the user pressed an entry of ours, until they go elsewhere.
 */
import { partOfCapture, type SeenPart } from '@/lib/core/pictures/part-of-capture';
import type { ExtensionApi } from '@/lib/messaging/extension-api';
import type { SeenPicture } from '@/lib/messaging/protocol';

/** Runs in the page: it may use nothing from outside itself. The largest part that can be seen of a picture with this address. */
function placeInWindow(address: string): SeenPart | null {
  const found: Element[] = [];
  const look = (root: Document | ShadowRoot) => {
    for (const element of root.querySelectorAll('*')) {
      const { currentSrc, src, poster } = element as unknown as Record<string, string | undefined>;
      if ([currentSrc, src, poster].some((each) => typeof each === 'string' && each.slice(0, 2000) === address))
        found.push(element);
      if (element.shadowRoot) look(element.shadowRoot);
    }
  };
  look(document);
  let largest: SeenPart | null = null;
  let most = 0;
  for (const element of found) {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const part = {
      left: Math.max(0, left),
      top: Math.max(0, top),
      right: Math.min(innerWidth, right),
      bottom: Math.min(innerHeight, bottom),
      width: innerWidth,
      height: innerHeight,
    };
    const area = Math.max(0, part.right - part.left) * Math.max(0, part.bottom - part.top);
    if (area > most) [largest, most] = [part, area];
  }
  return largest;
}

/** null: it stands in a frame, whose own place is not known, or cannot be found any more. */
async function measure(api: ExtensionApi, { tabId, frameId, address }: SeenPicture): Promise<SeenPart | null> {
  if (address === null || frameId !== 0) return null;
  const [answer] = await api.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    func: placeInWindow as unknown as () => void,
    args: [address],
  });
  return (answer?.result as SeenPart | undefined) ?? null;
}

/** The panel that opens beside the page makes it narrower, for a moment after it was measured. */
const mostTries = 5;
/** A browser allows two captures a second. */
const betweenTriesMs = 600;

async function captureAt(api: ExtensionApi, windowId: number, seen: SeenPicture) {
  for (let left = mostTries; ; left--) {
    const before = await measure(api, seen);
    const address = await api.tabs.captureVisibleTab(windowId, { format: 'png' });
    const after = await measure(api, seen);
    if (left === 1 || JSON.stringify(before) === JSON.stringify(after)) return { address, part: after };
    await new Promise((resolve) => setTimeout(resolve, betweenTriesMs));
  }
}

/** `data:image/png;base64,…` → its bytes. */
function bytesOf(address: string): Blob {
  const [head = '', body = ''] = address.split(',');
  const bytes = Uint8Array.from(atob(body), (letter) => letter.charCodeAt(0));
  return new Blob([bytes], { type: /^data:([^;]+)/.exec(head)?.[1] ?? 'image/png' });
}

/** null: the browser does not allow it. `name`: of the picture it becomes. */
export async function capturePage(
  api: ExtensionApi,
  windowId: number,
  seen: SeenPicture,
  name: string,
): Promise<File | null> {
  try {
    const { address, part } = await captureAt(api, windowId, seen);
    const whole = bytesOf(address);
    const bitmap = await createImageBitmap(whole);
    const own = part && partOfCapture(part, bitmap);
    if (!own) return new File([whole], name, { type: whole.type });
    const canvas = new OffscreenCanvas(own.width, own.height);
    canvas.getContext('2d')?.drawImage(bitmap, -own.x, -own.y);
    bitmap.close();
    return new File([await canvas.convertToBlob()], name, { type: 'image/png' });
  } catch {
    return null;
  }
}
