import { fireEvent, screen, within } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { Panel } from '@/components/panel/Panel';
import { fakeApp, foundPage } from '@/tests/support/fake-app';
import { type FakePictures, fakePictures, linesOf } from '@/tests/support/fake-pictures';
import { faultsFor, show } from '@/tests/support/show';

beforeEach(() => {
  window.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
});

const pngBytes = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const aPicture = () => new File([pngBytes], '海报.png');

async function read(pictures: FakePictures) {
  const shown = show(fakeApp({ page: foundPage(), pictures }), <Panel />);
  fireEvent.click(screen.getByRole('button', { name: /读一份文件/ }));
  await screen.findByRole('heading', { level: 1, name: '读一份文件' });
  fireEvent.drop(document, { dataTransfer: { files: [aPicture()], types: ['Files'] } });
  return shown;
}

function press(name: string): void {
  const button = screen.getByRole('button', { name });
  button.focus();
  fireEvent.click(button);
}

const offers = () => screen.findByRole('region', { name: /图里的报价/ });
const lines = () => screen.findByRole('region', { name: /图里的字/ });

test('nothing can be kept before the reader says that the picture says so', async () => {
  const { container } = await read(fakePictures(linesOf('马上消费金融', '日利率0.05%')));
  const region = within(await offers());
  expect(await region.findByText('18.25%')).toBeShown();
  expect(region.queryByRole('button', { name: '留着比较' })).toBeNull();
  expect(await faultsFor(container)).toEqual([]);
  fireEvent.click(region.getByRole('button', { name: '对，写的就是这个' }));
  fireEvent.click(await region.findByRole('button', { name: '留着比较' }));
  expect(await region.findByText('已留下')).toBeShown();
  expect(region.getByRole('button', { name: '去比较' })).toBeShown();
});

test('a fee of the picture is in the figure, and saying yes is saying so of its line too', async () => {
  await read(fakePictures(linesOf('宜人贷', '月息一分五', '前期服务费3%，合同以电子版为准')));
  const region = within(await offers());
  expect(await region.findByText('23.91%')).toBeShown();
  expect(region.getByText(/不含费用 18%/)).toBeShown();
  fireEvent.click(region.getByRole('button', { name: '对，写的就是这个' }));
  expect((await region.findByRole('button', { name: '留着比较' })).tagName).toBe('BUTTON');
  const list = within(await lines());
  expect(list.getByRole('button', { name: /前期服务费3%.*你看过/ })).toBeShown();
});

test('the keyboard stays at the offer after each press', async () => {
  await read(fakePictures(linesOf('马上消费金融', '日利率0.05%')));
  const region = within(await offers());
  const yes = await region.findByRole('button', { name: '对，写的就是这个' });
  yes.focus();
  fireEvent.click(yes);
  const keep = await region.findByRole('button', { name: '留着比较' });
  expect(document.activeElement).toBe(keep);
  fireEvent.click(keep);
  const compare = await region.findByRole('button', { name: '去比较' });
  expect(document.activeElement).toBe(compare);
});

/** The form that corrects the first offer. */
async function correctOffer() {
  fireEvent.click((await within(await offers()).findAllByRole('button', { name: '不对，照图改' }))[0] as HTMLElement);
  return within(await lines());
}

test('what is no price is taken away, and put back by a press', async () => {
  const { container } = await read(fakePictures(linesOf('马上消费金融', '日利率0.05%')));
  let form = await correctOffer();
  expect(await faultsFor(container)).toEqual([]);
  fireEvent.click(form.getByRole('button', { name: '“日利率0.05%”不是价格' }));
  let region = within(await offers());
  expect(region.queryByText('18.25%')).toBeNull();
  expect(region.getByText('“日利率0.05%”不是价格，已经拿掉。')).toBeShown();
  expect(document.activeElement).toBe(region.getByRole('button', { name: '放回来' }));
  expect(await faultsFor(container)).toEqual([]);
  fireEvent.click(region.getByRole('button', { name: '放回来' }));
  expect(region.getByText('18.25%')).toBeShown();
  expect(document.activeElement).toBe(region.getByRole('button', { name: '对，写的就是这个' }));
  form = await correctOffer();
  fireEvent.click(form.getByRole('button', { name: '不改' }));
  region = within(await offers());
  expect(region.getByText('18.25%')).toBeShown();
});

test('who lends is corrected, or left empty, with the line of the offer', async () => {
  await read(fakePictures(linesOf('马上消费金融', '日利率0.05%')));
  const region = within(await offers());
  const saysWho = async (who: string) => {
    const form = await correctOffer();
    fireEvent.input(form.getByRole('textbox', { name: '“日利率0.05%”是谁的' }), { target: { value: who } });
    fireEvent.click(form.getByRole('button', { name: '改好了' }));
  };
  await saysWho('小米金融');
  const other = await region.findByRole('listitem', { name: '小米金融' });
  expect(within(other).getByText('18.25%')).toBeShown();
  expect(within(other).getByRole('button', { name: /小米金融/ })).toBeShown();
  fireEvent.click(within(other).getByRole('button', { name: '留着比较' }));
  fireEvent.click(await region.findByRole('button', { name: '去比较' }));
  expect(await screen.findByRole('heading', { level: 3, name: /小米金融/ })).toBeShown();
});

test('an offer that the picture puts under no name stands under none', async () => {
  await read(fakePictures(linesOf('马上消费金融', '日利率0.05%')));
  const form = await correctOffer();
  fireEvent.input(form.getByRole('textbox', { name: /是谁的/ }), { target: { value: '' } });
  fireEvent.click(form.getByRole('button', { name: '改好了' }));
  const region = within(await offers());
  await vi.waitFor(() =>
    expect(within(region.getByRole('listitem', { name: '马上消费金融' })).queryByText('18.25%')).toBeNull(),
  );
  expect(region.getByText('18.25%')).toBeShown();
});

/** Back from where it was gone to. */
async function comeBack() {
  fireEvent.click(await screen.findByRole('button', { name: /回到这份文件/ }));
  return within(await offers());
}

test('Back from the comparison finds the picture as it was left, and what was kept is not kept twice', async () => {
  const pictures = fakePictures(linesOf('马上消费金融', '日利率0.05%', '宜人贷', '?月息一分五'));
  await read(pictures);
  let region = within(await offers());
  const list = within(await lines());
  fireEvent.click(list.getByRole('button', { name: '照图改：月息一分五' }));
  fireEvent.click(await list.findByRole('button', { name: '改好了' }));
  fireEvent.click(region.getByRole('button', { name: '对，写的就是这个' }));
  fireEvent.click((await region.findAllByRole('button', { name: '留着比较' }))[0] as HTMLElement);
  fireEvent.click(await region.findByRole('button', { name: '去比较' }));
  expect(await screen.findByText(/从图里读的，你对照过/)).toBeShown();
  region = await comeBack();
  expect(await region.findByText('已留下')).toBeShown();
  expect(pictures.turns).toEqual([0]);
  expect(region.getAllByRole('button', { name: '留着比较' })).toHaveLength(1);
  const listAgain = within(await lines());
  expect(listAgain.getByRole('button', { name: /日利率0.05%.*你看过/ })).toBeShown();
  expect(listAgain.getByRole('button', { name: /月息一分五.*你看过/ })).toBeShown();
  await vi.waitFor(() => expect(document.activeElement).toBe(region.getByRole('button', { name: '去比较' })));
});

test('one that was removed from the comparison can be kept again', async () => {
  await read(fakePictures(linesOf('马上消费金融', '日利率0.05%')));
  let region = within(await offers());
  fireEvent.click(await region.findByRole('button', { name: '对，写的就是这个' }));
  fireEvent.click(await region.findByRole('button', { name: '留着比较' }));
  fireEvent.click(await region.findByRole('button', { name: '去比较' }));
  fireEvent.click(await screen.findByRole('button', { name: /^删“/ }));
  region = await comeBack();
  expect(await region.findByRole('button', { name: '留着比较' })).toBeShown();
});

test('Back from a record finds the picture as it was left, with the focus on the offer', async () => {
  const pictures = fakePictures(linesOf('小米金融', '日利率0.05%'));
  await read(pictures);
  let region = within(await offers());
  fireEvent.click(await region.findByRole('button', { name: '对，写的就是这个' }));
  fireEvent.click(await region.findByRole('button', { name: /18.25%/ }));
  await screen.findByRole('heading', { level: 1, name: /小米金融/ });
  region = await comeBack();
  expect(await region.findByRole('button', { name: '留着比较' })).toBeShown();
  expect(pictures.turns).toEqual([0]);
  await vi.waitFor(() => expect(document.activeElement).toBe(region.getByRole('button', { name: /18.25%/ })));
});

test('another file of the same name is another picture', async () => {
  const pictures = fakePictures(linesOf('马上消费金融', '日利率0.05%'));
  await read(pictures);
  fireEvent.click(await within(await offers()).findByRole('button', { name: '对，写的就是这个' }));
  fireEvent.drop(document, { dataTransfer: { files: [aPicture()], types: ['Files'] } });
  expect(await screen.findByRole('button', { name: '对，写的就是这个' })).toBeShown();
  expect(pictures.turns).toEqual([0, 0]);
});

test('a line that is hard to read is no price until it is corrected', async () => {
  await read(fakePictures(linesOf('马上消费金融', '?日利率0.06%')));
  const region = within(await offers());
  expect(await region.findByText(/看不清的行在下面/)).toBeShown();
  const list = within(await lines());
  expect(list.getByText('看不清')).toBeShown();
  fireEvent.click(list.getByRole('button', { name: '照图改：日利率0.06%' }));
  const field = await list.findByRole('textbox', { name: '图上这一行写的是' });
  expect(document.activeElement).toBe(field);
  fireEvent.input(field, { target: { value: '日利率0.05%' } });
  fireEvent.click(list.getByRole('button', { name: '改好了' }));
  expect(await region.findByText('18.25%')).toBeShown();
  expect(list.getByText('你改的')).toBeShown();
  expect(region.getByRole('button', { name: '留着比较' })).toBeShown();
});

test('letters that were put back are said to be, until the reader has corrected the line', async () => {
  const [name, ...others] = linesOf('螞蟻消費金融', '日利率0.05%');
  if (!name) throw new Error('There are lines.');
  await read(fakePictures([{ ...name, isPutBack: true }, ...others]));
  const list = within(await lines());
  const [first, second] = list.getAllByRole('listitem');
  if (!first || !second) throw new Error('There are two lines.');
  expect(within(first).getByText('缺的字按名称补上')).toBeShown();
  expect(within(second).queryByText('缺的字按名称补上')).toBeNull();
  fireEvent.click(list.getByRole('button', { name: '照图改：螞蟻消費金融' }));
  fireEvent.click(await list.findByRole('button', { name: '改好了' }));
  expect(list.queryByText('缺的字按名称补上')).toBeNull();
});

test('a press on a frame leads to its words, a press on words to their frame, and arrows go on', async () => {
  await read(fakePictures(linesOf('马上消费金融', '日利率0.05%')));
  const list = within(await lines());
  const frames = within(screen.getByRole('group', { name: '图片' }));
  const frame = frames.getByRole('button', { name: '日利率0.05%' });
  fireEvent.click(frame);
  const row = list.getByRole('button', { name: '日利率0.05%' });
  expect(row.getAttribute('aria-pressed')).toBe('true');
  expect(document.activeElement).toBe(row);
  fireEvent.click(list.getByRole('button', { name: '马上消费金融' }));
  const first = frames.getByRole('button', { name: '马上消费金融' });
  expect(first.getAttribute('aria-pressed')).toBe('true');
  expect([first.tabIndex, frame.tabIndex]).toEqual([0, -1]);
  first.focus();
  fireEvent.keyDown(first, { key: 'ArrowDown' });
  expect(document.activeElement).toBe(frame);
});

test('reading can be stopped and begun again, and the picture turned', async () => {
  const pictures = fakePictures(null);
  await read(pictures);
  expect(await screen.findByText(/正在读图里的字：40%/)).toBeShown();
  press('停下');
  expect(await screen.findByText(/已经停下/)).toBeShown();
  expect(pictures.aborted).toBe(true);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: '再读一次' }));
  press('再读一次');
  expect(await screen.findByText(/正在读图里的字/)).toBeShown();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: '停下' }));
  press('停下');
  press('向右转 90 度');
  expect(await screen.findByText(/正在读图里的字/)).toBeShown();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: '停下' }));
  expect(pictures.turns).toEqual([0, 0, 1]);
});

test('once it is turned and read, the keyboard goes on at the offers', async () => {
  await read(fakePictures(linesOf('马上消费金融', '日利率0.05%')));
  await offers();
  press('向右转 90 度');
  await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { name: /图里的报价/ })));
});

test('one that was stopped is found stopped', async () => {
  const pictures = fakePictures(null);
  await read(pictures);
  await screen.findByText(/正在读图里的字：40%/);
  press('停下');
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: '马上' } });
  await screen.findByRole('button', { name: /回到这份文件/ });
  fireEvent.click(screen.getByRole('button', { name: /回到这份文件/ }));
  expect(await screen.findByText(/已经停下/)).toBeShown();
  expect(pictures.turns).toEqual([0]);
});

test.each([
  [fakePictures(linesOf('年利率18%'), 'too_large'), /超过 4000 万像素/],
  [fakePictures(linesOf('年利率18%'), 'damaged'), /这张图打不开/],
  [fakePictures([]), '图里没有认出字'],
  [fakePictures([]), /图要是横着的，按“向右转 90 度”转正/],
  [fakePictures(linesOf('口', '?18', '三')), /只认出很少的字。图要是横着的，按“向右转 90 度”/],
  [fakePictures(linesOf('年利率18%'), undefined, true), /只读了第一帧/],
  [fakePictures(linesOf('實際年利率18%', '貸款總額')), /图里有繁体字/],
])('what stands in the way is said: %#', async (pictures, words) => {
  const { container } = await read(pictures);
  // It may stand there before the picture is read, and again once it is.
  await vi.waitFor(() => expect(screen.getByText(words)).toBeShown());
  expect(await faultsFor(container)).toEqual([]);
});

test('a short piece that was read is not said to lie on its side', async () => {
  await read(fakePictures(linesOf('年利率18%')));
  await offers();
  expect(screen.queryByText(/横着/)).toBeNull();
});

test('what is seen of a page becomes the picture; where the browser does not allow it, that is said', async () => {
  const seen = { tabId: 7, frameId: 0, address: 'https://a.example/ad.png' };
  const allowed = fakeApp({ page: foundPage(), pictures: fakePictures(linesOf('年利率18%')), captured: aPicture() });
  show(allowed, <Panel />);
  allowed.sendToPanel({ view: 'reading', seen });
  expect(await lines()).toBeShown();
  expect(allowed.calls.join()).toContain('ad.png');
  const refused = fakeApp({ page: foundPage() });
  show(refused, <Panel />);
  refused.sendToPanel({ view: 'reading', seen });
  expect(await screen.findByText('浏览器没让看这一页。')).toBeShown();
});
