/** Before each file of component tests, which share a window and their modules: what one test has drawn is gone before the next. */
import { cleanup, configure } from '@testing-library/preact';
import { afterEach, beforeAll } from 'vitest';
import { loadViews } from '@/components/loaded-view';

// A busy machine is slow, not wrong: conditions are waited for longer than the second that is usual.
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);
// What another file has put there.
beforeAll(() => document.body.replaceChildren());
// As in a screen that has been open for a moment.
beforeAll(loadViews, 60_000);

// The window of these tests has none.
globalThis.requestIdleCallback ??= (act) => Number(setTimeout(act, 0, { didTimeout: false, timeRemaining: () => 0 }));
