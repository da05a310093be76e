/** Views whose code is not part of a screen's first script: it is loaded when the browser has nothing else to do, or when the view is opened before that. */
import type { ComponentType, FunctionComponent } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

const loaders: (() => Promise<unknown>)[] = [];

/** All of them, one after the other. One that fails is tried again, and told, where it is opened. */
export async function loadViews(): Promise<void> {
  for (const load of loaders) await load().catch(() => undefined);
}

/** Long enough for the first frame to reach the screen: until then nothing else is worth the reader's processor. */
const afterFirstFrameMs = 300;

/** Once the first frame stands, or with the first thing that is pressed or typed, so that no view waits for its code. */
export function loadViewsSoon(): void {
  const sooner = new AbortController();
  const load = () => {
    if (sooner.signal.aborted) return;
    sooner.abort();
    void loadViews();
  };
  for (const event of ['pointerdown', 'keydown', 'focusin'])
    document.addEventListener(event, load, { signal: sooner.signal, passive: true });
  setTimeout(() => requestIdleCallback(load, { timeout: 2000 }), afterFirstFrameMs);
}

type LoadedView<Props> = FunctionComponent<Props> & {
  /** Before it is shown for the first time. */
  load(): Promise<unknown>;
};

/** Loaded before, it is drawn at once like any other. */
export function loadedView<Props extends object>(importView: () => Promise<ComponentType<Props>>): LoadedView<Props> {
  let view: ComponentType<Props> | null = null;
  const load = async () => {
    view ??= await importView();
  };
  loaders.push(load);
  function Loaded(props: Props) {
    const [failure, setFailure] = useState<{ error: unknown } | null>(null);
    const [, setLoaded] = useState(view !== null);
    useLayoutEffect(() => {
      let isOpen = true;
      if (view === null)
        load().then(
          () => isOpen && setLoaded(true),
          (error: unknown) => isOpen && setFailure({ error }),
        );
      return () => {
        isOpen = false;
      };
    }, []);
    if (failure) throw failure.error;
    const View = view;
    return View === null ? <div aria-busy="true" /> : <View {...props} />;
  }
  return Object.assign(Loaded, { load });
}
