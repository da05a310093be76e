/** Where the boxes of decorations meet the boxes of text, as the browser laid them out: those of ::before and ::after, too, which a page cannot ask for. */
import type { CDPSession } from '@playwright/test';

/** In CSS pixels of the page. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

type Snapshot = Awaited<ReturnType<typeof takeSnapshot>>;

/** How far paint may reach beyond its box: shadows, rings, and letters that lean out of their line. */
const reachPx = 4;
/** One picture costs more than some hundred lines of it. */
const nearPx = 200;
/** What these show is in no text box. */
const withTextOfTheirOwn = new Set(['INPUT', 'TEXTAREA', 'SELECT', 'text']);

const takeSnapshot = (session: CDPSession) =>
  session.send('DOMSnapshot.captureSnapshot', { computedStyles: [], includePaintOrder: false });

const areaOf = ([x = 0, y = 0, width = 0, height = 0]: number[]): Area => ({ x, y, width, height });

function meeting(one: Area, other: Area): Area | null {
  const x = Math.max(one.x - reachPx, other.x);
  const y = Math.max(one.y - reachPx, other.y);
  const width = Math.min(one.x + one.width + reachPx, other.x + other.width) - x;
  const height = Math.min(one.y + one.height + reachPx, other.y + other.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}

/** Both, in whole pixels. */
function around(one: Area, other: Area): Area {
  const [x, y] = [Math.floor(Math.min(one.x, other.x)), Math.floor(Math.min(one.y, other.y))];
  const right = Math.ceil(Math.max(one.x + one.width, other.x + other.width));
  return { x, y, width: right - x, height: Math.ceil(Math.max(one.y + one.height, other.y + other.height)) - y };
}

/** The boxes of one document, those of decorations and those of text. */
function boxesOf({ documents, strings }: Snapshot): { decorations: Area[]; texts: Area[] } {
  const [page] = documents;
  if (!page) return { decorations: [], texts: [] };
  const { nodes, layout, textBoxes } = page;
  const pseudo = new Map(nodes.pseudoType?.index.map((node, at) => [node, strings[nodes.pseudoType?.value[at] ?? -1]]));
  const isDecoration = (node: number): boolean => {
    for (let at = node; at >= 0; at = nodes.parentIndex?.[at] ?? -1) {
      if (/^(?:before|after)$/.test(pseudo.get(at) ?? '')) return true;
      if (nodes.attributes?.[at]?.some((name) => strings[name] === 'data-decoration')) return true;
    }
    return false;
  };
  const nameOf = (node: number): string => strings[nodes.nodeName?.[node] ?? -1] ?? '';
  const ofDecoration = layout.nodeIndex.map(isDecoration);
  const textOf = layout.nodeIndex.flatMap((node, at) =>
    withTextOfTheirOwn.has(nameOf(node)) ? [areaOf(layout.bounds[at] ?? [])] : [],
  );
  return {
    decorations: layout.bounds.filter((_, at) => ofDecoration[at]).map(areaOf),
    texts: [
      ...textOf,
      ...textBoxes.bounds.filter((_, at) => !ofDecoration[textBoxes.layoutIndex[at] ?? -1]).map(areaOf),
    ],
  };
}

/** What holds every place where a decoration could lie on letters: what is near one another in one area. */
export async function areasOfMeeting(session: CDPSession): Promise<Area[]> {
  const { decorations, texts } = boxesOf(await takeSnapshot(session));
  const met = decorations.flatMap((one) => texts.flatMap((other) => meeting(one, other) ?? []));
  const areas: Area[] = [];
  for (const next of met.sort((one, other) => one.y - other.y)) {
    const last = areas.at(-1);
    if (last && next.y - last.y - last.height < nearPx) areas[areas.length - 1] = around(last, next);
    else areas.push(around(next, next));
  }
  return areas;
}
